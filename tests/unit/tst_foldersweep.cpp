#include "service/execution/foldersweep.h"
#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sem {

namespace {

// Every look takes a millisecond.
class TickingClock final : public Clock
{
public:
    Timestamp now() const override { return {}; }
    MonotonicTime monotonic() const override { return MonotonicTime(m_ticks += 1ms); }
    BootTime boot() const override { return {}; }

private:
    mutable std::chrono::nanoseconds m_ticks = {};
};

} // namespace

class tst_FolderSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void allIsRemoved();
    void aSliceRemovesNoMoreThanItsTimeAllows();
    void linksAreRemovedNotFollowed();
    void aJobsFolderThatIsALinkIsNotFollowed();
    void whatIsNotThereIsNoError();
    void deepFoldersAreRemoved();
    void onlyWhatIsMeantIsRemoved_data();
    void onlyWhatIsMeantIsRemoved();

private:
    QString makeJob(qint64 number, int files) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    Paths m_paths;
    std::vector<Discard> m_gone;
};

void tst_FolderSweep::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_paths.runsDir = m_temporary->path();
    m_gone.clear();
}

QString tst_FolderSweep::makeJob(qint64 number, int files) const
{
    const QString folder = m_paths.attemptDir(jobIdFor(number).toString(), 1);
    if (!QDir().mkpath(folder))
        qFatal("cannot make %s", qUtf8Printable(folder));
    for (int i = 0; i < files; ++i) {
        QFile file(folder + u'/' + QString::number(i));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot make %s", qUtf8Printable(file.fileName()));
    }
    return m_paths.jobDir(jobIdFor(number).toString());
}

void tst_FolderSweep::allIsRemoved()
{
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    for (int i = 0; i < 3; ++i) {
        makeJob(i, 1000);
        sweep.add({.job = jobIdFor(i)});
    }
    const QString kept = makeJob(3, 1);
    QVERIFY(!sweep.run(1ms, m_gone));
    QCOMPARE(QDir(m_paths.runsDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(
        m_gone,
        (std::vector<Discard>{{.job = jobIdFor(0)}, {.job = jobIdFor(1)}, {.job = jobIdFor(2)}}));
    QVERIFY(QFile::exists(kept));
}

void tst_FolderSweep::aSliceRemovesNoMoreThanItsTimeAllows()
{
    const TickingClock clock;
    FolderSweep sweep(m_paths, clock);
    const QString job = makeJob(1, 100);
    sweep.add({.job = jobIdFor(1)});
    int slices = 1;
    while (sweep.run(10ms, m_gone)) {
        QCOMPARE(QDir(job + u"/1"_s).entryList(QDir::Files).size(), 100 - 10 * slices);
        ++slices;
    }
    QVERIFY(!QFile::exists(job));
    QVERIFY(slices >= 10);
}

void tst_FolderSweep::linksAreRemovedNotFollowed()
{
    const QTemporaryDir elsewhere;
    QVERIFY(QFile(elsewhere.filePath(u"precious"_s)).open(QIODevice::WriteOnly));
    const QString job = makeJob(1, 1);
    QVERIFY(QFile::link(elsewhere.path(), job + u"/1/link"_s));
    QVERIFY(QFile::link(elsewhere.filePath(u"precious"_s), job + u"/link"_s));
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    sweep.add({.job = jobIdFor(1)});
    QVERIFY(!sweep.run(1ms, m_gone));
    QVERIFY(!QFile::exists(job));
    QVERIFY(QFile::exists(elsewhere.filePath(u"precious"_s)));
}

void tst_FolderSweep::aJobsFolderThatIsALinkIsNotFollowed()
{
    const QTemporaryDir elsewhere;
    QVERIFY(QFile(elsewhere.filePath(u"precious"_s)).open(QIODevice::WriteOnly));
    const QString job = m_paths.jobDir(jobIdFor(1).toString());
    QVERIFY(QFile::link(elsewhere.path(), job));
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    sweep.add({.job = jobIdFor(1)});
    QVERIFY(!sweep.run(1ms, m_gone));
    QVERIFY(!QFileInfo(job).isSymLink());
    QVERIFY(QFile::exists(elsewhere.filePath(u"precious"_s)));
}

void tst_FolderSweep::whatIsNotThereIsNoError()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    QVERIFY(!sweep.run(1ms, m_gone));
    sweep.add({.job = jobIdFor(1)});
    QVERIFY(!sweep.run(1ms, m_gone));
    m_paths.runsDir += u"/gone"_s;
    FolderSweep nowhere(m_paths, clock);
    nowhere.add({.job = jobIdFor(1)});
    QVERIFY(!nowhere.run(1ms, m_gone));
}

void tst_FolderSweep::deepFoldersAreRemoved()
{
    const QString job = makeJob(1, 0);
    QVERIFY(QDir().mkpath(job + u"/d"_s.repeated(200)));
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    sweep.add({.job = jobIdFor(1)});
    QVERIFY(!sweep.run(1ms, m_gone));
    QVERIFY(!QFile::exists(job));
}

void tst_FolderSweep::onlyWhatIsMeantIsRemoved_data()
{
    QTest::addColumn<Discard::What>("what");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("output") << Discard::What::Output
                            << QStringList{u"0"_s, u"artifacts"_s, u"output.txt"_s};
    QTest::newRow("artifacts") << Discard::What::Artifacts
                               << QStringList{u"0"_s, u"output.5.log"_s, u"output.log"_s,
                                              u"output.txt"_s};
}

void tst_FolderSweep::onlyWhatIsMeantIsRemoved()
{
    QFETCH(Discard::What, what);
    QFETCH(QStringList, left);
    const QString attempt = makeJob(1, 1) + u"/1"_s;
    QVERIFY(QDir().mkpath(attempt + u"/artifacts/deep/deeper"_s));
    for (const QString &name : {u"/output.log"_s, u"/output.5.log"_s, u"/output.txt"_s})
        QVERIFY(QFile(attempt + name).open(QIODevice::WriteOnly));
    const ManualClock clock;
    FolderSweep sweep(m_paths, clock);
    sweep.add({.job = jobIdFor(1), .what = what});
    sweep.add({.job = jobIdFor(2), .what = what}); // of which there is nothing
    QVERIFY(!sweep.run(1ms, m_gone));
    QCOMPARE(QDir(attempt).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), left);
    QCOMPARE(m_gone,
             (std::vector<Discard>{{.job = jobIdFor(1), .what = what},
                                   {.job = jobIdFor(2), .what = what}}));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_FolderSweep)
#include "tst_foldersweep.moc"
