#include "tests/support/enginewitness.h"

#include "service/engine/holds.h"
#include "shared/domain/limits.h"

#include <algorithm>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int slots = 4;
constexpr int queueSlots = 2;

// What running jobs were told since there were so many of each.
struct Told
{
    size_t stopped = 0;
    size_t frozen = 0;
    size_t resumed = 0;

    static Told now(const FakeExecutor &executor)
    {
        return {executor.stopped.size(), executor.frozen.size(), executor.resumed.size()};
    }

    std::vector<EngineModel::Ordered> since(const FakeExecutor &executor) const
    {
        using What = EngineModel::Ordered::What;
        std::vector<EngineModel::Ordered> orders;
        for (size_t i = stopped; i < executor.stopped.size(); ++i)
            orders.push_back({.seq = executor.stopped[i].attempt.seq,
                              .what = What::Stop,
                              .reason = executor.stopped[i].order.reason});
        for (size_t i = frozen; i < executor.frozen.size(); ++i)
            orders.push_back({.seq = executor.frozen[i].seq, .what = What::Freeze});
        for (size_t i = resumed; i < executor.resumed.size(); ++i)
            orders.push_back({.seq = executor.resumed[i].seq, .what = What::Run});
        std::ranges::sort(orders);
        return orders;
    }
};

} // namespace

EngineWitness::EngineWitness(quint32 seed)
    : m_random(seed)
{
    const command::ChangeSettings settings{.values = {{u"limits.concurrency"_s, slots},
                                                      {u"limits.queue_concurrency"_s, queueSlots},
                                                      {u"retry.jitter"_s, 0}}};
    m_world.run(settings);
    if (m_random.chance(67)) {
        m_model.emplace();
        const Command usual = command::ChangeSettings{.values = {{u"retry.max_retries"_s, 0}}};
        const Command generous = command::ChangeMachine{generousMachine()};
        m_model->turn(&usual, m_world.clock, {});
        const Command own = settings;
        m_model->turn(&own, m_world.clock, {});
        m_model->turn(&generous, m_world.clock, {});
        return;
    }
    m_forgets = m_random.chance(50);
    if (m_forgets)
        m_world.run(command::ChangeSettings{.values = {{u"retention.finished_jobs"_s, 5}}});
    m_world.templates["{}"] = about(u"s0"_s);
}

void EngineWitness::step()
{
    m_stepStarts = m_world.executor.started.size();
    m_isRefusalDue = m_random.chance(5);
    m_takesSeveralTurns = m_isRefusalDue;
    const bool isRefused = m_isRefusalDue;
    if (isRefused)
        m_world.store.refuseNextCommit(u"disk_full"_s);
    m_random.know(m_world.clock.now(), m_last);
    act();
    const auto goOn = [this] {
        while (m_world.engine->patience() == Duration(0))
            turn();
    };
    goOn();
    for (int i = 0; isRefused && i < 2; ++i) { // what must not be lost is tried again
        turn();
        goOn();
    }
    check();
}

void EngineWitness::act()
{
    const int what = m_random.pick(100);
    if (what < 32) {
        m_act = u"enqueue"_s;
        enqueue();
    } else if (what < 48) {
        m_act = u"an end"_s;
        endOne();
    } else if (what < 58) {
        m_act = u"time"_s;
        m_takesSeveralTurns = true; // what expires may release others, a turn later
        if (m_random.chance(70))
            m_world.clock.advance(m_random.upTo(14));
        else
            setClock();
    } else if (what < 61) {
        m_act = u"restart"_s;
        restart();
    } else if (what < 70) {
        m_takesSeveralTurns = true;
        m_act = m_model ? u"limits"_s : u"schedules"_s;
        turn(m_model ? m_random.limits() : m_random.schedules());
    } else {
        const Command change = m_random.change();
        m_act = u"change %1"_s.arg(change.index());
        m_takesSeveralTurns = true;
        if (const auto *machine = std::get_if<command::ChangeMachine>(&change))
            m_machine = machine->machine;
        turn(change);
    }
}

