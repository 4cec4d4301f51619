#include "tray/models/jobsmodel.h"

#include "shared/domain/limits.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"
#include "tray/models/jobtext.h"
#include "tray/models/plaintext.h"
#include "tray/models/tr.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace sem {

using namespace Qt::StringLiterals;

bool ListFilter::matches(const Job &job) const
{
    const auto contains = [this](const QString &field) {
        return field.contains(text, Qt::CaseInsensitive);
    };
    return (states.isEmpty() || states.contains(nameOf(job.state)))
        && (queue.isEmpty() || queue == job.queue) && (userTag.isEmpty() || userTag == job.userTag)
        && (text.isEmpty() || contains(job.jobType) || contains(job.subjectKey)
            || contains(job.commandLine));
}

JobsModel::JobsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void JobsModel::setFilter(const ListFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_jobs.clear();
    m_seqs.clear();
    m_total.reset();
    m_sought.reset();
    endResetModel();
    refresh();
}

void JobsModel::setOldestFirst(bool oldestFirst)
{
    if (oldestFirst == m_oldestFirst)
        return;
    m_oldestFirst = oldestFirst;
    beginResetModel();
    m_jobs.clear();
    m_seqs.clear();
    endResetModel();
    refresh();
}

void JobsModel::refresh()
{
    m_wantedRows = m_jobs.size();
    m_seenRows = 0;
    m_cursor.clear();
    m_reached.reset();
    m_isComplete = false;
    ask();
    Q_EMIT phaseChanged();
}

void JobsModel::forgetQuestions()
{
    m_isAsking = false;
    m_asked = false;
    m_hasFailed = false;
    ++m_question;
    m_meanwhile.clear();
    m_goneMeanwhile.clear();
    m_sought.reset();
    Q_EMIT phaseChanged();
}

void JobsModel::ask()
{
    m_isAsking = true;
    m_asked = true;
    m_hasFailed = false;
    m_meanwhile.clear();
    m_goneMeanwhile.clear();
    JobQueryParams query{.states = m_filter.states,
                         .queues =
                             m_filter.queue.isEmpty() ? QStringList() : QStringList{m_filter.queue},
                         .userTag = m_filter.userTag,
                         .text = m_filter.text,
                         .oldestFirst = m_oldestFirst,
                         .limit = limits::jobsPerPage,
                         .cursor = m_cursor};
    Q_EMIT pageWanted(++m_question, query);
}

void JobsModel::addPage(quint64 question, const JobPageAnswer &page)
{
    if (question != m_question || !m_isAsking)
        return;
    m_isAsking = false;
    m_isComplete = !page.nextCursor;
    m_cursor = page.nextCursor.value_or(QString());
    m_seenRows += page.items.size();
    reconcile(page.items, m_isComplete);
    if (!page.items.empty())
        m_reached = page.items.back().job.seq;
    // The page was read at some moment since it was asked for; what has happened since then is
    // newer.
    apply(std::exchange(m_meanwhile, {}));
    removeRows(std::exchange(m_goneMeanwhile, {}));
    m_total = page.total; // counted when it was answered, so after all that was told before
    if (m_sought && isKnownRange(*m_sought))
        m_sought.reset();
    if (!m_isComplete && (m_seenRows < m_wantedRows || m_sought))
        ask();
    Q_EMIT phaseChanged();
}

void JobsModel::pageFailed(quint64 question)
{
    if (question != m_question)
        return;
    m_isAsking = false;
    m_hasFailed = true;
    m_sought.reset();
    Q_EMIT phaseChanged();
}

void JobsModel::reach(qint64 seq)
{
    m_sought.reset();
    if (isKnownRange(seq))
        return;
    m_sought = seq;
    fetchMore({});
}

bool JobsModel::comesBefore(qint64 one, qint64 other) const
{
    return m_oldestFirst ? one < other : one > other;
}

size_t JobsModel::lowerBound(qint64 seq) const
{
    const auto found = std::lower_bound(
        m_jobs.begin(), m_jobs.end(), seq,
        [this](const ListRow &row, qint64 wanted) { return comesBefore(row.seq, wanted); });
    return size_t(std::distance(m_jobs.begin(), found));
}

// Of the stretch that a page covers, exactly what it says remains; of the first page that is all
// before it, too. What has come since it was read is applied afterwards.
void JobsModel::reconcile(const std::vector<JobDetails> &items, bool isLast)
{
    std::vector<qint64> seqs;
    seqs.reserve(items.size());
    for (const JobDetails &details : items)
        seqs.push_back(details.job.seq);
    const size_t begin = m_reached ? lowerBound(*m_reached) : 0;
    const bool skipsReached = m_reached && begin < m_jobs.size() && m_jobs[begin].seq == *m_reached;
    size_t end = m_jobs.size();
    if (!isLast) {
        end = items.empty() ? begin : lowerBound(seqs.back());
        if (end < m_jobs.size() && !items.empty() && m_jobs[end].seq == seqs.back())
            ++end;
    }
    for (size_t row = end; row-- > begin + (skipsReached ? 1 : 0);) {
        const qint64 seq = m_jobs[row].seq;
        if (!std::binary_search(seqs.begin(), seqs.end(), seq,
                                [this](qint64 a, qint64 b) { return comesBefore(a, b); }))
            removeRange(row, 1);
    }
    std::vector<JobDetails> block; // of neighbours that are new
    const auto flush = [&] {
        if (!block.empty()) {
            const size_t row = lowerBound(block.front().job.seq);
            insertBlock(row, std::exchange(block, {}));
        }
    };
    for (const JobDetails &details : items) {
        const size_t row = lowerBound(details.job.seq);
        if (row < m_jobs.size() && m_jobs[row].seq == details.job.seq) {
            flush();
            put(details);
        } else {
            if (!block.empty() && lowerBound(block.front().job.seq) != row)
                flush();
            block.push_back(details);
        }
    }
    flush();
}

