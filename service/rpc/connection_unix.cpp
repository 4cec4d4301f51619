#include "service/rpc/connection.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr qsizetype readBytes = 64 * 1024;

#ifdef MSG_NOSIGNAL
constexpr int noSignal = MSG_NOSIGNAL;
#else
constexpr int noSignal = 0; // macOS: an option of the socket
#endif

template<typename SystemCall>
ssize_t retried(SystemCall call)
{
    ssize_t result = -1;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

// Tells a client that has gone from one that has finished speaking.
bool isHungUp(int descriptor)
{
    pollfd state = {.fd = descriptor, .events = 0, .revents = 0};
    return retried([&] { return poll(&state, 1, 0); }) > 0
        && (state.revents & (POLLHUP | POLLERR)) != 0;
}

} // namespace

struct Connection::Socket
{
    explicit Socket(int number)
        : descriptor(number)
        , readable(number, QSocketNotifier::Read)
        , writable(number, QSocketNotifier::Write)
    {
        writable.setEnabled(false);
    }
    ~Socket()
    {
        readable.setEnabled(false);
        writable.setEnabled(false);
        ::close(descriptor);
    }

    const int descriptor;
    QSocketNotifier readable;
    QSocketNotifier writable;
    bool isFinished = false;
    QByteArray pending = {};
    qsizetype sent = 0; // of the pending
};

Connection::Connection(qintptr descriptor)
    : m_socket(std::make_unique<Socket>(static_cast<int>(descriptor)))
{
#ifdef SO_NOSIGPIPE
    const int on = 1;
    setsockopt(m_socket->descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    connect(&m_socket->readable, &QSocketNotifier::activated, this, &Connection::readyRead);
    connect(&m_socket->writable, &QSocketNotifier::activated, this, &Connection::onWritable);
}

Connection::~Connection() = default;

void Connection::close()
{
    m_socket.reset();
}

void Connection::setReading(bool on)
{
    if (m_socket && !m_socket->isFinished)
        m_socket->readable.setEnabled(on);
}

QByteArray Connection::read()
{
    if (!m_socket || m_socket->isFinished)
        return {};
    QByteArray bytes(readBytes, Qt::Uninitialized);
    const ssize_t count = retried([&] {
        return recv(m_socket->descriptor, bytes.data(), static_cast<size_t>(bytes.size()),
                    MSG_DONTWAIT);
    });
    if (count > 0) {
        bytes.truncate(count);
        return bytes;
    }
    if (count < 0 && wouldBlock())
        return {};

    m_socket->isFinished = true;
    m_socket->readable.setEnabled(false);
    if (count < 0 || isHungUp(m_socket->descriptor))
        lose();
    else
        QMetaObject::invokeMethod(this, &Connection::finished, Qt::QueuedConnection);
    return {};
}

void Connection::write(const QByteArray &bytes)
{
    if (!m_socket)
        return;
    const bool waits = !m_socket->pending.isEmpty();
    m_socket->pending += bytes;
    if (!waits)
        sendPending();
}

qint64 Connection::bytesToWrite() const
{
    return m_socket ? m_socket->pending.size() - m_socket->sent : 0;
}

void Connection::sendPending()
{
    QByteArray &pending = m_socket->pending;
    while (m_socket->sent < pending.size()) {
        const QByteArrayView rest = QByteArrayView(pending).sliced(m_socket->sent);
        const ssize_t count = retried([&] {
            return send(m_socket->descriptor, rest.data(), static_cast<size_t>(rest.size()),
                        MSG_DONTWAIT | noSignal);
        });
        if (count < 0) {
            if (!wouldBlock())
                lose();
            break;
        }
        m_socket->sent += count;
    }
    // Moving the rest to the front is worth it once that is the smaller part.
    if (m_socket->sent > pending.size() / 2) {
        pending.remove(0, m_socket->sent);
        m_socket->sent = 0;
    }
    m_socket->writable.setEnabled(!pending.isEmpty());
}

void Connection::onWritable()
{
    sendPending();
    Q_EMIT bytesWritten();
}

// Said from the event loop, never to somebody who is in the middle of reading or writing.
void Connection::lose()
{
    m_socket->pending.clear();
    m_socket->sent = 0;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_socket)
                Q_EMIT lost();
        },
        Qt::QueuedConnection);
}

} // namespace sem