void EngineWitness::enqueue()
{
    const command::Enqueue jobs = m_random.jobs();
    turn(jobs);
    const JobSpec &spec = jobs.specs.front();
    if (!m_answer || !*m_answer || jobs.specs.size() > 1 || !m_answer->value().front()
        || spec.onConflict.way == Conflict::Way::Keep) {
        for (const JobSpec &any : jobs.specs)
            m_requests.erase(any.requestId); // the first may be another one by now
        return;
    }
    if (spec.requestId.isEmpty())
        return;
    // Once is once, for as long as the first is remembered.
    const qint64 seq = m_answer->value().front()->seq;
    const auto first = m_requests.find(spec.requestId);
    if (first != m_requests.end()) {
        const Job job = m_world.job(first->second);
        const bool isRemembered =
            job.seq != 0 && m_world.clock.now() - job.createdAt <= limits::requestLifetime;
        expect(seq == first->second || !isRemembered,
               [&]() -> QString { return spec.requestId + u" made a second job"_s; });
    }
    m_requests[spec.requestId] = seq;
}

// Somebody sets it, or it is set right after a long time.
void EngineWitness::setClock()
{
    const Duration by = m_random.chance(80) ? m_random.upTo(120) - Duration(60s)
        : m_random.chance(50)               ? Duration(25h)
                                            : -Duration(2h);
    m_world.clock.setNow(m_world.clock.now() + by);
    turn(); // as within a minute of its own accord
}

void EngineWitness::restart()
{
    const size_t starts = m_world.executor.started.size();
    m_world.restart(); // where the machine allows all
    m_machine = generousMachine();
    const std::vector<Launch> launches(m_world.executor.started.begin() + qsizetype(starts),
                                       m_world.executor.started.end());
    for (const Launch &launch : launches)
        noteStart(launch);
    const bool isRefused = std::exchange(m_isRefusalDue, false);
    if (!m_model)
        return;
    m_model->restart();
    if (!isRefused)
        m_model->turn(nullptr, m_world.clock, {});
    const Command generous = command::ChangeMachine{generousMachine()};
    m_model->turn(&generous, m_world.clock, launches);
    m_broken.append(m_model->complaints());
}

void EngineWitness::endOne()
{
    if (!m_ends.empty() && m_random.chance(5)) { // said once more, or late
        turn(command::AttemptEnded{m_ends[size_t(m_random.pick(int(m_ends.size())))]});
        return;
    }
    if (m_open.empty())
        return;
    const auto open = std::next(m_open.begin(), m_random.pick(static_cast<int>(m_open.size())));
    const AttemptResult result = anyEndOf(open->second);
    m_open.erase(open);
    m_ends.push_back(result);
    turn(command::AttemptEnded{result});
}

AttemptResult EngineWitness::anyEndOf(const AttemptRef &attempt)
{
    using Kind = AttemptResult::Kind;
    AttemptResult result{.ref = attempt};
    const std::optional<StopReason> reason = stopReasonOf(attempt);
    if (reason && m_random.chance(70)) {
        result.signal = 15;
        result.stopReason = reason;
    } else if (m_random.chance(15)) {
        constexpr Kind kinds[]{Kind::NotExecuted, Kind::NotStarted, Kind::Abandoned, Kind::Lost};
        result.kind = kinds[m_random.pick(4)];
    } else if (m_random.chance(15)) {
        result.signal = 9;
        if (m_random.chance(50))
            result.stopReason = m_random.chance(50) ? StopReason::Timeout : StopReason::Deadline;
    } else {
        constexpr int codes[]{0, 0, 0, 1, 1, 126};
        result.exitCode = codes[m_random.pick(6)];
    }
    return result;
}

// Why it has been told to stop, if it has: for one of the reasons, as it may not have heard of all.
std::optional<StopReason> EngineWitness::stopReasonOf(const AttemptRef &attempt)
{
    std::optional<StopReason> reason;
    for (const FakeExecutor::Stopped &stopped : m_world.executor.stopped) {
        if (stopped.attempt == attempt && (!reason || m_random.chance(50)))
            reason = stopped.order.reason;
    }
    return reason;
}

