#pragma once

#include "tests/support/manualclock.h"
#include "tray/views/mainwindow.h"

#include <QObject>
#include <QTableView>

#include <memory>

namespace sem {

// The window with models that the test fills, in English; anew for each test.
class WindowFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *table() const { return part<QTableView>(QStringLiteral("jobsTable")); }
    void connectService();
    void fill(const std::vector<Job> &jobs); // the newest first

    ManualClock m_clock;
    std::unique_ptr<TrayModels> m_models;
    std::unique_ptr<MainWindow> m_window;
    quint64 m_question = 0; // the latest for jobs
    JobQueryParams m_query; // with it
};

} // namespace sem
