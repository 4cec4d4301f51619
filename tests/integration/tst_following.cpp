#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject ref(const QJsonValue &id)
{
    return {{u"job_id"_s, id}};
}

} // namespace

// How clients learn what becomes of jobs: by waiting, by reading output, by events.
class tst_Following : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup() { m_service.reset(); }

    void waitingEndsWithTheJobOrTheTime();
    void followingAJobByWaiting();
    void outputIsReadByLinesAndByBytes();
    void eventsTellTheLifeOfAJob();
    void outputIsToldAsItGrows();

private:
    QJsonObject rpc(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpc(method, params);
    }
    QJsonObject error(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpcError(method, params);
    }
    qint64 enqueue(const QJsonObject &params) { return m_service->enqueue(params); }
    QJsonObject ended(qint64 seq) { return m_service->ended(seq); }
    void pause() { rpc(u"queues.pause.v1"_s, {{u"name"_s, u"default"_s}}); }

    std::unique_ptr<ServiceFixture> m_service;
};

void tst_Following::waitingEndsWithTheJobOrTheTime()
{
    pause();
    const qint64 seq = enqueue(job(u"true"_s));
    const QJsonObject params{{u"job_ids"_s, QJsonArray{seq}}, {u"timeout_ms"_s, 20}};
    const QJsonObject early = rpc(u"dev.wait.v1"_s, params);
    QVERIFY(early.contains("done"_L1) && !early["done"_L1].toBool());
    QCOMPARE(early["jobs"_L1][0]["state"_L1].toString(), u"QUEUED"_s);

    const int waiting =
        m_service->client().send(u"dev.wait.v1"_s, {{u"job_ids"_s, QJsonArray{seq}}});
    rpc(u"queues.resume.v1"_s, {{u"name"_s, u"default"_s}});
    const QJsonObject late = m_service->client().response(waiting)["result"_L1].toObject();
    QVERIFY(late["done"_L1].toBool());
    QCOMPARE(late["jobs"_L1][0]["state"_L1].toString(), u"DONE"_s);
}

void tst_Following::followingAJobByWaiting()
{
    const qint64 seq = enqueue(shell(u"for i in 1 2 3; do echo $i; sleep 0.1; done"_s));
    QString heard;
    QJsonObject answer;
    qint64 offset = 0;
    do {
        answer =
            rpc(u"dev.wait.v1"_s, {{u"job_ids"_s, QJsonArray{seq}}, {u"log_offset"_s, offset}});
        QVERIFY(!answer.isEmpty());
        heard += answer["log"_L1]["chunk"_L1].toString();
        offset = answer["log"_L1]["next_offset"_L1].toInteger();
    } while (!answer["log"_L1]["eof"_L1].toBool());
    QVERIFY(answer["done"_L1].toBool());
    QCOMPARE(heard, u"1\n2\n3\n"_s);
}

void tst_Following::outputIsReadByLinesAndByBytes()
{
    // "€" is three bytes long, and the last byte of all is none of UTF-8.
    const qint64 seq = enqueue(shell(uR"(printf 'one\ntwo €\nthree\n\377')"_s));
    ended(seq);
    const QJsonObject lines = rpc(u"logs.tail.v1"_s, with(ref(seq), u"lines"_s, 2));
    QCOMPARE(lines["lines"_L1].toArray(), (QJsonArray{u"three"_s, u"\uFFFD"_s}));
    QVERIFY(lines["eof"_L1].toBool());
    QVERIFY(QFile::exists(lines["log_path"_L1].toString()));
    QVERIFY(!lines.contains("chunk"_L1));

    QString text;
    QJsonObject chunk{{u"next_offset"_s, 0}};
    do {
        chunk = rpc(u"logs.tail.v1"_s,
                    with(with(ref(seq), u"offset"_s, chunk["next_offset"_L1]), u"limit"_s, 9));
        QVERIFY(!chunk.isEmpty());
        text += chunk["chunk"_L1].toString();
        QCOMPARE(chunk["dropped_bytes"_L1].toInt(-1), 0);
    } while (!chunk["eof"_L1].toBool());
    QCOMPARE(text, u"one\ntwo €\nthree\n\uFFFD"_s);

    QCOMPARE(error(u"logs.tail.v1"_s, with(ref(seq), u"attempt"_s, 2))["code"_L1].toInt(), 4001);
    QCOMPARE(error(u"logs.tail.v1"_s, ref(99))["code"_L1].toInt(), 4001);
}

void tst_Following::eventsTellTheLifeOfAJob()
{
    RawClient listener(m_service->socketPath());
    const QJsonObject subscribed = listener.result(u"events.subscribe.v1"_s);
    QVERIFY(!subscribed["resync"_L1].toBool());
    const qint64 seq = enqueue(job(u"true"_s));
    ended(seq);
    QStringList told;
    qint64 last = subscribed["seq"_L1].toInteger();
    while (!told.contains("DONE"_L1)) {
        const QJsonObject notice = listener.notice();
        QVERIFY(!notice.isEmpty());
        QCOMPARE(notice["seq"_L1].toInteger(), ++last);
        if (notice.contains("job"_L1))
            told.append({notice["kind"_L1].toString(), notice["job"_L1]["state"_L1].toString()});
    }
    QCOMPARE(told.first(2), (QStringList{u"job.created"_s, u"QUEUED"_s}));
    QCOMPARE(told.last(4), (QStringList{u"job.state"_s, u"RUNNING"_s, u"job.state"_s, u"DONE"_s}));

    // Whoever was away hears the same.
    RawClient late(m_service->socketPath());
    late.result(u"events.subscribe.v1"_s,
                {{u"since"_s, subscribed["seq"_L1]}, {u"kinds"_s, QJsonArray{u"job.state"_s}}});
    QCOMPARE(late.notice()["job"_L1]["state"_L1].toString(), u"RUNNING"_s);
    QCOMPARE(late.notice()["job"_L1]["state"_L1].toString(), u"DONE"_s);
}

void tst_Following::outputIsToldAsItGrows()
{
    pause();
    const QString gate = m_service->home() + u"/gate"_s;
    const qint64 seq =
        enqueue(shell(u"echo one; until [ -e '%1' ]; do sleep 0.02; done; echo two"_s.arg(gate)));
    RawClient listener(m_service->socketPath());
    listener.result(u"events.subscribe.v1"_s,
                    {{u"kinds"_s, QJsonArray{u"job.log"_s}}, {u"filter"_s, ref(seq)}});
    rpc(u"queues.resume.v1"_s, {{u"name"_s, u"default"_s}});
    QCOMPARE(listener.notice()["log_bytes"_L1].toInt(), 4);
    QFile file(gate);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(listener.notice()["log_bytes"_L1].toInt(), 8);
}

QTEST_GUILESS_MAIN(tst_Following)
#include "tst_following.moc"
