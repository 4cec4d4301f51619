#pragma once

#include "shared/domain/job.h"
#include "shared/text/tone.h"

#include <QString>
#include <QStringList>

namespace sem {

Tone toneOf(JobState state);

// In a few words why a job is as it is: "exit 2", "SIGKILL", "queue paused"; often empty.
QString remark(const Job &job, const QStringList &holds);

// Why it failed, in a sentence; empty for jobs that did not.
QString failureSentence(const Job &job);

// What a held job waits for, in a word or two; holdText() says more. Codes that this program does
// not know are shown as they are.
QString holdRemark(const QString &code);

// What a job does: its command line, else its type and subject.
QString whatText(const Job &job);

// For how long it has run, or ran; empty if it has not.
QString tookText(const Job &job, Timestamp now);

} // namespace sem
