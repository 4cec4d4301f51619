#pragma once

#include "tests/screenshots/album.h"
#include "tests/support/manualclock.h"
#include "tray/models/traymodels.h"
#include "tray/views/mainwindow.h"

#include <vector>

class QTableView;

namespace sem {

// The window, as it is without a service, with one that has no jobs, and on a usual afternoon.
class Stage
{
public:
    explicit Stage(Album album);

    const Album &album() const { return m_album; }
    const ManualClock &clock() const { return m_clock; }
    TrayModels &models() { return m_models; }
    MainWindow &window() { return m_window; }
    void draw(const QString &name) { m_album.draw(name, m_window); } // the window
    Overview usual() const; // of the afternoon

    void showEmpty();
    void showAfternoon();
    void showPaused(); // for a while
    void answer(const JobPageAnswer &page); // what the list of jobs asked last
    JobDetails select(qint64 job);
    void select(const QList<qint64> &jobs);
    QTableView &jobsTable() const;
    void loseService(); // it ends

private:
    void fillHistory();

    const Album m_album;
    ManualClock m_clock;
    const std::vector<JobDetails> m_afternoon;
    TrayModels m_models;
    MainWindow m_window;
    quint64 m_question = 0;
};

} // namespace sem
