#include "shared/core/privatefile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString &path, const QString &why)
{
    return {
        .code = ErrorCode::System, .message = path + u": "_s + why, .data = {{u"path"_s, path}}};
}

Error systemError(const QString &path, int code)
{
    if (code == ENOENT)
        return notFoundError(path + u": there is no such file"_s);
    if (code == ELOOP)
        return systemError(path, u"it is a link, which could lead anywhere"_s);
    return systemError(path, QString::fromLocal8Bit(std::strerror(code)));
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    const int m_number;
};

Result<> checkOurs(const QString &path, int file, qint64 limit)
{
    struct stat status = {};
    if (fstat(file, &status) != 0)
        return systemError(path, errno);
    if (!S_ISREG(status.st_mode))
        return systemError(path, u"it is no regular file"_s);
    if (status.st_uid != geteuid())
        return systemError(path, u"it belongs to another user"_s);
    if ((status.st_mode & 0077) != 0)
        return systemError(path, u"others may read or write it"_s);
    if (status.st_size > limit)
        return systemError(path, u"it is too large"_s);
    return {};
}

bool writeAll(int file, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t now = write(file, content.constData() + written,
                                  static_cast<size_t>(content.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return fsync(file) == 0;
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit)
{
    // Without O_NONBLOCK, a pipe in its place would hold us for ever.
    const Descriptor file(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0)
        return systemError(path, errno);
    if (const Result<> ours = checkOurs(path, file.number(), limit); !ours)
        return ours.error();
    QByteArray content(limit, Qt::Uninitialized);
    const ssize_t size = read(file.number(), content.data(), static_cast<size_t>(limit));
    if (size < 0)
        return systemError(path, errno);
    content.truncate(size);
    return content;
}

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    QByteArray fresh = QFile::encodeName(path) + ".XXXXXX";
    const Descriptor file(mkostemp(fresh.data(), O_CLOEXEC)); // 0600
    if (file.number() < 0)
        return systemError(path, errno);
    if (writeAll(file.number(), content)
        && std::rename(fresh.constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const int failure = errno;
    unlink(fresh.constData());
    return systemError(path, failure);
}

} // namespace sem
