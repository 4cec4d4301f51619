#pragma once

#include "shared/domain/jobstate.h"

#include <QLatin1String>
#include <QVariant>

#include <limits>
#include <optional>
#include <vector>

namespace sem {

struct SqlText
{
    QString text = {};
    QVariantList values = {};
};

// One of the columns of jobs that has an index, `jobs_by_<column>`, together with the state.
struct JobMark
{
    enum class Column { UserTag, ChainGroup, Parent, Queue, Event };

    Column column = Column::UserTag;
    QVariant value = {};
};

std::vector<JobState> allJobStates();
QLatin1String columnName(JobMark::Column column);

// Walks through the jobs in the order of their seq without sorting, so that it may be left at any
// row. The statement gives two columns: seq, and whether `condition` is true of the job.
struct SeqScan
{
    std::optional<JobMark> mark = {};
    std::vector<JobState> states = {}; // each once; empty: all
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 upTo = std::numeric_limits<qint64>::max();
    bool ascending = true;
    SqlText condition = {.text = QStringLiteral("1")};

    SqlText statement() const;
};

} // namespace sem
