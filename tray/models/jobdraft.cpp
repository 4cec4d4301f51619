#include "tray/models/jobdraft.h"

#include "shared/domain/limits.h"
#include "shared/text/errortext.h"
#include "shared/text/refusaltext.h"
#include "shared/text/timeinput.h"
#include "shared/text/timetext.h"
#include "tray/models/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

using Field = JudgedDraft::Field;

// "10m" is a delay, everything else a moment.
Result<Timestamp> momentOf(const QString &text, Timestamp now, const QTimeZone &zone)
{
    if (const Result<Duration> delay = parseDuration(text.trimmed())) {
        if (*delay > fromEpochMs(limits::latestTime) - now)
            return Error{.code = ErrorCode::Validation, .message = Tray::tr("is too far away")};
        return now + *delay;
    }
    return parseMoment(text, now, zone);
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Tray::tr("%1 and %2", "the last two of a list")
        .arg(words.first(words.size() - 1).join(Tray::tr(", ")), words.last());
}

QString sentenceOf(const JobDraft &draft, const JobSpec &job, std::optional<Timestamp> latest,
                   Timestamp now)
{
    QStringList conditions;
    if (draft.whenIdle)
        conditions += Tray::tr("the machine is idle");
    if (draft.whenCharging)
        conditions += Tray::tr("there is external power");
    if (draft.whenUnmetered)
        conditions += Tray::tr("there is a network that does not cost by the byte");
    else if (draft.whenOnline)
        conditions += Tray::tr("there is a network");

    QString text;
    const bool later = job.timing.scheduledAt.has_value();
    if (later) {
        const QString time = plannedText(*job.timing.scheduledAt, now);
        text = conditions.isEmpty()
            ? Tray::tr("Runs at %1").arg(time)
            : Tray::tr("Runs from %1 on, when %2").arg(time, listed(conditions));
    } else {
        text = conditions.isEmpty() ? Tray::tr("Runs at once")
                                    : Tray::tr("Runs when %1").arg(listed(conditions));
    }
    if (latest)
        text += Tray::tr(", at the latest %1").arg(plannedText(*latest, now));
    if (draft.retries > 0)
        text += Tray::tr("; tried again up to %n time(s) if it fails", nullptr, draft.retries);
    return Tray::tr("%1.").arg(text); // with the full stop of the language
}

// The field of the dialog that a field of the protocol comes from.
Field fieldOf(const QString &name)
{
    if (name.startsWith("queue"_L1))
        return Field::Queue;
    if (name.startsWith("user_tag"_L1))
        return Field::Tag;
    if (name.startsWith("subject_key"_L1))
        return Field::Subject;
    if (name.startsWith("payload.working_dir"_L1))
        return Field::Folder;
    if (name.startsWith("schedule"_L1))
        return Field::NotBefore;
    if (name.startsWith("conditions"_L1))
        return Field::NoLaterThan;
    return Field::Command;
}

void judgeCommand(const JobDraft &draft, JobSpec &job, QMap<Field, QString> &problems)
{
    const Result<QStringList> words = draft.throughShell
        ? Result<QStringList>(QStringList{u"sh"_s, u"-c"_s, draft.command})
        : commandWords(draft.command);
    if (draft.command.trimmed().isEmpty()) {
        problems.insert(Field::Command, Tray::tr("Which command? For example: make -j4"));
        return;
    }
    if (!words) {
        problems.insert(Field::Command, words.error().message);
        return;
    }
    QJsonObject payload{{u"command"_s, words->first()},
                        {u"args"_s, QJsonArray::fromStringList(words->sliced(1))}};
    if (!draft.folder.isEmpty())
        payload.insert(u"working_dir"_s, draft.folder);
    if (!draft.path.isEmpty())
        payload.insert(u"env"_s, QJsonObject{{u"PATH"_s, draft.path}});
    job.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

std::optional<Timestamp> judgeTimes(const JobDraft &draft, Timestamp now, const QTimeZone &zone,
                                    JobSpec &job, QMap<Field, QString> &problems)
{
    if (!draft.notBefore.trimmed().isEmpty()) {
        const Result<Timestamp> start = momentOf(draft.notBefore, now, zone);
        if (!start)
            problems.insert(Field::NotBefore, Tray::tr("It %1.").arg(start.error().message));
        else if (*start < now)
            problems.insert(Field::NotBefore, Tray::tr("That has passed."));
        else
            job.timing = {.type = Timing::Type::At, .scheduledAt = *start};
    }
    if (!draft.hasConditions() || draft.noLaterThan.trimmed().isEmpty())
        return {};
    const Result<Timestamp> latest = momentOf(draft.noLaterThan, now, zone);
    if (!latest) {
        problems.insert(Field::NoLaterThan, Tray::tr("It %1.").arg(latest.error().message));
        return {};
    }
    if (*latest < now) {
        problems.insert(Field::NoLaterThan, Tray::tr("That has passed."));
        return {};
    }
    const Timestamp due = std::max(now, job.timing.scheduledAt.value_or(now));
    if (*latest <= due) {
        problems.insert(Field::NoLaterThan, Tray::tr("That is before it may start."));
        return {};
    }
    job.conditions.maxWait = *latest - due;
    job.conditions.onMaxWait = Conditions::OnMaxWait::Run;
    return *latest;
}

} // namespace

