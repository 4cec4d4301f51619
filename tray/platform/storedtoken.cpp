#include "tray/platform/storedtoken.h"

#include "shared/core/accesstoken.h"
#include "shared/core/whenanswered.h"

#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

StoredToken::StoredToken(Paths paths, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_keychain(keychain)
{ }

// A service of its own for each socket.
QString StoredToken::name() const
{
    return u"access token for "_s + m_paths.socket;
}

void StoredToken::load()
{
    whenAnswered(m_keychain.read(name()), this, [this](const Result<QString> &token) {
        if (token) {
            m_given = *token;
            Q_EMIT changed();
        }
        const bool isTold = token || token.error().code == ErrorCode::NotFound;
        Q_EMIT fetched(isTold ? std::nullopt : std::optional(token.error()));
    });
}

QString StoredToken::toShow() const
{
    const QString found = accessTokenToShow(m_paths, QProcessEnvironment::systemEnvironment());
    return found.isEmpty() ? m_given : found;
}

Keychain::Reply<void> StoredToken::give(const QString &token)
{
    m_given = token;
    Q_EMIT changed();
    return token.isEmpty() ? m_keychain.remove(name()) : m_keychain.write(name(), token);
}

} // namespace sem
