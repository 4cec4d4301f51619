#include "service/rpc/session.h"

#include "service/rpc/router.h"
#include "service/rpc/traceid.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>
#include <variant>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSession, "sem.session")

constexpr qint64 readBufferBytes = 64 * 1024;
constexpr qsizetype maxOpenRequests = 1'000;
constexpr qint64 muchUnread = 1024 * 1024; // nothing more is read meanwhile
constexpr qint64 tooMuchUnread = 8 * 1024 * 1024; // not for long

} // namespace

Session::Session(std::unique_ptr<QLocalSocket> socket, Router &router, const SessionLimits &limits,
                 QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_router(router)
{
    m_socket->setReadBufferSize(readBufferBytes);
    m_unfinishedFrame.setSingleShot(true);
    m_unfinishedFrame.setInterval(limits.unfinishedFrame);
    m_slowReader.setSingleShot(true);
    m_slowReader.setInterval(limits.slowReader);

    connect(m_socket.get(), &QLocalSocket::readyRead, this, &Session::read);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &Session::watchBacklog);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &Session::onDisconnected);
    connect(&m_unfinishedFrame, &QTimer::timeout, this, [this] {
        refuseStream({.code = ErrorCode::InvalidRequest,
                      .message = u"A frame was begun and not finished in time"_s});
    });
    connect(&m_slowReader, &QTimer::timeout, this, [this] {
        qCInfo(logSession) << "a client left" << backlog() << "bytes unread and is dropped";
        m_socket->abort();
    });
    // What came before we were connected is announced by nobody.
    readLater();
}

Session::~Session()
{
    m_socket->disconnect(this);
}

bool Session::isCongested() const
{
    return m_phase > Phase::Answering || backlog() > tooMuchUnread;
}

void Session::stopListening()
{
    if (m_phase == Phase::Listening)
        m_phase = Phase::Answering;
    m_unfinishedFrame.stop();
}

void Session::close()
{
    if (m_phase >= Phase::Closing)
        return;
    m_phase = Phase::Closing;
    m_unfinishedFrame.stop();
    flush();
    m_slowReader.start();
    m_socket->disconnectFromServer();
}

void Session::onDisconnected()
{
    if (m_phase == Phase::Disconnected)
        return;
    const bool wasListening = m_phase == Phase::Listening;
    m_phase = Phase::Disconnected;
    m_unfinishedFrame.stop();
    m_slowReader.stop();
    // What the client said before it went is still done, though nobody hears the answer.
    if (wasListening) {
        const Submissions::Turn turn = m_router.turn();
        if (m_socket->bytesAvailable() > 0)
            m_reader.append(m_socket->readAll());
        readFrames();
    }
    Q_EMIT ended();
}

void Session::readLater()
{
    if (std::exchange(m_readQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readQueued = false;
            read();
        },
        Qt::QueuedConnection);
}

void Session::read()
{
    if (m_phase != Phase::Listening)
        return;
    const Submissions::Turn turn = m_router.turn();
    bool frameSeen = readFrames();
    while (m_phase == Phase::Listening && !isSaturated() && m_socket->bytesAvailable() > 0) {
        m_reader.append(m_socket->read(readBufferBytes));
        frameSeen |= readFrames();
    }
    m_paused = isSaturated();
    watchUnfinishedFrame(frameSeen);
}

void Session::resumeReading()
{
    if (m_paused && !isSaturated())
        readLater();
}

// Whether there was one.
bool Session::readFrames()
{
    bool frameSeen = false;
    while (m_phase == Phase::Disconnected || (m_phase == Phase::Listening && !isSaturated())) {
        Result<std::optional<QByteArray>> next = m_reader.next();
        if (!next) {
            refuseStream(next.error());
            break;
        }
        if (!*next)
            break;
        frameSeen = true;
        handle(**next);
    }
    return frameSeen;
}

bool Session::isSaturated() const
{
    return m_open.size() >= maxOpenRequests || m_openBytes > maxFrameBytes
        || backlog() > muchUnread;
}

