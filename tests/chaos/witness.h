#pragma once

#include "tests/support/jobparams.h"

#include <QTemporaryDir>

#include <vector>

namespace sem {

// What jobs themselves say about how often they ran: each attempt adds a line to one file, which is
// there and complete whatever becomes of the service and the runner.
class Witness
{
public:
    struct Attempt
    {
        QString name = {};
        QString jobId = {};
        int number = 0;
    };

    // A job that testifies and then does as the script says. Its tag is the name.
    QJsonObject job(const QString &name, const QString &script, const QJsonObject &more = {}) const;

    // All attempts that began, in order.
    std::vector<Attempt> attempts() const;
    qsizetype attemptsOf(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace sem
