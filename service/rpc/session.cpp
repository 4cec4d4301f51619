#include "service/rpc/session.h"

#include "service/rpc/router.h"
#include "service/rpc/traceid.h"
#include "shared/domain/limits.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSession, "sem.session")

constexpr size_t readBytes = 64 * 1024; // at once
constexpr qsizetype maxOpenRequests = 1'000;
constexpr qint64 muchUnread = 1024 * 1024; // nothing more is read meanwhile
constexpr qint64 tooMuchUnread = 8 * 1024 * 1024; // not for long
constexpr qint64 maxBatchBytes = 64 * 1024 * 1024;

Error batchTooLarge()
{
    return {.code = ErrorCode::Throttled,
            .message = u"One batch could take too much memory; ask for the rest in another"_s,
            .data = {{u"limit"_s, maxBatchBytes}, {u"retry_after_ms"_s, 0}}};
}

} // namespace

Session::Session(qintptr descriptor, Router &router, const SessionLimits &limits, QObject *parent)
    : QObject(parent)
    , m_connection(descriptor)
    , m_router(router)
{
    const auto prepare = [](QTimer &timer, std::chrono::milliseconds interval) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
    };
    prepare(m_unfinishedFrame, limits.unfinishedFrame);
    prepare(m_slowReader, limits.slowReader);
    prepare(m_lastAnswers, limits.lastAnswers);

    connect(&m_connection, &Connection::readyRead, this, &Session::read);
    connect(&m_connection, &Connection::bytesWritten, this, &Session::watchBacklog);
    connect(&m_connection, &Connection::finished, this, &Session::onFinished);
    connect(&m_connection, &Connection::lost, this, &Session::onLost);
    connect(&m_unfinishedFrame, &QTimer::timeout, this, [this] {
        refuseStream({.code = ErrorCode::InvalidRequest,
                      .message = u"A frame was begun and not finished in time"_s});
    });
    connect(&m_slowReader, &QTimer::timeout, this, [this] {
        qCInfo(logSession) << "a client left" << backlog() << "bytes unread and is dropped";
        end();
    });
    connect(&m_lastAnswers, &QTimer::timeout, this, &Session::close);
}

bool Session::isCongested() const
{
    return m_phase > Phase::Answering || backlog() > tooMuchUnread;
}

void Session::stopListening()
{
    if (m_phase != Phase::Listening)
        return;
    m_phase = Phase::Answering;
    m_connection.setReading(false);
    m_unfinishedFrame.stop();
}

void Session::close()
{
    if (m_phase >= Phase::Closing)
        return;
    stopListening();
    m_phase = Phase::Closing;
    m_slowReader.start();
    flush();
}

void Session::onFinished()
{
    stopListening();
    endWhenAnswered();
}

void Session::dismiss()
{
    m_isDismissed = true;
    stopListening();
    endWhenAnswered();
}

void Session::endWhenAnswered()
{
    m_endsWhenAnswered = true;
    m_lastAnswers.start();
    closeWhenDone();
}

void Session::onLost()
{
    // What the client said before it went is still done, though nobody hears the answer.
    if (m_phase == Phase::Listening) {
        const Submissions::Turn turn = m_router.turn();
        m_phase = Phase::Ended;
        do
            readFrames();
        while (hear());
    }
    end();
}

void Session::closeWhenDone()
{
    const bool answered = m_phase == Phase::Closing || (m_endsWhenAnswered && m_open.isEmpty());
    if (answered && m_phase != Phase::Ended && backlog() == 0)
        end();
}

void Session::end()
{
    m_phase = Phase::Ended;
    m_connection.close();
    m_unfinishedFrame.stop();
    m_slowReader.stop();
    m_lastAnswers.stop();
    if (!std::exchange(m_endSaid, true))
        Q_EMIT ended();
}

void Session::read()
{
    if (m_phase != Phase::Listening)
        return;
    const Submissions::Turn turn = m_router.turn();
    bool frameSeen = readFrames();
    if (m_phase == Phase::Listening && !isSaturated()) {
        hear();
        frameSeen |= readFrames();
    }
    if (m_phase != Phase::Listening)
        return;
    m_paused = isSaturated();
    m_connection.setReading(!m_paused);
    watchUnfinishedFrame(frameSeen);
}

// False: nothing has come.
bool Session::hear()
{
    std::array<char, readBytes> room;
    const QByteArrayView bytes = m_connection.read(room);
    m_reader.append(bytes);
    return !bytes.isEmpty();
}

void Session::resumeReading()
{
    if (!m_paused || isSaturated() || std::exchange(m_resumeQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_resumeQueued = false;
            read();
        },
        Qt::QueuedConnection);
}

// Whether there was one.
bool Session::readFrames()
{
    bool frameSeen = false;
    while (m_phase == Phase::Ended || (m_phase == Phase::Listening && !isSaturated())) {
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
    const bool isUsable = !given.isEmpty() && given.size() <= limits::traceIdLength;
    const QString traceId = isUsable ? given : newTraceId();
    const qint64 answerBytes = request.notification ? 0 : m_router.answerBytes(request.method);
    if (place.batch) {
        if (place.batch->bytes + answerBytes > maxBatchBytes) {
            respond(place, errorResponse(request.id, batchTooLarge(), traceId));
            return;
        }
        place.batch->bytes += answerBytes;
    }
    bytes += answerBytes;
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

void Session::weigh(quint64 ticket, qint64 bytes)
{
    Q_ASSERT(m_open.contains(ticket));
    Open &open = m_open[ticket];
    const qint64 more = std::max(bytes - open.bytes, qint64(0));
    open.bytes += more;
    m_openBytes += more;
    if (open.place.batch)
        open.place.batch->bytes += more;
}

void Session::answer(quint64 ticket, const Result<QJsonObject> &result)
{
    Q_ASSERT(m_open.contains(ticket));
    const Open open = m_open.take(ticket);
    m_openBytes -= open.bytes;
    if (!result && result.error().code >= ErrorCode::Internal) // not the client's fault
        qCWarning(logSession, "trace %s failed: %s", qUtf8Printable(open.traceId),
                  qUtf8Printable(result.error().message));

    QByteArray response;
    if (!open.notification && m_phase < Phase::Closing) {
        response = result ? successResponse(open.id, *result)
                          : errorResponse(open.id, result.error(), open.traceId);
    }
    respond(open.place, response);
    resumeReading();
    closeWhenDone();
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
    if (m_isDismissed)
        return;
    send(json);
}

void Session::send(QByteArrayView json)
{
    if (m_phase >= Phase::Closing)
        return;
    const QByteArray framed = frame(json, m_reader.framing());
    m_largest = std::max(m_largest, framed.size());
    m_connection.append(framed);
    m_congested |= isCongested();
    if (!std::exchange(m_flushQueued, true))
        QMetaObject::invokeMethod(this, &Session::flush, Qt::QueuedConnection);
}

void Session::flush()
{
    m_flushQueued = false;
    m_connection.flush();
    watchBacklog();
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
    closeWhenDone();
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
