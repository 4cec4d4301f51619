#pragma once

#include "shared/rpc/answers.h"

#include <QAbstractTableModel>

namespace sem {

// The schedules, by name. What is switched is asked for by a signal; the rows show what the service
// says.
class SchedulesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchedulesModel)

public:
    enum Column { Name, When, Next, Last, What, ColumnCount };
    // Whether it is enabled is the check mark of its name.

    explicit SchedulesModel(const Clock &clock, QObject *parent = nullptr);

    void setSchedules(const std::vector<ScheduleInfo> &schedules);
    void showAgain(const QString &name); // a change was refused
    const ScheduleInfo *scheduleAt(int row) const;
    QStringList names() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void switchWanted(const QString &name, bool enabled);

private:
    QString textOf(const ScheduleInfo &schedule, int column) const;

    const Clock &m_clock;
    std::vector<ScheduleInfo> m_schedules;
};

} // namespace sem
