#pragma once

#include "shared/core/paths.h"

#include <QLocalServer>
#include <QStringList>

namespace sem {

// One application for each data folder: the second one asks the first to open its window.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const Paths &paths, QObject *parent = nullptr);

    // False: there is another, and it has been asked.
    bool claim();

Q_SIGNALS:
    void asked(); // by another one

private:
    bool askOther() const;

    void listen();

    const QString m_folder;
    const QStringList m_sockets;
    QLocalServer m_server;
};

} // namespace sem
