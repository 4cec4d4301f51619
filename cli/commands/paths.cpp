#include "cli/commands/paths.h"

#include "cli/exitcodes.h"
#include "cli/output/details.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

int paths(Session &session)
{
    const Paths &paths = session.paths();
    if (session.json()) {
        session.output().line({{u"data_dir"_s, paths.dataDir},
                               {u"socket"_s, paths.socket},
                               {u"database"_s, paths.database},
                               {u"lock_file"_s, paths.lockFile},
                               {u"service_log"_s, paths.serviceLog},
                               {u"token_file"_s, paths.tokenFile},
                               {u"runs_dir"_s, paths.runsDir},
                               {u"backups_dir"_s, paths.backupsDir}});
        return exitcode::fine;
    }
    Details lines;
    lines.add(Cli::tr("data folder"), paths.dataDir);
    lines.add(Cli::tr("socket"), paths.socket);
    lines.add(Cli::tr("database"), paths.database);
    lines.add(Cli::tr("lock"), paths.lockFile);
    lines.add(Cli::tr("service's log"), paths.serviceLog);
    lines.add(Cli::tr("access token"), paths.tokenFile);
    lines.add(Cli::tr("jobs' output"), paths.runsDir);
    lines.add(Cli::tr("backups"), paths.backupsDir);
    lines.print(session.output());
    return exitcode::fine;
}

} // namespace

void declarePaths(CommandLine &line)
{
    Verb verb(line, "paths", Cli::tr("Show where everything is kept"));
    verb.does(paths, Action::Needs::Nothing);
}

} // namespace sem
