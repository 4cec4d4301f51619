#include "tests/support/rawclient.h"
#include "tests/support/servicefixture.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t somebodyElse = 65534;
constexpr int longestSocketPath = sizeof(sockaddr_un::sun_path) - 2;

enum ExitCode { Fine = 0, Failed = 1, Usage = 2 };

void leaveSocket(const QString &path)
{
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    QCOMPARE(bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    close(descriptor);
}

bool giveAway(const QString &path)
{
    return lchown(QFile::encodeName(path).constData(), somebodyElse, somebodyElse) == 0;
}

} // namespace

// Places where the service cannot be, or cannot be alone: it says so, and harms nothing there.
class tst_Neighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSocketThatIsServedIsLeftAlone();
    void aSocketOfSomebodyElseIsLeftAlone();
    void aLockThatNobodyHoldsIsNoLock();
    void aLockThatCannotBeOneIsToldOf();
    void theLongestSocketPath();
    void aSocketPathThatIsTooLong();
    void runtimeFoldersThatAreNone_data();
    void runtimeFoldersThatAreNone();
    void runtimeFoldersThatCannotBeUsed_data();
    void runtimeFoldersThatCannotBeUsed();

private:
    struct Ended
    {
        int code = -1;
        QByteArray error = {};
    };

    // The service as a daemon: 0 once it answers.
    Ended start() const;
    static bool stopAt(const QString &socket);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void tst_Neighbours::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"SEMANTICATASK_HOME"_s, path(u"home"_s));
    m_environment.remove(u"SEMANTICATASK_SOCKET"_s);
}

void tst_Neighbours::aSocketThatIsServedIsLeftAlone()
{
    const QString socket = path(u"socket"_s);
    QLocalServer somebody;
    QVERIFY(somebody.listen(socket));
    m_environment.insert(u"SEMANTICATASK_SOCKET"_s, socket);
    const Ended ended = start();
    QCOMPARE(ended.code, int(Failed));
    QVERIFY2(ended.error.contains("somebody else serves this socket"), ended.error.constData());

    QVERIFY(somebody.waitForNewConnection(0)); // the question whether anybody is there
    RawClient client(socket);
    QVERIFY(client.isConnected());
}

void tst_Neighbours::aSocketOfSomebodyElseIsLeftAlone()
{
    if (geteuid() != 0)
        QSKIP("only root can give a file away");
    const QString socket = path(u"socket"_s);
    leaveSocket(socket);
    QVERIFY(giveAway(socket));
    m_environment.insert(u"SEMANTICATASK_SOCKET"_s, socket);
    const Ended ended = start();
    QCOMPARE(ended.code, int(Failed));
    QVERIFY2(ended.error.contains("belongs to somebody else"), ended.error.constData());
    QVERIFY(QFile::exists(socket));
}

void tst_Neighbours::aLockThatNobodyHoldsIsNoLock()
{
    QVERIFY(QDir().mkpath(path(u"home"_s)));
    QFile lock(path(u"home/service.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("4711\n") == 5);
    lock.close();
    const Ended ended = start();
    QVERIFY2(ended.code == Fine, ended.error.constData());
    QVERIFY(stopAt(path(u"home/service.sock"_s)));
}

void tst_Neighbours::aLockThatCannotBeOneIsToldOf()
{
    QVERIFY(QDir().mkpath(path(u"home/service.lock/inside"_s)));
    const Ended ended = start();
    QCOMPARE(ended.code, int(Failed));
    QVERIFY2(ended.error.contains("service.lock: "), ended.error.constData());
    QVERIFY(QFile::exists(path(u"home/service.lock/inside"_s)));
    QVERIFY(!QFile::exists(path(u"home/jobs.db"_s)));
}

void tst_Neighbours::theLongestSocketPath()
{
    const QString socket = path(u"s"_s).leftJustified(longestSocketPath, u's');
    m_environment.insert(u"SEMANTICATASK_SOCKET"_s, socket);
    const Ended ended = start();
    QVERIFY2(ended.code == Fine, ended.error.constData());
    QVERIFY(stopAt(socket));
}

void tst_Neighbours::aSocketPathThatIsTooLong()
{
    const QString socket = path(u"s"_s).leftJustified(longestSocketPath + 1, u's');
    m_environment.insert(u"SEMANTICATASK_SOCKET"_s, socket);
    const Ended ended = start();
    QCOMPARE(ended.code, int(Usage));
    QVERIFY2(ended.error.contains("too long"), ended.error.constData());
    QVERIFY(ended.error.contains(QFile::encodeName(socket)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_Neighbours::runtimeFoldersThatAreNone_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("not set") << QString();
    QTest::newRow("relative") << u"not/absolute"_s;
}

// The data folder takes their place.
void tst_Neighbours::runtimeFoldersThatAreNone()
{
    QFETCH(const QString, folder);
    m_environment.remove(u"SEMANTICATASK_HOME"_s);
    m_environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    const Ended ended = start();
    QVERIFY2(ended.code == Fine, ended.error.constData());
    QVERIFY(stopAt(path(u"state/semanticatask/service.sock"_s)));
}

void tst_Neighbours::runtimeFoldersThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("a file") << u"file"_s << "Not a directory"_ba;
    QTest::newRow("of somebody else") << u"foreign"_s << "belongs to somebody else"_ba;
    QTest::newRow("open to all") << u"open"_s << "others can write to the folder"_ba;
}

void tst_Neighbours::runtimeFoldersThatCannotBeUsed()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, complaint);
    const QString folder = path(u"run"_s);
    if (kind == u"file"_s)
        QVERIFY(QFile(folder).open(QIODevice::WriteOnly));
    else
        QVERIFY(QDir().mkpath(folder));
    if (kind == u"foreign"_s && !giveAway(folder))
        QSKIP("only root can give a folder away");
    if (kind == u"open"_s)
        QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0777), 0);

    m_environment.remove(u"SEMANTICATASK_HOME"_s);
    m_environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    const Ended ended = start();
    QCOMPARE(ended.code, int(Failed));
    QVERIFY2(ended.error.contains(complaint), ended.error.constData());
    QVERIFY2(ended.error.contains(QFile::encodeName(folder)), ended.error.constData());
    QVERIFY(QDir(folder).isEmpty());
}

tst_Neighbours::Ended tst_Neighbours::start() const
{
    QProcess service;
    service.setProcessEnvironment(m_environment);
    service.start(ServiceFixture::program(u"semanticataskd"_s), {u"--daemon"_s});
    if (!service.waitForFinished() || service.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = service.exitCode(), .error = service.readAllStandardError()};
}

bool tst_Neighbours::stopAt(const QString &socket)
{
    RawClient client(socket);
    client.send(u"admin.shutdown.v1"_s);
    return client.waitUntilClosed()
        && QTest::qWaitFor([&] { return !QFile::exists(socket); }, 20'000);
}

QTEST_GUILESS_MAIN(tst_Neighbours)
#include "tst_neighbours.moc"
