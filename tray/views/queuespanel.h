#pragma once

#include <QWidget>

class QTableView;

namespace sem {

class QueuesModel;
struct TrayModels;

// The queues, with a switch and the number of slots of each.
QTableView *makeQueuesTable(QueuesModel &model);

// The queues and the chart of the last hour.
class QueuesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuesPanel)

public:
    explicit QueuesPanel(TrayModels &models, QWidget *parent = nullptr);
};

} // namespace sem