void EngineWitness::turn(const std::optional<Command> &command)
{
    const size_t starts = m_world.executor.started.size();
    const Told before = Told::now(m_world.executor);
    m_answer.reset();
    std::vector<CommandGroup> groups;
    if (command) {
        groups.push_back({*command});
        askForAnswer(groups.front().front());
    }
    m_world.engine->process(groups);

    const std::vector<Launch> launches(m_world.executor.started.begin() + qsizetype(starts),
                                       m_world.executor.started.end());
    for (const Launch &launch : launches)
        noteStart(launch);
    const bool isRefused = std::exchange(m_isRefusalDue, false);
    if (!m_model)
        return;
    const Command *asked = command ? &*command : nullptr;
    if (isRefused) {
        m_model->refusedTurn(asked);
        expect(launches.empty(), u"something started although it is not on disk"_s);
        return;
    }
    m_model->turn(asked, m_world.clock, launches);
    m_broken.append(m_model->complaints());
    compareAnswers();
    std::vector<EngineModel::Ordered> wanted = m_model->orders();
    std::ranges::sort(wanted);
    const std::vector<EngineModel::Ordered> told = before.since(m_world.executor);
    for (const EngineModel::Ordered &order : told)
        expect(std::ranges::find(wanted, order) != wanted.end(),
               [&] { return u"#%1 was told what it should not have been"_s.arg(order.seq); });
    for (const EngineModel::Ordered &order : wanted)
        expect(std::ranges::find(told, order) != told.end(),
               [&] { return u"#%1 was not told what it should have been"_s.arg(order.seq); });
}

void EngineWitness::askForAnswer(Command &command)
{
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    if (auto *enqueue = std::get_if<command::Enqueue>(&command))
        enqueue->reply = m_world.into<Outcomes>(m_answer);
    if (auto *retry = std::get_if<command::Retry>(&command)) {
        retry->reply = [this](const Result<EnqueueOutcome> &result) {
            m_answer.emplace(Outcomes{result});
        };
    }
}

void EngineWitness::compareAnswers()
{
    if (!m_answer || !*m_answer)
        return;
    hear();
    std::vector<EngineModel::Outcome> answers;
    for (const Result<EnqueueOutcome> &answer : m_answer->value()) {
        EngineModel::Outcome outcome{.refused = !answer};
        if (answer && answer->seq > 0) { // else another has been refused, and so all of them
            outcome.seq = answer->seq;
            outcome.created = answer->created;
            outcome.generation = answer->generation;
            for (const JobId &id : answer->superseded)
                outcome.superseded.push_back(seqOf(id));
        }
        answers.push_back(outcome);
    }
    expect(answers == m_model->outcomes(), u"it was answered otherwise than it should have been"_s);
}

void EngineWitness::noteStart(const Launch &launch)
{
    const Job job = m_world.job(launch.ref.seq);
    const bool mayStart = m_machine.opens(job.needs & machineNeeds) && m_machine.battery.isOpen();
    expect(mayStart || job.override,
           [&] { return u"#%1 started although the machine does not allow it"_s.arg(job.seq); });
    expect(m_machine.disk.isOpen(), [&] { return u"#%1 started on a full disk"_s.arg(job.seq); });
    expect(!m_open.contains(launch.ref.seq),
           [&] { return u"#%1 runs twice at once"_s.arg(launch.ref.seq); });
    expect(m_attempts.insert({launch.ref.seq, launch.ref.attempt}).second, [&] {
        return u"attempt %1 of #%2 began twice"_s.arg(launch.ref.attempt).arg(launch.ref.seq);
    });
    m_open[launch.ref.seq] = launch.ref;
}

