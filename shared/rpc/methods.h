#pragma once

#include "shared/core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <limits>
#include <span>
#include <vector>

namespace sem {

namespace methods {

using namespace Qt::StringLiterals;

inline constexpr auto hello = "session.hello.v1"_L1;
inline constexpr auto enqueue = "dev.enqueue.v1"_L1;
inline constexpr auto enqueueMany = "dev.enqueue_many.v1"_L1;
inline constexpr auto cancel = "dev.cancel.v1"_L1;
inline constexpr auto get = "dev.get.v1"_L1;
inline constexpr auto queryJobs = "dev.query_jobs.v1"_L1;
inline constexpr auto wait = "dev.wait.v1"_L1;
inline constexpr auto retry = "dev.retry.v1"_L1;
inline constexpr auto explain = "dev.explain.v1"_L1;
inline constexpr auto update = "dev.update.v1"_L1;
inline constexpr auto runNow = "dev.run_now.v1"_L1;
inline constexpr auto suspend = "dev.suspend.v1"_L1;
inline constexpr auto resume = "dev.resume.v1"_L1;
inline constexpr auto deleteJobs = "dev.delete.v1"_L1;
inline constexpr auto tailLog = "logs.tail.v1"_L1;
inline constexpr auto emitEvent = "events.emit.v1"_L1;
inline constexpr auto subscribe = "events.subscribe.v1"_L1;
inline constexpr auto unsubscribe = "events.unsubscribe.v1"_L1;
inline constexpr auto conditions = "system.conditions.v1"_L1;
inline constexpr auto reportPresence = "presence.report.v1"_L1;
inline constexpr auto listQueues = "queues.list.v1"_L1;
inline constexpr auto configureQueue = "queues.configure.v1"_L1;
inline constexpr auto pauseQueue = "queues.pause.v1"_L1;
inline constexpr auto resumeQueue = "queues.resume.v1"_L1;
inline constexpr auto putSchedule = "schedules.put.v1"_L1;
inline constexpr auto listSchedules = "schedules.list.v1"_L1;
inline constexpr auto enableSchedule = "schedules.enable.v1"_L1;
inline constexpr auto deleteSchedule = "schedules.delete.v1"_L1;
inline constexpr auto triggerSchedule = "schedules.trigger.v1"_L1;
inline constexpr auto putJobType = "job_types.put.v1"_L1;
inline constexpr auto listJobTypes = "job_types.list.v1"_L1;
inline constexpr auto deleteJobType = "job_types.delete.v1"_L1;
inline constexpr auto settings = "settings.get.v1"_L1;
inline constexpr auto changeSettings = "settings.set.v1"_L1;
inline constexpr auto stats = "admin.stats.v1"_L1;
inline constexpr auto health = "admin.health.v1"_L1;
inline constexpr auto shutdown = "admin.shutdown.v1"_L1;
inline constexpr auto discover = "rpc.discover"_L1;

// The one notification that the service sends.
inline constexpr auto event = "event"_L1;

} // namespace methods

// What a parameter or a part of a result looks like.
struct Field
{
    enum class Type {
        Text, // `lowest` to `highest` UTF-16 code units, never a NUL
        QueueName, // a text of [A-Za-z0-9_-]
        Integer, // `lowest` to `highest`
        Number, // the same with fractions
        Boolean,
        Object, // with `fields`, or of any content if there are none
        List, // `lowest` to `highest` of what `fields` describes, its only entry
        OneOrList, // the same, or a single one by itself
        JobReference, // a job's id, or its number: 42, "42" or "#42"
        WholeJob, // an object with jobFields(); jobSpecFromJson() checks what is in it
        JobEdits, // an object with jobEditFields(), none of them required, for edited()
        Any,
    };
    enum class Presence { Optional, Required };

    QString name = {};
    Type type = Type::Any;
    Presence presence = Presence::Optional;
    QString description = {};
    QJsonValue defaultValue = QJsonValue::Undefined;
    qint64 lowest = 0;
    qint64 highest = std::numeric_limits<qint64>::max();
    QStringList words = {}; // the only texts allowed; empty: any
    std::vector<Field> fields = {};
    bool isClearable = false; // null takes away what is set (as in a JSON Merge Patch, RFC 7396)
};

enum class Access {
    Owner, // the user whose service this is; shows the access token where one is required
    Anyone, // who may connect at all
};

struct MethodInfo
{
    // Parameters that exclude each other.
    struct Choice
    {
        enum class Count { AtMostOne, ExactlyOne };
        Count count = Count::AtMostOne;
        QStringList names = {};
        QString within = {}; // the parameter whose members they are; empty: parameters themselves
        QString filter = {}; // narrows all of them but the first, or stands by itself
    };

    QLatin1StringView name = {};
    QString summary = {};
    std::vector<Field> params = {};
    std::vector<Field> result = {}; // members of the result, which is always an object
    std::vector<Choice> choices = {};
    Access access = Access::Owner;
    // About how large an answer can get, where that is so much that a client cannot have many of
    // them under way.
    qint64 answerBytes = 0;
};

// All methods there are. Dispatch, checks and the OpenRPC document follow from it.
std::span<const MethodInfo> methodTable();

// None: a null pointer.
const MethodInfo *findMethod(const QString &name);

// The fields of a job that clients give: the parameters of enqueue, also used by enqueue_many.
const std::vector<Field> &jobFields();
// The same as the edits of a retry, where null takes away what a job may lack.
const std::vector<Field> &jobEditFields();

// Whether the params are what the method takes:
//   InvalidParams  an unknown name, a missing one, one too many of a choice, a wrong JSON type;
//                  data: {field, expected?, got?}
//   Validation     outside a range, length or set of words; data: {field, limit, got}
// The first mistake is told; fields are named by their path ("filter.state[2]").
Result<> checkParams(const MethodInfo &method, const QJsonObject &params);

// Whether a job must have all that is required, or may be some fields of one.
enum class Completeness { Whole, Partial };

// The same for the fields of one job, as in an entry of enqueue_many's `jobs` (Whole) or the
// `defaults` of a type (Partial: nothing is required).
Result<> checkJobFields(const QJsonObject &fields, Completeness completeness);
// And for the `edits` of a retry.
Result<> checkJobEdits(const QJsonObject &edits);

// The table as an OpenRPC 1.3 document.
QJsonObject openRpcDocument();

} // namespace sem
