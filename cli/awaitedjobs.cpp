#include "cli/awaitedjobs.h"

#include "cli/session.h"
#include "shared/domain/limits.h"

#include <QScopeGuard>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

AwaitedJobs::AwaitedJobs(Session &session, Successors successors)
    : m_session(session)
    , m_successors(successors)
{
    const ServiceClient &client = session.client();
    connect(&client, &ServiceClient::event, this, [this](const EventNotice &notice) {
        if (notice.job && isFinal(notice.job->job.state))
            m_heard.insert(notice.job->job.seq, *notice.job);
        if (!m_asking)
            settle();
    });
    connect(&client, &ServiceClient::eventsMissed, this, [this] { m_stale = true; });
    connect(&client, &ServiceClient::connectedChanged, this, [this] { m_stale = true; });
}

// Before the jobs are asked for, so that no end falls between.
Result<> AwaitedJobs::subscribe(const EventSelection &wanted)
{
    const EventSelection selection =
        m_successors == Successors::Too ? EventSelection{.kinds = wanted.kinds} : wanted;
    const auto subscribed =
        m_session.insist([&] { return m_session.client().subscribe(selection); });
    return subscribed ? Result<>() : subscribed.error();
}

Result<> AwaitedJobs::add(const std::vector<JobRef> &jobs)
{
    EventSelection selection{.kinds = {eventkind::jobState}};
    if (jobs.size() == 1)
        selection.job = jobs.front();
    if (const Result<> subscribed = subscribe(selection); !subscribed)
        return subscribed;
    return ask(jobs);
}

Result<> AwaitedJobs::add(const JobSelection &marks)
{
    const EventSelection selection{
        .kinds = {eventkind::jobState}, .queue = marks.queue, .userTag = marks.userTag};
    if (const Result<> subscribed = subscribe(selection); !subscribed)
        return subscribed;
    m_asking = true;
    const auto asked = qScopeGuard([this] { settle(); });
    JobQueryParams query{.states = marks.states,
                         .userTag = marks.userTag,
                         .chainGroup = marks.chainGroup,
                         .parent = marks.parent,
                         .limit = limits::jobsPerPage};
    if (!marks.queue.isEmpty())
        query.queues = {marks.queue};
    for (;;) {
        const auto page = m_session.insist([&] { return m_session.client().queryJobs(query); });
        if (!page)
            return page.error();
        for (const JobDetails &details : page->items)
            take(details);
        if (!page->nextCursor)
            return {};
        query.cursor = *page->nextCursor;
    }
}

Result<> AwaitedJobs::ask(const std::vector<JobRef> &jobs)
{
    m_asking = true;
    const auto asked = qScopeGuard([this] { settle(); });
    for (size_t begin = 0; begin < jobs.size(); begin += limits::jobsPerWait) {
        const size_t end = std::min<size_t>(begin + limits::jobsPerWait, jobs.size());
        const std::vector<JobRef> some(jobs.begin() + qsizetype(begin),
                                       jobs.begin() + qsizetype(end));
        const auto answer =
            m_session.insist([&] { return m_session.client().wait(some, Duration::zero()); });
        if (!answer)
            return answer.error();
        for (const JobDetails &details : answer->jobs)
            take(details);
    }
    return {};
}

void AwaitedJobs::take(const JobDetails &details)
{
    if (m_told.contains(details.job.seq))
        return;
    m_open.insert(details.job.seq);
    if (isFinal(details.job.state))
        m_heard.insert(details.job.seq, details);
}

// While answers are under way, an event may tell of an end before the answer that makes us wait for
// the job, and an answer may know less than an event before it: what was heard counts only now.
void AwaitedJobs::settle()
{
    m_asking = false;
    const size_t before = m_ended.size();
    for (const JobDetails &details : std::as_const(m_heard)) {
        if (m_open.remove(details.job.seq)) {
            m_told.insert(details.job.seq);
            m_ended.push_back(details);
        }
    }
    std::sort(m_ended.begin() + qsizetype(before), m_ended.end(),
              [](const JobDetails &a, const JobDetails &b) {
                  return std::tie(a.job.finishedAt, a.job.seq)
                      < std::tie(b.job.finishedAt, b.job.seq);
              });
    m_heard.clear();
}

std::vector<qint64> AwaitedJobs::open() const
{
    std::vector<qint64> numbers(m_open.begin(), m_open.end());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<std::vector<JobDetails>> AwaitedJobs::takeEnded()
{
    while (m_stale) {
        m_stale = false;
        const std::vector<qint64> numbers = open();
        if (const Result<> asked = ask({numbers.begin(), numbers.end()}); !asked)
            return asked.error();
    }
    return std::exchange(m_ended, {});
}

} // namespace sem
