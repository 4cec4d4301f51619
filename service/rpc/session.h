#pragma once

#include "service/rpc/connection.h"
#include "shared/core/result.h"
#include "shared/rpc/framing.h"
#include "shared/rpc/message.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace sem {

class Router;

struct SessionLimits
{
    std::chrono::milliseconds unfinishedFrame = std::chrono::seconds(30);
    std::chrono::milliseconds slowReader = std::chrono::seconds(10);
    // For answers to a client that has finished speaking.
    std::chrono::milliseconds lastAnswers = std::chrono::seconds(30);
};

// One connected client. Whatever it sends or does not send, reads or does not read, it costs the
// service no more than a bounded amount of memory: with many requests open or much unread it is no
// longer listened to until it has caught up, and if it does not, it is dropped.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(qintptr descriptor, Router &router, const SessionLimits &limits,
            QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Session)

    // An open request has become a command of about this size, which may be much more than was
    // sent.
    void weigh(quint64 ticket, qint64 bytes);
    void answer(quint64 ticket, const Result<QJsonObject> &result);
    void notify(QByteArrayView json);

    // What AccessGuard knows it by; 0: it has shown no token.
    int pass() const { return m_pass; }
    void setPass(int pass) { m_pass = pass; }

    // Whether so much is unread, or the end so near, that nobody should add to it unasked.
    bool isCongested() const;

    // Hears nothing more; answers to what it has heard are still given.
    void stopListening();
    // The same, and then the connection ends; it is told no more events.
    void dismiss();
    // Delivers what has been answered and ends the connection.
    void close();

Q_SIGNALS:
    void relieved(); // no longer congested
    void ended(); // the connection is gone; said once

private:
    struct Batch
    {
        QList<QByteArray> responses = {}; // in the order of the requests; empty for notifications
        qsizetype open = 0;
        qint64 bytes = 0; // that its commands take and its answers may take
    };
    struct Place
    {
        std::shared_ptr<Batch> batch = {}; // none: a request by itself
        qsizetype index = 0;
    };
    struct Open
    {
        QJsonValue id = {};
        bool notification = false;
        QString traceId = {};
        qint64 bytes = 0; // of the request, or of its command, and what its answer may take
        Place place = {};
    };

    void read();
    void resumeReading();
    bool readFrames();
    bool isSaturated() const;
    void handle(const QByteArray &frame);
    void handle(Entry entry, const Place &place, qint64 bytes);
    void respond(const Place &place, const QByteArray &response);
    void refuseStream(const Error &error);
    void send(QByteArrayView json);
    void flush();
    bool hear();
    qint64 backlog() const { return m_connection.bytesToWrite(); }
    void watchUnfinishedFrame(bool frameSeen);
    void watchBacklog();
    void onFinished();
    void onLost();
    void endWhenAnswered();
    void closeWhenDone();
    void end();

    // Each but the last can be followed by any later one.
    enum class Phase {
        Listening,
        Answering, // hears nothing more
        Closing, // answers nothing more, delivers what is left
        Ended,
    };

    Connection m_connection;
    Router &m_router;
    Phase m_phase = Phase::Listening;
    bool m_endSaid = false;
    bool m_isDismissed = false;
    int m_pass = 0;

    FrameReader m_reader;
    bool m_paused = false; // until the client has caught up
    bool m_resumeQueued = false;
    bool m_endsWhenAnswered = false;
    QTimer m_unfinishedFrame;
    QTimer m_lastAnswers;

    quint64 m_lastTicket = 0;
    QHash<quint64, Open> m_open;
    qint64 m_openBytes = 0;

    bool m_flushQueued = false;
    bool m_congested = false; // and not relieved since
    qsizetype m_largest = 0; // frame since all was read
    QTimer m_slowReader;
};

} // namespace sem
