#pragma once

#include "service/engine/attemptresult.h"
#include "service/execution/posixfile.h"
#include "shared/core/paths.h"

namespace sem {

// The names in an attempt's folder.
namespace attemptfile {
inline constexpr char payload[] = "payload.json";
inline constexpr char standardInput[] = "stdin";
inline constexpr char artifacts[] = "artifacts";
inline constexpr char lock[] = "lock";
inline constexpr char fence[] = "void";
inline constexpr char started[] = "started";
inline constexpr char control[] = "control";
inline constexpr char result[] = "result.json";
inline constexpr char summary[] = "summary.json";
} // namespace attemptfile

// The folder of one attempt, `<runs>/<job>/<attempt>`: all that the service, the attempt's runner
// and the job tell each other. Jobs can write here, so it is opened step by step below runs/, and
// no symbolic link leads out of it.
class AttemptFolder final
{
public:
    // Makes the folder, and runs/ if that has gone; System with EEXIST if the attempt has one.
    static Result<AttemptFolder> create(const Paths &paths, const AttemptRef &attempt);
    // NotFound if there is none.
    static Result<AttemptFolder> open(const Paths &paths, const AttemptRef &attempt);

    int descriptor() const { return m_folder.number(); }
    QString path() const { return m_path; }
    QString filePath(const char *name) const;

    // What a job finds when it starts. May be repeated.
    Result<> furnish(const QByteArray &payload,
                     const std::optional<QByteArray> &standardInput) const;

    bool contains(const char *name) const;
    Result<QByteArray> read(const char *name, qint64 limit) const;
    Result<> replace(const char *name, const QByteArray &bytes) const;

private:
    AttemptFolder(FileDescriptor folder, QString path)
        : m_folder(std::move(folder))
        , m_path(std::move(path))
    { }

    FileDescriptor m_folder;
    QString m_path;
};

} // namespace sem
