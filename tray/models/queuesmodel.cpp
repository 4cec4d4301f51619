#include "tray/models/queuesmodel.h"

#include "shared/domain/limits.h"
#include "shared/text/timetext.h"
#include "tray/models/mergerows.h"
#include "tray/models/tr.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

QueuesModel::QueuesModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void QueuesModel::setQueues(const std::vector<QueueInfo> &queues)
{
    std::vector<QueueInfo> sorted = queues;
    std::ranges::sort(sorted, {}, &QueueInfo::name);
    bool isOther = false;
    const auto remove = [&](size_t row) {
        beginRemoveRows({}, int(row), int(row));
        m_queues.erase(m_queues.begin() + std::ptrdiff_t(row));
        endRemoveRows();
        isOther = true;
    };
    const auto insert = [&](size_t row) {
        beginInsertRows({}, int(row), int(row));
        m_queues.insert(m_queues.begin() + std::ptrdiff_t(row), sorted[row]);
        endInsertRows();
        isOther = true;
    };
    const auto change = [&](size_t row) {
        const bool hasOtherSlots = m_queues[row].concurrency != sorted[row].concurrency;
        m_queues[row] = sorted[row];
        // Somebody may be writing another number of slots.
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), Slots - 1));
        Q_EMIT dataChanged(index(int(row), Slots + (hasOtherSlots ? 0 : 1)),
                           index(int(row), ColumnCount - 1));
    };
    mergeRows(m_queues, sorted, &QueueInfo::name, remove, insert, change);
    if (isOther)
        Q_EMIT namesChanged();
}

void QueuesModel::showAgain(const QString &name)
{
    const auto found = std::ranges::find(m_queues, name, &QueueInfo::name);
    if (found == m_queues.end())
        return;
    const int row = int(found - m_queues.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const QueueInfo *QueuesModel::queueAt(int row) const
{
    return row >= 0 && size_t(row) < m_queues.size() ? &m_queues[size_t(row)] : nullptr;
}

QStringList QueuesModel::names() const
{
    QStringList names;
    for (const QueueInfo &queue : m_queues)
        names.append(queue.name);
    return names;
}

int QueuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queues.size());
}

int QueuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant QueuesModel::textOf(const QueueInfo &queue, int column) const
{
    switch (column) {
    case Name:
        if (!queue.paused)
            return queue.name;
        return queue.pausedUntil
            ? Tray::tr("%1 (paused until %2)")
                  .arg(queue.name, plannedText(*queue.pausedUntil, m_clock.now()))
            : Tray::tr("%1 (paused)").arg(queue.name);
    case Running:
        return queue.running;
    case Waiting:
        return queue.queued;
    case Held:
        return queue.held;
    case Failed:
        return queue.failed24h;
    case Slots:
        return queue.concurrency;
    case Wait:
        return queue.averageWait > Duration::zero() ? durationText(queue.averageWait) : u"–"_s;
    default:
        return {};
    }
}

// Of its cells and its header.
int QueuesModel::alignmentOf(int column)
{
    return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant QueuesModel::data(const QModelIndex &index, int role) const
{
    const QueueInfo *queue = index.isValid() ? queueAt(index.row()) : nullptr;
    if (!queue)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*queue, index.column());
    case Qt::EditRole:
        return index.column() == Slots ? QVariant(queue->concurrency)
                                       : textOf(*queue, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        return int(queue->paused ? Qt::Unchecked : Qt::Checked);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return Tray::tr(
                "Without the check mark the queue is paused: what runs goes on, nothing "
                "new starts.");
        if (index.column() == Slots)
            return Tray::tr("How many of its jobs may run at a time; edit to change it.");
        return {};
    default:
        return {};
    }
}

QVariant QueuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tray::tr("Queue");
    case Running:
        return Tray::tr("Running");
    case Waiting:
        return Tray::tr("Waiting");
    case Held:
        return Tray::tr("Held");
    case Failed:
        return Tray::tr("Failed (24 h)");
    case Slots:
        return Tray::tr("Slots");
    case Wait:
        return Tray::tr("Average wait");
    default:
        return {};
    }
}

Qt::ItemFlags QueuesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Slots)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool QueuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QueueInfo *queue = index.isValid() ? queueAt(index.row()) : nullptr;
    if (!queue)
        return false;
    if (index.column() == Name && role == Qt::CheckStateRole) {
        Q_EMIT pauseWanted(queue->name, value.toInt() != Qt::Checked);
        return true;
    }
    if (index.column() != Slots || role != Qt::EditRole)
        return false;
    bool isNumber = false;
    const int slotCount = value.toInt(&isNumber);
    if (!isNumber || slotCount < 1 || slotCount > limits::highestConcurrency)
        return false;
    if (slotCount != queue->concurrency)
        Q_EMIT slotsWanted(queue->name, slotCount);
    return true;
}

} // namespace sem