void EngineWitness::check()
{
    const InMemoryJobStore::State state = m_world.store.committed();
    const Snapshot &snapshot = *m_world.sink.last;
    m_last = state.nextSeq - 1;
    hear();
    for (const auto &[seq, job] : m_seen)
        expect(isFinal(job.state) || state.jobs.contains(seq),
               [&] { return u"#%1 is lost"_s.arg(seq); });
    std::map<QString, std::pair<int, int>> holders; // how many, and how many may
    StateCounts counts;
    bool awaitsTheClock = snapshot.pause.until.has_value() || !state.schedules.empty();
    for (const auto &[name, queue] : snapshot.queues)
        awaitsTheClock =
            awaitsTheClock || queue.pause.until.has_value() || !queue.activeHours.isEmpty();
    // What is kept for a request that may come again is looked at later, an hour at the most.
    const std::optional<Duration> patience = m_world.engine->patience();
    awaitsTheClock = awaitsTheClock || (m_forgets && patience > 30min);
    for (const auto &[seq, stored] : state.jobs) {
        const Job &job = stored.row.job;
        counts.scheduled += job.state == JobState::Scheduled;
        counts.queued += job.state == JobState::Queued;
        counts.running += job.state == JobState::Running;
        counts.suspended += job.state == JobState::Suspended;
        if (isFinal(job.state)) {
            checkFinal(job);
            continue;
        }
        m_seen[seq] = job;
        expect(!m_final.contains(seq), [&] { return u"#%1 has come back"_s.arg(seq); });
        if (isStarted(job.state))
            checkStarted(job, holders);
        if (isWaiting(job.state)) {
            expect(!holds(job, snapshot).empty(),
                   [&] { return u"#%1 waits, and nothing holds it"_s.arg(seq); });
            awaitsTheClock = awaitsTheClock || job.runAt || job.expiresAt;
        }
    }
    const StateCounts told = snapshot.totals();
    expect(told.scheduled == counts.scheduled && told.queued == counts.queued
               && told.running == counts.running && told.suspended == counts.suspended
               && told.total() == std::ssize(state.jobs),
           u"the counts are wrong"_s);
    checkSubjects();
    for (const auto &[name, count] : holders)
        expect(count.first <= count.second,
               [&]() -> QString { return name + u" has too many holders"_s; });
    expect(awaitsTheClock || !patience, u"a timer runs for nothing"_s);
    if (m_model) {
        checkModel(state, snapshot);
        return;
    }
    checkLimits(state);
    if (!m_takesSeveralTurns) // else somebody may have come into line after the others started
        checkOrder(state, snapshot);
}

// Also of jobs that have come and gone again within the step.
void EngineWitness::hear()
{
    for (const Event &event : std::exchange(m_world.sink.all, {})) {
        const auto *created = std::get_if<event::JobCreated>(&event);
        if (created)
            m_seqs[created->job.id.toBytes()] = created->job.seq;
        if (created)
            m_seen[created->job.seq] = created->job;
        if (const auto *changed = std::get_if<event::JobChanged>(&event))
            m_seen[changed->job.seq] = changed->job;
    }
}

void EngineWitness::checkFinal(const Job &job)
{
    const auto [known, isNew] = m_final.try_emplace(job.seq, job);
    if (isNew)
        m_seen[job.seq] = job;
    else
        expect(job == known->second, [&] { return u"#%1 changed after its end"_s.arg(job.seq); });
}

void EngineWitness::checkStarted(const Job &job, std::map<QString, std::pair<int, int>> &holders)
{
    expect(m_open.contains(job.seq),
           [&] { return u"#%1 runs, and nobody runs it"_s.arg(job.seq); });
    for (const Lock &lock : locksFromString(job.locks)) {
        auto &[count, places] = holders.try_emplace(lock.name, 0, lock.holders).first->second;
        ++count;
        places = std::min(places, lock.holders);
    }
}

void EngineWitness::checkSubjects()
{
    std::map<QString, std::vector<const Job *>> subjects;
    for (const auto &[seq, job] : m_seen) { // also what has been forgotten
        if (!job.subjectKey.isEmpty() && job.generation > 0)
            subjects[job.subjectKey].push_back(&job);
    }
    for (auto &[name, jobs] : subjects) {
        qint64 generation = 0;
        int waiting = 0;
        int started = 0;
        std::ranges::sort(jobs, {}, &Job::generation);
        for (const Job *job : jobs) {
            expect(job->generation == ++generation,
                   [&]() -> QString { return name + u": the generations have a gap"_s; });
            waiting += isWaiting(job->state);
            started += isStarted(job->state);
        }
        expect(waiting <= 1, [&]() -> QString { return name + u": more than one waits"_s; });
        expect(started <= 1, [&]() -> QString { return name + u": more than one runs"_s; });
    }
}

void EngineWitness::checkLimits(const InMemoryJobStore::State &state)
{
    std::map<QString, int> running;
    for (const auto &[seq, stored] : state.jobs) {
        if (stored.row.job.state == JobState::Running && !stored.row.job.override)
            ++running[stored.row.job.queue];
    }
    int all = 0;
    for (const auto &[name, jobs] : running) {
        expect(jobs <= queueSlots, [&]() -> QString { return name + u" runs too many"_s; });
        all += jobs;
    }
    expect(all <= slots, u"too many run in all"_s);
}

