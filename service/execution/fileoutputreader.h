#pragma once

#include "service/engine/outputreader.h"
#include "shared/core/paths.h"

namespace sem {

class FileOutputReader final : public OutputReader
{
public:
    explicit FileOutputReader(Paths paths);

    Result<OutputChunk> chunk(const AttemptRef &attempt, qint64 offset,
                              qint64 limit) const override;
    Result<OutputChunk> lastLines(const AttemptRef &attempt, int lines,
                                  qint64 limit) const override;
    QString path(const AttemptRef &attempt) const override;
    QStringList artifacts(const AttemptRef &attempt) const override;

private:
    const Paths m_paths;
};

} // namespace sem
