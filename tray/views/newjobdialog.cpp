#include "tray/views/newjobdialog.h"

#include "shared/domain/limits.h"
#include "tray/models/tr.h"
#include "tray/views/fitheight.h"
#include "tray/views/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

using Field = JudgedDraft::Field;

namespace {

// So that the fields of all of them begin below each other.
void alignFields(std::initializer_list<const QFormLayout *> forms)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.append(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

QLineEdit *NewJobDialog::makeLine(const QString &name, const QString &label,
                                  const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textChanged, this, &NewJobDialog::judgeAgain);
    return line;
}

QCheckBox *NewJobDialog::makeCheck(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &NewJobDialog::judgeAgain);
    return box;
}

void NewJobDialog::addRow(QFormLayout &form, const QString &label, QWidget *field,
                          std::optional<Field> judged)
{
    form.addRow(label, field);
    if (!judged)
        return;
    QLabel *problem = makeProblem(field->objectName() + u"Problem"_s);
    form.addRow(QString(), problem);
    m_problems.insert(*judged, problem);
    m_judged.insert(*judged, field->focusProxy() ? field->focusProxy() : field);
}

QLabel *NewJobDialog::makeProblem(const QString &name)
{
    auto *problem = new ProblemLabel;
    problem->setObjectName(name);
    problem->hide();
    return problem;
}

NewJobDialog::NewJobDialog(const Clock &clock, const QStringList &queues, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_command(makeLine(u"command"_s, Tray::tr("Command"), Tray::tr("make -j4")))
    , m_shell(makeCheck(u"shell"_s, Tray::tr("Let a &shell read it (pipes, variables, wildcards)")))
    , m_folder(makeLine(u"folder"_s, Tray::tr("Folder"), {}))
    , m_queue(new QComboBox(this))
    , m_tag(makeLine(u"tag"_s, Tray::tr("Tag"), Tray::tr("none")))
    , m_subject(makeLine(u"subject"_s, Tray::tr("Subject"),
                         Tray::tr("none; a newer job of it replaces one that waits")))
    , m_priority(new QSpinBox(this))
    , m_retries(new QSpinBox(this))
    , m_notBefore(makeLine(u"notBefore"_s, Tray::tr("Not before"),
                           Tray::tr("at once; or 22:00, tomorrow 8:00, 10m")))
    , m_idle(makeCheck(u"whenIdle"_s, Tray::tr("the machine is &idle")))
    , m_charging(makeCheck(u"whenCharging"_s, Tray::tr("there is external &power")))
    , m_online(makeCheck(u"whenOnline"_s, Tray::tr("there is a &network")))
    , m_unmetered(makeCheck(u"whenUnmetered"_s, Tray::tr("the network does not cost by the b&yte")))
    , m_noLaterThan(makeLine(u"noLaterThan"_s, Tray::tr("At the latest"),
                             Tray::tr("whenever; or tomorrow 8:00, 2h")))
    , m_fields(new QWidget(this))
    , m_sentence(new QLabel(this))
    , m_refusal(makeProblem(u"refusal"_s))
{
    setObjectName(u"newJobDialog"_s);
    setWindowTitle(Tray::tr("New job"));

    auto *folderRow = new QWidget;
    folderRow->setObjectName(u"folderRow"_s);
    auto *folderLayout = new QHBoxLayout(folderRow);
    folderLayout->setContentsMargins({});
    folderLayout->addWidget(m_folder);
    folderRow->setFocusProxy(m_folder);
    auto *choose = new QToolButton;
    choose->setObjectName(u"chooseFolder"_s);
    choose->setText(u"…"_s);
    choose->setAccessibleName(Tray::tr("Choose the folder"));
    folderLayout->addWidget(choose);
    connect(choose, &QToolButton::clicked, this, &NewJobDialog::chooseFolder);
    m_folder->setText(QDir::homePath());

    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleName(Tray::tr("Queue"));
    m_queue->setEditable(true);
    m_queue->setMinimumContentsLength(24);
    m_queue->setSizePolicy(QSizePolicy::Expanding, m_queue->sizePolicy().verticalPolicy());
    m_queue->addItems(queues);
    m_queue->setCurrentText(u"default"_s);
    connect(m_queue, &QComboBox::currentTextChanged, this, &NewJobDialog::judgeAgain);
    m_priority->setObjectName(u"priority"_s);
    m_priority->setAccessibleName(Tray::tr("Priority"));
    m_priority->setRange(limits::lowestPriority, limits::highestPriority);
    m_retries->setObjectName(u"retries"_s);
    m_retries->setAccessibleName(Tray::tr("Tries after a failure"));
    m_retries->setRange(0, limits::mostRetries);
    connect(m_retries, &QSpinBox::valueChanged, this, &NewJobDialog::judgeAgain);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);

    auto *what = new QGroupBox(Tray::tr("What"));
    auto *whatForm = new QFormLayout(what);
    whatForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(*whatForm, Tray::tr("&Command:"), m_command, Field::Command);
    whatForm->addRow(QString(), m_shell);
    addRow(*whatForm, Tray::tr("&Folder:"), folderRow, Field::Folder);
    addRow(*whatForm, Tray::tr("&Queue:"), m_queue, Field::Queue);
    addRow(*whatForm, Tray::tr("&Tag:"), m_tag, Field::Tag);
    addRow(*whatForm, Tray::tr("S&ubject:"), m_subject, Field::Subject);
    addRow(*whatForm, Tray::tr("P&riority:"), m_priority, {});
    addRow(*whatForm, Tray::tr("Retri&es:"), m_retries, {});

    auto *when = new QGroupBox(Tray::tr("When"));
    auto *whenForm = new QFormLayout(when);
    whenForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(*whenForm, Tray::tr("Not &before:"), m_notBefore, Field::NotBefore);
    whenForm->addRow(Tray::tr("Only when:"), m_idle);
    for (QCheckBox *box : {m_charging, m_online, m_unmetered})
        whenForm->addRow(QString(), box);
    addRow(*whenForm, Tray::tr("At the &latest:"), m_noLaterThan, Field::NoLaterThan);
    alignFields({whatForm, whenForm});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(Tray::tr("St&art"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"start"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewJobDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewJobDialog::reject);

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->addWidget(what);
    fields->addWidget(when);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_sentence);
    layout->addWidget(m_refusal);
    layout->addStretch();
    layout->addWidget(buttons);
    m_start->setDefault(true); // it has to know its dialog for that

    connect(m_shell, &QCheckBox::clicked, this, [this] { m_shellChosen = true; });
    connect(m_command, &QLineEdit::textEdited, this, [this](const QString &line) {
        m_touched = true;
        if (!m_shellChosen)
            m_shell->setChecked(wantsShell(line));
        judgeAgain();
    });
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
    m_command->setFocus();
    judgeAgain();
}

void NewJobDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, Tray::tr("The job's folder"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

JobDraft NewJobDialog::draft() const
{
    return {.command = m_command->text(),
            .throughShell = m_shell->isChecked(),
            .folder = m_folder->text().trimmed(),
            .path = qEnvironmentVariable("PATH"),
            .queue = m_queue->currentText(),
            .tag = m_tag->text(),
            .subject = m_subject->text(),
            .priority = m_priority->value(),
            .retries = m_retries->value(),
            .notBefore = m_notBefore->text(),
            .whenIdle = m_idle->isChecked(),
            .whenCharging = m_charging->isChecked(),
            .whenOnline = m_online->isChecked(),
            .whenUnmetered = m_unmetered->isChecked(),
            .noLaterThan = m_noLaterThan->text()};
}

void NewJobDialog::judgeAgain()
{
    if (!m_start)
        return; // still being built
    const JobDraft written = draft();
    JudgedDraft judged = judge(written, m_clock.now(), QTimeZone::systemTimeZone());
    if (!written.folder.isEmpty() && !QDir(written.folder).exists()) {
        judged.problems.insert(Field::Folder, Tray::tr("There is no such folder."));
        judged.job.reset();
    }
    m_noLaterThan->setEnabled(written.hasConditions());
    m_online->setEnabled(!written.whenUnmetered); // which implies it
    for (auto [field, label] : m_problems.asKeyValueRange()) {
        QString problem = judged.problems.value(field);
        if (field == Field::Command && written.command.isEmpty() && !m_touched)
            problem.clear();
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        m_judged[field]->setAccessibleDescription(problem);
    }
    m_sentence->setText(judged.sentence);
    m_refusal->hide(); // it was of what was written before
    m_start->setEnabled(m_isWriting && judged.job.has_value());
    fitHeight(*this);
}

void NewJobDialog::accept()
{
    if (!m_isWriting)
        return;
    // What was right when it was typed may lie in the past by now.
    const JobDraft written = draft();
    JudgedDraft judged = judge(written, m_clock.now(), QTimeZone::systemTimeZone());
    if (!judged.job) {
        judgeAgain();
        return;
    }
    if (m_written != written)
        m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_written = written;
    judged.job->requestId = m_requestId;
    setWriting(false);
    Q_EMIT jobWritten(*judged.job);
}

void NewJobDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    if (!isWriting)
        setFocus(); // else the other button would get it, and with it the Enter key
    m_fields->setEnabled(isWriting);
    judgeAgain();
}

void NewJobDialog::showRefused(const QString &why)
{
    setWriting(true);
    m_refusal->setText(why);
    m_refusal->show();
    fitHeight(*this);
    m_command->setFocus();
}

} // namespace sem
