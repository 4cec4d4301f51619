#include "service/jobtypes/jobtype.h"

#include "service/jobtypes/templatefiller.h"
#include "shared/domain/checks.h"
#include "shared/domain/jsonchecks.h"
#include "shared/domain/limits.h"
#include "shared/rpc/jobmembers.h"
#include "shared/rpc/methods.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

void describe(auto &members, MaybeConst<JobType> auto &type)
{
    members("name"_L1, type.name);
    members("execution_mode"_L1, type.executionMode);
    members.optional("command"_L1, type.command);
    members.optional("args"_L1, type.arguments);
    members.optional("env"_L1, type.environment);
    members.optional("defaults"_L1, type.defaults);
    members("may_override"_L1, type.mayOverride);
    members.optional("payload_schema"_L1, type.payloadSchema.json);
}

namespace {

const auto payloadName = u"payload"_s;

// They say which job it is, not what it is like.
bool isIdentity(const QString &field)
{
    return field == "job_type"_L1 || field == "request_id"_L1 || field == "trace_id"_L1;
}

bool isTemplate(const QString &member)
{
    return member == "command"_L1 || member == "args"_L1 || member == "env"_L1;
}

bool isOfProcess(const QString &member)
{
    return isTemplate(member) || member == "working_dir"_L1 || member == "stdin"_L1;
}

QJsonObject laidOver(QJsonObject basis, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        basis.insert(it.key(), it.value());
    return basis;
}

// Of these each member has a default of its own.
QJsonObject withDefaults(const QJsonObject &defaults, const QJsonObject &fields)
{
    QJsonObject whole = laidOver(defaults, fields);
    for (const QString &name : {u"conditions"_s, u"retry"_s, payloadName}) {
        if (defaults.contains(name) && fields.contains(name))
            whole.insert(name, laidOver(defaults[name].toObject(), fields[name].toObject()));
    }
    return whole;
}

Result<> checkEnvironment(const QJsonObject &environment)
{
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        if (!isEnvironmentName(it.key())) {
            return validationError(u"env"_s,
                                   u"names are letters, digits and _, without a digit in front"_s,
                                   u"[A-Za-z_][A-Za-z0-9_]*"_s, it.key());
        }
        if (!it.value().isString())
            return validationError(u"env."_s + it.key(), u"must be a text"_s);
    }
    return {};
}

} // namespace

Result<JobType> JobType::fromJson(const QJsonObject &json)
{
    QJsonObject whole{{u"execution_mode"_s, nameOf(ExecutionMode::Subprocess)}};
    return fromObject<JobType>(laidOver(whole, json));
}

QByteArray JobType::definition() const
{
    return QJsonDocument(toObject(*this)).toJson(QJsonDocument::Compact);
}

Result<> JobType::validate() const
{
    if (const qint64 bytes = definition().size(); bytes > limits::jobTypeBytes) {
        return validationError(u"name"_s, u"the job type is too large"_s, limits::jobTypeBytes,
                               bytes);
    }
    if (name == "command"_L1) // as `semanticatask run` makes them
        return validationError(u"name"_s, u"is that of jobs which bring their command along"_s);
    const QJsonObject members = toObject(*this);
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (const Result<> valid = checkTexts(it.key(), it.value()); !valid)
            return valid;
    }
    if (command.isEmpty() && !(arguments.isEmpty() && environment.isEmpty())) {
        return validationError(u"command"_s,
                               u"is missing; args and env belong to a command of the type"_s);
    }
    if (const Result<> valid = checkEnvironment(environment); !valid)
        return valid;
    if (const Result<> valid = checkDefaults(); !valid)
        return valid;
    const bool hasCommand =
        !command.isEmpty() || defaults[payloadName].toObject().contains("command"_L1);
    if (!hasCommand && mayOverride && !mayOverride->contains(u"command"_s)) {
        return validationError(u"may_override"_s,
                               u"must have command, as the type has none of its own"_s);
    }
    return payloadSchema.validate();
}

