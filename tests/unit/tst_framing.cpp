#include "shared/rpc/framing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// All frames that are complete; fails the test on an error.
QByteArrayList framesOf(FrameReader &reader)
{
    QByteArrayList frames;
    while (true) {
        const Result<std::optional<QByteArray>> next = reader.next();
        if (!next || !*next)
            return frames;
        frames.append(**next);
    }
}

QByteArrayList framesOf(const QByteArray &stream)
{
    FrameReader reader;
    reader.append(stream);
    return framesOf(reader);
}

// The code of the error that the reader ends with, if it does.
std::optional<ErrorCode> refusalOf(const QByteArray &stream)
{
    FrameReader reader;
    reader.append(stream);
    while (true) {
        const Result<std::optional<QByteArray>> next = reader.next();
        if (!next)
            return next.error().code;
        if (!*next)
            return {};
    }
}

} // namespace

class tst_Framing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAFrame();
    void carriageReturnsAndEmptyLinesAreNothing();
    void theFirstByteDecides();
    void headersAreReadAsLanguageServersWriteThem_data();
    void headersAreReadAsLanguageServersWriteThem();
    void badHeadersAreRefused_data();
    void badHeadersAreRefused();
    void whatWasWrittenIsRead_data();
    void whatWasWrittenIsRead();
    void piecesMakeNoDifference_data();
    void piecesMakeNoDifference();
    void aLineMayBeAsLongAsTheLimit_data();
    void aLineMayBeAsLongAsTheLimit();
    void aLineWithoutEndIsRefusedInTime();
    void aBodyMayBeAsLongAsTheLimit();
    void anErrorIsForGood();
    void aFrameThatBeganIsPartial();
    void manySmallFramesAfterABigOne();
};

void tst_Framing::aLineIsAFrame()
{
    QCOMPARE(framesOf("{}\n[1]\n{"), (QByteArrayList{"{}", "[1]"}));
    QVERIFY(framesOf("").isEmpty());
}

void tst_Framing::carriageReturnsAndEmptyLinesAreNothing()
{
    QCOMPARE(framesOf("\n\r\n{}\r\n\n\r\n[]\n"), (QByteArrayList{"{}", "[]"}));
    QCOMPARE(framesOf("a\rb\r\n"), (QByteArrayList{"a\rb"}));
}

void tst_Framing::theFirstByteDecides()
{
    FrameReader reader;
    QCOMPARE(reader.framing(), Framing::Lines);
    reader.append("C");
    QCOMPARE(reader.framing(), Framing::ContentLength);

    FrameReader lines;
    lines.append("{}\nContent-Length: 2\r\n");
    QCOMPARE(framesOf(lines), (QByteArrayList{"{}", "Content-Length: 2"}));
}

void tst_Framing::headersAreReadAsLanguageServersWriteThem_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("plain") << QByteArray("Content-Length: 2\r\n\r\n{}");
    QTest::newRow("no space") << QByteArray("Content-Length:2\r\n\r\n{}");
    QTest::newRow("small letters") << QByteArray("Content-length:  2 \r\n\r\n{}");
    QTest::newRow("with a type") << QByteArray(
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
        "CONTENT-LENGTH: 2\r\n\r\n{}");
    QTest::newRow("bare newlines") << QByteArray("Content-Length: 2\n\n{}");
}

void tst_Framing::headersAreReadAsLanguageServersWriteThem()
{
    QFETCH(QByteArray, stream);
    QCOMPARE(framesOf(stream + stream), (QByteArrayList{"{}", "{}"}));
}

void tst_Framing::badHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("no length", "Content-Type: x\r\n\r\n{}");
    row("no colon", "Content-Length 2\r\n\r\n{}");
    row("zero", "Content-Length: 0\r\n\r\n");
    row("negative", "Content-Length: -2\r\n\r\n{}");
    row("no number", "Content-Length: two\r\n\r\n{}");
    row("nothing", "Content-Length:\r\n\r\n{}");
    row("a fraction", "Content-Length: 2.0\r\n\r\n{}");
    row("more than 64 bits", "Content-Length: 99999999999999999999\r\n\r\n{}");
    row("too large", "Content-Length: 11000001\r\n\r\n{}");
    row("twice", "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}");
    row("nothing between two frames but a line end", "Content-Length: 2\r\n\r\n{}\r\n");
    row("an endless header", "Content-Type: " + QByteArray(4096, 'x'));
    row("endless headers", QByteArray("Content-Type: x\r\n").repeated(300));
}

void tst_Framing::badHeadersAreRefused()
{
    QFETCH(QByteArray, stream);
    QCOMPARE(refusalOf(stream), ErrorCode::InvalidRequest);
}

void tst_Framing::whatWasWrittenIsRead_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::newRow("lines") << Framing::Lines;
    QTest::newRow("length") << Framing::ContentLength;
}

