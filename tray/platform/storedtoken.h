#pragma once

#include "shared/core/paths.h"
#include "tray/platform/keychain.h"

namespace sem {

// The access token that this program shows: what every client finds by itself, else one that the
// user has given it, which the keychain keeps. A sandbox that has the socket and not the folder
// needs the latter. Only the service and `semanticatask token` make tokens: a keychain that seems
// to be empty may be locked, so what is missing here stays missing.
class StoredToken final : public QObject
{
    Q_OBJECT

public:
    StoredToken(Paths paths, Keychain &keychain, QObject *parent = nullptr);

    // Fetches what was given earlier, if anything was; fetched() follows.
    void load();

    // For ServiceClient::setTokenSource().
    QString toShow() const;

    // Of use at once, also where it cannot be kept: then the answer says why. Empty: forgets it.
    Keychain::Reply<void> give(const QString &token);

Q_SIGNALS:
    void changed(); // toShow() may be another, which a connection that stands does not know
    // What was given earlier is known, unless it is said why the keychain does not tell.
    void fetched(const std::optional<sem::Error> &trouble);

private:
    QString name() const;

    const Paths m_paths;
    Keychain &m_keychain;
    QString m_given;
};

} // namespace sem
