#pragma once

#include "shared/core/clock.h"
#include "shared/domain/job.h"

#include <QAbstractTableModel>

#include <vector>

namespace sem {

// The attempts of one job, with where each lies in the job's time.
class AttemptsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsModel)

public:
    enum Column { Number, Outcome, Started, Took, Timeline, Cpu, Memory, Remark, ColumnCount };
    enum Role {
        BeginRole = Qt::UserRole, // of the timeline, 0 to 1
        EndRole,
        OutcomeRole, // an AttemptOutcome as int; 0: it runs
    };

    explicit AttemptsModel(const Clock &clock, QObject *parent = nullptr);

    void setAttempts(const std::vector<Attempt> &attempts);
    void tick(); // what runs has grown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timestamp endOf(const Attempt &attempt) const;
    double partOf(Timestamp time) const;
    QVariant textOf(const Attempt &attempt, int column) const;

    const Clock &m_clock;
    std::vector<Attempt> m_attempts;
};

} // namespace sem