void tst_Framing::whatWasWrittenIsRead()
{
    QFETCH(Framing, framing);
    const QByteArrayList messages{"{}", R"({"a":"é"})", QByteArray(100'000, 'x'), "[1]"};
    QByteArray stream;
    for (const QByteArray &message : messages)
        stream += frame(message, framing);
    QCOMPARE(framesOf(stream), messages);
}

void tst_Framing::piecesMakeNoDifference_data()
{
    whatWasWrittenIsRead_data();
}

void tst_Framing::piecesMakeNoDifference()
{
    QFETCH(Framing, framing);
    QRandomGenerator random(7);
    QByteArrayList messages;
    QByteArray stream;
    for (int i = 0; i < 200; ++i) {
        messages.append(QByteArray(static_cast<qsizetype>(random.bounded(1U, 3000U)), 'x'));
        stream += frame(messages.last(), framing);
    }
    for (const quint32 largest : {1U, 7U, 5000U, 70'000U}) {
        FrameReader reader;
        QByteArrayList read;
        for (qsizetype at = 0; at < stream.size();) {
            const auto piece =
                std::min<qsizetype>(random.bounded(1U, largest + 1), stream.size() - at);
            reader.append(QByteArrayView(stream).sliced(at, piece));
            read += framesOf(reader);
            at += piece;
        }
        QCOMPARE(read, messages);
        QVERIFY(!reader.hasPartial());
    }
}

void tst_Framing::aLineMayBeAsLongAsTheLimit_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("taken");
    QTest::newRow("one less") << maxFrameBytes - 1 << QByteArray("\n") << true;
    QTest::newRow("the limit") << maxFrameBytes << QByteArray("\n") << true;
    QTest::newRow("the limit and a carriage return") << maxFrameBytes << QByteArray("\r\n") << true;
    QTest::newRow("one more") << maxFrameBytes + 1 << QByteArray("\n") << false;
}

void tst_Framing::aLineMayBeAsLongAsTheLimit()
{
    QFETCH(qsizetype, length);
    QFETCH(QByteArray, end);
    QFETCH(bool, taken);
    FrameReader reader;
    reader.append(QByteArray(length, 'x'));
    reader.append(end.first(end.size() - 1));
    QCOMPARE(bool(reader.next()), taken);
    reader.append(end.last(1));
    const auto next = reader.next();
    QCOMPARE(bool(next), taken);
    if (taken)
        QCOMPARE((*next)->size(), length);
}

void tst_Framing::aLineWithoutEndIsRefusedInTime()
{
    FrameReader reader;
    const QByteArray piece(64 * 1024, 'x');
    qsizetype sent = 0;
    while (reader.next()) {
        reader.append(piece);
        sent += piece.size();
        QVERIFY(sent <= maxFrameBytes + piece.size());
    }
    QVERIFY(sent > maxFrameBytes);
}

void tst_Framing::aBodyMayBeAsLongAsTheLimit()
{
    const QByteArray body(maxFrameBytes, 'x');
    QCOMPARE(framesOf(frame(body, Framing::ContentLength)), QByteArrayList{body});
}

void tst_Framing::anErrorIsForGood()
{
    FrameReader reader;
    reader.append("Content-Length: x\r\n\r\n");
    QVERIFY(!reader.next());
    reader.append(frame("{}", Framing::ContentLength));
    QVERIFY(!reader.next());
    QVERIFY(!reader.hasPartial());
}

void tst_Framing::aFrameThatBeganIsPartial()
{
    FrameReader lines;
    QVERIFY(!lines.hasPartial());
    lines.append("{}\n{");
    QCOMPARE(framesOf(lines).size(), 1);
    QVERIFY(lines.hasPartial());
    lines.append("}\n");
    QCOMPARE(framesOf(lines).size(), 1);
    QVERIFY(!lines.hasPartial());

    FrameReader byLength;
    byLength.append("Content-Length: 2\r\n\r\n");
    QVERIFY(framesOf(byLength).isEmpty());
    QVERIFY2(byLength.hasPartial(), "a header without its body is not complete");
    byLength.append("{}");
    QCOMPARE(framesOf(byLength).size(), 1);
    QVERIFY(!byLength.hasPartial());
}

void tst_Framing::manySmallFramesAfterABigOne()
{
    const QByteArray big(5'000'000, 'x');
    QByteArray stream = big + '\n';
    for (int i = 0; i < 100'000; ++i)
        stream += "{}\n";
    FrameReader reader;
    reader.append(stream);
    const QByteArrayList frames = framesOf(reader);
    QCOMPARE(frames.size(), 100'001);
    QCOMPARE(frames.first(), big);
    QCOMPARE(frames.last(), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(tst_Framing)
#include "tst_framing.moc"
