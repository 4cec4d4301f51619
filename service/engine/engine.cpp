#include "service/engine/engine.h"

#include "service/engine/adjust.h"
#include "service/engine/attemptend.h"
#include "service/engine/cancel.h"
#include "service/engine/conditions.h"
#include "service/engine/dependencies.h"
#include "service/engine/duejobs.h"
#include "service/engine/enqueue.h"
#include "service/engine/events.h"
#include "service/engine/expiry.h"
#include "service/engine/jobchange.h"
#include "service/engine/jobtypes.h"
#include "service/engine/pauses.h"
#include "service/engine/removal.h"
#include "service/engine/retention.h"
#include "service/engine/suspension.h"
#include "service/engine/update.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(engineLog, "sem.engine")

namespace {

constexpr auto longestTurn = 20ms;
constexpr auto retryAfterFailure = 1s; // for ends of attempts while the store fails
// Due times are wall-clock times. The clock may be set, and timers stand still while the machine
// sleeps: so late, at most, is it noticed.
constexpr auto longestSleep = 60s;

bool isStoreError(const Result<> &result)
{
    return !result && result.error().code == ErrorCode::Database;
}

bool isConstraint(const Error &error)
{
    return error.data.value(u"reason"_s).toString() == "constraint"_L1;
}

// To break a rule of the store is a fault of ours: repeating the call, as a Database error
// suggests, would not help.
Error answerFor(const Error &error)
{
    return isConstraint(error) ? Error{.message = error.message} : error;
}

Error stoppingError()
{
    return {.code = ErrorCode::System,
            .message = u"the service is stopping"_s,
            .data = {{u"reason"_s, u"stopping"_s}}};
}

// A command's refusal is its answer; only the store's errors concern the whole turn.
template<typename T>
Result<> settle(Effects &effects, const Reply<T> &reply, Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Database)
        return result.error();
    effects.answer<T>(reply, std::move(result));
    return {};
}

Result<> done(const Result<bool> &result)
{
    return result ? Result<>() : result.error();
}

} // namespace

Engine::Engine(JobRepository &store, Executor &executor, EventSink &sink, const Clock &clock,
               SpecFromTemplate specFrom)
    : m_store(store)
    , m_executor(executor)
    , m_sink(sink)
    , m_clock(clock)
    , m_specFrom(std::move(specFrom))
    , m_ids(clock)
{ }

Result<> Engine::start()
{
    if (const Result<> opened = m_store.open(); !opened)
        return opened;
    if (const Result<> loaded = load(); !loaded)
        return loaded;
    for (const auto &[seq, job] : m_ledger.allStarted())
        m_executor.settle(job.ref);
    for (const auto &[seq, job] : m_ledger.allStarted()) {
        if (const Result<> ordered = orderAgain(seq); !ordered)
            return ordered;
    }
    m_sink.onSnapshot(std::make_shared<const Snapshot>(snapshot()));
    takeTurn({});
    return {};
}

Result<> Engine::load()
{
    const Result<EngineImage> image = m_store.load();
    m_loaded = image.has_value();
    if (!image)
        return image.error();
    m_ledger.load(*image);
    // Once: what a service discards it goes on with, however often it loads anew.
    if (!std::exchange(m_hasDiscarded, true) && !image->discards.empty())
        m_executor.discard(image->discards);
    return {};
}

// What was wanted when the last service ended is still wanted, whether or not it could say so.
Result<> Engine::orderAgain(qint64 seq)
{
    const auto found = m_store.job(seq);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const Job &job = (*found)->job;
    Order order = job.state == JobState::Suspended ? Order(FreezeOrder()) : Order(RunOrder());
    if (job.stopping) {
        const Result<Duration> grace = killGraceOf(m_store, m_ledger.settings, seq);
        if (!grace)
            return grace.error();
        order = StopOrder{.reason = StopReason::Cancel, .grace = *grace};
    }
    m_executor.control(m_ledger.started(seq)->ref, order);
    return {};
}

Snapshot Engine::snapshot() const
{
    Snapshot snapshot = m_ledger.snapshot();
    snapshot.stopping = m_stopping;
    m_figures.addTo(snapshot);
    return snapshot;
}

