#include "tests/chaos/witness.h"

#include <QFile>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

QJsonObject Witness::job(const QString &name, const QString &script, const QJsonObject &more) const
{
    // Short, and so written at once: the lines of jobs that run side by side do not mix.
    const QString testimony = u"echo %1 $SEMANTICATASK_JOB_ID $SEMANTICATASK_ATTEMPT >> %2; "_s.arg(
        name, m_folder.filePath(u"began"_s));
    return sem::job(u"/bin/sh"_s, {u"-c"_s, testimony + script}, with(more, u"user_tag"_s, name));
}

std::vector<Witness::Attempt> Witness::attempts() const
{
    std::vector<Attempt> found;
    QFile file(m_folder.filePath(u"began"_s));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        found.push_back(
            {.name = words.value(0), .jobId = words.value(1), .number = words.value(2).toInt()});
    }
    return found;
}

qsizetype Witness::attemptsOf(const QString &name) const
{
    const std::vector<Attempt> all = attempts();
    return std::count_if(all.begin(), all.end(),
                         [&](const Attempt &attempt) { return attempt.name == name; });
}

} // namespace sem
