#include "cli/commands/list.h"

#include "cli/exitcodes.h"
#include "cli/output/jobtable.h"
#include "cli/selectionoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QStringList states = {};
    QStringList queues = {};
    QStringList types = {};
    QString tag = {};
    QString group = {};
    std::optional<JobRef> parent = {};
    QString subject = {};
    QString text = {};
    std::optional<int> limit = {};
    bool all = false;
};

constexpr qint64 usualLimit = 50;

JobQueryParams query(const Options &options)
{
    JobQueryParams query{.queues = options.queues,
                         .jobTypes = options.types,
                         .userTag = options.tag,
                         .chainGroup = options.group,
                         .parent = options.parent,
                         .subjectKeyPrefix = options.subject,
                         .text = options.text};
    query.states = stateNames(options.states);
    return query;
}

int list(Session &session, const Options &options)
{
    JobQueryParams page = query(options);
    qint64 missing = options.all ? std::numeric_limits<qint64>::max()
                                 : qint64(options.limit.value_or(int(usualLimit)));
    std::vector<JobDetails> jobs;
    bool more = true;
    while (more && missing > 0) {
        page.limit = int(std::min<qint64>(missing, limits::jobsPerPage));
        const Result<JobPageAnswer> answer = session.await(session.client().queryJobs(page));
        if (!answer)
            return session.fail(answer.error());
        missing -= qint64(answer->items.size());
        more = answer->nextCursor.has_value();
        page.cursor = answer->nextCursor.value_or(QString());
        if (session.json()) {
            for (const JobDetails &job : answer->items)
                session.output().line(toJson(job));
        } else {
            jobs.insert(jobs.end(), answer->items.begin(), answer->items.end());
        }
    }
    if (session.json())
        return exitcode::fine;

    if (!jobs.empty())
        jobTable(jobs, session.now()).print(session.output());
    else if (query(options) == JobQueryParams())
        session.output().note(Cli::tr("no jobs yet; `semanticatask run -- COMMAND` makes one"));
    else
        session.output().note(Cli::tr("no such jobs"));
    if (more && !options.limit && session.output().width() > 0)
        session.output().note(Cli::tr("the latest %1; --all shows every one").arg(usualLimit));
    return exitcode::fine;
}

} // namespace

void declareList(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "list", Cli::tr("Show jobs, the newest first"));
    verb.texts("--state", options->states, Cli::tr("In this state, e.g. failed; may be repeated"));
    verb.texts("-q,--queue", options->queues, Cli::tr("In this queue; may be repeated"));
    verb.texts("--type", options->types, Cli::tr("Of this type; may be repeated"));
    verb.text("-t,--tag", options->tag, Cli::tr("With this tag"));
    verb.text("--group", options->group, Cli::tr("Of this chain"));
    verb.job("--parent", options->parent, Cli::tr("That belong to this job"));
    verb.text("-s,--subject", options->subject, Cli::tr("Whose subject begins like this"));
    verb.text("--text", options->text, Cli::tr("Whose command, subject or type contains this"));
    verb.number("-n,--limit", options->limit, Cli::tr("So many at most (50)"));
    verb.flag("-a,--all", options->all, Cli::tr("All of them"));
    verb.check([options] {
        return options->limit.value_or(1) < 1 ? Cli::tr("--limit: at least 1") : QString();
    });
    verb.does([options](Session &session) { return list(session, *options); });
}

} // namespace sem
