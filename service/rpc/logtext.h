#pragma once

#include "service/engine/outputreader.h"
#include "shared/domain/job.h"
#include "shared/rpc/answers.h"

#include <QByteArrayView>
#include <QString>

namespace sem {

// How many bytes at the end are the beginning of a UTF-8 character whose rest is missing.
qsizetype unfinishedTail(QByteArrayView utf8);

// Invalid bytes read U+FFFD.
QString textFromOutput(QByteArrayView bytes);

// Whether nothing will be added to the attempt's output any more.
bool isOver(const Job &job, int attempt);

// The output from `offset` on, at most `limit` bytes of it or a character's 4; ends with a whole
// character as long as the rest of it can still come. Empty where the attempt has left no output.
// `over` must have been found before the call.
Result<LogPiece> readLog(const OutputReader &output, const AttemptRef &attempt, bool over,
                         qint64 offset, qint64 limit);

struct LogLines
{
    QStringList lines = {}; // the last one may still be without its end
    qint64 nextOffset = 0; // where readLog() goes on
    bool eof = false;
};

Result<LogLines> readLastLines(const OutputReader &output, const AttemptRef &attempt, bool over,
                               int lines);

} // namespace sem
