#include "tray/views/jobspanel.h"

#include "shared/domain/limits.h"
#include "tray/models/jobtext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"
#include "tray/views/filterbar.h"
#include "tray/views/statedelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

enum Page { TablePage, HintPage };

// What can be done where the service does not answer; empty: nothing.
QString helpOf(Overview::Link link)
{
    switch (link) {
    case Overview::Link::None:
        return Tray::tr("Start the service");
    case Overview::Link::Barred:
        return Tray::tr("Give it …");
    case Overview::Link::Starting:
    case Overview::Link::Up:
        break;
    }
    return {};
}

// Some languages have long words for them.
int widthOfStates(const QTableView &table)
{
    const auto states = QMetaEnum::fromType<JobState>();
    int widest = 0;
    for (int i = 0; i < states.keyCount(); ++i) {
        Job job;
        job.state = JobState(states.value(i));
        for (const bool stopping : {false, true}) {
            job.stopping = stopping;
            widest = std::max(widest, table.fontMetrics().horizontalAdvance(stateWord(job)));
        }
    }
    const int margin =
        table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    constexpr int icon = 16;
    return widest + icon + 5 * margin; // on both sides of either, and one to spare
}

} // namespace

JobsPanel::JobsPanel(TrayModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new FilterBar)
    , m_stack(new QStackedWidget)
    , m_footer(new QLabel)
    , m_footerButton(new QPushButton)
{
    m_sorted->setSourceModel(&models.jobs);
    m_sorted->setSortRole(JobsModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());
    m_stack->insertWidget(TablePage, makeTable());
    m_stack->insertWidget(HintPage, makeHint());

    connect(m_filter, &FilterBar::changed, &models.jobs, &JobsModel::setFilter);
    connect(m_filter, &FilterBar::listWanted, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_models.jobs.rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(&models.queues, &QueuesModel::namesChanged, this,
            [this] { m_filter->setQueues(m_models.queues.names()); });
    connect(&models.jobs, &JobsModel::phaseChanged, this, &JobsPanel::showState);
    for (const auto signal : {&JobsModel::rowsInserted, &JobsModel::rowsRemoved}) {
        connect(&models.jobs, signal, this, [this] {
            showState();
            trySelecting();
        });
    }
    connect(&models.jobs, &JobsModel::modelReset, this, &JobsPanel::showState);
    connect(&models.status, &ServiceStatus::changed, this, &JobsPanel::showState);
    m_filter->setQueues(models.queues.names());
    showState();
}

QWidget *JobsPanel::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"jobsTable"_s);
    m_table->setAccessibleName(Tray::tr("Jobs"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(JobsModel::State, new StateDelegate(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);

    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {
        {JobsModel::State, 20}, {JobsModel::Number, 9},   {JobsModel::What, 40},
        {JobsModel::Queue, 12}, {JobsModel::Subject, 22}, {JobsModel::Age, 9},
        {JobsModel::Took, 14},  {JobsModel::Attempt, 9},  {JobsModel::Remark, 20}};
    header->setSortIndicatorShown(true);
    for (const auto &[column, letters] : widths) {
        int width = std::max(letters * letter, header->sectionSizeHint(column));
        if (column == JobsModel::State)
            width = std::max(width, widthOfStates(*m_table));
        header->resizeSection(column, width);
    }
    header->setSectionResizeMode(JobsModel::What, QHeaderView::Stretch);
    header->setSectionsClickable(true);
    header->setSortIndicator(JobsModel::Number, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &JobsPanel::onSort);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_table->selectionModel()->hasSelection())
            m_wanted.reset(); // somebody chose another one
        Q_EMIT selectionChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JobsPanel::selectionChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &JobsPanel::scrolled);
    connect(m_table, &QTableView::customContextMenuRequested, this, &JobsPanel::openMenu);
    return m_table;
}

QWidget *JobsPanel::makeHint()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_hint = new QLabel;
    m_hint->setObjectName(u"jobsHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hintButton = new QPushButton;
    m_hintButton->setObjectName(u"jobsHintButton"_s);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addWidget(m_hintButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        if (m_models.status.overview().link != Overview::Link::Up)
            helpWithService();
        else if (m_models.jobs.phase() == JobsModel::Phase::Failed)
            m_models.jobs.refresh();
        else if (m_models.jobs.filter().isEmpty())
            Q_EMIT newJobWanted();
        else
            m_filter->showGroup(StateGroup::All);
    });
    return page;
}

