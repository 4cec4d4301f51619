#include "shared/core/accesstoken.h"
#include "shared/core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr char oldToken[] = "0123456789abcdefghijklmnopqrstuvwxyz-_";

} // namespace

class tst_AccessToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewTokenIsKeptForItsOwnerAlone();
    void noTwoTokensAreTheSame();
    void aTokenThatIsNotThereIsNotFound();
    void filesThatCannotBeTrustedAreRefused_data();
    void filesThatCannotBeTrustedAreRefused();
    void aNewTokenTakesThePlaceOfALink();
    void aTokenThatCannotBeWrittenLeavesTheOldOne();
    void theEnvironmentComesBeforeTheFile();
    void sameMeansEveryByte_data();
    void sameMeansEveryByte();

private:
    bool put(const QByteArray &content, QFile::Permissions permissions) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
};

void tst_AccessToken::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths.tokenFile = m_folder->filePath(u"token"_s);
}

bool tst_AccessToken::put(const QByteArray &content, QFile::Permissions permissions) const
{
    QFile file(m_paths.tokenFile);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size()
        && file.setPermissions(permissions);
}

void tst_AccessToken::aNewTokenIsKeptForItsOwnerAlone()
{
    const mode_t before = umask(0);
    const Result<QString> made = renewAccessToken(m_paths);
    umask(before);
    QVERIFY(made);
    QCOMPARE(QByteArray::fromBase64(made->toLatin1(), QByteArray::Base64UrlEncoding).size(),
             accessTokenBytes);
    QCOMPARE(*readAccessToken(m_paths), *made);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(m_paths.tokenFile).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"token"_s});
}

void tst_AccessToken::noTwoTokensAreTheSame()
{
    QSet<QString> tokens;
    for (int i = 0; i < 100; ++i)
        tokens.insert(*renewAccessToken(m_paths));
    QCOMPARE(tokens.size(), 100);
}

void tst_AccessToken::aTokenThatIsNotThereIsNotFound()
{
    QCOMPARE(readAccessToken(m_paths).error().code, ErrorCode::NotFound);
    QCOMPARE(accessTokenToShow(m_paths, {}), QString());
}

void tst_AccessToken::filesThatCannotBeTrustedAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"link", "folder", "pipe", "readable", "writable", "short", "spaced", "large"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_AccessToken::filesThatCannotBeTrustedAreRefused()
{
    QFETCH(QString, kind);
    const QByteArray name = QFile::encodeName(m_paths.tokenFile);
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    if (kind == u"link"_s) {
        QVERIFY(put(oldToken, ours));
        QVERIFY(QFile::rename(m_paths.tokenFile, m_folder->filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), m_paths.tokenFile));
    } else if (kind == u"folder"_s) {
        QVERIFY(QDir().mkdir(m_paths.tokenFile));
    } else if (kind == u"pipe"_s) {
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
    } else if (kind == u"readable"_s) {
        QVERIFY(put(oldToken, ours | QFile::ReadGroup));
    } else if (kind == u"writable"_s) {
        QVERIFY(put(oldToken, ours | QFile::WriteOther));
    } else if (kind == u"short"_s) {
        QVERIFY(put("secret\n", ours));
    } else if (kind == u"spaced"_s) {
        QVERIFY(put(QByteArray(oldToken) + ' ' + oldToken, ours));
    } else if (kind == u"large"_s) {
        QVERIFY(put(QByteArray(2000, 'x'), ours));
    }
    const Result<QString> read = readAccessToken(m_paths);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::System);
    QVERIFY(read.error().message.contains(m_paths.tokenFile));
    QCOMPARE(accessTokenToShow(m_paths, {}), QString());
}

void tst_AccessToken::aNewTokenTakesThePlaceOfALink()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(put("somebody's", QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::rename(m_paths.tokenFile, elsewhere));
    QVERIFY(QFile::link(elsewhere, m_paths.tokenFile));
    const Result<QString> made = renewAccessToken(m_paths);
    QVERIFY(made);
    QCOMPARE(*readAccessToken(m_paths), *made);
    QFile file(elsewhere);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's"));
}

void tst_AccessToken::aTokenThatCannotBeWrittenLeavesTheOldOne()
{
    Paths nowhere;
    nowhere.tokenFile = m_folder->filePath(u"missing/token"_s);
    QVERIFY(!renewAccessToken(nowhere));

    const QString made = *renewAccessToken(m_paths);
    QVERIFY(QDir().mkdir(m_folder->filePath(u"folder"_s)));
    nowhere.tokenFile = m_folder->filePath(u"folder"_s);
    QCOMPARE(renewAccessToken(nowhere).error().code, ErrorCode::System);
    QCOMPARE(*readAccessToken(m_paths), made);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"token"_s});
}

void tst_AccessToken::theEnvironmentComesBeforeTheFile()
{
    const QString made = *renewAccessToken(m_paths);
    QProcessEnvironment environment;
    QCOMPARE(accessTokenToShow(m_paths, environment), made);
    environment.insert(u"SEMANTICATASK_TOKEN"_s, u"given"_s);
    QCOMPARE(accessTokenToShow(m_paths, environment), u"given"_s);
}

void tst_AccessToken::sameMeansEveryByte_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("none") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first differs") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abx") << false;
    QTest::newRow("shorter") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("longer") << QByteArray("abc") << QByteArray("abcd") << false;
    QTest::newRow("two that cancel out") << QByteArray("ab") << QByteArray("ba") << false;
    QTest::newRow("high bits") << QByteArray("\x80") << QByteArray("\x00", 1) << false;
}

void tst_AccessToken::sameMeansEveryByte()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(isSameInConstantTime(one, other), same);
    QCOMPARE(isSameInConstantTime(other, one), same);
}

QTEST_GUILESS_MAIN(tst_AccessToken)
#include "tst_accesstoken.moc"
