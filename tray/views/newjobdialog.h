#pragma once

#include "tray/models/jobdraft.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sem {

// A new job. What is wrong is said beside the field as it is typed; what would happen is read back
// in a sentence. It stays until whoever opened it has found out whether the job is taken.
class NewJobDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewJobDialog)

public:
    NewJobDialog(const Clock &clock, const QStringList &queues, QWidget *parent = nullptr);

    JobDraft draft() const;
    // The job that was written was not taken, as far as is known: it can be changed, and written
    // again. Unchanged it is the same request, which makes no second job.
    void showRefused(const QString &why);

Q_SIGNALS:
    void jobWritten(const sem::JobSpec &job);

protected:
    void accept() override;

private:
    QLineEdit *makeLine(const QString &name, const QString &label, const QString &placeholder);
    QCheckBox *makeCheck(const QString &name, const QString &text);
    QLabel *makeProblem(const QString &name);
    void setWriting(bool isWriting);
    void addRow(QFormLayout &form, const QString &label, QWidget *field,
                std::optional<JudgedDraft::Field> judged);
    void judgeAgain();
    void chooseFolder();

    const Clock &m_clock;
    QLineEdit *m_command;
    QCheckBox *m_shell;
    QLineEdit *m_folder;
    QComboBox *m_queue;
    QLineEdit *m_tag;
    QLineEdit *m_subject;
    QSpinBox *m_priority;
    QSpinBox *m_retries;
    QLineEdit *m_notBefore;
    QCheckBox *m_idle;
    QCheckBox *m_charging;
    QCheckBox *m_online;
    QCheckBox *m_unmetered;
    QLineEdit *m_noLaterThan;
    QWidget *m_fields;
    QLabel *m_sentence;
    QLabel *m_refusal;
    QPushButton *m_start = nullptr;
    QMap<JudgedDraft::Field, QWidget *> m_judged;
    QMap<JudgedDraft::Field, QLabel *> m_problems;
    std::optional<JobDraft> m_written; // what was asked for last
    QString m_requestId; // with it
    bool m_shellChosen = false; // by hand: then it is no longer guessed
    bool m_isWriting = true; // else the service is being asked
    bool m_touched = false; // nothing is found wrong with what nobody has typed yet
};

} // namespace sem