std::optional<Duration> Engine::patience() const
{
    if (!m_loaded || !m_kept.empty())
        return Duration(retryAfterFailure);
    if (!m_bulk.isEmpty() || !m_ledger.endedNeeds.empty() || m_ledger.hasMoreToForget)
        return Duration(0);
    std::optional<Timestamp> first;
    const auto nextSchedule = m_stopping ? std::nullopt : m_ledger.nextScheduleDue;
    for (const auto &time :
         {m_ledger.nextDue, m_ledger.nextExpiry, m_ledger.nextChange, nextSchedule}) {
        if (time)
            first = std::min(*time, first.value_or(*time));
    }
    const Timestamp now = m_clock.now();
    std::optional<Duration> patience;
    if (first)
        patience = std::clamp(*first - now, Duration(0), Duration(longestSleep));
    // What is forgotten some hours late harms nobody.
    if (m_ledger.nextRetention) {
        patience = std::min(std::max(*m_ledger.nextRetention - now, Duration(0)),
                            patience.value_or(Duration::max()));
    }
    return patience;
}

void Engine::process(std::vector<CommandGroup> batch)
{
    batch.insert(batch.begin(), std::make_move_iterator(m_kept.begin()),
                 std::make_move_iterator(m_kept.end()));
    m_kept.clear();
    std::span<const CommandGroup> rest = batch;
    do
        rest = rest.subspan(takeTurn(rest));
    while (!rest.empty());
}

// One transaction. Takes as many groups as there is time for, and answers how many.
size_t Engine::takeTurn(std::span<const CommandGroup> groups)
{
    if (!m_loaded) {
        if (const Result<> loaded = load(); !loaded) {
            giveUp(groups, loaded.error());
            return groups.size();
        }
    }

    Effects effects;
    Turn turn{.store = m_store,
              .ledger = m_ledger,
              .effects = effects,
              .ids = m_ids,
              .clock = m_clock,
              .now = m_clock.now()};
    const ClockReading reading{.wall = turn.now, .boot = m_clock.boot()};
    const MonotonicTime begun = m_clock.monotonic();
    Result<> result = m_store.begin();
    if (result)
        result = followClock(turn, m_clockBefore, reading.boot);
    size_t taken =
        result ? 0 : groups.size(); // without a transaction none of them can be carried out
    while (result && taken < groups.size()
           && (taken == 0 || m_clock.monotonic() - begun < longestTurn)) {
        for (const Command &command : groups[taken++]) {
            if (result = apply(turn, command); !result)
                break;
        }
    }
    if (result)
        result = finish(turn);
    if (result)
        result = m_store.commit();
    if (!result) {
        takeBack(groups.first(taken), result.error());
        return taken;
    }

    m_clockBefore = reading;
    m_bulk.committed();
    m_figures.countJobs(turn.now, effects.made(), effects.ended());
    if (effects.hasLaunches())
        m_figures.addClaim(m_clock.monotonic() - begun);
    effects.release(m_executor, m_sink, [this] { return snapshot(); });
    answerShutdown();
    if (const Result<> tidied = m_store.tidy(); !tidied)
        qCWarning(engineLog, "tidying the store: %s", qUtf8Printable(tidied.error().message));
    return taken;
}

// Nothing of the turn has happened. Where one command broke a rule of the store, the others are
// not to suffer for it: each gets a turn of its own, and the culprit is answered alone.
void Engine::takeBack(std::span<const CommandGroup> groups, const Error &error)
{
    m_store.rollback();
    m_bulk.rolledBack(answerFor(error), isConstraint(error));
    m_loaded = false;
    const bool alone = groups.size() <= 1 && (groups.empty() || groups.front().size() <= 1);
    if (!isConstraint(error) || alone) {
        giveUp(groups, error);
        return;
    }
    for (const CommandGroup &group : groups) {
        for (const Command &command : group) {
            const CommandGroup single{command};
            takeTurn({&single, 1});
        }
    }
}

Result<> Engine::apply(Turn &turn, const Command &command)
{
    return std::visit([&](const auto &one) { return on(turn, one); }, command);
}

// What every turn ends with: a step of what is done in steps, what the clock says, those who waited
// for others, room given to those that were frozen and then to new ones, and the figures.
Result<> Engine::finish(Turn &turn)
{
    if (const Result<> stepped = m_bulk.step(turn); !stepped)
        return stepped;
    if (const Result<> followed = followPauses(turn); !followed)
        return followed;
    if (!m_stopping) {
        if (const Result<> run = runDueSchedules(turn, m_specFrom); !run)
            return run;
    }
    if (const Result<> released = releaseDueJobs(turn); !released)
        return released;
    if (const Result<> expired = expireJobs(turn, Expiring::Earlier); !expired)
        return expired;
    if (const Result<> told = tellDependents(turn); !told)
        return told;
    if (const Result<> filled = fillSlots(turn); !filled)
        return filled;
    if (m_ledger.nextExpiry && *m_ledger.nextExpiry <= turn.now) {
        if (const Result<> expired = expireJobs(turn, Expiring::UpToNow); !expired)
            return expired;
        if (const Result<> filled = fillSlots(turn); !filled) // with those that wait no longer
            return filled;
    }
    if (const Result<> refreshed = refreshTimes(turn); !refreshed)
        return refreshed;
    if (const Result<> retained = retain(turn); !retained)
        return retained;
    return m_ledger.flush(turn.store);
}

