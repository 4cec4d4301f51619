#pragma once

#include "tests/support/desktop.h"
#include "tests/support/mockbus.h"
#include "tests/support/servicefixture.h"

#include <QObject>

#include <memory>

namespace sem {

// The base of tests of the real program on a real desktop. Each makes what it needs of that in its
// init(); where something for it is not installed, all are skipped.
class TrayFixture : public QObject
{
    Q_OBJECT

protected:
    // What the program has to know to find all that is there.
    QProcessEnvironment environment() const;
    void startTray(const QStringList &arguments);

    std::unique_ptr<MockBus> m_bus;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<QProcess> m_tray;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
};

} // namespace sem
