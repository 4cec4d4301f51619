#pragma once

#include "shared/core/paths.h"
#include "tray/platform/keychain.h"

#include <QSet>

namespace sem {

// The access token that this program shows: one that the user has given it since it started, else
// what every client finds by itself, else what was given earlier, which the keychain keeps. A
// sandbox that has the socket and not the folder needs the latter. What the service has refused
// makes way for the next of these. Only the service and `semanticatask token` make tokens: a
// keychain that seems to be empty may be locked, so what is missing here stays missing.
class StoredToken final : public QObject
{
    Q_OBJECT

public:
    StoredToken(Paths paths, Keychain &keychain, QObject *parent = nullptr);

    // Fetches what was given earlier, if anything was; fetched() follows.
    void load();

    // For ServiceClient::setTokenSource().
    QString toShow() const;

    // The service does not take it. False: there is no other one to show.
    bool refuse(const QString &token);

    // The service has taken it. Of use at once, also where it cannot be kept: then the answer says
    // why.
    Keychain::Reply<void> give(const QString &token);
    void use(const QString &token); // without keeping it

Q_SIGNALS:
    // What was given earlier is known, unless it is said why the keychain does not tell.
    void fetched(const std::optional<sem::Error> &trouble);

private:
    QString name() const;
    QStringList candidates() const;

    const Paths m_paths;
    Keychain &m_keychain;
    QString m_given; // since we started
    QString m_kept; // given earlier
    QSet<QString> m_refused;
};

} // namespace sem
