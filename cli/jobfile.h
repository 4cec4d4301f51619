#pragma once

#include "shared/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

class QIODevice;

namespace sem {

// Jobs from a file with one JSON object per line, the parameters of dev.enqueue.v1, in portions
// that one call takes. Empty lines do not count.
class JobFile
{
public:
    struct Portion
    {
        QJsonArray jobs = {};
        std::vector<int> lines = {}; // the number of the line of each
    };

    explicit JobFile(QIODevice &device)
        : m_device(device)
    { }

    // The next jobs; none: that was all. Validation, naming the line, for one that is no object.
    Result<Portion> next();

private:
    QIODevice &m_device;
    int m_line = 0;
    std::optional<std::pair<QJsonObject, qsizetype>> m_ahead; // did not fit any more; its size
};

// What the service found wrong with a portion, told of the line instead of the entry of the call.
Error byLine(const Error &error, const JobFile::Portion &portion);

} // namespace sem
