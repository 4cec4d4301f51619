#pragma once

#include "tests/support/engineworld.h"
#include "tests/support/inmemoryjobreader.h"
#include "tests/support/jobfactory.h"

#include <QDateTime>

namespace sem {

inline Timestamp utc(const QString &text)
{
    return fromEpochMs(QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch());
}

// On Wednesday, 25 November 2026, 12:00:00 UTC.
struct ScheduleWorld : World
{
    ScheduleWorld()
    {
        clock.setNow(utc(QStringLiteral("2026-11-25T12:00:00")));
        templates["{}"] = makeSpec();
    }

    Result<> put(const Schedule &schedule)
    {
        std::optional<Result<void>> answer;
        run(command::PutSchedule{.schedule = schedule, .reply = into<void>(answer)});
        return answer.value_or(Error{.message = QStringLiteral("no answer")});
    }

    Result<> remove(const QString &name)
    {
        std::optional<Result<void>> answer;
        run(command::DeleteSchedule{.name = name, .reply = into<void>(answer)});
        return answer.value_or(Error{.message = QStringLiteral("no answer")});
    }

    Result<EnqueueOutcome> trigger(const QString &name)
    {
        std::optional<Result<EnqueueOutcome>> answer;
        run(command::TriggerSchedule{.name = name, .reply = into<EnqueueOutcome>(answer)});
        return answer.value_or(Error{.message = QStringLiteral("no answer")});
    }

    // Time passes, and the engine does what it has to when it has to.
    void live(Duration time)
    {
        const Timestamp end = clock.now() + time;
        while (true) {
            const auto patience = engine->patience();
            if (!patience || clock.now() + *patience > end)
                break;
            clock.advance(*patience);
            engine->process({});
        }
        clock.advance(end - clock.now());
    }

    // Time passes while nobody is there.
    void sleep(Duration time)
    {
        clock.advance(time);
        engine->process({});
    }

    std::vector<ScheduleRun> runs(const QString &name = QStringLiteral("s"))
    {
        const auto records = InMemoryJobReader(store).schedules();
        for (const ScheduleRecord &record : *records) {
            if (record.row.schedule.name == name)
                return record.runs;
        }
        return {};
    }

    ScheduleRow row(const QString &name = QStringLiteral("s")) { return **store.schedule(name); }
    size_t jobs() const { return store.committed().jobs.size(); }
};

inline Schedule everyHour()
{
    return {.name = QStringLiteral("s"),
            .every = std::chrono::hours(1),
            .timeZone = QStringLiteral("UTC"),
            .jobTemplate = "{}"};
}

inline Schedule at(const QString &cron, const QString &zone = QStringLiteral("UTC"))
{
    return {.name = QStringLiteral("s"), .cron = cron, .timeZone = zone, .jobTemplate = "{}"};
}

} // namespace sem
