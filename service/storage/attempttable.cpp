#include "service/storage/attempttable.h"

#include "service/storage/cells.h"

namespace sem::attempttable {

using namespace Qt::StringLiterals;

namespace {

QString selectAttempts(const QString &condition)
{
    return u"SELECT number, slot, started_at, finished_at, outcome, exit_code, signal, "
           "failure_reason, failure_detail, cpu, peak_rss_bytes, output_bytes, dropped_bytes, "
           "leftovers, stop_reason, freeze_reasons FROM attempts WHERE "_s
        + condition;
}

Attempt attemptFrom(const Row &row)
{
    Attempt attempt;
    Cells(row) >> attempt.number >> attempt.slot >> attempt.startedAt >> attempt.finishedAt
        >> attempt.outcome >> attempt.exitCode >> attempt.signal >> attempt.failureReason
        >> attempt.failureDetail >> attempt.cpu >> attempt.peakRssBytes >> attempt.outputBytes
        >> attempt.droppedBytes >> attempt.leftovers >> attempt.stopReason >> attempt.freezeReasons;
    return attempt;
}

// In the order of both statements below, which end with the key.
QVariantList cellsOf(qint64 seq, const Attempt &attempt)
{
    return {cell(attempt.slot),          cell(attempt.startedAt),
            cell(attempt.finishedAt),    cell(attempt.outcome),
            cell(attempt.exitCode),      cell(attempt.signal),
            cell(attempt.failureReason), cell(attempt.failureDetail),
            cell(attempt.cpu),           cell(attempt.peakRssBytes),
            cell(attempt.outputBytes),   cell(attempt.droppedBytes),
            cell(attempt.leftovers),     cell(attempt.stopReason),
            cell(attempt.freezeReasons), cell(seq),
            cell(attempt.number)};
}

} // namespace

Result<> insert(Database &database, qint64 seq, const Attempt &attempt)
{
    return database.execute(
        u"INSERT INTO attempts (slot, started_at, finished_at, outcome, exit_code, signal, "
        "failure_reason, failure_detail, cpu, peak_rss_bytes, output_bytes, dropped_bytes, "
        "leftovers, stop_reason, freeze_reasons, job, number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        cellsOf(seq, attempt));
}

Result<> update(Database &database, qint64 seq, const Attempt &attempt)
{
    return database.executeOne(
        u"UPDATE attempts SET slot = ?, started_at = ?, finished_at = ?, outcome = ?, "
        "exit_code = ?, signal = ?, failure_reason = ?, failure_detail = ?, cpu = ?, "
        "peak_rss_bytes = ?, output_bytes = ?, dropped_bytes = ?, leftovers = ?, "
        "stop_reason = ?, freeze_reasons = ? WHERE job = ? AND number = ?"_s,
        cellsOf(seq, attempt));
}

Result<std::optional<Attempt>> find(Database &database, qint64 seq, int number)
{
    return database.first(selectAttempts(u"job = ? AND number = ?"_s), {cell(seq), cell(number)},
                          attemptFrom);
}

Result<std::vector<Attempt>> all(Database &database, qint64 seq)
{
    return database.all(selectAttempts(u"job = ? ORDER BY number"_s), {cell(seq)}, attemptFrom);
}

} // namespace sem::attempttable
