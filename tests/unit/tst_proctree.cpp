#include "service/platform/load_linux.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// Files by their paths below /proc.
using Tree = QMap<QString, QByteArray>;

constexpr std::uint64_t self = 10;

// As the kernel writes it: utime, stime, cutime and cstime are fields 14 to 17, then come others.
QByteArray stat(int pid, const QByteArray &name, int parent, const QByteArray &times)
{
    return QByteArray::number(pid) + " (" + name + ") S " + QByteArray::number(parent)
        + " 1 1 0 -1 4194304 100 200 0 0 " + times
        + " 20 0 1 0 500 1000 200 18446744073709551615\n";
}

const QByteArray twoProcessors = "cpu  100 20 30 800 50 0 10 5 7 3\n"
                                 "cpu0 50 10 15 400 25 0 5 2 3 1\n"
                                 "cpu1 50 10 15 400 25 0 5 3 4 2\n"
                                 "intr 12345\n";

class ProcFolder
{
public:
    explicit ProcFolder(const Tree &tree)
    {
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString path = m_folder.filePath(file.key());
            QDir().mkpath(QFileInfo(path).path());
            QFile written(path);
            if (!written.open(QFile::WriteOnly) || written.write(file.value()) < 0)
                qFatal("cannot write %s", qUtf8Printable(path));
        }
    }
    std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

// What is made of /proc, on machines of all kinds.
class tst_ProcTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleAndWaitingAreNotBusy();
    void whoseWorkItIs_data();
    void whoseWorkItIs();
    void memory_data();
    void memory();
};

void tst_ProcTree::idleAndWaitingAreNotBusy()
{
    const ProcFolder proc({{u"stat"_s, twoProcessors}});
    const auto times = readProcessorTimesFrom(proc.path(), self);
    QVERIFY(times);
    QCOMPARE(times->total, 1'015u); // guests, the last two, are in the first two already
    QCOMPARE(times->busy, 165u);
    QCOMPARE(times->ours, 0u);

    const ProcFolder old({{u"stat"_s, "cpu  100 20 30 800\n"}}); // Linux 2.4 knew no more
    QCOMPARE(readProcessorTimesFrom(old.path(), self)->busy, 150u);
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("intr 5\n"), QByteArray("cpu")}) {
        const ProcFolder odd({{u"stat"_s, nonsense}});
        QVERIFY2(!readProcessorTimesFrom(odd.path(), self), nonsense.constData());
    }
}

void tst_ProcTree::whoseWorkItIs_data()
{
    QTest::addColumn<Tree>("processes");
    QTest::addColumn<quint64>("ours");

    const QByteArray service = stat(10, "semanticataskd", 1, "1 2 4 8");
    QTest::newRow("ours, its children's and ended ones'")
        << Tree{{u"1/stat"_s, stat(1, "init", 0, "1000 0 0 0")},
                {u"10/stat"_s, service},
                {u"11/stat"_s, stat(11, "sh", 10, "16 0 32 0")}}
        << 63ULL;
    QTest::newRow("of runners that another service has left")
        << Tree{{u"10/stat"_s, service},
                {u"20/stat"_s, stat(20, "semanticatask-r", 1, "16 0 0 0")},
                {u"21/stat"_s, stat(21, "cc1plus", 20, "0 32 0 0")}}
        << 63ULL;
    QTest::newRow("names with spaces and parentheses")
        << Tree{{u"10/stat"_s, service},
                {u"11/stat"_s, stat(11, "a) S 1 (b", 10, "16 0 0 0")},
                {u"12/stat"_s, stat(12, ":-) 10", 1, "1000 0 0 0")}}
        << 31ULL;
    QTest::newRow("a parent that is hidden")
        << Tree{{u"10/stat"_s, service}, {u"31/stat"_s, stat(31, "sh", 30, "1000 0 0 0")}} << 15ULL;
    QTest::newRow("processes that are gone, and files that are not whole")
        << Tree{{u"10/stat"_s, service},
                {u"11/cmdline"_s, "sh"},
                {u"12/stat"_s, ""},
                {u"13/stat"_s, "13 (sh"},
                {u"14/stat"_s, "14 (sh) S 10 1 1"}}
        << 15ULL;
    QTest::newRow("what is no process")
        << Tree{{u"10/stat"_s, service}, {u"self/stat"_s, service}, {u"0x/stat"_s, service}}
        << 15ULL;
}

void tst_ProcTree::whoseWorkItIs()
{
    QFETCH(Tree, processes);
    QFETCH(quint64, ours);
    processes.insert(u"stat"_s, twoProcessors);
    const ProcFolder proc(processes);
    QCOMPARE(readProcessorTimesFrom(proc.path(), self)->ours, ours);
}

void tst_ProcTree::memory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("percent"); // -1: it cannot be told
    QTest::newRow("as usual") << QByteArray("MemTotal:       8000 kB\nMemFree:         100 kB\n"
                                            "MemAvailable:   6000 kB\n")
                              << 25.0;
    QTest::newRow("before Linux 3.14")
        << QByteArray("MemTotal:       8000 kB\nMemFree:         100 kB\n") << -1.0;
    QTest::newRow("none at all") << QByteArray("MemTotal: 0 kB\nMemAvailable: 0 kB\n") << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0;
}

void tst_ProcTree::memory()
{
    QFETCH(QByteArray, text);
    QFETCH(double, percent);
    const ProcFolder proc({{u"meminfo"_s, text}});
    QCOMPARE(readMemoryPercentFrom(proc.path()).value_or(-1), percent);
}

QTEST_GUILESS_MAIN(tst_ProcTree)
#include "tst_proctree.moc"
