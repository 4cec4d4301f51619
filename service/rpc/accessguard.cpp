#include "service/rpc/accessguard.h"

#include "service/rpc/session.h"
#include "shared/core/accesstoken.h"

#include <QLoggingCategory>

#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logAccess, "sem.access")

Error unauthorized(const QString &reason, const QString &message)
{
    return {.code = ErrorCode::Unauthorized, .message = message, .data = {{u"reason"_s, reason}}};
}

} // namespace

AccessGuard::AccessGuard(Paths paths)
    : m_paths(std::move(paths))
{
    if (const Result<QString> token = readAccessToken(m_paths); token)
        m_token = *token;
}

void AccessGuard::require(bool required)
{
    if (std::exchange(m_required, required) != required)
        Q_EMIT shutOut(nullptr);
}

bool AccessGuard::isLetIn(const Session &session) const
{
    return !m_required || session.pass() == m_pass;
}

Result<> AccessGuard::check(const Session &session, const MethodInfo *method) const
{
    const bool isOpen = method && method->access == Access::Anyone;
    if (isOpen || isLetIn(session))
        return {};
    return unauthorized(u"token_missing"_s,
                        u"The access token has to be shown first, with session.hello.v1"_s);
}

Result<> AccessGuard::show(Session &session, const QString &token)
{
    const bool wasLetIn = session.pass() != 0;
    session.setPass(0);
    const Result<QString> ours = readAccessToken(m_paths);
    if (!ours) {
        if (!m_required)
            return {};
        qCWarning(logAccess, "nobody can be let in: %s", qUtf8Printable(ours.error().message));
        return unauthorized(u"token_unreadable"_s,
                            u"The service cannot read its own access token"_s);
    }
    const bool isNew = *ours != m_token;
    if (isNew) {
        m_token = *ours;
        ++m_pass;
    }
    const bool isRight = isSameInConstantTime(token.toUtf8(), m_token.toUtf8());
    if (isRight)
        session.setPass(m_pass);
    if (isNew)
        Q_EMIT shutOut(wasLetIn ? nullptr : &session); // who was never in may try again
    if (isRight || !m_required)
        return {};
    qCWarning(logAccess, "a client has shown a wrong access token");
    return unauthorized(u"token_wrong"_s, u"This is not the access token"_s);
}

} // namespace sem
