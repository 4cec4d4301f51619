#pragma once

#include "shared/rpc/answers.h"

#include <QString>

#include <vector>

namespace sem {

struct SummaryLine
{
    QString label = {};
    QString value = {};

    bool operator==(const SummaryLine &) const = default;
};

// What there is to know about a job, line by line; nothing without a value.
std::vector<SummaryLine> summaryOf(const JobDetails &details, Timestamp now);

// "#42 make -j4".
QString titleOf(const Job &job);

// Why a job does not start, a sentence for each reason, with what would change it.
QStringList whyNotYet(const ExplainAnswer &answer, Timestamp now);

} // namespace sem
