#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// What a client says to have a job, for tests that speak JSON.
namespace sem {

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

// `more`: other parameters of dev.enqueue.v1. One that fails is not tried again unless they say so.
inline QJsonObject job(const QString &command, const QStringList &arguments = {},
                       QJsonObject more = {})
{
    if (!more.contains(QStringLiteral("job_type")))
        more.insert(QStringLiteral("job_type"), QStringLiteral("test"));
    if (!more.contains(QStringLiteral("retry")))
        more.insert(QStringLiteral("retry"), QJsonObject{{QStringLiteral("max_retries"), 0}});
    return with(more, QStringLiteral("payload"),
                QJsonObject{{QStringLiteral("command"), command},
                            {QStringLiteral("args"), QJsonArray::fromStringList(arguments)}});
}

inline QJsonObject shell(const QString &script, const QJsonObject &more = {})
{
    return job(QStringLiteral("sh"), {QStringLiteral("-c"), script}, more);
}

} // namespace sem
