#include "cli/jobfile.h"

#include "cli/tr.h"
#include "shared/domain/limits.h"
#include "shared/rpc/strictjson.h"
#include "shared/text/refusaltext.h"

#include <QIODevice>
#include <QRegularExpression>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Leaves room in a frame for the call around the jobs, and for escapes that we write longer than
// the file had them.
constexpr qsizetype portionBytes = 8'000'000;

Error inLine(int line, const Error &error)
{
    return {.code = error.code,
            .message = Cli::tr("line %1: %2").arg(line).arg(refusalText(error.message)),
            .data = error.data};
}

} // namespace

Result<JobFile::Portion> JobFile::next()
{
    Portion portion;
    qsizetype bytes = 0;
    if (m_ahead) {
        portion.jobs.append(m_ahead->first);
        portion.lines.push_back(m_line);
        bytes = m_ahead->second;
        m_ahead.reset();
    }
    while (portion.jobs.size() < limits::jobsPerEnqueueMany) {
        const QByteArray text = m_device.readLine();
        if (text.isEmpty())
            break;
        ++m_line;
        if (text.trimmed().isEmpty())
            continue;
        const Result<QJsonValue> job = parseStrictJson(text);
        if (!job)
            return inLine(m_line, {.code = ErrorCode::Validation, .message = job.error().message});
        if (!job->isObject()) {
            return inLine(m_line,
                          {.code = ErrorCode::Validation, .message = Cli::tr("not a JSON object")});
        }
        if (!portion.jobs.isEmpty() && bytes + text.size() > portionBytes) {
            m_ahead = {job->toObject(), text.size()};
            break;
        }
        portion.jobs.append(job->toObject());
        portion.lines.push_back(m_line);
        bytes += text.size();
    }
    return portion;
}

Error byLine(const Error &error, const JobFile::Portion &portion)
{
    static const QRegularExpression entry(u"^jobs\\[([0-9]+)\\](\\.|: |$)"_s);
    const auto match = entry.match(error.data.value(u"field"_s).toString());
    const auto index = match.captured(1).toULongLong();
    if (!match.hasMatch() || index >= portion.lines.size())
        return error;
    Error told = error;
    told.message.remove(entry);
    return inLine(portion.lines[index], told);
}

} // namespace sem
