#include "service/rpc/connection.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr qsizetype keptBytes = 256 * 1024; // of room for what is to be sent, while it is empty

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

    void forgetSent()
    {
        if (sent == pending.size() && pending.capacity() > keptBytes)
            pending = QByteArray();
        else if (sent == pending.size())
            pending.resize(0);
        else if (sent > pending.size() / 2) // moving the rest costs less than keeping the sent
            pending.remove(0, sent);
        else
            return;
        sent = 0;
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

QByteArrayView Connection::read(std::span<char> room)
{
    if (!m_socket || m_socket->isFinished)
        return {};
    const ssize_t count =
        retried([&] { return recv(m_socket->descriptor, room.data(), room.size(), MSG_DONTWAIT); });
    if (count > 0)
        return QByteArrayView(room.data(), count);
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

void Connection::append(QByteArrayView bytes)
{
    if (m_socket)
        m_socket->pending.append(bytes);
}

qint64 Connection::bytesToWrite() const
{
    return m_socket ? m_socket->pending.size() - m_socket->sent : 0;
}

void Connection::flush()
{
    if (!m_socket)
        return;
    const QByteArray &pending = m_socket->pending;
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
    m_socket->forgetSent();
    m_socket->writable.setEnabled(!pending.isEmpty());
}

void Connection::onWritable()
{
    flush();
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
