#include "cli/commands/watch.h"

#include "cli/exitcodes.h"
#include "cli/output/jobtable.h"
#include "cli/output/screen.h"
#include "cli/output/textwidth.h"
#include "cli/platform/interrupts.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto quietTime = 100ms; // between two looks, however much happens
constexpr auto tick = 1s; // ages grow by themselves

struct View
{
    StatsAnswer stats = {};
    std::vector<JobDetails> jobs = {}; // what runs, what waits, what ended last
};

// Adds as many jobs in these states as there is room for.
Result<> addJobs(Session &session, const QStringList &states, int rows, View &view)
{
    const int room = rows - int(view.jobs.size());
    if (room <= 0)
        return {};
    const Result<JobPageAnswer> page = session.insist([&] {
        return session.client().queryJobs(
            {.states = states, .limit = std::min(room, limits::jobsPerPage)});
    });
    if (!page)
        return page.error();
    view.jobs.insert(view.jobs.end(), page->items.begin(), page->items.end());
    return {};
}

Result<View> look(Session &session, int rows)
{
    View view;
    const Result<StatsAnswer> stats = session.insist([&] { return session.client().stats(); });
    if (!stats)
        return stats.error();
    view.stats = *stats;
    for (const QStringList &states :
         {QStringList{u"RUNNING"_s, u"SUSPENDED"_s}, QStringList{u"QUEUED"_s, u"SCHEDULED"_s},
          QStringList{u"DONE"_s, u"FAILED"_s, u"CANCELLED"_s, u"SUPERSEDED"_s, u"SKIPPED_TTL"_s,
                      u"SKIPPED_DEADLINE"_s}}) {
        if (const Result<> added = addJobs(session, states, rows, view); !added)
            return added.error();
    }
    return view;
}

QStringList linesOf(const View &view, const Output &output, int width, Timestamp now)
{
    const StatsAnswer &stats = view.stats;
    const QString headline = Cli::tr("%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves")
                                 .arg(stats.runningJobs + stats.suspendedJobs)
                                 .arg(stats.queuedJobs + stats.scheduledJobs)
                                 .arg(stats.doneJobs)
                                 .arg(stats.failedJobs);
    return QStringList{output.painted(elided(headline, width), Tone::Strong), QString()}
    + jobTable(view.jobs, now).lines(output, width);
}

int watchOnScreen(Session &session)
{
    const Interrupts interrupts;
    bool stale = true;
    const auto outdate = [&stale] { stale = true; };
    QObject::connect(&session.client(), &ServiceClient::event, &interrupts, outdate);
    QObject::connect(&session.client(), &ServiceClient::eventsMissed, &interrupts, outdate);
    if (const auto subscribed = session.insist([&] { return session.client().subscribe({}); });
        !subscribed)
        return session.fail(subscribed.error());

    View view;
    Result<> seen;
    {
        Screen screen(session.output());
        const auto isToLeave = [&interrupts] { return interrupts.count() > 0; };
        while (!isToLeave()) {
            const TerminalSize size = screen.size();
            constexpr int aboveTheJobs = 3; // headline, a line of space, titles
            if (std::exchange(stale, false)) {
                const Result<View> looked = look(session, size.rows - aboveTheJobs);
                if (!looked) {
                    seen = looked.error();
                    break;
                }
                view = *looked;
            }
            screen.show(linesOf(view, session.output(), size.columns, session.now()));
            session.waitUntil(isToLeave, quietTime);
            session.waitUntil([&] { return stale || isToLeave(); }, tick - quietTime);
        }
    }
    return seen ? exitcode::fine : session.fail(seen.error());
}

// A line for each change, for scripts.
int watchAsJson(Session &session)
{
    const Interrupts interrupts;
    QObject::connect(&session.client(), &ServiceClient::event, &interrupts,
                     [&session](const EventNotice &notice) {
                         session.output().line(toJson(notice));
                         session.output().flush();
                     });
    QObject::connect(&session.client(), &ServiceClient::eventsMissed, &interrupts, [&session] {
        session.output().line({{u"resync"_s, true}});
        session.output().flush();
    });
    if (const auto subscribed = session.insist([&] { return session.client().subscribe({}); });
        !subscribed)
        return session.fail(subscribed.error());
    session.waitUntil([&] { return interrupts.count() > 0; });
    return exitcode::fine;
}

int watch(Session &session)
{
    if (session.json())
        return watchAsJson(session);
    if (session.output().width() == 0) {
        return session.refuseUsage(Cli::tr("watch needs a terminal; `semanticatask list` prints "
                                           "once, `semanticatask watch --json` prints changes"));
    }
    return watchOnScreen(session);
}

} // namespace

void declareWatch(CommandLine &line)
{
    Verb verb(line, "watch", Cli::tr("Show jobs as they come, run and end"));
    verb.does(watch);
}

} // namespace sem
