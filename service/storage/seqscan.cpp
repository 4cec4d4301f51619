#include "service/storage/seqscan.h"

#include <QMetaEnum>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Where to look: the planner is told, because it would not know that the order saves a sort.
SqlText source(const std::optional<JobMark> &mark, const std::optional<JobState> &state)
{
    if (!state)
        return {.text = u"NOT INDEXED WHERE "_s};
    const QString ofState = u"state = "_s + QString::number(static_cast<int>(*state)) + u" AND "_s;
    if (!mark)
        return {.text = u"INDEXED BY jobs_by_state WHERE "_s + ofState};
    const QLatin1String column = columnName(mark->column);
    return {.text = u"INDEXED BY jobs_by_"_s + column + u" WHERE "_s + column + u" = ? AND "_s
                + ofState,
            .values = {mark->value}};
}

} // namespace

std::vector<JobState> allJobStates()
{
    const auto meta = QMetaEnum::fromType<JobState>();
    std::vector<JobState> states;
    states.reserve(static_cast<size_t>(meta.keyCount()));
    for (int i = 0; i < meta.keyCount(); ++i)
        states.push_back(static_cast<JobState>(meta.value(i)));
    return states;
}

QLatin1String columnName(JobMark::Column column)
{
    switch (column) {
    case JobMark::Column::UserTag:
        return "user_tag"_L1;
    case JobMark::Column::ChainGroup:
        return "chain_group"_L1;
    case JobMark::Column::Parent:
        return "parent"_L1;
    case JobMark::Column::Queue:
        return "queue"_L1;
    case JobMark::Column::Event:
        return "event"_L1;
    }
    return {};
}

SqlText SeqScan::statement() const
{
    // An index is in the order of seq within one state only. So each state is walked through on its
    // own, and SQLite merges the walks.
    std::vector<std::optional<JobState>> walks(states.begin(), states.end());
    if (walks.empty() && mark) {
        for (const JobState state : allJobStates())
            walks.emplace_back(state);
    }
    if (walks.empty())
        walks.emplace_back();

    SqlText sql;
    for (const std::optional<JobState> &state : walks) {
        const SqlText from = source(mark, state);
        sql.text += sql.text.isEmpty() ? u""_s : u" UNION ALL "_s;
        sql.text += u"SELECT seq, "_s + condition.text + u" FROM jobs "_s + from.text
            + u"seq > ? AND seq <= ?"_s;
        sql.values += condition.values + from.values + QVariantList{after, upTo};
    }
    sql.text += ascending ? u" ORDER BY seq"_s : u" ORDER BY seq DESC"_s;
    return sql;
}

} // namespace sem