void Session::handle(const QByteArray &frame)
{
    Message message = parseMessage(frame);
    if (message.entries.empty())
        return;
    const auto count = static_cast<qsizetype>(message.entries.size());
    Place place;
    if (message.batch) {
        place.batch = std::make_shared<Batch>();
        place.batch->responses.resize(count);
        place.batch->open = count;
    }
    for (Entry &entry : message.entries) {
        handle(std::move(entry), place, frame.size() / count);
        ++place.index;
    }
}

void Session::handle(Entry entry, const Place &place, qint64 bytes)
{
    if (const auto *refusal = std::get_if<Refusal>(&entry)) {
        respond(place, errorResponse(refusal->id, refusal->error, newTraceId()));
        return;
    }
    auto &request = std::get<Request>(entry);
    const QString given = request.params.value("trace_id"_L1).toString();
    const QString traceId = given.isEmpty() ? newTraceId() : given;
    const quint64 ticket = ++m_lastTicket;
    m_open.insert(ticket,
                  {.id = std::move(request.id),
                   .notification = request.notification,
                   .traceId = traceId,
                   .bytes = bytes,
                   .place = place});
    m_openBytes += bytes;
    m_router.dispatch(request.method,
                      {.session = this,
                       .ticket = ticket,
                       .traceId = traceId,
                       .params = std::move(request.params)});
}

void Session::answer(quint64 ticket, const Result<QJsonObject> &result)
{
    const auto found = m_open.constFind(ticket);
    Q_ASSERT(found != m_open.cend());
    const Open open = *found;
    m_open.erase(found);
    m_openBytes -= open.bytes;

    QByteArray response;
    if (!open.notification) {
        response = result ? successResponse(open.id, *result)
                          : errorResponse(open.id, result.error(), open.traceId);
    }
    respond(open.place, response);
    resumeReading();
}

void Session::respond(const Place &place, const QByteArray &response)
{
    if (!place.batch) {
        if (!response.isEmpty())
            send(response);
        return;
    }
    Batch &batch = *place.batch;
    batch.responses[place.index] = response;
    if (--batch.open > 0)
        return;
    batch.responses.removeIf([](const QByteArray &each) { return each.isEmpty(); });
    if (!batch.responses.isEmpty())
        send(batchResponse(batch.responses));
}

// What follows on this connection cannot be understood any more.
void Session::refuseStream(const Error &error)
{
    send(errorResponse(QJsonValue::Null, error, newTraceId()));
    close();
}

void Session::notify(QByteArrayView json)
{
    send(json);
}

void Session::send(QByteArrayView json)
{
    if (m_phase >= Phase::Closing)
        return;
    const QByteArray framed = frame(json, m_reader.framing());
    m_largest = std::max(m_largest, framed.size());
    m_unsent += framed;
    m_congested |= isCongested();
    if (!std::exchange(m_flushQueued, true))
        QMetaObject::invokeMethod(this, &Session::flush, Qt::QueuedConnection);
}

void Session::flush()
{
    m_flushQueued = false;
    if (!m_unsent.isEmpty() && m_phase != Phase::Disconnected) {
        m_socket->write(std::exchange(m_unsent, {}));
        m_socket->flush();
    }
    watchBacklog();
}

qint64 Session::backlog() const
{
    return m_socket->bytesToWrite() + m_unsent.size();
}

void Session::watchUnfinishedFrame(bool frameSeen)
{
    // While we do not read, the client cannot finish.
    if (m_phase != Phase::Listening || m_paused || !m_reader.hasPartial())
        m_unfinishedFrame.stop();
    else if (frameSeen || !m_unfinishedFrame.isActive())
        m_unfinishedFrame.start();
}

void Session::watchBacklog()
{
    if (m_phase > Phase::Answering)
        return;
    const qint64 unread = backlog();
    if (unread == 0)
        m_largest = 0;
    if (unread <= tooMuchUnread + m_largest)
        m_slowReader.stop();
    else if (!m_slowReader.isActive())
        m_slowReader.start();

    resumeReading();
    if (m_congested && !isCongested()) {
        m_congested = false;
        Q_EMIT relieved();
    }
}

} // namespace sem
