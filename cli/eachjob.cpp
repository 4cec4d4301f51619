#include "cli/eachjob.h"

#include "cli/tr.h"

#include <QJsonObject>

namespace sem {

int tellBulk(Session &session, const BulkAnswer &answer)
{
    if (session.json())
        session.output().line(toJson(answer));
    else if (answer.refused == 0)
        session.output().note(Cli::tr("jobs: %1").arg(answer.changed));
    else
        session.output().note(
            Cli::tr("jobs: %1; could not: %2").arg(answer.changed).arg(answer.refused));
    return answer.refused == 0 ? exitcode::fine : exitcode::refused;
}

} // namespace sem
