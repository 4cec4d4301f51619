#pragma once

#include "service/jobtypes/payloadpattern.h"
#include "shared/core/result.h"
#include "shared/domain/limits.h"

#include <QHash>
#include <QJsonObject>

namespace sem {

// How many parts of schemas and payloads may meet in one call. Everybody else waits meanwhile.
struct CheckBudget
{
    qint64 limit = limits::payloadCheckSteps;
    qint64 spent = 0;
};

// A JSON Schema for the payloads of a job type: the part of JSON Schema that schemaKeywords()
// lists. Anything else is refused rather than ignored, so that a schema never promises what is not
// checked.
struct PayloadSchema
{
    QJsonObject json = {}; // empty: any payload
    mutable QHash<QString, PayloadPattern> patterns = {}; // of it, compiled as they are met

    // Validation of the place in the schema ("payload_schema.properties.width.minimum"): an unknown
    // keyword, a value of the wrong kind, a reference to nowhere or in a circle, or more than the
    // service is willing to check.
    Result<> validate() const;

    // Of a schema that validate() has passed. Validation of the payload's member
    // ("payload.files[0]"): what is expected of it, with the schema's value as `limit`; or that the
    // budget has been used up.
    Result<> check(const QJsonObject &payload, CheckBudget &budget) const;
};

} // namespace sem