QWidget *JobsPanel::makeFooter()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 6); // the title of what is below is near
    m_footer->setObjectName(u"jobsFooter"_s);
    m_footer->setTextFormat(Qt::PlainText);
    m_footerButton->setObjectName(u"jobsFooterButton"_s);
    m_footerButton->hide();
    layout->addWidget(m_footer);
    layout->addWidget(m_footerButton);
    layout->addStretch();
    connect(m_footerButton, &QPushButton::clicked, this, &JobsPanel::helpWithService);
    return row;
}

void JobsPanel::helpWithService()
{
    if (m_models.status.overview().link == Overview::Link::Barred)
        Q_EMIT giveTokenWanted();
    else
        Q_EMIT startServiceWanted();
}

void JobsPanel::showState()
{
    const Overview &overview = m_models.status.overview();
    QString hint;
    QString button;
    if (m_models.jobs.rowCount() == 0) {
        if (overview.link == Overview::Link::None) {
            hint = Tray::tr("There is no service.\n%1").arg(overview.trouble);
            button = helpOf(overview.link);
        } else if (overview.link == Overview::Link::Barred) {
            hint = Tray::tr("The service wants its access token, which is not known here.");
            button = helpOf(overview.link);
        } else if (overview.link == Overview::Link::Starting) {
            hint = Tray::tr("The service is being started …");
        } else if (m_models.jobs.phase() == JobsModel::Phase::Failed) {
            hint = Tray::tr("The service has not said which jobs there are.");
            button = Tray::tr("Try again");
        } else if (m_models.jobs.phase() != JobsModel::Phase::Complete) {
            hint = Tray::tr("Asking the service …");
        } else if (!m_models.jobs.filter().isEmpty()) {
            hint = Tray::tr("No job matches the filter.");
            button = Tray::tr("Show all");
        } else {
            hint =
                Tray::tr("No jobs yet. Whatever takes long and nobody has to watch can become "
                         "one: a build, a backup, an index.\nIn a terminal: semanticatask run -- "
                         "make");
            button = Tray::tr("New job …");
        }
    }
    m_hint->setText(hint);
    m_hintButton->setText(button);
    m_hintButton->setVisible(!button.isEmpty());
    m_stack->setCurrentIndex(hint.isEmpty() ? TablePage : HintPage);
    showFooter();
}

void JobsPanel::showFooter()
{
    const int loaded = m_models.jobs.rowCount();
    const Overview::Link link = m_models.status.overview().link;
    QString text;
    if (loaded > 0 && link == Overview::Link::Barred)
        text = Tray::tr("The service wants its access token; this is how it was.");
    else if (loaded > 0 && link != Overview::Link::Up)
        text = Tray::tr("The service is gone; this is how it was.");
    else if (loaded > 0 && m_models.jobs.canFetchMore({}))
        text = m_models.jobs.total() ? Tray::tr("%L1 of %L2 jobs; more come as you scroll")
                                           .arg(loaded)
                                           .arg(*m_models.jobs.total())
                                     : Tray::tr("%L1 jobs; more come as you scroll").arg(loaded);
    else if (loaded > 0)
        text = Tray::tr("%Ln job(s)", nullptr, loaded);
    const bool isSortedHere = m_sorted->sortColumn() >= 0;
    if (loaded > 0 && isSortedHere && link == Overview::Link::Up && m_models.jobs.canFetchMore({}))
        text = partsText({text, Tray::tr("sorted among these only")});
    m_footer->setText(text);
    const QString help = loaded > 0 ? helpOf(link) : QString();
    m_footerButton->setText(help);
    m_footerButton->setVisible(!help.isEmpty());
}

// By number and age the service sorts, whatever is still to come; all else is sorted among the jobs
// that have come.
void JobsPanel::onSort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= JobsModel::ColumnCount)
        return;
    if (column == JobsModel::Number || column == JobsModel::Age) {
        const bool rises = order == Qt::AscendingOrder;
        m_sorted->sort(-1);
        m_models.jobs.setOldestFirst(column == JobsModel::Number ? rises : !rises);
    } else {
        m_sorted->sort(column, order);
    }
    showFooter();
}

void JobsPanel::forEachSelected(const std::function<bool(const Job &)> &visit) const
{
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        if (range.left() > 0)
            continue; // rows are selected as a whole
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = m_sorted->mapToSource(m_sorted->index(row, 0));
            const auto details = m_models.jobs.jobAt(index.row());
            if (details && !visit(details->job))
                return;
        }
    }
}

