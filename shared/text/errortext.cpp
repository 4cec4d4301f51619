#include "shared/text/errortext.h"

#include "shared/text/refusaltext.h"
#include "shared/text/tr.h"

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

QString withLimit(const Error &error)
{
    const QString limit = error.data.value(u"limit"_s).toString();
    bool isNumber = false;
    limit.toLongLong(&isNumber);
    if (!isNumber || error.message.contains(limit))
        return refusalText(error.message);
    return Text::tr("%1 (%2, where the limit is %3)")
        .arg(refusalText(error.message), error.data.value(u"got"_s).toString(), limit);
}

} // namespace

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
