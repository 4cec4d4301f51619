#include "service/storage/retentiontable.h"

#include "service/storage/cells.h"

namespace sem::retentiontable {

using namespace Qt::StringLiterals;

Result<> load(Database &database, EngineImage &image)
{
    Result<> read = database.forEach(
        u"SELECT artifacts_swept_at, artifacts_swept_seq, output_swept_at, output_swept_seq "
        "FROM meta"_s,
        {}, [&](const Row &row) {
            Swept &swept = image.swept;
            Cells(row) >> swept.artifacts.at >> swept.artifacts.seq >> swept.output.at
                >> swept.output.seq;
            return true;
        });
    if (!read)
        return read;
    return database.forEach(u"SELECT job, what FROM discards"_s, {}, [&](const Row &row) {
        Discard &discard = image.discards.emplace_back();
        Cells(row) >> discard.job >> discard.what;
        return true;
    });
}

Result<std::vector<EndedJob>> endedJobs(Database &database, const EndPlace &after, Timestamp until,
                                        int limit)
{
    std::vector<EndedJob> jobs;
    const Result<> read = database.forEach(
        u"SELECT finished_at, seq, id, created_at, request_id IS NOT NULL, attempt > 0 FROM jobs "
        "WHERE finished_at IS NOT NULL AND finished_at <= ? AND (finished_at, seq) > (?, ?) "
        "ORDER BY finished_at, seq LIMIT ?"_s,
        {cell(until), cell(after.at), after.seq, limit}, [&](const Row &row) {
            EndedJob &job = jobs.emplace_back();
            Cells(row) >> job.place.at >> job.place.seq >> job.id >> job.createdAt
                >> job.hasRequestId >> job.hasAttempts;
            return true;
        });
    if (!read)
        return read.error();
    return jobs;
}

Result<> dropOutput(Database &database, qint64 seq)
{
    return database.execute(u"UPDATE attempts SET dropped_bytes = output_bytes WHERE job = ?"_s,
                            {seq});
}

Result<> setSwept(Database &database, const Swept &swept)
{
    return database.executeOne(
        u"UPDATE meta SET artifacts_swept_at = ?, artifacts_swept_seq = ?, output_swept_at = ?, "
        "output_swept_seq = ?"_s,
        {cell(swept.artifacts.at), swept.artifacts.seq, cell(swept.output.at), swept.output.seq});
}

Result<> addDiscard(Database &database, const Discard &discard)
{
    return database.execute(u"INSERT OR IGNORE INTO discards (job, what) VALUES (?, ?)"_s,
                            {cell(discard.job), cell(discard.what)});
}

Result<> removeDiscards(Database &database, const std::vector<Discard> &discards)
{
    for (const Discard &discard : discards) {
        const Result<> removed =
            database.execute(u"DELETE FROM discards WHERE job = ? AND what = ?"_s,
                             {cell(discard.job), cell(discard.what)});
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace sem::retentiontable
