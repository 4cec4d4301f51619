#pragma once

#include <QLocalServer>
#include <QLockFile>

namespace sem {

// One application for each data folder: the second one asks the first to open its window.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    // False: there is another, and it has been asked.
    bool claim();

Q_SIGNALS:
    void asked(); // by another one

private:
    bool askOther() const;

    const QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace sem
