#pragma once

#include "shared/core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sem {

// A named lock, known to all queues: a job that wants it starts while fewer than `holders` others
// have it. Where jobs differ in that number, the smallest among those who have it counts, too.
struct Lock
{
    QString name = {};
    int holders = 1;

    bool operator==(const Lock &) const = default;
};

// Written "gpu", or "cargo:2" for two holders. Validation, naming `field`, where a word is none, a
// name comes twice, or there are more than limits::locksPerJob. The result is in the order of
// names.
Result<std::vector<Lock>> locksFromWords(const QString &field, const QStringList &words);

// "cargo:2,gpu": the same for the same locks, so that jobs which want them share a line.
QString toString(const std::vector<Lock> &locks);
std::vector<Lock> locksFromString(const QString &text); // of toString()

} // namespace sem