void JobsModel::insertBlock(size_t row, const std::vector<JobDetails> &block)
{
    std::vector<ListRow> rows;
    rows.reserve(block.size());
    for (const JobDetails &details : block) {
        rows.push_back(m_maker.make(details));
        m_seqs.insert(details.job.id, details.job.seq);
    }
    beginInsertRows({}, int(row), int(row + block.size() - 1));
    m_jobs.insert(m_jobs.begin() + std::ptrdiff_t(row), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void JobsModel::removeRange(size_t first, size_t count)
{
    beginRemoveRows({}, int(first), int(first + count - 1));
    const auto begin = m_jobs.begin() + std::ptrdiff_t(first);
    const auto end = begin + std::ptrdiff_t(count);
    for (auto job = begin; job != end; ++job)
        m_seqs.remove(job->id);
    m_jobs.erase(begin, end);
    endRemoveRows();
}

// A job that a later page will tell of is not shown before those ahead of it are.
bool JobsModel::isKnownRange(qint64 seq) const
{
    if (m_isComplete)
        return true;
    if (m_jobs.empty())
        return !m_oldestFirst && m_asked && !m_isAsking;
    return comesBefore(seq, m_jobs.back().seq);
}

// Of a job that a later page will tell of: nothing says whether it was counted where that depends
// on its state, or where new ones come last. Its other fields hardly ever change.
bool JobsModel::mayChangeTotal(const Job &unseen) const
{
    const bool isBeyond =
        !m_isComplete && (m_jobs.empty() || comesBefore(m_jobs.back().seq, unseen.seq));
    if (!isBeyond || (m_filter.states.isEmpty() && !m_oldestFirst))
        return false;
    ListFilter anyState = m_filter;
    anyState.states.clear();
    return anyState.matches(unseen);
}

void JobsModel::put(const JobDetails &details)
{
    const size_t row = lowerBound(details.job.seq);
    const bool isThere = row < m_jobs.size() && m_jobs[row].seq == details.job.seq;
    if (!m_filter.matches(details.job)) {
        if (isThere)
            removeRange(row, 1);
    } else if (isThere) {
        ListRow now = m_maker.make(details);
        if (m_jobs[row] == now)
            return;
        m_jobs[row] = std::move(now);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    } else if (isKnownRange(details.job.seq)) {
        insertBlock(row, {details});
    }
}

void JobsModel::apply(const std::vector<JobDetails> &changes)
{
    if (changes.empty())
        return;
    if (m_isAsking)
        m_meanwhile.insert(m_meanwhile.end(), changes.begin(), changes.end());
    const size_t before = m_jobs.size();
    const std::optional<qint64> totalBefore = m_total;
    bool isTotalKnown = true;

    // New jobs come in their order, most of them many at a time: one insertion for all of these.
    std::vector<JobDetails> fresh;
    QSet<JobId> gone; // that match no longer; also together
    for (const JobDetails &details : changes) {
        isTotalKnown = isTotalKnown && !mayChangeTotal(details.job);
        const bool isNewest = !m_jobs.empty() && !m_oldestFirst && m_filter.matches(details.job)
            && details.job.seq > m_jobs.front().seq;
        if (!m_filter.matches(details.job)) {
            gone.insert(details.job.id);
            continue;
        }
        gone.remove(details.job.id);
        if (!isNewest) {
            put(details);
        } else {
            // Mostly at the end: numbers rise, but jobs may start in another order.
            const auto place = std::ranges::lower_bound(
                fresh, details.job.seq, {}, [](const JobDetails &one) { return one.job.seq; });
            if (place != fresh.end() && place->job.seq == details.job.seq)
                *place = details;
            else
                fresh.insert(place, details);
        }
    }
    if (!fresh.empty()) {
        std::reverse(fresh.begin(), fresh.end());
        insertBlock(0, fresh);
    }
    removeRows({gone.begin(), gone.end()});
    if (!isTotalKnown)
        m_total.reset();
    else if (m_total) // what comes was not counted, what goes was
        *m_total += qint64(m_jobs.size()) - qint64(before);
    // Rows that came or went were told of while the total was still as before.
    if ((before == 0) != m_jobs.empty() || m_total != totalBefore)
        Q_EMIT phaseChanged();
}

// How many there were.
qint64 JobsModel::removeRows(const std::vector<JobId> &jobs)
{
    std::vector<size_t> rows;
    for (const JobId &job : jobs) {
        const auto seq = m_seqs.constFind(job);
        if (seq != m_seqs.cend())
            rows.push_back(lowerBound(*seq));
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t count = 1;
        while (i + count < rows.size() && rows[i + count] == rows[i] - count)
            ++count;
        removeRange(rows[i + count - 1], count);
        i += count;
    }
    return qint64(rows.size());
}

void JobsModel::remove(const std::vector<JobId> &jobs)
{
    if (jobs.empty())
        return;
    const QSet<JobId> gone(jobs.begin(), jobs.end());
    if (m_isAsking) { // a page that is under way may still have them
        m_goneMeanwhile.insert(m_goneMeanwhile.end(), jobs.begin(), jobs.end());
        std::erase_if(m_meanwhile,
                      [&gone](const JobDetails &details) { return gone.contains(details.job.id); });
    }
    const std::optional<qint64> totalBefore = m_total;
    const qint64 shown = removeRows(jobs);
    if (m_total && m_isComplete)
        *m_total -= shown; // of the others none was counted
    else if (shown < gone.size() && !m_filter.isEmpty())
        m_total.reset(); // nothing tells which of the others were counted
    else if (m_total)
        *m_total = std::max<qint64>(*m_total - gone.size(), qint64(m_jobs.size()));
    if (shown > 0 || m_total != totalBefore)
        Q_EMIT phaseChanged();
}

void JobsModel::setHolds(const std::vector<JobDetails> &jobs)
{
    for (const JobDetails &now : jobs) {
        const int row = rowOf(now.job.seq);
        if (row < 0)
            continue;
        ListRow &known = m_jobs[size_t(row)];
        if (known.state != now.job.state || known.holds == now.holds)
            continue;
        const ListRow renewed = m_maker.make(now);
        known.holds = renewed.holds;
        known.remark = renewed.remark;
        known.held = renewed.held;
        Q_EMIT dataChanged(index(row, Remark), index(row, Remark));
    }
}

JobsModel::Phase JobsModel::phase() const
{
    if (!m_asked)
        return Phase::Nothing;
    if (!m_jobs.empty())
        return Phase::Complete;
    if (m_isAsking)
        return Phase::Loading;
    return m_hasFailed ? Phase::Failed : Phase::Complete;
}

const ListRow *JobsModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_jobs.size() ? &m_jobs[size_t(row)] : nullptr;
}

std::optional<JobDetails> JobsModel::jobAt(int row) const
{
    const ListRow *found = at(row);
    return found ? std::optional(found->details()) : std::nullopt;
}

std::optional<JobDetails> JobsModel::find(qint64 seq) const
{
    return jobAt(rowOf(seq));
}

int JobsModel::rowOf(qint64 seq) const
{
    const int row = int(lowerBound(seq));
    const ListRow *found = at(row);
    return found && found->seq == seq ? row : -1;
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool JobsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_asked && !m_isComplete && !m_isAsking;
}

void JobsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QVariant JobsModel::textOf(const ListRow &row, int column) const
{
    switch (column) {
    case State:
        return stateWord(row.details().job);
    case Number:
        return QString::number(row.seq);
    case What:
        return row.what;
    case Queue:
        return row.queue;
    case Subject:
        return row.subject;
    case Age:
        return ageText(row.createdAt, m_clock.now());
    case Took:
        return tookText(row.details().job, m_clock.now());
    case Attempt:
        return row.attempt > 0 ? QString::number(row.attempt) : QString();
    case Remark:
        return row.remark;
    default:
        return {};
    }
}

QVariant JobsModel::sortKeyOf(const ListRow &row, int column) const
{
    switch (column) {
    case State:
        return int(row.state);
    case Number:
        return row.seq;
    case Age:
        return -toEpochMs(row.createdAt);
    case Took:
        return row.startedAt
            ? qint64((row.finishedAt.value_or(m_clock.now()) - *row.startedAt).count())
            : qint64(-1);
    case Attempt:
        return row.attempt;
    default:
        return textOf(row, column);
    }
}

// Of its cells and its header.
int JobsModel::alignmentOf(int column)
{
    switch (column) {
    case Number:
    case Age:
    case Took:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Attempt: // would touch the remark
        return int(Qt::AlignCenter);
    default:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    const ListRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == What || index.column() == Subject || index.column() == Remark
            ? plainToolTip(textOf(*row, index.column()).toString())
            : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case SortRole:
        return sortKeyOf(*row, index.column());
    case SeqRole:
        return row->seq;
    case JobStateRole:
        return int(row->state);
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return Tray::tr("State");
    case Number:
        return Tray::tr("#");
    case What:
        return Tray::tr("What");
    case Queue:
        return Tray::tr("Queue");
    case Subject:
        return Tray::tr("Subject");
    case Age:
        return Tray::tr("Age");
    case Took:
        return Tray::tr("Took");
    case Attempt:
        return Tray::tr("Attempt");
    case Remark:
        return Tray::tr("Remark");
    default:
        return {};
    }
}

} // namespace sem
