#include "shared/rpc/jobtypemethods.h"

#include "shared/domain/jobstate.h"
#include "shared/domain/limits.h"
#include "shared/rpc/fieldbuilders.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

namespace {

using enum Field::Type;

QStringList overridableFields()
{
    const QStringList never{u"job_type"_s, u"request_id"_s, u"trace_id"_s, u"payload"_s};
    QStringList names{u"command"_s, u"args"_s, u"env"_s, u"working_dir"_s, u"stdin"_s};
    for (const Field &field : jobFields()) {
        if (!never.contains(field.name))
            names.append(field.name);
    }
    return names;
}

std::vector<Field> jobTypeFields()
{
    const QStringList overridable = overridableFields();
    return {
        required(text(u"name"_s, limits::jobTypeLength, u"The job_type of its jobs."_s)),
        withDefault(word(u"execution_mode"_s, {nameOf(ExecutionMode::Subprocess)},
                         u"SUBPROCESS: by a process of its own."_s),
                    nameOf(ExecutionMode::Subprocess)),
        text(
            u"command"_s, int(limits::argumentBytes),
            u"What its jobs run; their payload is then data only. {{member}} and {{a.b}} stand for "
            "a text, number or truth value of the payload, in args and env, too. No shell looks "
            "at it. Absent: the payload brings its command along."_s),
        list(u"args"_s, plain({}, Text, {}), 0, limits::templateArguments,
             u"One template for each argument; what is filled in is never split."_s),
        plain(u"env"_s, Object, u"Templates by the variable's name."_s),
        plain(u"defaults"_s, JobEdits,
              u"What holds unless a client says otherwise: parameters of dev.enqueue.v1. Of "
              "`payload`, `conditions` and `retry` each member has its own."_s),
        list(u"may_override"_s, word({}, overridable, {}), 0, std::ssize(overridable),
             u"The parameters of dev.enqueue.v1 and parts of the process that clients may set; "
             "absent: all, but command, args and env only of a type without a command."_s),
        plain(u"payload_schema"_s, Object,
              u"What a payload with its defaults must be, in JSON Schema with the keywords that "
              "the description of the protocol lists. A $ref leads to a part of the schema and "
              "never in a circle."_s),
    };
}

} // namespace

std::vector<MethodInfo> jobTypeMethods()
{
    return {
        {
            .name = methods::putJobType,
            .summary = u"Registers a type of jobs, or replaces it; jobs that exist stay as they "
                       "are."_s,
            .params = jobTypeFields(),
        },
        {
            .name = methods::listJobTypes,
            .summary = u"Lists the registered types of jobs."_s,
            .result = {required(
                list(u"job_types"_s, object({}, jobTypeFields(), {}), u"By name."_s))},
            .answerBytes = limits::jobTypesBytes,
        },
        {
            .name = methods::deleteJobType,
            .summary = u"Removes a type of jobs; jobs that exist stay as they are."_s,
            .params = {required(text(u"name"_s, limits::jobTypeLength, u"The type."_s))},
        },
    };
}

} // namespace sem
