#pragma once

#include "tray/models/scheduledraft.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sem {

class SchedulesModel;

// A new schedule. What is wrong is said beside the field; when it would come is read back.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleDialog)

public:
    ScheduleDialog(const Clock &clock, const SchedulesModel &schedules, QWidget *parent = nullptr);

Q_SIGNALS:
    void scheduleWritten(const sem::Schedule &schedule, const sem::JobSpec &job);

protected:
    void accept() override;

private:
    using Field = JudgedSchedule::Field;

    QLineEdit *addLine(QFormLayout &form, Field field, const QString &name, const QString &label,
                       const QString &example);
    JudgedSchedule judged() const;
    void judgeAgain();

    const Clock &m_clock;
    const SchedulesModel &m_schedules;
    QMap<Field, QLineEdit *> m_lines;
    QMap<Field, QLabel *> m_problems;
    QMap<Field, bool> m_touched; // nothing is found wrong with what nobody has typed yet
    QCheckBox *m_shell;
    QLabel *m_sentence;
    QPushButton *m_add;
    bool m_shellChosen = false; // by hand: then it is no longer guessed
};

} // namespace sem
