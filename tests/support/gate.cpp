#include "tests/support/gate.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

// Whoever reads a FIFO waits while somebody could still write to it.
Gate::Gate(const QString &path)
    : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkfifo(name.constData(), 0600) == 0)
        m_writer = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (m_writer < 0)
        qFatal("cannot make the gate %s", name.constData());
}

void Gate::open()
{
    if (m_writer < 0)
        return;
    // First for those that have yet to come: a FIFO without a writer would keep them for ever.
    const QString opened = m_path + u".open"_s;
    QFile file(opened);
    if (!file.open(QIODevice::WriteOnly)
        || std::rename(QFile::encodeName(opened).constData(), QFile::encodeName(m_path).constData())
            != 0)
        qFatal("cannot open the gate %s", qUtf8Printable(m_path));
    close(std::exchange(m_writer, -1));
}

} // namespace sem
