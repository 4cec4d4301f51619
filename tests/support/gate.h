#pragma once

#include <QString>

namespace sem {

// Holds jobs until it opens, without any of them asking again and again.
class Gate
{
public:
    explicit Gate(const QString &path);
    ~Gate() { open(); }
    Q_DISABLE_COPY_MOVE(Gate)

    // Shell words that wait.
    QString pass() const { return QStringLiteral("read _ < '%1' || :; ").arg(m_path); }
    // For those that wait, and for those that come later.
    void open();

private:
    const QString m_path;
    int m_writer = -1;
};

} // namespace sem
