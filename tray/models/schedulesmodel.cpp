#include "tray/models/schedulesmodel.h"

#include "shared/domain/subprocess.h"
#include "shared/text/harmless.h"
#include "shared/text/timetext.h"
#include "tray/models/mergerows.h"
#include "tray/models/plaintext.h"
#include "tray/models/tr.h"

#include <QTimeZone>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString whenText(const ScheduleInfo &schedule)
{
    if (schedule.every)
        return Tray::tr("every %1").arg(durationText(*schedule.every));
    const QString cron = schedule.cron.value_or(QString());
    const bool isOurs = schedule.timeZone.toUtf8() == QTimeZone::systemTimeZoneId();
    return isOurs ? cron : Tray::tr("%1 (%2)").arg(cron, schedule.timeZone);
}

QString lastText(const ScheduleInfo &schedule, Timestamp now)
{
    if (!schedule.lastRun)
        return {};
    const ScheduleRun &run = *schedule.lastRun;
    const QString time = plannedText(run.time, now);
    if (!run.skipped)
        return Tray::tr("%1, #%2").arg(time).arg(run.seq.value_or(0));
    switch (*run.skipped) {
    case SkipReason::Missed:
        return Tray::tr("%1, missed").arg(time);
    case SkipReason::Overlap:
        return Tray::tr("%1, skipped: the one before went on").arg(time);
    case SkipReason::Refused:
        return Tray::tr("%1, refused: %2").arg(time, harmless(run.detail));
    }
    return time;
}

QString commandText(const ScheduleInfo &schedule)
{
    const Result<Subprocess> process =
        Subprocess::fromPayload(schedule.jobTemplate.value("payload"_L1).toObject());
    const QString command = process ? process->commandLine() : QString();
    return harmless(command.isEmpty() ? schedule.jobTemplate.value("job_type"_L1).toString()
                                      : command);
}

} // namespace

SchedulesModel::SchedulesModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void SchedulesModel::setSchedules(const std::vector<ScheduleInfo> &schedules)
{
    std::vector<ScheduleInfo> sorted = schedules;
    std::ranges::sort(sorted, {}, &ScheduleInfo::name);
    const auto remove = [this](size_t row) {
        beginRemoveRows({}, int(row), int(row));
        m_schedules.erase(m_schedules.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    };
    const auto insert = [&](size_t row) {
        beginInsertRows({}, int(row), int(row));
        m_schedules.insert(m_schedules.begin() + std::ptrdiff_t(row), sorted[row]);
        endInsertRows();
    };
    const auto change = [&](size_t row) {
        m_schedules[row] = sorted[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    };
    mergeRows(m_schedules, sorted, &ScheduleInfo::name, remove, insert, change);
}

void SchedulesModel::showAgain(const QString &name)
{
    const auto found = std::ranges::find(m_schedules, name, &ScheduleInfo::name);
    if (found == m_schedules.end())
        return;
    const int row = int(found - m_schedules.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const ScheduleInfo *SchedulesModel::scheduleAt(int row) const
{
    return row >= 0 && size_t(row) < m_schedules.size() ? &m_schedules[size_t(row)] : nullptr;
}

QStringList SchedulesModel::names() const
{
    QStringList names;
    for (const ScheduleInfo &schedule : m_schedules)
        names.append(schedule.name);
    return names;
}

int SchedulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_schedules.size());
}

int SchedulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SchedulesModel::textOf(const ScheduleInfo &schedule, int column) const
{
    switch (column) {
    case Name:
        return schedule.name;
    case When:
        return whenText(schedule);
    case Next:
        if (!schedule.enabled)
            return Tray::tr("switched off");
        return schedule.next.empty() ? Tray::tr("never")
                                     : plannedText(schedule.next.front(), m_clock.now());
    case Last:
        return lastText(schedule, m_clock.now());
    case What:
        return commandText(schedule);
    default:
        return {};
    }
}

QVariant SchedulesModel::data(const QModelIndex &index, int role) const
{
    const ScheduleInfo *schedule = index.isValid() ? scheduleAt(index.row()) : nullptr;
    if (!schedule)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*schedule, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        return int(schedule->enabled ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return Tray::tr("Without the check mark it runs only when it is triggered.");
        return plainToolTip(textOf(*schedule, index.column()));
    default:
        return {};
    }
}

QVariant SchedulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tray::tr("Schedule");
    case When:
        return Tray::tr("When");
    case Next:
        return Tray::tr("Next");
    case Last:
        return Tray::tr("Last");
    case What:
        return Tray::tr("Command");
    default:
        return {};
    }
}

Qt::ItemFlags SchedulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SchedulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ScheduleInfo *schedule = index.isValid() ? scheduleAt(index.row()) : nullptr;
    if (!schedule || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    Q_EMIT switchWanted(schedule->name, value.toInt() == Qt::Checked);
    return true;
}

} // namespace sem
