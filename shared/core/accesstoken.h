#pragma once

#include "shared/core/paths.h"
#include "shared/core/result.h"

#include <QByteArrayView>
#include <QString>

namespace sem {

// The access token: who shows it may use the service, where the setting security.require_token
// wants one. Kept in Paths::tokenFile, so that whoever may read the data folder has it.

inline constexpr int accessTokenBytes = 32; // of chance; as text 43 characters of base64url

// NotFound: there is none yet. System: the file is not one that can be trusted, or holds no token.
Result<QString> readAccessToken(const Paths &paths);

// A new one, in place of the one there is, if any. Errors as of writePrivateFile().
Result<QString> renewAccessToken(const Paths &paths);

// What a client shows: $SEMANTICATASK_TOKEN, else what the file holds; empty: neither.
QString accessTokenToShow(const Paths &paths, const QProcessEnvironment &environment);

// Takes as long for any two texts of the same length.
bool isSameInConstantTime(QByteArrayView one, QByteArrayView other);

} // namespace sem
