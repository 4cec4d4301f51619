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

constexpr qint64 startedBytes = 4096;

QString lossDetail(const QByteArray &started)
{
    const QByteArray boot =
        QJsonDocument::fromJson(started).object().value("boot_id"_L1).toString().toUtf8();
    if (!boot.isEmpty() && boot != QSysInfo::bootUniqueId())
        return u"the machine went down"_s;
    return u"the runner ended without a result"_s;
}

// What can never be read is as good as gone.
Result<Settlement> lostUnlessLater(const AttemptRef &attempt, const Error &error)
{
    if (error.code == ErrorCode::NotFound || isShortage(error))
        return error;
    return Settlement(lostAttempt(attempt, error.message));
}

// For one who holds the runner's lock.
Result<Settlement> readVerdict(const AttemptFolder &folder, const AttemptRef &attempt)
{
    Result<AttemptResult> report = readReport(folder, attempt);
    if (report)
        return Settlement(*std::move(report));
    if (report.error().code != ErrorCode::NotFound)
        return lostUnlessLater(attempt, report.error());

    const Result<QByteArray> started = folder.read(attemptfile::started, startedBytes);
    if (started)
        return Settlement(lostAttempt(attempt, lossDetail(*started)));
    if (started.error().code != ErrorCode::NotFound)
        return lostUnlessLater(attempt, started.error());

    const Result<> fenced = writeNewFile(folder.descriptor(), attemptfile::fence, {});
    if (!fenced && systemNumber(fenced.error()) != EEXIST)
        return fenced.error();
    return Settlement(NeverBegun());
}

} // namespace

AttemptResult lostAttempt(const AttemptRef &attempt, const QString &detail)
{
    return {.ref = attempt, .kind = AttemptResult::Kind::Lost, .failureDetail = detail};
}

Result<Settlement> settleAttempt(const Paths &paths, const AttemptRef &attempt)
{
    const Result<AttemptFolder> folder = AttemptFolder::open(paths, attempt);
    if (!folder)
        return lostUnlessLater(attempt, folder.error());
    while (true) {
        const auto lock = takeRunnerLock(*folder);
        if (!lock)
            return lostUnlessLater(attempt, lock.error());
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
