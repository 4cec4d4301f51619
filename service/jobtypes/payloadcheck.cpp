#include "service/jobtypes/payloadschema.h"
#include "service/jobtypes/schemakeywords.h"
#include "shared/domain/checks.h"
#include "shared/domain/limits.h"
#include "shared/rpc/members.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Enough to recognise it by; the whole could be megabytes.
constexpr qsizetype shownLength = 100;

// How many characters are looked at as fast as one part of a schema.
constexpr qsizetype charactersOfStep = 256;

QString shortened(const QString &text)
{
    if (text.size() <= shownLength)
        return text;
    const bool splitsPair = text[shownLength - 1].isHighSurrogate();
    return text.left(splitsPair ? shownLength - 1 : shownLength) + u'…';
}

QString scalarText(const QJsonValue &value)
{
    if (value.isArray())
        return u"[…]"_s;
    if (value.isObject())
        return u"{…}"_s;
    return QString::fromUtf8(
        textFromValue(value.isString() ? QJsonValue(shortened(value.toString())) : value));
}

// As JSON, cut off before it is made.
QString inShort(const QJsonValue &value)
{
    if (!value.isArray())
        return scalarText(value);
    QStringList shown;
    qsizetype length = 0;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (length > shownLength) {
            shown.append(u"…"_s);
            break;
        }
        shown.append(scalarText(entry));
        length += shown.last().size();
    }
    return shown.join(u", "_s);
}

// As an error carries it: a program may read what is short, a person sees what the rest was.
QVariant carried(const QJsonValue &value)
{
    if (value.isString())
        return shortened(value.toString());
    const QString text = inShort(value);
    if (!text.contains(u'…'))
        return value.toVariant();
    return value.isArray() ? u'[' + text + u']' : text;
}

Error mismatch(const QString &path, const QString &message, const QJsonValue &limit,
               const QJsonValue &got)
{
    return validationError(path, message, carried(limit), carried(got));
}

std::optional<qint64> exactly(const QJsonValue &number)
{
    const QVariant value = number.toVariant();
    return value.typeId() == QMetaType::LongLong ? std::optional(value.toLongLong()) : std::nullopt;
}

// Integers beyond 2^53 differ by less than a double can tell.
bool isLess(const QJsonValue &left, const QJsonValue &right)
{
    const std::optional<qint64> exactLeft = exactly(left);
    const std::optional<qint64> exactRight = exactly(right);
    return exactLeft && exactRight ? *exactLeft < *exactRight : left.toDouble() < right.toDouble();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::String:
        return type == "string"_L1;
    case QJsonValue::Double:
        return type == "number"_L1
            || (type == "integer"_L1 && std::trunc(value.toDouble()) == value.toDouble());
    case QJsonValue::Bool:
        return type == "boolean"_L1;
    case QJsonValue::Object:
        return type == "object"_L1;
    case QJsonValue::Array:
        return type == "array"_L1;
    case QJsonValue::Null:
        return type == "null"_L1;
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

Result<> checkType(const QString &path, const QJsonObject &schema, const QJsonValue &value)
{
    const QJsonValue asked = schema["type"_L1];
    if (asked.isUndefined())
        return {};
    const QJsonArray types = asked.isArray() ? asked.toArray() : QJsonArray{asked};
    QStringList words;
    for (const QJsonValue &type : types) {
        if (isOfType(value, type.toString()))
            return {};
        words.append(schemaTypeInWords(type.toString()));
    }
    return mismatch(path, u"must be %1"_s.arg(words.join(u" or "_s)), asked, value);
}

Result<> checkConstants(const QString &path, const QJsonObject &schema, const QJsonValue &value)
{
    if (const QJsonValue one = schema["const"_L1]; !one.isUndefined() && one != value)
        return mismatch(path, u"must be %1"_s.arg(inShort(one)), one, value);
    const QJsonValue any = schema["enum"_L1];
    if (any.isUndefined() || any.toArray().contains(value))
        return {};
    return mismatch(path, u"must be one of %1"_s.arg(inShort(any)), any, value);
}

// What comparing a value with it costs at most.
qint64 stepsFor(const QJsonValue &constant)
{
    qint64 steps = constant.toString().size() / charactersOfStep;
    const QJsonArray entries = constant.toArray();
    for (const QJsonValue &entry : entries)
        steps += 1 + stepsFor(entry);
    const QJsonObject members = constant.toObject();
    for (const QJsonValue &member : members)
        steps += 1 + stepsFor(member);
    return steps;
}

Result<> checkNumber(const QString &path, const QJsonObject &schema, const QJsonValue &value)
{
    const QJsonValue least = schema["minimum"_L1];
    if (!least.isUndefined() && isLess(value, least))
        return mismatch(path, u"must be at least %1"_s.arg(inShort(least)), least, value);
    const QJsonValue most = schema["maximum"_L1];
    if (!most.isUndefined() && isLess(most, value))
        return mismatch(path, u"must be at most %1"_s.arg(inShort(most)), most, value);
    const QJsonValue above = schema["exclusiveMinimum"_L1];
    if (!above.isUndefined() && !isLess(above, value))
        return mismatch(path, u"must be more than %1"_s.arg(inShort(above)), above, value);
    const QJsonValue below = schema["exclusiveMaximum"_L1];
    if (!below.isUndefined() && !isLess(value, below))
        return mismatch(path, u"must be less than %1"_s.arg(inShort(below)), below, value);
    return {};
}

// Of `kind`, "Items" for one, with what they are called.
Result<> checkCount(const QString &path, const QJsonObject &schema, QLatin1StringView kind,
                    const QString &things, qint64 count)
{
    const QJsonValue fewest = schema["min"_L1 + kind];
    if (!fewest.isUndefined() && count < fewest.toInteger()) {
        return mismatch(path, u"must have at least %1 %2"_s.arg(inShort(fewest), things), fewest,
                        count);
    }
    const QJsonValue most = schema["max"_L1 + kind];
    if (!most.isUndefined() && count > most.toInteger())
        return mismatch(path, u"must have at most %1 %2"_s.arg(inShort(most), things), most, count);
    return {};
}

Result<> checkRequired(const QString &path, const QJsonObject &schema, const QJsonObject &members)
{
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue &name : required) {
        if (!members.contains(name.toString()))
            return validationError(path + u'.' + shortened(name.toString()), u"is missing"_s);
    }
    return {};
}

