#include "tray/views/scheduledialog.h"

#include "tray/models/schedulesmodel.h"
#include "tray/models/tr.h"
#include "tray/views/fitheight.h"
#include "tray/views/problemlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

ScheduleDialog::ScheduleDialog(const Clock &clock, const SchedulesModel &schedules, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_schedules(schedules)
    , m_shell(new QCheckBox(Tray::tr("Let a &shell read it (pipes, variables, wildcards)")))
    , m_sentence(new QLabel)
    , m_add(new QPushButton(Tray::tr("&Add")))
{
    setObjectName(u"scheduleDialog"_s);
    setWindowTitle(Tray::tr("New schedule"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addLine(*form, Field::Name, u"scheduleName"_s, Tray::tr("&Name:"), Tray::tr("backup"));
    addLine(*form, Field::When, u"scheduleWhen"_s, Tray::tr("&When:"),
            Tray::tr("2h; or 22:00 (daily), 0 8 * * mon-fri, @weekly"));
    QLineEdit *command = addLine(*form, Field::Command, u"scheduleCommand"_s, Tray::tr("&Command:"),
                                 Tray::tr("make backup"));
    form->addRow(QString(), m_shell);
    addLine(*form, Field::Folder, u"scheduleFolder"_s, Tray::tr("&Folder:"), {})
        ->setText(QDir::homePath());
    m_shell->setObjectName(u"scheduleShell"_s);
    m_sentence->setObjectName(u"scheduleSentence"_s);
    m_sentence->setWordWrap(true);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add->setObjectName(u"addIt"_s);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScheduleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScheduleDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addWidget(buttons);
    m_add->setDefault(true); // not before it is in the dialog, which would choose another

    connect(m_shell, &QCheckBox::clicked, this, [this] { m_shellChosen = true; });
    connect(m_shell, &QCheckBox::toggled, this, &ScheduleDialog::judgeAgain);
    connect(command, &QLineEdit::textEdited, this, [this](const QString &line) {
        if (!m_shellChosen)
            m_shell->setChecked(wantsShell(line));
    });
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    // Others may add one while this is open, or remove it.
    for (const auto signal : {&SchedulesModel::rowsInserted, &SchedulesModel::rowsRemoved})
        connect(&schedules, signal, this, &ScheduleDialog::judgeAgain);
    m_lines[Field::Name]->setFocus();
    judgeAgain();
    fitHeight(*this);
}

QLineEdit *ScheduleDialog::addLine(QFormLayout &form, Field field, const QString &name,
                                   const QString &label, const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    QString spoken = label;
    line->setAccessibleName(spoken.remove(u'&').remove(u':'));
    line->setPlaceholderText(example);
    form.addRow(label, line);
    auto *problem = new ProblemLabel;
    problem->setObjectName(name + u"Problem"_s);
    form.addRow(QString(), problem);
    m_lines.insert(field, line);
    m_problems.insert(field, problem);
    connect(line, &QLineEdit::textChanged, this, &ScheduleDialog::judgeAgain);
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        m_touched[field] = true;
        judgeAgain();
    });
    return line;
}

JudgedSchedule ScheduleDialog::judged() const
{
    const QString folder = m_lines[Field::Folder]->text().trimmed();
    JudgedSchedule judged = judge({.name = m_lines[Field::Name]->text(),
                                   .when = m_lines[Field::When]->text(),
                                   .job = {.command = m_lines[Field::Command]->text(),
                                           .throughShell = m_shell->isChecked(),
                                           .folder = folder,
                                           .path = qEnvironmentVariable("PATH")},
                                   .taken = m_schedules.names()},
                                  m_clock.now(), QTimeZone::systemTimeZone());
    if (!folder.isEmpty() && !QDir(folder).exists()) {
        judged.problems.insert(Field::Folder, Tray::tr("There is no such folder."));
        judged.wanted.reset();
    }
    return judged;
}

void ScheduleDialog::judgeAgain()
{
    if (!m_lines.contains(Field::Folder))
        return; // still being built
    const JudgedSchedule now = judged();
    for (auto [field, label] : m_problems.asKeyValueRange()) {
        const bool isOwed = m_lines[field]->text().isEmpty() && !m_touched.value(field);
        const QString problem = isOwed ? QString() : now.problems.value(field);
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        m_lines[field]->setAccessibleDescription(problem);
    }
    m_sentence->setText(now.sentence);
    m_add->setEnabled(now.wanted.has_value());
    if (isVisible())
        fitHeight(*this);
}

void ScheduleDialog::accept()
{
    const JudgedSchedule now = judged();
    if (!now.wanted) {
        judgeAgain();
        return;
    }
    Q_EMIT scheduleWritten(now.wanted->schedule, now.wanted->job);
    QDialog::accept();
}

} // namespace sem
