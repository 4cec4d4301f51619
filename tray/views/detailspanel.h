#pragma once

#include "shared/rpc/answers.h"
#include "tray/models/attemptsmodel.h"
#include "tray/views/logview.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace sem {

// All about one job: an overview with why it waits, its output, its attempts.
class DetailsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPanel)

public:
    explicit DetailsPanel(const Clock &clock, QWidget *parent = nullptr);

    void showNothing(const QString &why);
    void showDetails(const JobDetails &details);
    void showExplanation(const ExplainAnswer &answer);
    void beginOutput(qint64 skippedBytes, int attempt);
    void tick();
    LogView &log() { return *m_log; }
    void focusLogSearch();

Q_SIGNALS:
    void attemptWanted(std::optional<int> attempt); // its output; none: the latest

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOverview();
    void showSource();

    const Clock &m_clock;
    AttemptsModel m_attempts;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QTextBrowser *m_overview;
    LogView *m_log;
    QTableView *m_attemptsTable;
    QString m_html; // of the overview, as it is shown
    int m_outputAttempt = 0; // that the output is of
    std::optional<JobDetails> m_details;
    std::optional<ExplainAnswer> m_explanation;
};

} // namespace sem