// One look at a whole payload.
class PayloadCheck
{
public:
    PayloadCheck(const QJsonObject &root, QHash<QString, PayloadPattern> &patterns,
                 CheckBudget &budget)
        : m_root(root)
        , m_patterns(patterns)
        , m_budget(budget)
    { }

    Result<> run(const QJsonObject &payload)
    {
        const Result<> fits = check(u"payload"_s, m_root, payload);
        return m_givenUp ? Result<>(*m_givenUp) : fits;
    }

private:
    Result<> check(const QString &path, const QJsonValue &schema, const QJsonValue &value)
    {
        const QJsonObject members = schema.toObject();
        if (!spend(path,
                   1 + stepsFor(members["enum"_L1]) + stepsFor(members["const"_L1])
                       + members["required"_L1].toArray().size()))
            return *m_givenUp;
        if (schema.isBool())
            return schema.toBool() ? Result<>() : validationError(path, u"is not allowed"_s);
        if (const Result<> fits = checkType(path, members, value); !fits)
            return fits;
        if (const Result<> fits = checkConstants(path, members, value); !fits)
            return fits;
        if (const Result<> fits = checkByType(path, members, value); !fits)
            return fits;
        return checkCombined(path, members, value);
    }

    Result<> checkByType(const QString &path, const QJsonObject &schema, const QJsonValue &value)
    {
        if (value.isDouble())
            return checkNumber(path, schema, value);
        if (value.isString())
            return checkText(path, schema, value.toString());
        if (value.isArray())
            return checkList(path, schema, value.toArray());
        return value.isObject() ? checkObject(path, schema, value.toObject()) : Result<>();
    }

    Result<> checkText(const QString &path, const QJsonObject &schema, const QString &text)
    {
        if (!spend(path, text.size() / charactersOfStep))
            return *m_givenUp;
        const qint64 characters =
            std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
        if (const Result<> fits =
                checkCount(path, schema, "Length"_L1, u"characters"_s, characters);
            !fits)
            return fits;
        const QJsonValue pattern = schema["pattern"_L1];
        return pattern.isUndefined() ? Result<>() : checkPattern(path, pattern.toString(), text);
    }

    Result<> checkPattern(const QString &path, const QString &pattern, const QString &text)
    {
        if (text.size() > limits::patternTextLength) {
            return giveUp(validationError(path, u"is too long to be compared with a pattern"_s,
                                          limits::patternTextLength, text.size()));
        }
        if (const Result<> valid = sem::checkText(path, text); !valid)
            return giveUp(valid.error());
        if (!spend(path, text.size()))
            return *m_givenUp;
        auto compiled = m_patterns.constFind(pattern);
        if (compiled == m_patterns.constEnd())
            compiled = m_patterns.insert(pattern, PayloadPattern(pattern));
        const std::optional<bool> found = compiled->isFoundIn(text);
        if (!found) {
            return giveUp(
                mismatch(path, u"takes too long to be compared with %1"_s.arg(shortened(pattern)),
                         pattern, text));
        }
        return *found ? Result<>()
                      : mismatch(path, u"must match %1"_s.arg(shortened(pattern)), pattern, text);
    }

