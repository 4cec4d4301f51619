#include "tests/support/inmemoryjobstore.h"

#include "tests/support/storerules.h"

#include <algorithm>
#include <set>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// What an update leaves as it was.
Job withFixedFields(Job job, const Job &from)
{
    job.id = from.id;
    job.jobType = from.jobType;
    job.queue = from.queue;
    job.subjectKey = from.subjectKey;
    job.generation = from.generation;
    job.createdAt = from.createdAt;
    job.maxRetries = from.maxRetries;
    job.executionMode = from.executionMode;
    job.commandLine = from.commandLine;
    job.userTag = from.userTag;
    job.parent = from.parent;
    job.chainGroup = from.chainGroup;
    job.traceId = from.traceId;
    job.retryOf = from.retryOf;
    return job;
}

bool isMeant(const Job &job, const JobSelector &selector, const std::optional<JobId> &named)
{
    switch (selector.by) {
    case JobSelector::By::Job:
        return job.id == named;
    case JobSelector::By::UserTag:
        return job.userTag == selector.text;
    case JobSelector::By::ChainGroup:
        return job.chainGroup == selector.text;
    case JobSelector::By::Parent:
        return named && job.parent == named;
    case JobSelector::By::Queue:
        return job.queue == selector.text;
    case JobSelector::By::AwaitedEvent:
        return job.event == selector.text;
    case JobSelector::By::State:
        return true;
    }
    return false;
}

} // namespace

JobSpec InMemoryJobStore::StoredJob::wholeSpec() const
{
    const Job &job = row.job;
    JobSpec whole = spec;
    whole.jobType = job.jobType;
    whole.queue = job.queue;
    whole.subjectKey = job.subjectKey;
    whole.commandLine = job.commandLine;
    whole.priority = job.priority;
    whole.executionMode = job.executionMode;
    whole.userTag = job.userTag;
    whole.chainGroup = job.chainGroup;
    whole.traceId = job.traceId;
    whole.locks = job.locks.isEmpty() ? QStringList() : job.locks.split(u',');
    whole.parent.reset();
    if (job.parent)
        whole.parent = *job.parent;
    return whole;
}

const InMemoryJobStore::StoredJob *InMemoryJobStore::State::find(const JobRef &ref) const
{
    qint64 seq = 0;
    if (const auto *id = std::get_if<JobId>(&ref)) {
        const auto known = ids.find(id->toBytes());
        seq = known == ids.end() ? 0 : known->second;
    } else {
        seq = std::get<qint64>(ref);
    }
    const auto found = jobs.find(seq);
    return found == jobs.end() ? nullptr : &found->second;
}

std::optional<JobId> InMemoryJobStore::State::idOf(const JobRef &ref) const
{
    if (const auto *id = std::get_if<JobId>(&ref))
        return *id;
    const StoredJob *found = find(ref);
    return found ? std::optional(found->row.job.id) : std::nullopt;
}

InMemoryJobStore::State InMemoryJobStore::committed() const
{
    State state = m_state;
    std::for_each(m_undo.rbegin(), m_undo.rend(), [&](const Undo &undo) { undo(state); });
    return state;
}

