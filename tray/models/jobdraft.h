#pragma once

#include "shared/core/result.h"
#include "shared/domain/jobspec.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

namespace sem {

// A job while it is being written, as the fields of the dialog have it.
struct JobDraft
{
    QString command = {}; // a line as people type it
    bool throughShell = false;
    QString folder = {};
    QString path = {}; // PATH that the job gets
    QString queue = {};
    QString tag = {};
    QString subject = {};
    int priority = 0;
    int retries = 0;
    QString notBefore = {}; // a time as people type it; empty: at once
    bool whenIdle = false;
    bool whenCharging = false;
    bool whenOnline = false;
    bool whenUnmetered = false;
    QString noLaterThan = {}; // the same; then it runs in spite of its conditions

    bool hasConditions() const { return whenIdle || whenCharging || whenOnline || whenUnmetered; }
    bool operator==(const JobDraft &) const = default;
};

// A draft, judged. A job is there if no field is wrong.
struct JudgedDraft
{
    enum class Field { Command, Folder, Queue, Tag, Subject, NotBefore, NoLaterThan };

    std::optional<JobSpec> job = {};
    QMap<Field, QString> problems = {}; // a sentence each
    QString sentence = {}; // what would happen: "Runs when idle and charging, …"
};

JudgedDraft judge(const JobDraft &draft, Timestamp now, const QTimeZone &zone);

// A command line taken apart as a shell would: blanks, quotes, backslashes; nothing is expanded.
// Validation, for a quote that does not end.
Result<QStringList> commandWords(const QString &line);

// Whether it only means what it seems to mean if a shell reads it: pipes, redirections, variables.
bool wantsShell(const QString &line);

} // namespace sem