Result<> JobType::checkDefaults() const
{
    const auto refuse = [](const QString &field, const QString &message) -> Result<> {
        return validationError(u"defaults."_s + field, message);
    };
    if (const Result<> known = checkJobFields(defaults, Completeness::Partial); !known)
        return within(u"defaults"_s, known.error());
    for (const QString &field : defaults.keys()) {
        if (isIdentity(field))
            return refuse(field, u"belongs to a single job and has no default"_s);
    }
    QJsonObject payload = defaults[payloadName].toObject();
    for (const QString &member : payload.keys()) {
        if (!command.isEmpty() && isTemplate(member))
            return refuse(u"payload."_s + member, u"is set by the type's own command"_s);
    }
    if (!payload.contains("command"_L1))
        payload.insert(u"command"_s, u"true"_s); // which a job will bring along
    QJsonObject whole = defaults;
    whole.insert(u"job_type"_s, name);
    whole.insert(payloadName, payload);
    const Result<JobSpec> spec = jobSpecFromJson(whole);
    if (!spec)
        return within(u"defaults"_s, spec.error());
    const Result<Subprocess> valid = spec->validate();
    return valid ? Result<>() : within(u"defaults"_s, valid.error());
}

Result<QJsonObject> JobType::complete(const QJsonObject &fields, CheckBudget &budget) const
{
    if (const Result<> known = checkJobFields(fields, Completeness::Whole); !known)
        return known.error();
    if (const Result<> allowed = checkOverrides(fields); !allowed)
        return allowed.error();
    QJsonObject whole = withDefaults(defaults, fields);
    const QJsonObject payload = whole[payloadName].toObject();
    if (const Result<> valid = payloadSchema.check(payload, budget); !valid)
        return valid.error();
    if (command.isEmpty())
        return whole;
    const Result<QJsonObject> process = filled(payload);
    if (!process)
        return process;
    whole.insert(payloadName, *process);
    return whole;
}

Result<> JobType::checkOverrides(const QJsonObject &fields) const
{
    const auto isListed = [this](const QString &field) {
        return mayOverride && mayOverride->contains(field);
    };
    for (const QString &field : fields.keys()) {
        if (isIdentity(field) || field == payloadName)
            continue;
        if (mayOverride && !isListed(field))
            return validationError(field, u"is set by the job type"_s);
    }
    const QJsonObject payload = fields[payloadName].toObject();
    for (const QString &member : payload.keys()) {
        // What is run is never a client's choice unless the type says so in so many words.
        const bool isGuarded = isTemplate(member) && !command.isEmpty();
        const bool isFixed = isOfProcess(member) && (isGuarded || mayOverride);
        if (isFixed && !isListed(member))
            return validationError(u"payload."_s + member, u"is set by the job type"_s);
    }
    return {};
}

Result<QJsonObject> JobType::filled(const QJsonObject &payload) const
{
    QJsonObject process = payload;
    TemplateFiller filler(payload);
    const auto fill = [&filler](const QString &field, const QString &text) {
        return filler.fill(u"payload."_s + field, text);
    };
    if (!payload.contains("command"_L1)) {
        const Result<QString> text = fill(u"command"_s, command);
        if (!text)
            return text.error();
        process.insert(u"command"_s, *text);
    }
    if (!payload.contains("args"_L1)) {
        QJsonArray args;
        for (const QString &argument : arguments) {
            const Result<QString> text = fill(u"args[%1]"_s.arg(args.size()), argument);
            if (!text)
                return text.error();
            args.append(*text);
        }
        process.insert(u"args"_s, args);
    }
    if (!payload.contains("env"_L1) && !environment.isEmpty()) {
        QJsonObject env;
        for (auto it = environment.begin(); it != environment.end(); ++it) {
            const Result<QString> text = fill(u"env."_s + it.key(), it.value().toString());
            if (!text)
                return text.error();
            env.insert(it.key(), *text);
        }
        process.insert(u"env"_s, env);
    }
    return process;
}

} // namespace sem