Result<EngineImage> InMemoryJobStore::load()
{
    EngineImage image{.nextSeq = m_state.nextSeq,
                      .frontPlace = m_state.frontPlace,
                      .pause = m_state.pause,
                      .logBytes = m_state.logBytes,
                      .settings = m_state.settings};
    for (const auto &[id, queue] : m_state.queues)
        image.queues.push_back(queue);
    for (const auto &[id, lane] : m_state.lanes)
        image.lanes.push_back(lane);
    for (const auto &[key, jobs] : m_state.counts) {
        if (jobs != 0)
            image.counts.push_back({.lane = key.first, .state = key.second, .jobs = jobs});
    }
    for (const auto &[seq, stored] : m_state.jobs) {
        if (!isStarted(stored.row.job.state))
            continue;
        const auto attempt = stored.attempts.find(stored.row.job.attempt);
        if (attempt != stored.attempts.end())
            image.started.push_back({.row = stored.row, .attempt = attempt->second});
    }
    image.jobTypes = m_state.jobTypes;
    image.nextDue = *nextDue();
    image.nextExpiry = *nextExpiry();
    for (const auto &[seq, stored] : m_state.jobs) {
        const Job &job = stored.row.job;
        if (job.state == JobState::Queued && job.override == Override::RunNow)
            image.runNow.push_back(stored.row);
    }
    image.dependencies = std::ssize(m_state.dependencies);
    std::set<qint64> ended;
    for (const auto &[key, row] : m_state.dependencies) {
        const StoredJob *needed = m_state.find(row.needs);
        if (needed && isFinal(needed->row.job.state))
            ended.insert(row.needs);
    }
    image.endedNeeds.assign(ended.begin(), ended.end());
    image.nextScheduleDue = *nextScheduleDue();
    image.swept = m_state.swept;
    image.discards = m_state.discards;
    return image;
}

Result<> InMemoryJobStore::begin()
{
    Q_ASSERT(!m_open);
    if (!m_refusalToBegin.isEmpty())
        return databaseError(std::exchange(m_refusalToBegin, {}), u"the begin was refused"_s);
    m_open = true;
    return {};
}

Result<> InMemoryJobStore::commit()
{
    if (!m_refusal.isEmpty())
        return databaseError(std::exchange(m_refusal, {}), u"the commit was refused"_s);
    m_open = false;
    m_undo.clear();
    return {};
}

void InMemoryJobStore::rollback()
{
    while (!m_undo.empty()) {
        m_undo.back()(m_state);
        m_undo.pop_back();
    }
    m_open = false;
}

Result<> InMemoryJobStore::setNextSeq(qint64 seq)
{
    remember(&State::nextSeq);
    m_state.nextSeq = seq;
    return {};
}

Result<> InMemoryJobStore::setFrontPlace(qint64 place)
{
    remember(&State::frontPlace);
    m_state.frontPlace = place;
    return {};
}

Result<> InMemoryJobStore::setLogBytes(qint64 bytes)
{
    remember(&State::logBytes);
    m_state.logBytes = bytes;
    return {};
}

Result<> InMemoryJobStore::setPause(const Pause &pause)
{
    remember(&State::pause);
    m_state.pause = pause;
    return {};
}

Result<> InMemoryJobStore::setSettings(const QVariantMap &values)
{
    remember(&State::settings);
    m_state.settings.insert(values);
    return {};
}

Result<> InMemoryJobStore::putJobType(const QString &name, const QByteArray &definition)
{
    remember(&State::jobTypes, name);
    m_state.jobTypes.insert_or_assign(name, definition);
    return {};
}

Result<> InMemoryJobStore::deleteJobType(const QString &name)
{
    remember(&State::jobTypes, name);
    m_state.jobTypes.erase(name);
    return {};
}

Result<std::optional<SubjectRow>> InMemoryJobStore::subject(const QString &key)
{
    const auto found = m_state.subjects.find(key);
    return found == m_state.subjects.end() ? std::nullopt : std::optional(found->second);
}

Result<> InMemoryJobStore::putSubject(const SubjectRow &subject)
{
    remember(&State::subjects, subject.key);
    m_state.subjects[subject.key] = subject;
    return {};
}

Result<> InMemoryJobStore::insertJob(const JobRow &row, const JobSpec &spec)
{
    const Job &job = row.job;
    const QByteArray id = job.id.toBytes();
    if (m_state.jobs.contains(job.seq) || m_state.ids.contains(id))
        return constraintError(u"there is a job of this id or number"_s);
    if (!spec.requestId.isEmpty() && m_state.requests.contains(spec.requestId))
        return constraintError(u"there is a job for this request"_s);
    if (!m_state.lanes.contains(row.lane))
        return constraintError(u"no such lane"_s);
    if (const Result<> rules = checkRules(job); !rules)
        return rules;

    remember(&State::jobs, job.seq);
    remember(&State::ids, id);
    m_state.jobs[job.seq] = {.row = row, .spec = spec};
    m_state.jobs[job.seq].spec.eventData.clear();
    m_state.ids[id] = job.seq;
    if (!spec.requestId.isEmpty()) {
        remember(&State::requests, spec.requestId);
        m_state.requests[spec.requestId] = job.seq;
    }
    return {};
}

