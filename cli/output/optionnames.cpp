#include "cli/output/optionnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct FieldOption
{
    QLatin1StringView field;
    QLatin1StringView option;
};

constexpr FieldOption table[] = {
    {"active_hours"_L1, "--active-hours"_L1},
    {"after"_L1, "--after"_L1},
    {"chain_group_id"_L1, "--group"_L1},
    {"concurrency"_L1, "--concurrency"_L1},
    {"conditions.max_wait_ms"_L1, "--max-wait"_L1},
    {"conditions.wait_for_event"_L1, "--event"_L1},
    {"cron"_L1, "--cron"_L1},
    {"data"_L1, "--data"_L1},
    {"deadline"_L1, "--deadline"_L1},
    {"debounce_max_ms"_L1, "--debounce-max"_L1},
    {"debounce_ms"_L1, "--debounce"_L1},
    {"every_ms"_L1, "--every"_L1},
    {"kill_grace_ms"_L1, "--kill-grace"_L1},
    {"lock"_L1, "--lock"_L1},
    {"log_limit_bytes"_L1, "--log-limit"_L1},
    {"max_queued"_L1, "--max-queued"_L1},
    {"parent_job_id"_L1, "--parent"_L1},
    {"priority"_L1, "--priority"_L1},
    {"queue"_L1, "--queue"_L1},
    {"request_id"_L1, "--request-id"_L1},
    {"retry.base_ms"_L1, "--retry-base"_L1},
    {"retry.cap_ms"_L1, "--retry-cap"_L1},
    {"retry.factor"_L1, "--retry-factor"_L1},
    {"retry.jitter"_L1, "--retry-jitter"_L1},
    {"retry.max_retries"_L1, "--retries"_L1},
    {"retry.never_on"_L1, "--never-retry-on"_L1},
    {"schedule.delay_ms"_L1, "--in"_L1},
    {"schedule.scheduled_at"_L1, "--at"_L1},
    {"stall_timeout_ms"_L1, "--stall-timeout"_L1},
    {"state"_L1, "--state"_L1},
    {"sticky_ms"_L1, "--sticky"_L1},
    {"subject_key"_L1, "--subject"_L1},
    {"time_zone"_L1, "--zone"_L1},
    {"timeout_ms"_L1, "--timeout"_L1},
    {"trace_id"_L1, "--trace-id"_L1},
    {"ttl_ms"_L1, "--ttl"_L1},
    {"user_tag"_L1, "--tag"_L1},
    {"weight"_L1, "--weight"_L1},
};

} // namespace

QString optionOf(const QString &field)
{
    // Which of several it was is not said of an option either.
    static const QRegularExpression around(u"^(template|filter)\\.|\\[[0-9]+\\]$"_s);
    const QString name = QString(field).remove(around);
    const auto *found = std::ranges::find(table, name, &FieldOption::field);
    return found == std::end(table) ? QString() : QString(found->option);
}

QString withOptionNames(QString text)
{
    for (const auto &[field, option] : table) {
        // A plain word such as "queue" is not there as a name.
        if (!field.contains(u'_') && !field.contains(u'.'))
            continue;
        const QRegularExpression name(
            u"(?<![\\w.])"_s + QRegularExpression::escape(field.toString()) + u"(?!\\w)"_s);
        text.replace(name, option.toString());
    }
    return text;
}

} // namespace sem
