#pragma once

#include "service/jobtypes/payloadschema.h"
#include "shared/domain/jobstate.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sem {

// A registered type of jobs: what its jobs have in common, so that clients need only say what is
// theirs.
struct JobType
{
    QString name = {};
    ExecutionMode executionMode = ExecutionMode::Subprocess;
    // Templates, see TemplateFiller. With a command the client's payload is data, and no part of
    // what is run; without one the payload brings its own.
    QString command = {};
    QStringList arguments = {};
    QJsonObject environment = {};
    QJsonObject defaults = {}; // parameters of dev.enqueue.v1
    std::optional<QStringList> mayOverride = {}; // fields that clients may set; unset: all
    PayloadSchema payloadSchema = {};

    // From the parameters of job_types.put.v1, which have passed the table of methods; or from what
    // definition() made of them.
    static Result<JobType> fromJson(const QJsonObject &json);
    QByteArray definition() const;

    // What the table of methods cannot say. Errors name the parameter ("defaults.priority").
    Result<> validate() const;

    // The fields of an enqueue with all that the type adds to them. Validation: one of them is
    // wrong, or the client may not set it, or its payload is not as the type asks.
    Result<QJsonObject> complete(const QJsonObject &fields, CheckBudget &budget) const;

private:
    Result<> checkDefaults() const;
    Result<> checkOverrides(const QJsonObject &fields) const;
    Result<QJsonObject> filled(const QJsonObject &payload) const;
};

} // namespace sem
