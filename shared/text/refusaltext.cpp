#include "shared/text/refusaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    const char *text = nullptr;
    int refusal = 0; // the gap that another one fills, if any
};

// As the refusals have them in English, with their gaps in order.
constexpr Source sources[] = {
    // Of values. What says more stands before what would match it, too.
    {QT_TRANSLATE_NOOP("Refusal", "must be a text")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a number")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a whole number")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a whole number from 0 on")},
    {QT_TRANSLATE_NOOP("Refusal", "must be true or false")},
    {QT_TRANSLATE_NOOP("Refusal", "must be an object")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a list")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a list of texts")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a list that is not empty")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a list of schemas that is not empty")},
    {QT_TRANSLATE_NOOP("Refusal", "must be an object of texts")},
    {QT_TRANSLATE_NOOP("Refusal", "must be an object of schemas")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a schema: an object, true or false")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a JSON object")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a text, a number or a truth value")},
    {QT_TRANSLATE_NOOP(
        "Refusal",
        "must be string, number, integer, boolean, object, array or null, or a list of them")},
    {QT_TRANSLATE_NOOP("Refusal", "must be an absolute path")},
    {QT_TRANSLATE_NOOP("Refusal", "must be a name, or a name:number")},
    {QT_TRANSLATE_NOOP("Refusal", "must be like 22:00-07:00")},
    {QT_TRANSLATE_NOOP("Refusal", "must be empty or the address of an http or https server")},
    {QT_TRANSLATE_NOOP("Refusal", "must be valid Unicode, without lone surrogates")},
    {QT_TRANSLATE_NOOP("Refusal", "must be one of %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must be at least %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must be at most %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must be more than %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must be less than %1")},
    {QT_TRANSLATE_NOOP("Refusal",
                       "must be @hourly, @daily, @weekly, @monthly, @yearly or five parts")},
    {QT_TRANSLATE_NOOP("Refusal", "must be %1 to %2 characters long")},
    {QT_TRANSLATE_NOOP("Refusal", "must be %1 to %2")},
    {QT_TRANSLATE_NOOP("Refusal", "must be %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must have %1 to %2 entries")},
    {QT_TRANSLATE_NOOP("Refusal", "must have at least %1 entries")},
    {QT_TRANSLATE_NOOP("Refusal", "must have at most %1 entries")},
    {QT_TRANSLATE_NOOP("Refusal", "must have at least %1 members")},
    {QT_TRANSLATE_NOOP("Refusal", "must have at most %1 members")},
    {QT_TRANSLATE_NOOP("Refusal", "must have command, as the type has none of its own")},
    {QT_TRANSLATE_NOOP("Refusal", "must match %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must fit one of %1 alternatives and fits %2")},
    {QT_TRANSLATE_NOOP("Refusal",
                       "must lead to a part of this schema, as #/definitions/name does")},
    {QT_TRANSLATE_NOOP("Refusal", "must not be empty")},
    {QT_TRANSLATE_NOOP("Refusal", "must not be less than debounce_ms")},
    {QT_TRANSLATE_NOOP("Refusal", "must not be like %1")},
    {QT_TRANSLATE_NOOP("Refusal", "must not begin when they end")},
    {QT_TRANSLATE_NOOP("Refusal", "must not contain NUL")},
    {QT_TRANSLATE_NOOP("Refusal", "must not have an entry twice")},
    {QT_TRANSLATE_NOOP("Refusal", "may contain letters, digits, _ and - only")},
    {QT_TRANSLATE_NOOP("Refusal", "names are letters, digits and _, without a digit in front")},
    {QT_TRANSLATE_NOOP("Refusal", "is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "is missing; args and env belong to a command of the type")},
    {QT_TRANSLATE_NOOP("Refusal", "is missing; the job type needs it")},
    {QT_TRANSLATE_NOOP("Refusal", "is unknown")},
    {QT_TRANSLATE_NOOP("Refusal", "is no setting")},
    {QT_TRANSLATE_NOOP("Refusal", "is not allowed")},
    {QT_TRANSLATE_NOOP("Refusal", "is not available")},
    {QT_TRANSLATE_NOOP("Refusal", "is too large")},
    {QT_TRANSLATE_NOOP("Refusal", "is too long")},
    {QT_TRANSLATE_NOOP("Refusal", "is too long to be compared with a pattern")},
    {QT_TRANSLATE_NOOP("Refusal", "is too long when it is filled from the payload")},
    {QT_TRANSLATE_NOOP("Refusal", "is longer than an argument or variable may be")},
    {QT_TRANSLATE_NOOP("Refusal", "is nested too deeply")},
    {QT_TRANSLATE_NOOP("Refusal", "is needed for job.log")},
    {QT_TRANSLATE_NOOP("Refusal", "is for a single job")},
    {QT_TRANSLATE_NOOP("Refusal", "is what this type needs")},
    {QT_TRANSLATE_NOOP("Refusal", "is not after schedule.scheduled_at")},
    {QT_TRANSLATE_NOOP("Refusal", "is one moment for all jobs; ttl_ms is not")},
    {QT_TRANSLATE_NOOP("Refusal", "names jobs that end only once")},
    {QT_TRANSLATE_NOOP("Refusal", "is not registered, and the payload has no command")},
    {QT_TRANSLATE_NOOP("Refusal", "is set by the job type")},
    {QT_TRANSLATE_NOOP("Refusal", "is set by the type's own command")},
    {QT_TRANSLATE_NOOP("Refusal", "is that of jobs which bring their command along")},
    {QT_TRANSLATE_NOOP("Refusal", "is a keyword that is not supported")},
    {QT_TRANSLATE_NOOP("Refusal", "is no number")},
    {QT_TRANSLATE_NOOP("Refusal", "is no number and no name such as %1")},
    {QT_TRANSLATE_NOOP("Refusal", "is no regular expression: %1, at character %2")},
    {QT_TRANSLATE_NOOP("Refusal", "\"%1\" is no time zone such as Europe/Berlin")},
    {QT_TRANSLATE_NOOP("Refusal", "\"%1\" never comes: no such month has that day")},
    {QT_TRANSLATE_NOOP("Refusal", "belongs to a single job and has no default")},
    {QT_TRANSLATE_NOOP("Refusal", "caps a debounce_ms, and there is none")},
    {QT_TRANSLATE_NOOP("Refusal", "does not go with a schedule AT or AFTER")},
    {QT_TRANSLATE_NOOP("Refusal", "does not go with this type")},
    {QT_TRANSLATE_NOOP("Refusal", "does not go with %1")},
    {QT_TRANSLATE_NOOP("Refusal", "does not stay a regular expression within (?:…)")},
    {QT_TRANSLATE_NOOP("Refusal", "only one may be given of %1")},
    {QT_TRANSLATE_NOOP("Refusal", "one must be given of %1")},
    {QT_TRANSLATE_NOOP("Refusal", "ends before the job is due")},
    {QT_TRANSLATE_NOOP("Refusal", "has passed")},
    {QT_TRANSLATE_NOOP("Refusal", "has a time of its own for each job")},
    {QT_TRANSLATE_NOOP("Refusal", "has too many entries")},
    {QT_TRANSLATE_NOOP("Refusal", "has too many parts, with every $ref followed")},
    {QT_TRANSLATE_NOOP("Refusal", "has too many patterns, with every $ref followed")},
    {QT_TRANSLATE_NOOP("Refusal", "has a step without a range; write %1-%2/%3")},
    {QT_TRANSLATE_NOOP("Refusal", "must have a step of 1 to %1")},
    {QT_TRANSLATE_NOOP(
        "Refusal",
        "must have five parts (minute, hour, day of month, month, day of week), not %1")},
    {QT_TRANSLATE_NOOP("Refusal", "runs backwards; write two ranges with a comma between")},
    {QT_TRANSLATE_NOOP("Refusal", "minute \"%1\" %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "hour \"%1\" %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "day of month \"%1\" %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "month \"%1\" %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "day of week \"%1\" %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "leads in a circle")},
    {QT_TRANSLATE_NOOP("Refusal", "leads to nothing")},
    {QT_TRANSLATE_NOOP("Refusal", "follows too many others")},
    {QT_TRANSLATE_NOOP("Refusal", "names a lock twice")},
    {QT_TRANSLATE_NOOP("Refusal", "names no job")},
    {QT_TRANSLATE_NOOP("Refusal", "takes too long to be compared with %1")},
    {QT_TRANSLATE_NOOP("Refusal", "takes too many comparisons with the schema of the job type")},
    {QT_TRANSLATE_NOOP("Refusal", "fits none of %1 alternatives; of the first, %2"), 2},
    {QT_TRANSLATE_NOOP("Refusal", "would make all jobs the same one")},
    {QT_TRANSLATE_NOOP("Refusal", "would wait for itself: it supersedes #%1, on which it depends")},
    {QT_TRANSLATE_NOOP("Refusal", "are too large together with what their types add")},
    {QT_TRANSLATE_NOOP("Refusal", "arguments and environment are too long together")},
    {QT_TRANSLATE_NOOP("Refusal", "the job type is too large")},
    {QT_TRANSLATE_NOOP("Refusal", "the job types are too large together")},
    {QT_TRANSLATE_NOOP("Refusal", "there are as many job types as there may be")},
    {QT_TRANSLATE_NOOP("Refusal", "there are %1 schedules already")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 sets of locks are in use already")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 names are in use already")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 jobs wait in %2 already")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 have jobs or rules of their own")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 events may be found later already")},
    // Of what is not there.
    {QT_TRANSLATE_NOOP("Refusal", "There is no job type %1")},
    {QT_TRANSLATE_NOOP("Refusal", "There is no job %1")},
    {QT_TRANSLATE_NOOP("Refusal", "no such job %1")},
    {QT_TRANSLATE_NOOP("Refusal", "Job %1 has had no attempt %2")},
    {QT_TRANSLATE_NOOP("Refusal", "There is no queue %1")},
    {QT_TRANSLATE_NOOP("Refusal", "There is no schedule %1")},
    // Of states.
    {QT_TRANSLATE_NOOP("Refusal", "only a job that has ended can be retried")},
    {QT_TRANSLATE_NOOP("Refusal", "only a job that has ended can be deleted")},
    {QT_TRANSLATE_NOOP("Refusal", "the subject has a newer job; force retries this one")},
    {QT_TRANSLATE_NOOP("Refusal", "a job that is %1 cannot become %2")},
    {QT_TRANSLATE_NOOP("Refusal", "the job has ended")},
    {QT_TRANSLATE_NOOP("Refusal", "the job has started")},
    {QT_TRANSLATE_NOOP("Refusal", "the job is being stopped")},
    {QT_TRANSLATE_NOOP("Refusal", "job %1 of the schedule has not ended")},
    {QT_TRANSLATE_NOOP("Refusal", "job %1 had not ended")},
    // Of the service and the way to it.
    {QT_TRANSLATE_NOOP("Refusal", "the service is stopping")},
    {QT_TRANSLATE_NOOP("Refusal", "There are too many connections")},
    {QT_TRANSLATE_NOOP("Refusal", "This connection has too many subscriptions")},
    {QT_TRANSLATE_NOOP("Refusal", "The access token has to be shown first, with session.hello.v1")},
    {QT_TRANSLATE_NOOP("Refusal", "The service cannot read its own access token")},
    {QT_TRANSLATE_NOOP("Refusal", "This is not the access token")},
    {QT_TRANSLATE_NOOP("Refusal", "is not a folder")},
    {QT_TRANSLATE_NOOP("Refusal", "the folder belongs to somebody else")},
    {QT_TRANSLATE_NOOP("Refusal", "others can write to the folder")},
    {QT_TRANSLATE_NOOP("Refusal", "is in the way and not a socket")},
    {QT_TRANSLATE_NOOP("Refusal", "the socket belongs to somebody else")},
    {QT_TRANSLATE_NOOP("Refusal", "somebody else serves this socket")},
    {QT_TRANSLATE_NOOP("Refusal", "another service (process %1) works on %2")},
    {QT_TRANSLATE_NOOP("Refusal", "another service works on %1")},
    {QT_TRANSLATE_NOOP("Refusal", "cannot make the folder %1: %2")},
    {QT_TRANSLATE_NOOP("Refusal", "the folder belongs to another user")},
    {QT_TRANSLATE_NOOP("Refusal", "missing, or no program")},
    {QT_TRANSLATE_NOOP("Refusal",
                       "the database has schema version %1, this program knows up to %2")},
    {QT_TRANSLATE_NOOP("Refusal", "no connection to the service: %1"), 1},
    {QT_TRANSLATE_NOOP("Refusal", "nobody listens on %1")},
    {QT_TRANSLATE_NOOP("Refusal", "no access to %1")},
    {QT_TRANSLATE_NOOP("Refusal", "another user serves %1")},
    {QT_TRANSLATE_NOOP("Refusal", "it does not accept connections")},
    {QT_TRANSLATE_NOOP("Refusal", "the client ended")},
    {QT_TRANSLATE_NOOP("Refusal", "it was closed")},
    {QT_TRANSLATE_NOOP("Refusal",
                       "the connection to the service was lost; the outcome is unknown")},
    {QT_TRANSLATE_NOOP("Refusal", "%1 is missing or of another type")},
    // Of files and variables.
    {QT_TRANSLATE_NOOP("Refusal", "there is no such file")},
    {QT_TRANSLATE_NOOP("Refusal", "it is a link, which could lead anywhere")},
    {QT_TRANSLATE_NOOP("Refusal", "it is no regular file")},
    {QT_TRANSLATE_NOOP("Refusal", "it belongs to another user")},
    {QT_TRANSLATE_NOOP("Refusal", "others may read or write it")},
    {QT_TRANSLATE_NOOP("Refusal", "it is too large")},
    {QT_TRANSLATE_NOOP("Refusal", "it holds no access token")},
    {QT_TRANSLATE_NOOP("Refusal", "is needed where HOME is not set: the folder for all data")},
    {QT_TRANSLATE_NOOP("Refusal",
                       "the socket's path is too long for this system (%1 bytes of at most %2); "
                       "set it to a shorter one: %3")},
    {QT_TRANSLATE_NOOP("Refusal", "the keychain: %1")},
    // Of JSON.
    {QT_TRANSLATE_NOOP("Refusal", "%1 (at byte %2)"), 1},
    {QT_TRANSLATE_NOOP("Refusal", "unexpected text after the value")},
    {QT_TRANSLATE_NOOP("Refusal", "nested too deeply")},
    {QT_TRANSLATE_NOOP("Refusal", "a member's name is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a member's name is repeated")},
    {QT_TRANSLATE_NOOP("Refusal", "a colon is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a comma or brace is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a comma or bracket is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a string has no end")},
    {QT_TRANSLATE_NOOP("Refusal", "a raw control character in a string")},
    {QT_TRANSLATE_NOOP("Refusal", "invalid UTF-8")},
    {QT_TRANSLATE_NOOP("Refusal", "an escape that does not exist")},
    {QT_TRANSLATE_NOOP("Refusal", "a lone surrogate")},
    {QT_TRANSLATE_NOOP("Refusal", "a value is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a digit is missing")},
    {QT_TRANSLATE_NOOP("Refusal", "a number is too large")},
};

struct Known
{
    Source source = {};
    QRegularExpression pattern = {};
};

QRegularExpression patternOf(const char *source)
{
    static const QRegularExpression gap(uR"(\\%\d)"_s);
    const QString text =
        QRegularExpression::escape(QString::fromUtf8(source)).replace(gap, u"(.*?)"_s);
    // Else a gap at the beginning would take in the field that stands there.
    return QRegularExpression(QRegularExpression::anchoredPattern(u"(?!\\S+: )"_s + text),
                              QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<Known> &allKnown()
{
    static const std::vector<Known> all = [] {
        std::vector<Known> known;
        for (const Source &source : sources)
            known.push_back({.source = source, .pattern = patternOf(source.text)});
        return known;
    }();
    return all;
}

// All at once, as a value may hold what looks like a gap.
QString filled(const QString &text, const QStringList &values)
{
    switch (values.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(values[0]);
    case 2:
        return text.arg(values[0], values[1]);
    default:
        return text.arg(values[0], values[1], values[2]);
    }
}

std::optional<QString> translated(const QString &message)
{
    for (const auto &[source, pattern] : allKnown()) {
        const QRegularExpressionMatch match = pattern.match(message);
        if (!match.hasMatch())
            continue;
        QStringList values = match.capturedTexts().sliced(1);
        if (source.refusal > 0)
            values[source.refusal - 1] = refusalText(values[source.refusal - 1]);
        return filled(QCoreApplication::translate("Refusal", source.text), values);
    }
    return {};
}

} // namespace

// A field or an option stands before the refusal of its value, and may hold a colon itself.
QString refusalText(const QString &message)
{
    qsizetype begin = 0;
    while (true) {
        if (const std::optional<QString> text = translated(message.sliced(begin)))
            return message.first(begin) + *text;
        const qsizetype colon = message.indexOf(": "_L1, begin);
        if (colon < 0)
            return message;
        begin = colon + 2;
    }
}

Error withoutField(Error error)
{
    const QString field = error.data.value(u"field"_s).toString() + u": "_s;
    if (error.message.startsWith(field))
        error.message.remove(0, field.size());
    return error;
}

} // namespace sem