QList<qint64> JobsPanel::selectedJobs() const
{
    QList<qint64> numbers;
    forEachSelected([&numbers](const Job &job) {
        numbers.append(job.seq);
        return true;
    });
    return numbers;
}

std::optional<qint64> JobsPanel::currentJob() const
{
    if (m_wanted)
        return m_wanted;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isSelected(current))
        return current.data(JobsModel::SeqRole).toLongLong();
    std::optional<qint64> first;
    forEachSelected([&first](const Job &job) {
        first = job.seq;
        return false;
    });
    return first;
}

QList<qint64> JobsPanel::waitingInView() const
{
    QList<qint64> waiting;
    if (!m_table->isVisible())
        return waiting;
    const int first = m_table->rowAt(0);
    const int below = m_table->rowAt(m_table->viewport()->height());
    const int last = below < 0 ? m_sorted->rowCount() - 1 : below;
    for (int row = std::max(first, 0); row <= last && waiting.size() < limits::jobsPerWait; ++row) {
        const QModelIndex index = m_sorted->mapToSource(m_sorted->index(row, 0));
        const auto details = m_models.jobs.jobAt(index.row());
        if (details && isWaiting(details->job.state))
            waiting.append(details->job.seq);
    }
    return waiting;
}

void JobsPanel::showJob(qint64 seq)
{
    m_wanted = seq;
    if (m_models.jobs.rowOf(seq) < 0 && !m_models.jobs.filter().isEmpty())
        m_filter->showGroup(StateGroup::All);
    trySelecting();
    if (!m_wanted)
        return;
    m_table->clearSelection();
    Q_EMIT selectionChanged();
    m_models.jobs.reach(seq);
}

void JobsPanel::trySelecting()
{
    const int row = m_wanted ? m_models.jobs.rowOf(*m_wanted) : -1;
    if (row < 0)
        return;
    m_wanted.reset();
    const QModelIndex index = m_sorted->mapFromSource(m_models.jobs.index(row, 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void JobsPanel::showGroup(StateGroup group)
{
    m_wanted.reset();
    m_filter->showGroup(group);
}

void JobsPanel::tick()
{
    m_table->viewport()->update();
}

void JobsPanel::focusSearch()
{
    m_filter->focusSearch();
}

void JobsPanel::fillSortMenu(QMenu &menu)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *columns = new QActionGroup(&menu);
    for (int column = 0; column < JobsModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(
            m_models.jobs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"sortBy%1"_s.arg(column));
        action->setCheckable(true);
        columns->addAction(action);
        connect(action, &QAction::triggered, header, [header, column] {
            header->setSortIndicator(column, header->sortIndicatorOrder());
        });
    }
    menu.addSeparator();
    QAction *falls = menu.addAction(Tray::tr("&Descending"));
    falls->setObjectName(u"sortDescending"_s);
    falls->setCheckable(true);
    connect(falls, &QAction::triggered, header, [header](bool on) {
        header->setSortIndicator(header->sortIndicatorSection(),
                                 on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    const auto show = [columns, falls](int column, Qt::SortOrder order) {
        if (QAction *chosen = columns->actions().value(column))
            chosen->setChecked(true);
        falls->setChecked(order == Qt::DescendingOrder);
    };
    connect(header, &QHeaderView::sortIndicatorChanged, columns, show);
    show(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

QByteArray JobsPanel::columnsState() const
{
    QByteArray state;
    QDataStream stream(&state, QDataStream::WriteOnly);
    stream << qint32(JobsModel::ColumnCount) << m_table->horizontalHeader()->saveState();
    return state;
}

void JobsPanel::restoreColumns(const QByteArray &state)
{
    // A header would take over what was of other columns, as far as it has as many.
    qint32 columns = 0;
    QByteArray ofHeader;
    QDataStream stream(state);
    stream >> columns;
    if (columns != JobsModel::ColumnCount)
        return;
    stream >> ofHeader;
    if (stream.status() == QDataStream::Ok)
        m_table->horizontalHeader()->restoreState(ofHeader);
}

void JobsPanel::addTableAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(action);
}

void JobsPanel::openMenu(const QPoint &position)
{
    if (m_menu && m_table->indexAt(position).isValid())
        m_menu->popup(m_table->viewport()->mapToGlobal(position));
}

void JobsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_table)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QWidget::changeEvent(event);
}

} // namespace sem
