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
        if (token)
            m_kept = *token;
        const bool isTold = token || token.error().code == ErrorCode::NotFound;
        Q_EMIT fetched(isTold ? std::nullopt : std::optional(token.error()));
    });
}

QString StoredToken::toShow() const
{
    const QStringList tokens = candidates();
    for (const QString &token : tokens) {
        if (!m_refused.contains(token))
            return token;
    }
    return tokens.value(0);
}

// The file has its say where the environment has a token that is refused.
QStringList StoredToken::candidates() const
{
    QStringList tokens{m_given,
                       accessTokenToShow(m_paths, QProcessEnvironment::systemEnvironment()),
                       accessTokenToShow(m_paths, QProcessEnvironment()), m_kept};
    tokens.removeAll(QString());
    return tokens;
}

bool StoredToken::refuse(const QString &token)
{
    m_refused.insert(token);
    return toShow() != token && !m_refused.contains(toShow());
}

void StoredToken::use(const QString &token)
{
    m_given = token;
    m_refused.remove(token);
}

Keychain::Reply<void> StoredToken::give(const QString &token)
{
    use(token);
    return m_keychain.write(name(), token);
}

} // namespace sem
