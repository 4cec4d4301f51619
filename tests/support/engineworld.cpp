#include "tests/support/engineworld.h"

#include "tests/support/jobfactory.h"

#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Error noAnswer()
{
    return {.message = u"no answer"_s};
}

} // namespace

Machine generousMachine()
{
    Machine machine;
    for (const Need need :
         {Need::Idle, Need::Charging, Need::Network, Need::Unmetered, Need::Throttle})
        machine.gates[need] = {.state = MachineGate::State::Open};
    return machine;
}

void RecordingSink::onBatch(std::vector<Event> events)
{
    all.insert(all.end(), events.begin(), events.end());
}

World::World()
{
    restart();
    run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 4},
                                           {u"retry.max_retries"_s, 0},
                                           {u"retention.finished_days"_s, 0},
                                           {u"retention.artifact_days"_s, 0}}});
}

void World::restart()
{
    restart(clock);
}

void World::restart(const Clock &otherClock)
{
    const auto specFrom = [this](const QByteArray &jobTemplate) -> Result<JobSpec> {
        const auto spec = templates.find(jobTemplate);
        if (spec == templates.end())
            return validationError(u"template"_s, u"is not known"_s);
        return spec->second;
    };
    engine = std::make_unique<Engine>(store, executor, sink, otherClock, specFrom);
    QVERIFY(engine->start());
    run(command::ChangeMachine{generousMachine()});
    sink.all.clear();
}

void World::run(Command command)
{
    engine->process({CommandGroup{std::move(command)}});
}

void World::work()
{
    while (engine->patience() == Duration(0))
        engine->process({});
}

Result<EnqueueOutcome> World::enqueue(const JobSpec &spec)
{
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    std::optional<Result<Outcomes>> answer;
    run(command::Enqueue{.specs = {spec}, .reply = into<Outcomes>(answer)});
    if (!answer)
        return noAnswer();
    return *answer ? answer->value().front() : Result<EnqueueOutcome>(answer->error());
}

qint64 World::enqueued(const JobSpec &spec)
{
    const auto outcome = enqueue(spec);
    return outcome ? outcome->seq : 0;
}

Result<command::CancelOutcome> World::cancel(qint64 seq, bool running)
{
    std::optional<Result<command::CancelOutcome>> answer;
    run(command::Cancel{.selector = {.job = seq},
                        .running = running,
                        .reply = into<command::CancelOutcome>(answer)});
    return answer.value_or(noAnswer());
}

Result<EnqueueOutcome> World::retry(qint64 seq, const JobSpec &spec, bool force)
{
    std::optional<Result<EnqueueOutcome>> answer;
    run(command::Retry{
        .of = seq, .spec = spec, .force = force, .reply = into<EnqueueOutcome>(answer)});
    return answer.value_or(noAnswer());
}

Result<qint64> World::remove(const JobSelector &selector)
{
    std::optional<Result<qint64>> answer;
    run(command::Delete{.selector = selector, .reply = into<qint64>(answer)});
    work();
    return answer.value_or(noAnswer());
}

Job World::job(qint64 seq)
{
    const auto row = store.job(seq);
    return row && *row ? (*row)->job : Job{};
}

AttemptRef World::openAttempt(qint64 seq)
{
    const Job row = job(seq);
    return {.seq = seq, .id = row.id, .attempt = row.attempt};
}

JobSpec inQueue(const QString &queue, int priority)
{
    JobSpec spec = makeSpec();
    spec.queue = queue;
    spec.priority = priority;
    return spec;
}

JobSpec about(const QString &subject)
{
    JobSpec spec = makeSpec();
    spec.subjectKey = subject;
    return spec;
}

} // namespace sem
