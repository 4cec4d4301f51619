#include "tests/support/randomrequests.h"

#include "tests/support/engineworld.h"

#include <QDateTime>

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

qint64 RandomRequests::anyJob()
{
    const int all = static_cast<int>(m_lastSeq) + 1;
    return chance(60) ? m_lastSeq + 1 - pick(std::min(all, 6)) : 1 + pick(all);
}

command::Enqueue RandomRequests::jobs()
{
    command::Enqueue enqueue{.specs = {spec()}};
    if (chance(15)) {
        enqueue.atomic = chance(50);
        enqueue.specs.push_back(spec());
        enqueue.specs.push_back(spec());
    }
    return enqueue;
}

JobSpec RandomRequests::spec()
{
    JobSpec spec = inQueue(queue(), pick(3) - 1);
    if (chance(Theme::Subjects, 50, 90))
        spec.subjectKey = u"s%1"_s.arg(pick(m_theme == Theme::None ? 3 : 2));
    if (chance(20))
        spec.locks = {u"%1:%2"_s.arg(name(u'l')).arg(1 + pick(2))};
    if (chance(Theme::Conditions, 40, 85))
        spec.conditions = conditions();
    if (chance(50))
        spec.whenConditionLost = static_cast<WhenConditionLost>(1 + pick(4));
    if (chance(10))
        spec.ttl = upTo(20);
    if (chance(10))
        spec.deadline = m_now + upTo(30);
    if (chance(Theme::Chains, 15, 50) && m_lastSeq > 0) {
        spec.dependencies.after = {anyJob()};
        if (chance(30))
            spec.dependencies.after.push_back(anyJob());
    }
    if (chance(30))
        spec.dependencies.when = Dependencies::When::Finished;
    if (chance(Theme::Chains, 30, 70))
        spec.retry = {.maxRetries = pick(3), .base = upTo(4)};
    if (chance(20))
        spec.onLost = static_cast<OnLost>(1 + pick(2));
    if (chance(20)) {
        spec.timing = timing();
    } else if (chance(Theme::Subjects, 15, 50)) {
        spec.onConflict.debounce = upTo(10);
        if (chance(50))
            spec.onConflict.debounceMax = upTo(15);
    }
    if (chance(20))
        spec.onConflict.way = static_cast<Conflict::Way>(1 + pick(3));
    spec.onConflict.cancelRunning = chance(10);
    if (chance(15))
        spec.requestId = u"r%1"_s.arg(pick(3));
    if (chance(20))
        spec.userTag = name(u't');
    if (chance(20))
        spec.chainGroup = name(u'c');
    if (chance(15) && m_lastSeq > 0)
        spec.parent = anyJob();
    return spec;
}

Conditions RandomRequests::conditions()
{
    Conditions conditions{.waitForIdle = chance(25), .requireCharging = chance(35)};
    if (chance(40))
        conditions.requireNetwork = static_cast<Conditions::Network>(1 + pick(2));
    if (chance(35))
        conditions.event = name(u'e');
    if (chance(30))
        conditions.maxWait = upTo(20);
    if (chance(40))
        conditions.onMaxWait = Conditions::OnMaxWait::Skip;
    return conditions;
}

ConditionChanges RandomRequests::conditionChanges()
{
    const Conditions wanted = chance(40) ? Conditions() : conditions(); // mostly taken away
    ConditionChanges changes;
    if (chance(35))
        changes.waitForIdle = wanted.waitForIdle;
    if (chance(35))
        changes.requireCharging = wanted.requireCharging;
    if (chance(35))
        changes.requireNetwork = wanted.requireNetwork;
    if (chance(35))
        changes.event = wanted.event;
    if (chance(35))
        changes.maxWait = wanted.maxWait;
    if (chance(20))
        changes.onMaxWait = wanted.onMaxWait;
    return changes;
}

Timing RandomRequests::timing()
{
    switch (pick(3)) {
    case 0:
        return {.type = Timing::Type::At, .scheduledAt = m_now + upTo(25) - 5s};
    case 1:
        return {.type = Timing::Type::After, .delay = upTo(20)};
    default:
        return {};
    }
}

JobSelector RandomRequests::selector()
{
    return chance(50) ? JobSelector{.job = anyJob()} : many();
}

JobSelector RandomRequests::many()
{
    JobSelector selector;
    switch (pick(5)) {
    case 0:
        selector = {.by = JobSelector::By::UserTag, .text = name(u't')};
        break;
    case 1:
        selector = {.by = JobSelector::By::ChainGroup, .text = name(u'c')};
        break;
    case 2:
        selector = {.by = JobSelector::By::Parent, .job = anyJob()};
        break;
    case 3:
        selector = {.by = JobSelector::By::State};
        break;
    default:
        selector = {.by = JobSelector::By::Queue, .text = queue()};
    }
    constexpr JobState states[]{JobState::Scheduled, JobState::Queued,    JobState::Running,
                                JobState::Suspended, JobState::Done,      JobState::Failed,
                                JobState::Cancelled, JobState::Superseded};
    if (selector.by == JobSelector::By::State || chance(20))
        selector.states = {states[pick(8)], states[pick(8)]};
    return selector;
}

