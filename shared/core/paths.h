#pragma once

#include "shared/core/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace sem {

// Where everything lives. The rules, in order:
//   data folder  $SEMANTICATASK_HOME, else the platform's own for state
//                ($XDG_STATE_HOME/semanticatask or ~/.local/state/semanticatask on Linux)
//   socket       $SEMANTICATASK_SOCKET, else service.sock in $SEMANTICATASK_HOME,
//                else $XDG_RUNTIME_DIR/semanticatask/service.sock, else service.sock in the data
//                folder
// All paths are absolute. Service and clients compute them alike, so they meet without
// configuration.
struct Paths
{
    QString dataDir = {};
    QString database = {};
    QString lockFile = {};
    QString serviceLog = {};
    QString tokenFile = {};
    QString runsDir = {};
    QString backupsDir = {};
    QString socket = {};

    // Validation error, naming the variable, for a relative path or a socket path that is longer
    // than the system's address field takes.
    static Result<Paths> fromEnvironment(const QProcessEnvironment &environment);

    // `<runs>/<job id>/<attempt>`
    QString attemptDir(const QString &jobId, int attempt) const;
    QString jobDir(const QString &jobId) const;

    bool operator==(const Paths &) const = default;
};

} // namespace sem
