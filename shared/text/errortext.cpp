#include "shared/text/errortext.h"

#include "shared/text/refusaltext.h"
#include "shared/text/timetext.h"
#include "shared/text/tr.h"

#include <QRegularExpression>

#include <optional>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString databaseText(const Error &error, const Paths &paths)
{
    const QString reason = error.data.value(u"reason"_s).toString();
    if (reason == "disk_full"_L1) {
        return Text::tr("the disk with %1 is full; make room and try again").arg(paths.dataDir);
    }
    if (reason == "corrupt"_L1)
        return Text::tr("%1 is damaged; %2 says more").arg(paths.database, paths.serviceLog);
    return Text::tr("the service cannot read or write %1 (%2); %3 says more")
        .arg(paths.database, reason, paths.serviceLog);
}

// What a number of the field means, where that is a time.
std::optional<QString> timeText(const QString &field, qint64 number)
{
    if (field.endsWith("_ms"_L1))
        return durationText(Duration(number));
    if (field == "deadline"_L1 || field.endsWith("scheduled_at"_L1)) {
        constexpr qint64 dayBeforeAll = -172'800'000; // so that its own day is told, too
        return clockText(fromEpochMs(number), fromEpochMs(dayBeforeAll));
    }
    return {};
}

QString fieldOf(const Error &error)
{
    return error.data.value(u"field"_s).toString();
}

QString valueText(const Error &error, const QString &name)
{
    const QVariant value = error.data.value(name);
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const auto time = isNumber ? timeText(fieldOf(error), number) : std::nullopt;
    return time.value_or(value.toString());
}

QString withLimit(const Error &error)
{
    const QString text = refusalText(withTimes(error).message);
    const QString limit = error.data.value(u"limit"_s).toString();
    bool isNumber = false;
    limit.toLongLong(&isNumber);
    if (!isNumber || error.message.contains(limit))
        return text;
    return Text::tr("%1 (%2, where the limit is %3)")
        .arg(text, valueText(error, u"got"_s), valueText(error, u"limit"_s));
}

} // namespace

Error withTimes(Error error)
{
    static const QRegularExpression range(u"(?<=^|: )must be ([0-9]+) to ([0-9]+)$"_s);
    const QRegularExpressionMatch match = range.match(error.message);
    if (!match.hasMatch())
        return error;
    const auto lowest = timeText(fieldOf(error), match.captured(1).toLongLong());
    const auto highest = timeText(fieldOf(error), match.captured(2).toLongLong());
    if (lowest && highest) {
        error.message.truncate(match.capturedStart());
        error.message += u"must be %1 to %2"_s.arg(*lowest, *highest);
    }
    return error;
}

QString errorText(const Error &error, const Paths &paths)
{
    switch (error.code) {
    case ErrorCode::Validation:
        return withLimit(error);
    case ErrorCode::Throttled:
        if (error.data.contains(u"field"_s)) // there are as many as there may be
            return refusalText(error.message);
        return Text::tr("the service is too busy (%1); try again in a moment")
            .arg(refusalText(error.message));
    case ErrorCode::Database:
        return databaseText(error, paths);
    case ErrorCode::Internal:
        return Text::tr("the service failed: %1; %2 says more")
            .arg(refusalText(error.message), paths.serviceLog);
    default:
        return refusalText(error.message);
    }
}

} // namespace sem
