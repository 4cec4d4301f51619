#pragma once

#include "shared/rpc/serviceclient.h"
#include "tray/models/servicestatus.h"
#include "tray/platform/storedtoken.h"

#include <QPointer>

class QWidget;

namespace sem {

class TokenDialog;
class TokenPanel;

// The access token of this program: shown with each connection, asked for when the service wants
// one and there is none, kept in the keychain.
class TokenLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenLink)

public:
    TokenLink(ServiceClient &client, ServiceStatus &status, const Paths &paths,
              QObject *parent = nullptr);

    void load(); // what was kept earlier
    void onBarred(); // the service wants a token
    void ask(QWidget *parent); // the user
    void serve(TokenPanel &panel);

Q_SIGNALS:
    void askWanted(); // nobody has one, or not the right one
    void said(const QString &sentence, bool isFailure);

private:
    void onFetched(const std::optional<Error> &trouble);
    void reconnect();
    void tryToken(const QString &token);
    void keep(const QString &token);
    void showToken(TokenPanel &panel);
    void renewToken(TokenPanel &panel);
    void makeToken(TokenPanel &panel);

    ServiceClient &m_client;
    ServiceStatus &m_status;
    const Paths m_paths;
    Keychain m_keychain;
    StoredToken m_token;
    QString m_shown; // with the latest connection
    QString m_keychainTrouble;
    QPointer<TokenDialog> m_dialog;
    bool m_isFetched = false;
};

} // namespace sem
