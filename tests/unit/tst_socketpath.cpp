#include "service/rpc/socketpath.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

int boundSocket(const QString &path)
{
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    if (bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot bind %s", name.constData());
    return descriptor;
}

// As a service leaves it that was killed.
void leaveSocket(const QString &path)
{
    close(boundSocket(path));
}

// A process that listens, and ends when it has made a child, whose pid is returned.
pid_t leaveListeningChild(const QString &path)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return -1;
    const pid_t parent = fork();
    if (parent == 0) {
        listen(boundSocket(path), 1);
        const pid_t child = fork();
        if (child == 0)
            pause();
        const auto written = write(ends[1], &child, sizeof child);
        _exit(written == sizeof child ? 0 : 1);
    }
    waitpid(parent, nullptr, 0);
    pid_t child = -1;
    const auto size = read(ends[0], &child, sizeof child);
    close(ends[0]);
    close(ends[1]);
    return size == sizeof child ? child : -1;
}

} // namespace

class tst_SocketPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsMadeForUsAlone();
    void anEmptyPlaceIsFine();
    void aSocketThatNobodyAnswersIsRemoved();
    void aSocketThatOnlyAChildHoldsIsRemoved();
    void aSocketThatSomebodyAnswersStays();
    void aFileInTheWayStays();
    void aLinkInTheWayStays();
    void aFolderThatOthersWriteToIsRefused();
    void aFolderThatCannotBeMadeIsAnError();

private:
    QTemporaryDir m_folder;
};

void tst_SocketPath::theFolderIsMadeForUsAlone()
{
    const QString path = m_folder.filePath(u"a/b/s"_s);
    QVERIFY(prepareSocketPath(path));
    struct stat made = {};
    QCOMPARE(stat(QFile::encodeName(QFileInfo(path).path()).constData(), &made), 0);
    QCOMPARE(made.st_mode & 0777, 0700U);
}

void tst_SocketPath::anEmptyPlaceIsFine()
{
    QVERIFY(prepareSocketPath(m_folder.filePath(u"s"_s)));
}

void tst_SocketPath::aSocketThatNobodyAnswersIsRemoved()
{
    const QString path = m_folder.filePath(u"stale"_s);
    leaveSocket(path);
    QVERIFY(QFile::exists(path));
    QVERIFY(prepareSocketPath(path));
    QVERIFY(!QFile::exists(path));
}

// A service that is killed while it starts a process leaves just that.
void tst_SocketPath::aSocketThatOnlyAChildHoldsIsRemoved()
{
    const QString path = m_folder.filePath(u"held"_s);
    const pid_t child = leaveListeningChild(path);
    QVERIFY(child > 0);
    const auto endIt = qScopeGuard([&] { kill(child, SIGKILL); });
    QVERIFY(prepareSocketPath(path));
    QVERIFY(!QFile::exists(path));
}

void tst_SocketPath::aSocketThatSomebodyAnswersStays()
{
    const QString path = m_folder.filePath(u"answered"_s);
    QLocalServer somebody;
    QVERIFY(somebody.listen(path));
    const Result<> refused = prepareSocketPath(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(path));
    QVERIFY(QFile::exists(path));
}

void tst_SocketPath::aFileInTheWayStays()
{
    const QString path = m_folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(prepareSocketPath(path).error().code, ErrorCode::Conflict);
    QCOMPARE(QFileInfo(path).size(), 8);
}

void tst_SocketPath::aLinkInTheWayStays()
{
    const QString target = m_folder.filePath(u"target"_s);
    leaveSocket(target);
    const QString path = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(target, path));
    QCOMPARE(prepareSocketPath(path).error().code, ErrorCode::Conflict);
    QVERIFY(QFileInfo(path).isSymLink());
    QVERIFY(QFile::exists(target));
}

void tst_SocketPath::aFolderThatOthersWriteToIsRefused()
{
    const QString folder = m_folder.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(chmod(QFile::encodeName(folder).constData(), 01777), 0);
    const Result<> refused = prepareSocketPath(folder + u"/s"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::System);
    QVERIFY(refused.error().message.contains(folder));
}

void tst_SocketPath::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder.filePath(u"no-folder"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(!prepareSocketPath(m_folder.filePath(u"no-folder/s"_s)));
}

QTEST_GUILESS_MAIN(tst_SocketPath)
#include "tst_socketpath.moc"