// Among those that wait for a slot alone, nobody goes before one that has just been started.
void EngineWitness::checkOrder(const InMemoryJobStore::State &state, const Snapshot &snapshot)
{
    for (size_t i = m_stepStarts; i < m_world.executor.started.size(); ++i) {
        const auto *started = state.find(m_world.executor.started[i].ref.seq);
        if (!started || started->row.job.override)
            continue;
        for (const auto &[seq, stored] : state.jobs) {
            const Job &other = stored.row.job;
            const Job &job = started->row.job;
            if (other.state != JobState::Queued || other.queue != job.queue || other.override)
                continue;
            const std::vector<Hold> found = holds(other, snapshot);
            const bool waitsForASlot = std::ranges::all_of(found, [](const Hold &hold) {
                return hold.code == HoldCode::QueueFull || hold.code == HoldCode::ServiceFull;
            });
            const bool goesBefore = other.priority != job.priority ? other.priority > job.priority
                                                                   : other.place < job.place;
            expect(!waitsForASlot || !goesBefore || other.dueAt == m_world.clock.now(),
                   [&] { return u"#%1 was passed over by #%2"_s.arg(seq).arg(job.seq); });
        }
    }
}

void EngineWitness::checkModel(const InMemoryJobStore::State &state, const Snapshot &snapshot)
{
    // The engine says that it can be left alone: another turn changes nothing.
    m_model->turn(nullptr, m_world.clock, {});
    m_broken.append(m_model->complaints());
    expect(m_model->orders().empty(), u"somebody should have been told something by now"_s);
    expect(m_last == m_model->lastSeq(), u"other numbers were used"_s);
    expect(snapshot.slotsUsed == m_model->slotsUsed(), u"other slots are in use"_s);
    for (const auto &[seq, model] : m_model->jobs())
        expect(state.jobs.contains(seq), [&] { return u"#%1 is gone"_s.arg(seq); });
    for (const auto &[seq, stored] : state.jobs) {
        const auto model = m_model->jobs().find(seq);
        if (model == m_model->jobs().end())
            m_broken.append(u"#%1 should not be"_s.arg(seq));
        else if (!isFinal(model->second.state) || m_agreed.insert(seq).second)
            compareJob(stored.row.job, model->second); // once, where it can change no more
    }
}

void EngineWitness::compareJob(const Job &job, const ModelJob &model)
{
    const auto agree = [&](const auto &one, const auto &other, const char *what) {
        expect(one == other,
               [&] { return u"#%1: another %2"_s.arg(job.seq).arg(QLatin1StringView(what)); });
    };
    expect(job.state == model.state, [&] {
        return u"#%1 is %2 and should be %3"_s.arg(job.seq).arg(nameOf(job.state),
                                                                nameOf(model.state));
    });
    agree(job.queue, model.spec.queue, "queue");
    agree(job.userTag, model.spec.userTag, "mark");
    agree(job.priority, model.spec.priority, "priority");
    agree(job.place, model.place, "place");
    agree(job.generation, model.generation, "generation");
    agree(job.runAt, model.runAt, "due time");
    agree(job.event, model.event, "event");
    agree(job.heldAt.has_value(), model.isHeld || model.freezeReasons.testFlag(FreezeReason::User),
          "hold");
    agree(isWaiting(job.state) && job.needs.testFlag(Need::Dependency), !model.needs.empty(),
          "dependency");
    agree(job.attempt, model.attempt, "attempt");
    agree(job.retriesUsed, model.retriesUsed, "number of retries");
    agree(job.stopping, model.stopping, "wish to stop");
    agree(job.freezeReasons, model.freezeReasons, "reason to be frozen");
    agree(seqOf(job.supersededBy), model.supersededBy, "successor");
    agree(seqOf(job.retryOf), model.retryOf, "original");
    agree(seqOf(job.parent), model.parent, "parent");
    if (job.state == JobState::Failed || job.state == JobState::SkippedDeadline)
        agree(job.failureReason, model.reason, "failure");
    if (!isFinal(job.state))
        agree(job.override, model.override, "override");
}

qint64 EngineWitness::seqOf(const std::optional<JobId> &id) const
{
    const auto seq = id ? m_seqs.find(id->toBytes()) : m_seqs.end();
    return seq == m_seqs.end() ? 0 : seq->second;
}

} // namespace sem
