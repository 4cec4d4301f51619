#include "shared/core/accesstoken.h"

#include "shared/core/privatefile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024;
constexpr qsizetype shortestToken = accessTokenBytes; // of one that somebody made by hand

} // namespace

Result<QString> readAccessToken(const Paths &paths)
{
    const Result<QByteArray> content = readPrivateFile(paths.tokenFile, largestFile);
    if (!content)
        return content.error();
    const QByteArray token = content->trimmed();
    const bool isWord =
        std::ranges::all_of(token, [](char each) { return each > ' ' && each < '\x7f'; });
    if (token.size() < shortestToken || !isWord) {
        return Error{.code = ErrorCode::System,
                     .message = paths.tokenFile + u": it holds no access token"_s,
                     .data = {{u"path"_s, paths.tokenFile}}};
    }
    return QString::fromLatin1(token);
}

Result<QString> renewAccessToken(const Paths &paths)
{
    std::array<quint32, accessTokenBytes / sizeof(quint32)> chance = {};
    QRandomGenerator::system()->fillRange(chance.data(), qsizetype(chance.size()));
    const QByteArray token =
        QByteArray(reinterpret_cast<const char *>(chance.data()), accessTokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (const Result<> written = writePrivateFile(paths.tokenFile, token + '\n'); !written)
        return written.error();
    return QString::fromLatin1(token);
}

QString accessTokenToShow(const Paths &paths, const QProcessEnvironment &environment)
{
    const QString given = environment.value(u"SEMANTICATASK_TOKEN"_s);
    if (!given.isEmpty())
        return given;
    const Result<QString> kept = readAccessToken(paths);
    return kept ? *kept : QString();
}

bool isSameInConstantTime(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    volatile unsigned char differences = 0; // so that the compiler does not end the loop early
    for (qsizetype i = 0; i < one.size(); ++i) {
        differences =
            static_cast<unsigned char>(differences | static_cast<unsigned char>(one[i] ^ other[i]));
    }
    return differences == 0;
}

} // namespace sem
