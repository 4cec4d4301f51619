#pragma once

#include "shared/core/paths.h"
#include "shared/rpc/methods.h"

#include <QObject>

namespace sem {

class Session;

// Who may ask: everybody who is connected or, where the setting wants it, those who have shown the
// access token. The token is read when it is shown, so a new one holds as soon as it is there; who
// was let in by the one before is shut out when the new one is first shown.
class AccessGuard final : public QObject
{
    Q_OBJECT

public:
    explicit AccessGuard(Paths paths);

    void require(bool required);

    // Unauthorized: the session has to show the token first.
    Result<> check(const Session &session, const MethodInfo *method) const;

    // Unauthorized, where a token is required: it is the wrong one, or ours cannot be read.
    Result<> show(Session &session, const QString &token);

    bool isLetIn(const Session &session) const;

Q_SIGNALS:
    // There may be sessions that are let in no longer; `spared`, if any, is to be left.
    void shutOut(const sem::Session *spared);

private:
    const Paths m_paths;
    bool m_required = false;
    QString m_token; // as last read
    int m_pass = 1; // of those who have shown that one
};

} // namespace sem
