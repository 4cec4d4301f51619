#include "service/execution/posixfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t userOnly = S_IRUSR | S_IWUSR;
constexpr std::array shortages{EMFILE, ENFILE, ENOMEM, ENOSPC, EDQUOT, ENOLCK, EAGAIN};

template<typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

struct CloseListing
{
    void operator()(DIR *listing) const { closedir(listing); }
};

Error fileError(const char *action, const char *name)
{
    const int number = errno;
    return systemError(QLatin1StringView(action) + u' ' + QFile::decodeName(name), number);
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0)
        close(m_number);
}

Error systemError(const QString &what, int number)
{
    return {.code = number == ENOENT ? ErrorCode::NotFound : ErrorCode::System,
            .message =
                what + u": "_s + QString::fromStdString(std::generic_category().message(number)),
            .data = {{u"errno"_s, number}}};
}

int systemNumber(const Error &error)
{
    return error.data.value(u"errno"_s).toInt();
}

bool isShortage(const Error &error)
{
    return std::ranges::find(shortages, systemNumber(error)) != shortages.end();
}

bool saysShortage(const QString &message)
{
    return std::ranges::any_of(shortages, [&message](int number) {
        return message.endsWith(QString::fromStdString(std::generic_category().message(number)));
    });
}

Result<FileDescriptor> openFolder(int folder, const char *name)
{
    FileDescriptor opened(retried(
        [&] { return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }));
    if (!opened)
        return fileError("open", name);
    return opened;
}

Result<QByteArray> readFile(int folder, const char *name, qint64 limit)
{
    const FileDescriptor file(retried(
        [&] { return openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }));
    if (!file)
        return fileError("open", name);
    struct stat facts = {};
    if (fstat(file.number(), &facts) != 0)
        return fileError("read", name);
    if (!S_ISREG(facts.st_mode))
        return systemError(u"read "_s + QFile::decodeName(name), EINVAL);

    QByteArray bytes(qsizetype(limit) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto count = retried(
            [&] { return read(file.number(), bytes.data() + size, size_t(bytes.size() - size)); });
        if (count < 0)
            return fileError("read", name);
        if (count == 0)
            break;
        size += count;
    }
    if (size > limit)
        return validationError(QFile::decodeName(name), u"is too long"_s, limit);
    bytes.truncate(size);
    return bytes;
}

Result<> writeNewFile(int folder, const char *name, const QByteArray &bytes)
{
    const FileDescriptor file(retried(
        [&] { return openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, userOnly); }));
    if (!file)
        return fileError("create", name);
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written = retried([&] {
            return write(file.number(), bytes.constData() + done, size_t(bytes.size() - done));
        });
        if (written < 0)
            return fileError("write", name);
        done += written;
    }
    return {};
}

Result<> replaceFile(int folder, const char *name, const QByteArray &bytes)
{
    const QByteArray temporary = QByteArray(name) + ".tmp";
    // Never opened as it is: it may be left of a write that failed, or be a FIFO that a job made.
    unlinkat(folder, temporary.constData(), 0);
    const Result<> written = writeNewFile(folder, temporary.constData(), bytes);
    if (!written)
        return written;
    if (renameat(folder, temporary.constData(), folder, name) != 0)
        return fileError("replace", name);
    return {};
}

Result<QByteArrayList> folderEntries(int folder, qsizetype most)
{
    // A descriptor of its own, because reading moves a position that all copies share.
    const int own =
        retried([&] { return openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (own == -1)
        return fileError("list", ".");
    const std::unique_ptr<DIR, CloseListing> listing(fdopendir(own));
    if (!listing) {
        const Error error = fileError("list", ".");
        close(own);
        return error;
    }
    QByteArrayList names;
    while (names.size() < most) {
        const dirent *entry = readdir(listing.get());
        if (!entry)
            break;
        const QByteArray name = entry->d_name;
        if (name != "." && name != "..")
            names.append(name);
    }
    return names;
}

} // namespace sem
