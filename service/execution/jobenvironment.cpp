#include "service/execution/jobenvironment.h"

#include <QRegularExpression>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto jobIdVariable = "SEMANTICATASK_JOB_ID"_L1;
constexpr auto attemptVariable = "SEMANTICATASK_ATTEMPT"_L1;

bool isAllowed(const QString &name)
{
    static const QStringList names{u"PATH"_s, u"HOME"_s, u"USER"_s,   u"LOGNAME"_s, u"SHELL"_s,
                                   u"LANG"_s, u"TZ"_s,   u"TMPDIR"_s, u"TERM"_s};
    return names.contains(name) || name.startsWith("LC_"_L1);
}

// W3C Trace Context. The job is the span, so its id is made of the job's; the random half of a
// UUID is never zero. Empty for a trace id that is not of that kind.
QString traceParent(const Launch &launch)
{
    static const QRegularExpression traceId(u"^(?!0{32})[0-9a-f]{32}\\z"_s);
    const QString trace = launch.spec.traceId.toLower();
    if (!traceId.match(trace).hasMatch())
        return {};
    const QString span = QString::fromLatin1(launch.ref.id.toBytes().right(8).toHex());
    return u"00-"_s + trace + u'-' + span + u"-01"_s;
}

} // namespace

QProcessEnvironment allowedEnvironment(const QProcessEnvironment &service)
{
    QProcessEnvironment allowed = service;
    const QStringList names = service.keys();
    for (const QString &name : names) {
        if (!isAllowed(name))
            allowed.remove(name);
    }
    return allowed;
}

QByteArrayList marksOf(const AttemptRef &attempt)
{
    const auto mark = [](QLatin1StringView name, const QString &value) {
        return QString(name + u'=' + value).toLatin1();
    };
    return {mark(jobIdVariable, attempt.id.toString()),
            mark(attemptVariable, QString::number(attempt.attempt))};
}

QProcessEnvironment jobEnvironment(const QProcessEnvironment &allowed, const Launch &launch,
                                   const Subprocess &job, const AttemptFolder &folder)
{
    QProcessEnvironment environment = allowed;
    for (const auto &[name, value] : job.environment)
        environment.insert(name, value);
    environment.insert(jobIdVariable, launch.ref.id.toString());
    environment.insert(attemptVariable, QString::number(launch.ref.attempt));
    environment.insert(u"SEMANTICATASK_QUEUE"_s, launch.queue);
    environment.insert(u"SEMANTICATASK_SLOT"_s, QString::number(launch.slot));
    if (launch.override)
        environment.insert(u"SEMANTICATASK_OVERRIDE"_s, u"1"_s);
    if (!launch.spec.eventData.isEmpty()) {
        environment.insert(u"SEMANTICATASK_EVENT_DATA"_s, QString::fromUtf8(launch.spec.eventData));
    }
    environment.insert(u"SEMANTICATASK_PAYLOAD"_s, folder.filePath(attemptfile::payload));
    environment.insert(u"SEMANTICATASK_ARTIFACTS"_s, folder.filePath(attemptfile::artifacts));
    environment.insert(u"SEMANTICATASK_RESULT"_s, folder.filePath(attemptfile::summary));
    if (const QString parent = traceParent(launch); !parent.isEmpty())
        environment.insert(u"TRACEPARENT"_s, parent);
    return environment;
}

} // namespace sem