Result<QStringList> commandWords(const QString &line)
{
    QStringList words;
    QString word;
    bool isWord = false; // also an empty one, in quotes
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        if (!quote.isNull() && character == quote) {
            quote = {};
        } else if (character == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line[++i];
            isWord = true;
        } else if (!quote.isNull()) {
            word += character;
        } else if (character == u'\'' || character == u'"') {
            quote = character;
            isWord = true;
        } else if (character.isSpace()) {
            if (isWord)
                words.append(std::exchange(word, {}));
            isWord = false;
        } else {
            word += character;
            isWord = true;
        }
    }
    if (!quote.isNull()) {
        return Error{.code = ErrorCode::Validation,
                     .message = Tray::tr("The quote %1 does not end.").arg(quote)};
    }
    if (isWord)
        words.append(word);
    if (words.isEmpty() || words.first().isEmpty())
        return Error{.code = ErrorCode::Validation, .message = Tray::tr("There is no command.")};
    return words;
}

bool wantsShell(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        if (character == u'\\' && quote != u'\'')
            ++i;
        else if (character == quote)
            quote = {};
        else if (quote.isNull() && (character == u'\'' || character == u'"'))
            quote = character;
        else if (character == u'$' && quote != u'\'')
            return true;
        else if (quote.isNull() && u"|&;<>*?`~"_s.contains(character))
            return true;
    }
    return false;
}

JudgedDraft judge(const JobDraft &draft, Timestamp now, const QTimeZone &zone)
{
    JudgedDraft judged;
    JobSpec job;
    job.jobType = u"command"_s;
    if (!draft.queue.trimmed().isEmpty())
        job.queue = draft.queue.trimmed();
    job.userTag = draft.tag.trimmed();
    job.subjectKey = draft.subject.trimmed();
    job.priority = draft.priority;
    job.retry.maxRetries = draft.retries;
    job.conditions.waitForIdle = draft.whenIdle;
    job.conditions.requireCharging = draft.whenCharging;
    if (draft.whenUnmetered)
        job.conditions.requireNetwork = Conditions::Network::Unmetered;
    else if (draft.whenOnline)
        job.conditions.requireNetwork = Conditions::Network::Any;

    judgeCommand(draft, job, judged.problems);
    const std::optional<Timestamp> latest = judgeTimes(draft, now, zone, job, judged.problems);
    if (judged.problems.isEmpty()) {
        if (const Result<Subprocess> valid = job.validate(); !valid) {
            const Error &error = valid.error();
            judged.problems.insert(fieldOf(error.data.value(u"field"_s).toString()),
                                   refusalText(withTimes(withoutField(error)).message));
        }
    }
    // What cannot be read is not read back.
    const int ofCommand = judged.problems.contains(Field::Command) ? 1 : 0;
    if (judged.problems.size() == ofCommand)
        judged.sentence = sentenceOf(draft, job, latest, now);
    if (judged.problems.isEmpty())
        judged.job = job;
    return judged;
}

} // namespace sem
