#include "service/storage/selection.h"

#include "service/storage/cells.h"
#include "service/storage/jobtable.h"

namespace sem {

namespace {

// None: nothing can carry it, because the job or the queue does not exist.
Result<std::optional<JobMark>> markOf(Database &database, const JobSelector &selector)
{
    using Column = JobMark::Column;
    if (selector.by == JobSelector::By::Parent) {
        const auto id = jobtable::idOf(database, selector.job);
        if (!id)
            return id.error();
        return *id ? std::optional(JobMark{.column = Column::Parent, .value = cell(**id)})
                   : std::nullopt;
    }
    if (selector.by == JobSelector::By::Queue) {
        const auto id = jobtable::queueId(database, selector.text);
        if (!id)
            return id.error();
        return *id ? std::optional(JobMark{.column = Column::Queue, .value = **id}) : std::nullopt;
    }
    if (selector.by == JobSelector::By::AwaitedEvent)
        return std::optional(JobMark{.column = Column::Event, .value = selector.text});
    const auto column =
        selector.by == JobSelector::By::UserTag ? Column::UserTag : Column::ChainGroup;
    return std::optional(JobMark{.column = column, .value = selector.text});
}

} // namespace

bool isWanted(const JobSelector &selector, JobRepository::Which which, JobState state)
{
    return isFinal(state) == (which == JobRepository::Which::Final) && selector.allows(state);
}

Result<std::optional<SeqScan>> scanOf(Database &database, const JobSelector &selector,
                                      JobRepository::Which which)
{
    SeqScan scan;
    if (selector.by != JobSelector::By::State) {
        const auto mark = markOf(database, selector);
        if (!mark)
            return mark.error();
        if (!*mark)
            return std::optional<SeqScan>();
        scan.mark = *mark;
    }
    for (const JobState state : allJobStates()) {
        if (isWanted(selector, which, state))
            scan.states.push_back(state);
    }
    return scan.states.empty() ? std::nullopt : std::optional(scan);
}

} // namespace sem
