#include "cli/commands/token.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/core/accesstoken.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

int show(Session &session)
{
    const Result<QString> token = readAccessToken(session.paths());
    if (!token && token.error().code == ErrorCode::NotFound) {
        session.output().error(Cli::tr("there is no access token in %1 yet; the service makes one "
                                       "when it starts, `semanticatask token rotate` at once")
                                   .arg(session.paths().dataDir));
        return exitcode::notFound;
    }
    if (!token)
        return session.fail(token.error());
    if (session.json())
        session.output().line({{u"token"_s, *token}});
    else
        session.output().line(*token);
    return exitcode::fine;
}

// The service learns of a new token by being shown it.
int rotate(Session &session)
{
    const Result<QString> token = renewAccessToken(session.paths());
    if (!token)
        return session.fail(token.error());
    if (session.connectToRunning()) {
        const Result<HelloAnswer> shown =
            session.await(session.client().hello(QCoreApplication::applicationName(), *token));
        if (!shown)
            return session.fail(shown.error());
    }
    if (session.json())
        session.output().line({{u"token_file"_s, session.paths().tokenFile}});
    else
        session.output().note(Cli::tr("there is a new access token; the one before opens nothing "
                                      "any more"));
    return exitcode::fine;
}

} // namespace

void declareToken(CommandLine &line)
{
    Verb token(line, "token",
               Cli::tr("The access token, which clients show if security.require_token is on"));

    Verb showVerb(token, "show", Cli::tr("Print it"));
    showVerb.does(show, Action::Needs::Nothing);

    Verb rotateVerb(token, "rotate", Cli::tr("Make a new one; who has the old one is shut out"));
    rotateVerb.does(rotate, Action::Needs::Nothing);
}

} // namespace sem
