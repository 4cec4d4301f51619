#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <utility>

namespace sem {

// An open file, closed with its owner.
class FileDescriptor final
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    { }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    Q_DISABLE_COPY(FileDescriptor)

    int m_number = -1;
};

// What errno says about `what`: NotFound for ENOENT, else System. data.errno holds the number.
Error systemError(const QString &what, int number);
// 0 for an error that did not come from the system.
int systemNumber(const Error &error);
// The system ran out of something that comes back: descriptors, memory, room on the disk.
bool isShortage(const Error &error);
// The same of one who tells the system's words and not its number, as QProcess.
bool saysShortage(const QString &message);

// The functions below look `name` up in an open folder, never through a symbolic link, and open
// nothing that could block (a FIFO, say).

Result<FileDescriptor> openFolder(int folder, const char *name);
// A regular file; Validation if it is longer than `limit`.
Result<QByteArray> readFile(int folder, const char *name, qint64 limit);
// Makes a file that only the user may read; System (EEXIST) if there is one.
Result<> writeNewFile(int folder, const char *name, const QByteArray &bytes);
// Readers see the old file or the new one, whole.
Result<> replaceFile(int folder, const char *name, const QByteArray &bytes);
// Names of what is in the folder, in no order; at most about that many.
Result<QByteArrayList> folderEntries(int folder, qsizetype most);

} // namespace sem
