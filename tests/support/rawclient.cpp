#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QTest>

#include <sys/socket.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue parsed(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

RawClient::RawClient(const QString &socketPath)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &RawClient::onReadyRead);
    m_socket.connectToServer(socketPath);
}

void RawClient::finishSpeaking()
{
    shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void RawClient::stopReading()
{
    m_socket.disconnect(this);
    m_socket.setReadBufferSize(1);
}

void RawClient::sendBytes(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QJsonObject RawClient::request(int id, const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
}

int RawClient::send(const QString &method, const QJsonObject &params)
{
    sendLine(compact(request(++m_lastId, method, params)));
    return m_lastId;
}

void RawClient::sendBatch(const QJsonArray &batch)
{
    sendLine(QJsonDocument(batch).toJson(QJsonDocument::Compact));
}

void RawClient::onReadyRead()
{
    m_buffer += m_socket.readAll();
    qsizetype begin = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', begin)) {
        m_frames.append(parsed(m_buffer.sliced(begin, end - begin)));
        begin = end + 1;
    }
    m_buffer.remove(0, begin);
}

template<typename Matches>
QJsonValue RawClient::take(Matches matches)
{
    QJsonValue taken = QJsonValue::Undefined;
    const auto tryTake = [&] {
        const auto found = std::find_if(m_frames.begin(), m_frames.end(), matches);
        if (found == m_frames.end())
            return !isConnected(); // nothing more will come
        taken = *found;
        m_frames.erase(found);
        return true;
    };
    if (!QTest::qWaitFor(tryTake, patienceMs))
        qWarning("nothing of the kind was received");
    return taken;
}

QJsonValue RawClient::next()
{
    return take([](const QJsonValue &) { return true; });
}

QJsonObject RawClient::response(int id)
{
    return take([id](const QJsonValue &frame) { return frame["id"_L1].toInt(-1) == id; })
        .toObject();
}

QJsonObject RawClient::notice()
{
    return take([](const QJsonValue &frame) { return frame["method"_L1].isString(); })["params"_L1]
        .toObject();
}

QJsonObject RawClient::call(const QString &method, const QJsonObject &params)
{
    return response(send(method, params));
}

QJsonObject RawClient::result(const QString &method, const QJsonObject &params)
{
    const QJsonObject answer = call(method, params);
    if (answer.contains("error"_L1))
        qWarning().noquote() << method << "failed:" << compact(answer["error"_L1].toObject());
    return answer["result"_L1].toObject();
}

QJsonObject RawClient::error(const QString &method, const QJsonObject &params)
{
    return call(method, params)["error"_L1].toObject();
}

bool RawClient::waitUntilClosed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QLocalSocket::UnconnectedState; },
                           patienceMs);
}

} // namespace sem
