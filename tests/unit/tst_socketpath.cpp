#include "service/rpc/socketpath.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// As a service leaves it that was killed.
void leaveSocket(const QString &path)
{
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    QCOMPARE(bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    close(descriptor);
}

} // namespace

class tst_SocketPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsMadeForUsAlone();
    void anEmptyPlaceIsFine();
    void aSocketThatNobodyAnswersIsRemoved();
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
    QCOMPARE(made.st_mode & 0777, 0700u);
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