// With nothing to wait for there is to be no timer.
Result<> Engine::refreshTimes(Turn &turn)
{
    if (!std::exchange(m_ledger.areTimesStale, false))
        return {};
    if (m_ledger.nextDue) {
        const auto due = turn.store.nextDue();
        if (!due)
            return due.error();
        m_ledger.nextDue = *due;
    }
    if (m_ledger.nextExpiry) {
        const auto expiry = turn.store.nextExpiry();
        if (!expiry)
            return expiry.error();
        m_ledger.nextExpiry = *expiry;
    }
    return {};
}

Result<> Engine::fillSlots(Turn &turn)
{
    if (m_stopping)
        return {};
    if (const Result<> requeued = requeueSurplusFrozen(turn); !requeued)
        return requeued;
    if (const Result<> thawed = thawJobs(turn); !thawed)
        return thawed;
    return m_dispatcher.claimJobs(turn, m_bulk);
}

void Engine::giveUp(std::span<const CommandGroup> groups, const Error &error)
{
    qCCritical(engineLog, "a transaction failed: %s", qUtf8Printable(error.message));
    const auto giveUpOne = [&](const auto &command) {
        if constexpr (requires { command.reply; }) {
            if (command.reply)
                command.reply(answerFor(error));
        } else if (!isConstraint(error)) {
            m_kept.push_back({command});
        }
    };
    for (const CommandGroup &group : groups) {
        for (const Command &command : group)
            std::visit(giveUpOne, command);
    }
}

void Engine::answerShutdown()
{
    if (!m_shutdown || !m_ledger.allStarted().empty())
        return;
    m_shutdown({});
    m_shutdown = {};
}

Result<> Engine::on(Turn &turn, const command::Enqueue &command)
{
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    if (m_stopping)
        return settle<Outcomes>(turn.effects, command.reply, stoppingError());

    // All or nothing: they are checked before the first is made.
    Planned planned;
    for (size_t i = 0; command.atomic && i < command.specs.size(); ++i) {
        const Result<> checked = checkEnqueue(turn, command.specs[i], planned);
        planned.note(command.specs[i], m_ledger);
        if (checked)
            continue;
        if (isStoreError(checked))
            return checked;
        Outcomes refused(i + 1, EnqueueOutcome());
        refused.back() = checked.error();
        turn.effects.answer<Outcomes>(command.reply, std::move(refused));
        return {};
    }
    Outcomes outcomes;
    for (const JobSpec &spec : command.specs) {
        const Result<> checked = command.atomic ? Result<>() : checkEnqueue(turn, spec);
        if (isStoreError(checked))
            return checked;
        outcomes.push_back(checked ? enqueueJob(turn, spec) : checked.error());
        if (checked && !outcomes.back())
            return outcomes.back().error();
    }
    turn.effects.answer<Outcomes>(command.reply, std::move(outcomes));
    return {};
}

Result<> Engine::on(Turn &turn, const command::Cancel &command)
{
    if (command.selector.by != JobSelector::By::Job) {
        m_bulk.add(command, m_ledger);
        return {};
    }
    const Result<bool> cancelled = cancelJob(turn, command.selector.job, command.running);
    if (!cancelled)
        return settle<command::CancelOutcome>(turn.effects, command.reply, cancelled.error());
    const auto job = turn.store.job(command.selector.job);
    if (!job)
        return job.error();
    command::CancelOutcome outcome{.cancelled = *cancelled ? 1 : 0};
    if (*job)
        outcome.id = (*job)->job.id;
    turn.effects.answer<command::CancelOutcome>(command.reply, outcome);
    return {};
}

Result<> Engine::on(Turn &turn, const command::Retry &command)
{
    if (m_stopping)
        return settle<EnqueueOutcome>(turn.effects, command.reply, stoppingError());
    return settle<EnqueueOutcome>(turn.effects, command.reply, retryJob(turn, command));
}

Result<> Engine::on(Turn &turn, const command::Suspend &command)
{
    if (m_stopping)
        return settle<void>(turn.effects, command.reply, stoppingError());
    return settle<void>(turn.effects, command.reply, done(suspendJob(turn, command.job)));
}

