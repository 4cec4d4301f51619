#pragma once

#include "service/engine/jobreader.h"
#include "tests/support/inmemoryjobstore.h"

namespace sem {

// Reads what is committed to a store.
class InMemoryJobReader final : public JobReader
{
public:
    explicit InMemoryJobReader(const InMemoryJobStore &store)
        : m_store(store)
    { }

    Result<> open() override { return {}; }
    Result<std::optional<Job>> job(const JobRef &ref) override;
    Result<std::vector<Job>> jobs(const std::vector<JobRef> &refs) override;
    Result<std::optional<JobSpec>> spec(qint64 seq) override;
    Result<std::vector<Attempt>> attempts(qint64 seq) override;
    Result<Standing> standing(const Job &job, const IsOpen &isOpen) override;
    Result<JobPage> query(const JobQuery &query) override;
    Result<std::vector<QueueDay>> queueDays(Timestamp now) override;
    Result<std::vector<ScheduleRecord>> schedules() override;
    Result<StoreSize> size() override { return StoreSize(); }

private:
    const InMemoryJobStore &m_store;
};

} // namespace sem