command::Update RandomRequests::update()
{
    command::Update update{.job = anyJob(), .front = chance(20)};
    if (chance(30))
        update.priority = pick(3) - 1;
    if (chance(30))
        update.queue = queue();
    if (chance(30))
        update.timing = timing();
    if (chance(40))
        update.conditions = conditionChanges();
    if (chance(10))
        update.userTag = name(u't');
    return update;
}

command::ForEach RandomRequests::forEach()
{
    command::ForEach each{.selector = selector()};
    switch (pick(5)) {
    case 0:
        each.what = command::Retry{.force = chance(30)};
        break;
    case 1:
        each.what = command::Suspend{};
        break;
    case 2:
        each.what = command::Resume{};
        break;
    case 3:
        each.what = command::RunNow{};
        break;
    default:
        each.what = update();
    }
    return each;
}

Command RandomRequests::change()
{
    if (m_theme == Theme::Conditions && chance(30))
        return machine();
    switch (pick(13)) {
    case 0:
        return command::Cancel{.selector = selector(), .running = chance(50)};
    case 1:
        return command::Suspend{.job = anyJob()};
    case 2:
        return command::Resume{.job = anyJob()};
    case 3:
        return command::RunNow{.job = anyJob()};
    case 4:
    case 5:
        return update();
    case 6:
        return command::Emit{.selector = {.by = JobSelector::By::AwaitedEvent, .text = name(u'e')},
                             .sticky = chance(80) ? std::optional(upTo(5)) : std::nullopt};
    case 7: {
        command::PauseQueue pause{.name = chance(20) ? QString() : queue(), .suspends = chance(50)};
        if (chance(70))
            pause.until = m_now + upTo(20);
        return pause;
    }
    case 8:
        return command::ResumeQueue{.name = chance(50) ? QString() : queue()};
    case 9:
        return command::Retry{.of = anyJob(), .spec = spec(), .force = chance(50)};
    case 10:
        return command::Delete{.selector = selector()};
    case 11:
        return forEach();
    default:
        return machine();
    }
}

Command RandomRequests::limits()
{
    switch (pick(4)) {
    case 0:
        return command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1 + pick(5)},
                                                  {u"limits.max_queued"_s, 2 + pick(20)}}};
    case 1:
        return command::ChangeSettings{
            .values = {{u"limits.queue_concurrency"_s, 1 + pick(3)},
                       {u"conditions.when_lost"_s, chance(50) ? u"suspend"_s : u"requeue"_s}}};
    case 2:
        return command::ConfigureQueue{
            .name = queue(), .concurrency = 1 + pick(3), .maxQueued = 1 + pick(10)};
    default:
        return command::ConfigureQueue{
            .name = queue(), .weight = 1 + pick(3), .activeHours = hours()};
    }
}

// Around now, as changes are what matters.
QString RandomRequests::hours()
{
    if (chance(40))
        return {};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toEpochMs(m_now));
    const QTime from = now.time().addSecs(60 * (pick(5) - 3));
    return from.toString(u"HH:mm-"_s) + from.addSecs(60 * (1 + pick(3))).toString(u"HH:mm"_s);
}

Command RandomRequests::schedules()
{
    const QString schedule = name(u's');
    if (chance(20))
        return command::DeleteSchedule{.name = schedule};
    if (chance(20))
        return command::TriggerSchedule{.name = schedule};
    return command::PutSchedule{.schedule = {.name = schedule,
                                             .every = std::chrono::seconds(1 + pick(20)),
                                             .timeZone = u"UTC"_s,
                                             .jobTemplate = "{}",
                                             .missed = static_cast<MissedRuns>(1 + pick(3)),
                                             .overlap = static_cast<OverlappingRuns>(1 + pick(3)),
                                             .enabled = chance(90)}};
}

command::ChangeMachine RandomRequests::machine()
{
    const auto anyGate = [this](HoldCode code) {
        constexpr MachineGate::State states[]{MachineGate::State::Open, MachineGate::State::Open,
                                              MachineGate::State::Wavering,
                                              MachineGate::State::Closed};
        const MachineGate::State state = states[pick(4)];
        const bool isUnknown = state == MachineGate::State::Wavering && chance(50);
        return MachineGate{.state = state, .code = isUnknown ? HoldCode::SensorUnknown : code};
    };
    Machine machine;
    machine.gates[Need::Idle] = anyGate(HoldCode::NotIdle);
    machine.gates[Need::Charging] = anyGate(HoldCode::OnBattery);
    machine.gates[Need::Network] = anyGate(HoldCode::NoNetwork);
    machine.gates[Need::Unmetered] = anyGate(HoldCode::Metered);
    machine.gates[Need::Throttle] = anyGate(HoldCode::Throttled);
    if (chance(20))
        machine.battery = anyGate(HoldCode::BatteryLow);
    if (chance(10))
        machine.disk = anyGate(HoldCode::DiskFull);
    return {.machine = machine};
}

} // namespace sem
