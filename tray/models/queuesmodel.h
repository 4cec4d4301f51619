#pragma once

#include "shared/rpc/answers.h"

#include <QAbstractTableModel>

namespace sem {

// The queues with their counts, by name. What is edited is asked for by signals; the rows show what
// the service says, so a change that it refuses goes back by itself.
class QueuesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuesModel)

public:
    enum Column { Name, Running, Waiting, Held, Failed, Slots, Wait, ColumnCount };
    // Whether it is active is the check mark of its name.

    explicit QueuesModel(const Clock &clock, QObject *parent = nullptr);

    void setQueues(const std::vector<QueueInfo> &queues);
    // Shows again what is so: a change was refused.
    void showAgain(const QString &name);
    const QueueInfo *queueAt(int row) const;
    QStringList names() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void namesChanged(); // once, however many came or went
    void pauseWanted(const QString &queue, bool paused);
    void slotsWanted(const QString &queue, int concurrency);

private:
    QVariant textOf(const QueueInfo &queue, int column) const;
    static int alignmentOf(int column);

    const Clock &m_clock;
    std::vector<QueueInfo> m_queues;
};

} // namespace sem