Result<> InMemoryJobStore::updateJob(const JobRow &row)
{
    const auto found = m_state.jobs.find(row.job.seq);
    if (found == m_state.jobs.end() || !m_state.lanes.contains(row.lane))
        return constraintError(u"no such job, or no such lane"_s);
    if (const Result<> rules = checkRules(row.job); !rules)
        return rules;
    remember(&State::jobs, row.job.seq);
    JobRow &stored = found->second.row;
    stored = {.job = withFixedFields(row.job, stored.job), .lane = row.lane};
    return {};
}

Result<> InMemoryJobStore::reviseJob(const JobRow &row)
{
    if (const Result<> updated = updateJob(row); !updated)
        return updated;
    Job &job = m_state.jobs[row.job.seq].row.job;
    job.queue = m_state.queues[m_state.lanes[row.lane].queue].name;
    job.userTag = row.job.userTag;
    return {};
}

Result<> InMemoryJobStore::reviseConditions(qint64 seq, const Conditions &conditions)
{
    if (!m_state.jobs.contains(seq))
        return constraintError(u"no such job"_s);
    remember(&State::jobs, seq);
    m_state.jobs[seq].spec.conditions = conditions;
    return {};
}

Result<> InMemoryJobStore::deleteJob(qint64 seq)
{
    const auto found = m_state.jobs.find(seq);
    if (found == m_state.jobs.end())
        return {};
    const QByteArray id = found->second.row.job.id.toBytes();
    const QString requestId = found->second.spec.requestId;
    remember(&State::jobs, seq);
    remember(&State::ids, id);
    remember(&State::requests, requestId);
    m_state.ids.erase(id);
    m_state.requests.erase(requestId);
    m_state.jobs.erase(found);
    const Result<qint64> removed = removeDependencies(seq);
    return removed ? Result<>() : removed.error();
}

Result<std::optional<JobRow>> InMemoryJobStore::job(const JobRef &ref)
{
    const StoredJob *found = m_state.find(ref);
    return found ? std::optional(found->row) : std::nullopt;
}

Result<std::optional<JobSpec>> InMemoryJobStore::spec(qint64 seq)
{
    const StoredJob *found = m_state.find(seq);
    return found ? std::optional(found->wholeSpec()) : std::nullopt;
}

Result<std::optional<JobRow>> InMemoryJobStore::jobForRequest(const QString &requestId,
                                                              Timestamp since)
{
    const auto request = m_state.requests.find(requestId);
    if (request == m_state.requests.end())
        return std::optional<JobRow>();
    StoredJob &stored = m_state.jobs[request->second];
    if (stored.row.job.createdAt >= since)
        return std::optional(stored.row);
    remember(&State::jobs, request->second);
    remember(&State::requests, requestId);
    stored.spec.requestId.clear();
    m_state.requests.erase(request);
    return std::optional<JobRow>();
}

Result<std::optional<qint64>> InMemoryJobStore::retryOf(const JobId &job)
{
    std::optional<qint64> latest;
    for (const auto &[seq, stored] : m_state.jobs) {
        if (stored.row.job.retryOf == job)
            latest = seq;
    }
    return latest;
}

Result<std::optional<JobLink>> InMemoryJobStore::link(const JobRef &ref)
{
    ++m_linksRead;
    const StoredJob *found = m_state.find(ref);
    if (!found)
        return std::optional<JobLink>();
    const Job &job = found->row.job;
    return std::optional(JobLink{.seq = job.seq, .supersededBy = job.supersededBy});
}