    Result<> checkList(const QString &path, const QJsonObject &schema, const QJsonArray &entries)
    {
        if (const Result<> fits =
                checkCount(path, schema, "Items"_L1, u"entries"_s, entries.size());
            !fits)
            return fits;
        if (schema["uniqueItems"_L1].toBool()) {
            if (const Result<> fits = checkUnique(path, entries); !fits)
                return fits;
        }
        const QJsonValue each = schema["items"_L1];
        if (each.isUndefined())
            return {};
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (const Result<> fits = check(u"%1[%2]"_s.arg(path).arg(i), each, entries.at(i));
                !fits)
                return fits;
        }
        return {};
    }

    Result<> checkUnique(const QString &path, const QJsonArray &entries)
    {
        QSet<QByteArray> seen;
        for (const QJsonValue &entry : entries) {
            const QByteArray text = textFromValue(entry);
            if (!spend(path, 1 + text.size() / charactersOfStep))
                return *m_givenUp;
            if (seen.contains(text))
                return mismatch(path, u"must not have an entry twice"_s, QJsonValue::Undefined,
                                entry);
            seen.insert(text);
        }
        return {};
    }

    Result<> checkObject(const QString &path, const QJsonObject &schema, const QJsonObject &members)
    {
        if (const Result<> fits =
                checkCount(path, schema, "Properties"_L1, u"members"_s, members.size());
            !fits)
            return fits;
        if (const Result<> fits = checkRequired(path, schema, members); !fits)
            return fits;
        const QJsonObject known = schema["properties"_L1].toObject();
        const QJsonValue others = schema["additionalProperties"_L1];
        if (known.isEmpty() && others.isUndefined())
            return {};
        if (!spend(path, members.size()))
            return *m_givenUp;
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QJsonValue own = known.value(it.key());
            const QJsonValue &fitting = own.isUndefined() ? others : own;
            if (fitting.isUndefined())
                continue;
            const QString member = path + u'.' + shortened(it.key());
            if (const Result<> fits = check(member, fitting, it.value()); !fits)
                return fits;
        }
        return {};
    }

    Result<> checkCombined(const QString &path, const QJsonObject &schema, const QJsonValue &value)
    {
        if (const QJsonValue reference = schema["$ref"_L1]; reference.isString()) {
            if (const Result<> fits = check(path, schemaAt(m_root, reference.toString()), value);
                !fits)
                return fits;
        }
        const QJsonArray all = schema["allOf"_L1].toArray();
        for (const QJsonValue &one : all) {
            if (const Result<> fits = check(path, one, value); !fits)
                return fits;
        }
        if (const QJsonValue any = schema["anyOf"_L1]; any.isArray()) {
            if (const Result<> fits =
                    checkAlternatives(path, any.toArray(), value, Fitting::AtLeastOne);
                !fits)
                return fits;
        }
        if (const QJsonValue one = schema["oneOf"_L1]; one.isArray()) {
            if (const Result<> fits =
                    checkAlternatives(path, one.toArray(), value, Fitting::ExactlyOne);
                !fits)
                return fits;
        }
        const QJsonValue excluded = schema["not"_L1];
        if (!excluded.isUndefined() && check(path, excluded, value))
            return mismatch(path, u"must not be like %1"_s.arg(inShort(excluded)), excluded, value);
        return {};
    }

    enum class Fitting { AtLeastOne, ExactlyOne };

    Result<> checkAlternatives(const QString &path, const QJsonArray &alternatives,
                               const QJsonValue &value, Fitting asked)
    {
        qsizetype fitting = 0;
        Result<> first = {};
        for (const QJsonValue &alternative : alternatives) {
            const Result<> fits = check(path, alternative, value);
            if (fits)
                ++fitting;
            else if (first)
                first = fits;
        }
        if (fitting == 0) {
            return mismatch(
                path,
                u"fits none of %1 alternatives; of the first, %2"_s.arg(
                    QString::number(alternatives.size()), shortened(first.error().message)),
                QJsonValue::Undefined, value);
        }
        if (fitting > 1 && asked == Fitting::ExactlyOne) {
            return mismatch(
                path,
                u"must fit one of %1 alternatives and fits %2"_s.arg(alternatives.size())
                    .arg(fitting),
                1, value);
        }
        return {};
    }

    // What cannot be found out is no answer that `not` may turn round.
    Error giveUp(const Error &error)
    {
        if (!m_givenUp)
            m_givenUp = error;
        return *m_givenUp;
    }

    bool spend(const QString &path, qint64 steps)
    {
        m_budget.spent += steps;
        if (m_budget.spent > m_budget.limit) {
            giveUp(validationError(path,
                                   u"takes too many comparisons with the schema of the job type"_s,
                                   m_budget.limit));
        }
        return !m_givenUp;
    }

    const QJsonObject &m_root;
    QHash<QString, PayloadPattern> &m_patterns;
    CheckBudget &m_budget;
    std::optional<Error> m_givenUp = {};
};

} // namespace

Result<> PayloadSchema::check(const QJsonObject &payload, CheckBudget &budget) const
{
    return json.isEmpty() ? Result<>() : PayloadCheck(json, patterns, budget).run(payload);
}

} // namespace sem
