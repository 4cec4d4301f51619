#include "tray/tokenlink.h"

#include "shared/core/accesstoken.h"
#include "shared/core/whenanswered.h"
#include "shared/text/errortext.h"
#include "shared/text/refusaltext.h"
#include "tray/models/tr.h"
#include "tray/views/tokendialog.h"
#include "tray/views/tokenpanel.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Why a keychain did not do what was asked.
QString keychainText(const Error &error)
{
    const QString reason = error.data.value(u"reason"_s).toString();
    if (reason == "locked"_L1)
        return Tray::tr("Your keychain is locked. Unlock it, and start this program again.");
    if (reason == "denied"_L1)
        return Tray::tr("Your keychain may not be used.");
    if (reason == "none"_L1)
        return Tray::tr("There is no keychain here.");
    if (reason == "timeout"_L1)
        return Tray::tr("Your keychain does not answer.");
    return refusalText(error.message);
}

// Also by another name.
bool isSameFolder(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other);
}

} // namespace

TokenLink::TokenLink(ServiceClient &client, ServiceStatus &status, const Paths &paths,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_status(status)
    , m_paths(paths)
    , m_token(paths, m_keychain)
{
    connect(&m_token, &StoredToken::fetched, this, &TokenLink::onFetched);
    m_client.setTokenSource([this] {
        m_shown = m_token.toShow();
        return m_shown;
    });
}

void TokenLink::load()
{
    m_token.load();
}

void TokenLink::onFetched(const std::optional<Error> &trouble)
{
    m_isFetched = true;
    if (trouble)
        m_keychainTrouble = keychainText(*trouble);
    if (m_client.isConnected() && m_token.toShow() != m_shown)
        reconnect();
    else if (m_status.overview().link == Overview::Link::Barred)
        Q_EMIT askWanted();
}

void TokenLink::onBarred()
{
    if (m_token.refuse(m_shown)) {
        reconnect();
        return;
    }
    m_status.setLink(Overview::Link::Barred);
    if (m_isFetched && !m_dialog)
        Q_EMIT askWanted();
}

void TokenLink::reconnect()
{
    m_client.disconnectFromService();
    m_client.connectToService();
}

void TokenLink::ask(QWidget *parent)
{
    if (!m_dialog) {
        m_dialog = new TokenDialog(m_keychainTrouble, parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &TokenDialog::tokenGiven, this, &TokenLink::tryToken);
    }
    m_dialog->open();
    m_dialog->raise();
}

void TokenLink::tryToken(const QString &token)
{
    m_client.hello(QCoreApplication::applicationName(), token)
        .then(this, [this, token](const Result<HelloAnswer> &answer) {
            if (answer) {
                if (m_dialog)
                    m_dialog->done(QDialog::Accepted);
                keep(token);
                reconnect();
            } else if (m_dialog) {
                m_dialog->showWrong(answer.error().code == ErrorCode::Unauthorized
                                        ? Tray::tr("That is not this service's access token.")
                                        : errorText(answer.error(), m_paths));
            }
        });
}

void TokenLink::keep(const QString &token)
{
    whenAnswered(m_token.give(token), this, [this](const Result<> &kept) {
        if (kept)
            Q_EMIT said(Tray::tr("The access token is in your keychain."), false);
        else
            Q_EMIT said(Tray::tr("The access token counts, but could not be kept: %1")
                            .arg(keychainText(kept.error())),
                        true);
    });
}

void TokenLink::serve(TokenPanel &panel)
{
    connect(&panel, &TokenPanel::tokenWanted, this, [this, &panel] { showToken(panel); });
    connect(&panel, &TokenPanel::newTokenWanted, this, [this, &panel] { renewToken(panel); });
}

void TokenLink::showToken(TokenPanel &panel)
{
    const QString token = m_token.toShow();
    if (token.isEmpty())
        panel.say(Tray::tr("It cannot be read here: %1")
                      .arg(errorText(readAccessToken(m_paths).error(), m_paths)));
    else
        panel.showToken(token);
}

// Only the service whose folder this is goes by what lies in it.
void TokenLink::renewToken(TokenPanel &panel)
{
    m_client.hello(QCoreApplication::applicationName())
        .then(&panel, [this, &panel](const Result<HelloAnswer> &answer) {
            if (!answer)
                panel.say(errorText(answer.error(), m_paths));
            else if (!isSameFolder(answer->dataDir, m_paths.dataDir))
                panel.say(Tray::tr("This service keeps its token in another folder: %1")
                              .arg(answer->dataDir));
            else
                makeToken(panel);
        });
}

// The service learns of a new token by being shown it.
void TokenLink::makeToken(TokenPanel &panel)
{
    const Result<QString> token = renewAccessToken(m_paths);
    if (!token) {
        panel.say(errorText(token.error(), m_paths));
        return;
    }
    m_client.hello(QCoreApplication::applicationName(), *token)
        .then(&panel, [this, &panel, token = *token](const Result<HelloAnswer> &answer) {
            if (!answer) {
                panel.say(errorText(answer.error(), m_paths));
                return;
            }
            m_token.use(token);
            panel.showToken(token);
            panel.say(Tray::tr("This is the new one; the one before opens nothing any more."));
        });
}

} // namespace sem
