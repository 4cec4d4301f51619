#pragma once

#include "service/engine/jobreader.h"
#include "service/storage/walgate.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <memory>

namespace sem {

class Database;

// Reads the repository's file over a connection of its own, which cannot write. To be opened after
// the repository, and destroyed on the thread that called open().
class SqliteJobReader final : public JobReader
{
public:
    SqliteJobReader(const Paths &paths, std::shared_ptr<WalGate> gate, const Clock &clock);
    ~SqliteJobReader() override;
    Q_DISABLE_COPY_MOVE(SqliteJobReader)

    Result<> open() override;
    Result<std::optional<Job>> job(const JobRef &ref) override;
    Result<std::vector<Job>> jobs(const std::vector<JobRef> &refs) override;
    Result<std::optional<JobSpec>> spec(qint64 seq) override;
    Result<std::vector<Attempt>> attempts(qint64 seq) override;
    Result<Standing> standing(const Job &job, const IsOpen &isOpen) override;
    Result<JobPage> query(const JobQuery &query) override;
    Result<std::vector<QueueDay>> queueDays(Timestamp now) override;
    Result<std::vector<ScheduleRecord>> schedules() override;
    Result<StoreSize> size() override;

private:
    const QString m_path;
    const std::shared_ptr<WalGate> m_gate;
    const Clock &m_clock;
    const std::unique_ptr<Database> m_database;
};

} // namespace sem