Result<> Engine::on(Turn &turn, const command::Resume &command)
{
    if (m_stopping)
        return settle<void>(turn.effects, command.reply, stoppingError());
    return settle<void>(turn.effects, command.reply, done(resumeJob(turn, command.job)));
}

Result<> Engine::on(Turn &turn, const command::Update &command)
{
    return settle<void>(turn.effects, command.reply, updateJob(turn, command));
}

Result<> Engine::on(Turn &turn, const command::RunNow &command)
{
    if (m_stopping)
        return settle<void>(turn.effects, command.reply, stoppingError());
    return settle<void>(turn.effects, command.reply, runJobNow(turn, command.job));
}

Result<> Engine::on(Turn &turn, const command::ForEach &command)
{
    if (m_stopping)
        return settle<command::BulkOutcome>(turn.effects, command.reply, stoppingError());
    m_bulk.add(command, m_ledger);
    return {};
}

Result<> Engine::on(Turn &turn, const command::Emit &command)
{
    if (const Result<> kept = rememberEvent(turn, command); !kept)
        return settle<qint64>(turn.effects, command.reply, kept.error());
    m_bulk.add(command, m_ledger);
    return {};
}

Result<> Engine::on(Turn &turn, const command::Delete &command)
{
    if (command.selector.by != JobSelector::By::Job) {
        m_bulk.add(command, m_ledger);
        return {};
    }
    const Result<> deleted = deleteJob(turn, command.selector.job);
    return settle<qint64>(turn.effects, command.reply,
                          deleted ? Result<qint64>(qint64(1)) : deleted.error());
}

Result<> Engine::on(Turn &turn, const command::ConfigureQueue &command)
{
    return settle<void>(turn.effects, command.reply, configureQueue(turn, command));
}

Result<> Engine::on(Turn &turn, const command::PauseQueue &command)
{
    return settle<void>(turn.effects, command.reply, pauseQueue(turn, command));
}

Result<> Engine::on(Turn &turn, const command::ResumeQueue &command)
{
    return settle<void>(turn.effects, command.reply, resumeQueue(turn, command));
}

Result<> Engine::on(Turn &turn, const command::ChangeSettings &command)
{
    return settle<void>(turn.effects, command.reply, changeSettings(turn, command));
}

Result<> Engine::on(Turn &turn, const command::Discarded &command)
{
    return turn.store.removeDiscards(command.discards);
}

Result<> Engine::on(Turn &turn, const command::PutSchedule &command)
{
    return settle<void>(turn.effects, command.reply, putSchedule(turn, command.schedule));
}

Result<> Engine::on(Turn &turn, const command::DeleteSchedule &command)
{
    return settle<void>(turn.effects, command.reply, deleteSchedule(turn, command.name));
}

Result<> Engine::on(Turn &turn, const command::TriggerSchedule &command)
{
    if (m_stopping)
        return settle<EnqueueOutcome>(turn.effects, command.reply, stoppingError());
    return settle<EnqueueOutcome>(turn.effects, command.reply,
                                  triggerSchedule(turn, command.name, m_specFrom));
}

Result<> Engine::on(Turn &turn, const command::ChangeMachine &command)
{
    return followMachine(turn, command.machine);
}

Result<> Engine::on(Turn &turn, const command::PutJobType &command)
{
    return settle<void>(turn.effects, command.reply, putJobType(turn, command));
}

Result<> Engine::on(Turn &turn, const command::DeleteJobType &command)
{
    return settle<void>(turn.effects, command.reply, deleteJobType(turn, command));
}

Result<> Engine::on(Turn &turn, const command::Shutdown &command)
{
    m_stopping = true;
    if (!command.stopJobs) {
        turn.effects.answer<void>(command.reply, {});
        return {};
    }
    for (const auto &[seq, started] : m_ledger.allStarted()) {
        const auto job = turn.store.job(seq);
        if (!job)
            return job.error();
        if (!*job)
            continue;
        JobRow row = **job;
        if (const Result<> stopped = stopJob(turn, row, StopReason::Shutdown); !stopped)
            return stopped;
    }
    // Answered once nothing runs any more, which may be long after this turn.
    turn.effects.answer<void>(
        [this, reply = command.reply](const Result<> &) { m_shutdown = reply; }, {});
    return {};
}

Result<> Engine::on(Turn &turn, const command::AttemptEnded &command)
{
    return endAttempt(turn, command.result);
}

} // namespace sem
