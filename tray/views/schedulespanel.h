#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sem {

class SchedulesModel;

// The schedules, and what can be done with them.
class SchedulesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchedulesPanel)

public:
    explicit SchedulesPanel(SchedulesModel &model, QWidget *parent = nullptr);

    void say(const QString &sentence); // what came of it

Q_SIGNALS:
    void addWanted();
    void triggerWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    QString current() const;
    void showChoice();

    SchedulesModel &m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_said;
    QPushButton *m_trigger;
    QPushButton *m_remove;
    bool m_isRemoving = false; // a row
};

} // namespace sem
