#include "shared/rpc/codec.h"

#include "shared/rpc/jobmembers.h"
#include "shared/rpc/methods.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// A MemberReader for which null is as good as nothing said.
class EditReader
{
public:
    explicit EditReader(const QJsonObject &edits)
        : m_edits(edits)
        , m_members(edits)
    { }

    template<typename T>
    void operator()(QLatin1StringView name, std::optional<T> &value)
    {
        if (m_edits.value(name).isNull())
            value.reset();
        else
            m_members(name, value);
    }

    template<typename T>
    void optional(QLatin1StringView name, T &value, const T &understood = {})
    {
        if (m_edits.value(name).isNull())
            value = understood;
        else
            m_members.optional(name, value);
    }

    const std::optional<Error> &error() const { return m_members.error(); }

private:
    const QJsonObject &m_edits;
    MemberReader m_members;
};

} // namespace

Result<JobSpec> jobSpecFromJson(const QJsonObject &fields)
{
    if (const Result<> known = checkJobFields(fields, Completeness::Whole); !known)
        return known.error();
    return fromObject<JobSpec>(fields);
}

Result<JobSpec> edited(const JobSpec &basis, const QJsonObject &edits)
{
    if (const Result<> known = checkJobEdits(edits); !known)
        return known.error();
    JobSpec spec = basis;
    spec.requestId.clear();
    EditReader members(edits);
    describe(members, spec);
    if (members.error())
        return *members.error();
    return spec;
}

QJsonObject toJson(const Timing &timing)
{
    return toObject(timing);
}

QJsonObject toJson(const Conditions &conditions)
{
    return toObject(conditions);
}

QJsonObject toJson(const JobSpec &spec)
{
    return toObject(spec);
}

QJsonObject toJson(const Job &job)
{
    return toObject(job);
}
Result<Job> jobFromJson(const QJsonObject &json)
{
    return fromObject<Job>(json);
}

QJsonObject toJson(const Attempt &attempt)
{
    return toObject(attempt);
}
Result<Attempt> attemptFromJson(const QJsonObject &json)
{
    return fromObject<Attempt>(json);
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, static_cast<int>(error.code)},
            {u"message"_s, error.message},
            {u"data"_s, QJsonObject::fromVariantMap(error.data)}};
}

Error errorFromJson(const QJsonObject &json)
{
    const auto code = static_cast<ErrorCode>(json.value("code"_L1).toInt());
    const bool known = errorKind(code) != errorKind(ErrorCode::Internal);
    return {.code = known ? code : ErrorCode::Internal,
            .message = json.value("message"_L1).toString(),
            .data = json.value("data"_L1).toObject().toVariantMap()};
}

Error within(const QString &path, Error error)
{
    const auto field = error.data.constFind(u"field"_s);
    if (field == error.data.constEnd())
        return error;
    const QString name = field->toString();
    const auto separator = error.message.startsWith(name) ? "."_L1 : ": "_L1;
    error.message = path + separator + error.message;
    error.data.insert(u"field"_s, QString(path + u'.' + name));
    return error;
}

QJsonValue toJson(const JobRef &ref)
{
    if (const auto *id = std::get_if<JobId>(&ref))
        return id->toString();
    return std::get<qint64>(ref);
}

std::optional<JobRef> jobRefFromJson(const QJsonValue &value)
{
    if (value.isString())
        return jobRefFromString(value.toString());
    const qint64 seq = value.toInteger();
    return seq > 0 ? std::optional<JobRef>(seq) : std::nullopt;
}

QJsonObject redactedPayload(const QByteArray &payload)
{
    QJsonObject object = QJsonDocument::fromJson(payload).object();
    const auto env = object.find("env"_L1);
    if (env == object.end() || !env->isObject())
        return object;
    QJsonObject names;
    const QJsonObject values = env->toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        names.insert(it.key(), u"…"_s);
    *env = names;
    return object;
}

} // namespace sem
