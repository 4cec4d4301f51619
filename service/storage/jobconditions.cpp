#include "service/storage/jobconditions.h"

#include "service/storage/cells.h"
#include "service/storage/jobtable.h"
#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

static_assert(limits::subjectKeyLength >= limits::commandLineLength
              && limits::subjectKeyLength >= limits::jobTypeLength);

using namespace Qt::StringLiterals;

namespace {

class WhereClause
{
public:
    void add(const QString &text, const QVariantList &values)
    {
        m_all.text += m_all.text.isEmpty() ? text : u" AND "_s + text;
        m_all.values += values;
    }
    void addOneOf(const QString &expression, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        const QString marks = u"?, "_s.repeated(values.size()).chopped(2);
        add(expression.arg(marks), QVariantList(values.begin(), values.end()));
    }
    SqlText all() const { return m_all.text.isEmpty() ? SqlText{.text = u"1"_s} : m_all; }

private:
    SqlText m_all = {};
};

// Any letter stands for one whose case SQLite does not know.
QString likePattern(const QString &text)
{
    QString pattern = u"%"_s;
    for (const uint c : text.toUcs4()) {
        if (c > 127)
            pattern += u'_';
        else if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\' + QChar(c);
        else
            pattern += QChar(c);
    }
    return pattern + u'%';
}

std::vector<JobState> eachOnce(std::vector<JobState> states)
{
    std::sort(states.begin(), states.end());
    states.erase(std::unique(states.begin(), states.end()), states.end());
    return states;
}

} // namespace

Result<std::optional<SeqScan>> scanFor(Database &database, const JobFilter &filter)
{
    // Longer than all that it could occur in, and perhaps than SQLite likes its patterns.
    if (filter.text.size() > limits::subjectKeyLength)
        return std::optional<SeqScan>();

    SeqScan scan{.states = eachOnce(filter.states)};
    WhereClause conditions;
    const auto mark = [&](JobMark::Column column, const QVariant &value) {
        if (scan.mark)
            conditions.add(columnName(column) + u" = ?"_s, {value});
        else
            scan.mark = JobMark{.column = column, .value = value};
    };

    if (!filter.userTag.isEmpty())
        mark(JobMark::Column::UserTag, filter.userTag);
    if (!filter.chainGroup.isEmpty())
        mark(JobMark::Column::ChainGroup, filter.chainGroup);
    if (filter.parent) {
        const auto parent = jobtable::idOf(database, *filter.parent);
        if (!parent)
            return parent.error();
        if (!*parent)
            return std::optional<SeqScan>();
        mark(JobMark::Column::Parent, cell(**parent));
    }
    if (filter.queues.size() == 1) {
        const auto queue = jobtable::queueId(database, filter.queues.first());
        if (!queue)
            return queue.error();
        if (!*queue)
            return std::optional<SeqScan>();
        mark(JobMark::Column::Queue, **queue);
    } else {
        conditions.addOneOf(u"queue IN (SELECT id FROM queues WHERE name IN (%1))"_s,
                            filter.queues);
    }

    conditions.addOneOf(u"job_type IN (%1)"_s, filter.jobTypes);
    if (!filter.subjectKeyPrefix.isEmpty()) {
        conditions.add(u"substr(subject_key, 1, length(?)) = ?"_s,
                       {filter.subjectKeyPrefix, filter.subjectKeyPrefix});
    }
    if (filter.createdAfter)
        conditions.add(u"created_at >= ?"_s, {cell(*filter.createdAfter)});
    if (filter.createdBefore)
        conditions.add(u"created_at < ?"_s, {cell(*filter.createdBefore)});
    if (!filter.text.isEmpty()) {
        const QString pattern = likePattern(filter.text);
        conditions.add(u"(command_line LIKE ? ESCAPE '\\' OR subject_key LIKE ? ESCAPE '\\' "
                       "OR job_type LIKE ? ESCAPE '\\')"_s,
                       {pattern, pattern, pattern});
    }
    scan.condition = conditions.all();
    return std::optional(scan);
}

bool matchesText(const Job &job, const QString &text)
{
    return job.commandLine.contains(text, Qt::CaseInsensitive)
        || job.subjectKey.contains(text, Qt::CaseInsensitive)
        || job.jobType.contains(text, Qt::CaseInsensitive);
}

} // namespace sem
