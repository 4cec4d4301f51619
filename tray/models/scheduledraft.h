#pragma once

#include "shared/domain/schedule.h"
#include "tray/models/jobdraft.h"

namespace sem {

// A schedule while it is being written, as the fields of the dialog have it.
struct ScheduleDraft
{
    QString name = {};
    QString when = {}; // "2h": so often; "22:00": daily; else a cron expression
    JobDraft job = {};
    QStringList taken = {}; // names of others, which the service would change instead
};

struct JudgedSchedule
{
    enum class Field { Name, When, Command, Folder };

    // What is to be made, if no field is wrong. The template is left to whoever asks for it.
    struct Wanted
    {
        Schedule schedule = {};
        JobSpec job = {};
    };
    std::optional<Wanted> wanted = {};
    QMap<Field, QString> problems = {}; // a sentence each
    QString sentence = {}; // when it comes: "It comes at …"
};

JudgedSchedule judge(const ScheduleDraft &draft, Timestamp now, const QTimeZone &zone);

} // namespace sem