Result<std::optional<QueuedHead>> InMemoryJobStore::head(qint64 lane)
{
    std::optional<QueuedHead> first;
    for (const auto &[seq, stored] : m_state.jobs) {
        const Job &job = stored.row.job;
        if (stored.row.lane != lane || job.state != JobState::Queued)
            continue;
        if (!first || job.priority > first->priority
            || (job.priority == first->priority && job.place < first->place))
            first = {.seq = seq, .priority = job.priority, .place = job.place};
    }
    return first;
}

Result<std::vector<qint64>> InMemoryJobStore::dueJobs(Timestamp now, int limit)
{
    std::set<std::pair<Timestamp, qint64>> due;
    for (const auto &[seq, stored] : m_state.jobs) {
        const Job &job = stored.row.job;
        if (job.state == JobState::Scheduled && *job.runAt <= now)
            due.emplace(*job.runAt, seq);
    }
    std::vector<qint64> first;
    for (const auto &[time, seq] : due) {
        if (std::ssize(first) < limit)
            first.push_back(seq);
    }
    return first;
}

Result<std::optional<Timestamp>> InMemoryJobStore::nextDue()
{
    std::optional<Timestamp> next;
    for (const auto &[seq, stored] : m_state.jobs) {
        if (const std::optional<Timestamp> runAt = stored.row.job.runAt)
            next = std::min(*runAt, next.value_or(*runAt));
    }
    return next;
}

Result<std::vector<qint64>> InMemoryJobStore::expiredJobs(Timestamp now, int limit)
{
    std::set<std::pair<Timestamp, qint64>> expired;
    for (const auto &[seq, stored] : m_state.jobs) {
        if (const std::optional<Timestamp> at = stored.row.job.expiresAt; at && *at <= now)
            expired.emplace(*at, seq);
    }
    std::vector<qint64> first;
    for (const auto &[time, seq] : expired) {
        if (std::ssize(first) < limit)
            first.push_back(seq);
    }
    return first;
}

Result<std::optional<Timestamp>> InMemoryJobStore::nextExpiry()
{
    std::optional<Timestamp> next;
    for (const auto &[seq, stored] : m_state.jobs) {
        if (const std::optional<Timestamp> at = stored.row.job.expiresAt)
            next = std::min(*at, next.value_or(*at));
    }
    return next;
}

Result<> InMemoryJobStore::insertAttempt(qint64 seq, const Attempt &attempt)
{
    const auto found = m_state.jobs.find(seq);
    if (found == m_state.jobs.end() || found->second.attempts.contains(attempt.number))
        return constraintError(u"no such job, or there is an attempt of this number"_s);
    if (const Result<> rules = checkRules(attempt); !rules)
        return rules;
    remember(&State::jobs, seq);
    found->second.attempts[attempt.number] = attempt;
    return {};
}

Result<> InMemoryJobStore::updateAttempt(qint64 seq, const Attempt &attempt)
{
    const auto found = m_state.jobs.find(seq);
    if (found == m_state.jobs.end() || !found->second.attempts.contains(attempt.number))
        return constraintError(u"no such attempt"_s);
    if (const Result<> rules = checkRules(attempt); !rules)
        return rules;
    remember(&State::jobs, seq);
    found->second.attempts[attempt.number] = attempt;
    return {};
}

Result<std::optional<Attempt>> InMemoryJobStore::attempt(qint64 seq, int number)
{
    const StoredJob *stored = m_state.find(seq);
    if (!stored || !stored->attempts.contains(number))
        return std::optional<Attempt>();
    return std::optional(stored->attempts.at(number));
}

Result<std::vector<qint64>> InMemoryJobStore::select(const JobSelector &selector, Which which,
                                                     qint64 after, qint64 upTo, int limit)
{
    const std::optional<JobId> named = m_state.idOf(selector.job);
    std::vector<qint64> meant;
    for (auto stored = m_state.jobs.upper_bound(after); stored != m_state.jobs.end(); ++stored) {
        if (stored->first > upTo || std::ssize(meant) == limit)
            break;
        const Job &job = stored->second.row.job;
        if (isFinal(job.state) == (which == Which::Final) && selector.allows(job.state)
            && isMeant(job, selector, named))
            meant.push_back(job.seq);
    }
    return meant;
}

} // namespace sem
