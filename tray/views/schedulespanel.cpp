#include "tray/views/schedulespanel.h"

#include "tray/models/schedulesmodel.h"
#include "tray/models/tr.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

SchedulesPanel::SchedulesPanel(SchedulesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_empty(new QLabel(Tray::tr("No schedules yet. One makes a job of a command again and again: "
                                  "every two hours, each night.")))
    , m_said(new QLabel)
    , m_trigger(new QPushButton(Tray::tr("Run it &now")))
    , m_remove(new QPushButton(Tray::tr("&Remove …")))
{
    // Before the view hears of it, which then moves the current row.
    connect(&model, &SchedulesModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
    m_table->setObjectName(u"schedulesTable"_s);
    m_table->setAccessibleName(Tray::tr("Schedules"));
    m_table->setModel(&model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {SchedulesModel::Last, SchedulesModel::What})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setObjectName(u"noSchedules"_s);
    m_empty->setWordWrap(true);
    m_said->setObjectName(u"schedulesSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);

    auto *add = new QPushButton(Tray::tr("&Add …"));
    add->setObjectName(u"addSchedule"_s);
    m_trigger->setObjectName(u"triggerSchedule"_s);
    m_remove->setObjectName(u"removeSchedule"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_trigger, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    layout->addStretch();

    for (QPushButton *button : {add, m_trigger, m_remove})
        connect(button, &QPushButton::clicked, m_said, &QLabel::clear); // it was of before
    connect(add, &QPushButton::clicked, this, &SchedulesPanel::addWanted);
    connect(m_trigger, &QPushButton::clicked, this, [this] { Q_EMIT triggerWanted(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString name = current();
        auto *box = new QMessageBox(QMessageBox::Question, Tray::tr("Remove the schedule"),
                                    Tray::tr("Remove %1? Its jobs stay.").arg(name),
                                    QMessageBox::Cancel, window());
        box->setObjectName(u"removeQuestion"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton *yes = box->addButton(Tray::tr("&Remove"), QMessageBox::AcceptRole);
        yes->setObjectName(u"removeYes"_s);
        connect(yes, &QPushButton::clicked, this, [this, name] { Q_EMIT removeWanted(name); });
        box->open();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isRemoving) // else nobody has chosen another one
            m_said->clear();
        showChoice();
    });
    connect(&model, &SchedulesModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    for (const auto signal : {&SchedulesModel::rowsInserted, &SchedulesModel::rowsRemoved})
        connect(&model, signal, this, &SchedulesPanel::showChoice);
    showChoice();
}

QString SchedulesPanel::current() const
{
    const ScheduleInfo *schedule = m_model.scheduleAt(m_table->currentIndex().row());
    return schedule ? schedule->name : QString();
}

void SchedulesPanel::showChoice()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_trigger->setEnabled(!current().isEmpty());
    m_remove->setEnabled(!current().isEmpty());
}

void SchedulesPanel::say(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace sem
