#include "service/execution/settlement.h"

#include "service/execution/attemptreport.h"
#include "service/execution/runnerlock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1; // of `started`
constexpr qint64 startedBytes = 4096;

// What can never be read is as good as gone.
Result<Settlement> abandonedUnlessLater(const Error &error)
{
    if (error.code == ErrorCode::NotFound || isShortage(error))
        return error;
    return Settlement(Abandoned{.detail = error.message});
}

// Of one that was started, whose runner is gone, and with it what it had to say.
Settlement withoutResult(const AttemptRef &attempt, const QByteArray &started,
                         const QString &detail)
{
    const QJsonObject said = QJsonDocument::fromJson(started).object();
    // What another version means by the same names is not known.
    if (said.value("version"_L1).toInt(knownVersion) != knownVersion)
        return Abandoned{.detail = u"started: is of an unknown version"_s};
    const QByteArray boot = said.value("boot_id"_L1).toString().toUtf8();
    if (!boot.isEmpty() && boot != QSysInfo::bootUniqueId()) {
        return AttemptResult{.ref = attempt,
                             .kind = AttemptResult::Kind::Lost,
                             .failureDetail = u"the machine went down"_s};
    }
    const qint64 session = said.value("session"_L1).toInteger();
    return Abandoned{.detail = detail,
                     .session = session > 0 ? std::optional(session) : std::nullopt};
}

// For one who holds the runner's lock.
Result<Settlement> readVerdict(const AttemptFolder &folder, const AttemptRef &attempt)
{
    Result<AttemptResult> report = readReport(folder, attempt);
    if (report)
        return Settlement(*std::move(report));
    const bool isMissing = report.error().code == ErrorCode::NotFound;
    if (!isMissing && isShortage(report.error()))
        return report.error();

    // The machine may have gone down before the result's bytes were on disk.
    const Result<QByteArray> started = folder.read(attemptfile::started, startedBytes);
    if (started) {
        return withoutResult(attempt, *started,
                             isMissing ? u"the runner ended without a result"_s
                                       : report.error().message);
    }
    if (started.error().code != ErrorCode::NotFound)
        return abandonedUnlessLater(started.error());
    if (!isMissing)
        return abandonedUnlessLater(report.error());

    const Result<> fenced = writeNewFile(folder.descriptor(), attemptfile::fence, {});
    if (!fenced && systemNumber(fenced.error()) != EEXIST)
        return fenced.error();
    return Settlement(NeverBegun());
}

} // namespace

Result<Settlement> settleAttempt(const Paths &paths, const AttemptRef &attempt)
{
    const Result<AttemptFolder> folder = AttemptFolder::open(paths, attempt);
    if (!folder)
        return abandonedUnlessLater(folder.error());
    while (true) {
        const auto lock = takeRunnerLock(*folder);
        if (!lock)
            return abandonedUnlessLater(lock.error());
        if (*lock)
            return readVerdict(*folder, attempt);
        auto runner = findRunner(*folder);
        if (!runner)
            return runner.error();
        if (*runner)
            return Settlement(**std::move(runner));
        // The holder has ended between the two looks.
    }
}

} // namespace sem
