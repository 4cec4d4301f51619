#include "tests/support/keyring.h"
#include "tray/platform/storedtoken.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// Long enough to be one.
QString tokenNamed(const QString &name)
{
    return name.leftJustified(43, u'x');
}

} // namespace

// Which token is shown: with a real folder, a real environment, and the keychain as GNOME has it.
class tst_StoredToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { qunsetenv("SEMANTICATASK_TOKEN"); }

    void whatIsFoundComesBeforeWhatWasKept();
    void whatIsGivenComesFirst();
    void whatIsRefusedMakesWay();
    void theFileIsReadAnew();
    void whatIsOnlyUsedIsNotKept();
    void whereThereIsNothingThereIsNothing();

private:
    void putFile(const QString &token) const
    {
        QFile file(m_paths.tokenFile);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(token.toLatin1());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    void load(StoredToken &token) const
    {
        QSignalSpy fetched(&token, &StoredToken::fetched);
        token.load();
        QTRY_COMPARE(fetched.size(), 1);
        QVERIFY(!fetched.first().first().value<std::optional<Error>>());
    }
    void give(StoredToken &stored, const QString &token) const
    {
        const auto kept = stored.give(token);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(kept.result());
    }

    std::unique_ptr<Keyring> m_keyring; // programs know one bus all their life
    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
    Keychain m_keychain;
};

void tst_StoredToken::initTestCase()
{
    if (!Keyring::isInstalled())
        QSKIP("gnome-keyring is not installed");
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->startForUs());
}

void tst_StoredToken::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths.tokenFile = m_folder->filePath(u"token"_s);
    m_paths.socket = m_folder->filePath(u"service.sock"_s); // so the keychain has none of it
}

void tst_StoredToken::whatIsFoundComesBeforeWhatWasKept()
{
    StoredToken earlier(m_paths, m_keychain);
    give(earlier, tokenNamed(u"kept"_s));
    StoredToken token(m_paths, m_keychain);
    QCOMPARE(token.toShow(), QString());
    load(token);
    QCOMPARE(token.toShow(), tokenNamed(u"kept"_s));
    putFile(tokenNamed(u"file"_s));
    QCOMPARE(token.toShow(), tokenNamed(u"file"_s));
    qputenv("SEMANTICATASK_TOKEN", tokenNamed(u"environment"_s).toLatin1());
    QCOMPARE(token.toShow(), tokenNamed(u"environment"_s));
}

void tst_StoredToken::whatIsGivenComesFirst()
{
    putFile(tokenNamed(u"file"_s));
    qputenv("SEMANTICATASK_TOKEN", tokenNamed(u"environment"_s).toLatin1());
    StoredToken token(m_paths, m_keychain);
    load(token);
    give(token, tokenNamed(u"given"_s));
    QCOMPARE(token.toShow(), tokenNamed(u"given"_s));
    give(token, tokenNamed(u"given later"_s));
    QCOMPARE(token.toShow(), tokenNamed(u"given later"_s));

    StoredToken next(m_paths, m_keychain);
    load(next);
    QVERIFY(next.refuse(tokenNamed(u"environment"_s)));
    QVERIFY(next.refuse(tokenNamed(u"file"_s)));
    QCOMPARE(next.toShow(), tokenNamed(u"given later"_s));
}

void tst_StoredToken::whatIsRefusedMakesWay()
{
    putFile(tokenNamed(u"file"_s));
    qputenv("SEMANTICATASK_TOKEN", tokenNamed(u"environment"_s).toLatin1());
    StoredToken token(m_paths, m_keychain);
    give(token, tokenNamed(u"given"_s));
    QVERIFY(token.refuse(tokenNamed(u"given"_s)));
    QCOMPARE(token.toShow(), tokenNamed(u"environment"_s));
    QVERIFY(token.refuse(tokenNamed(u"environment"_s)));
    QCOMPARE(token.toShow(), tokenNamed(u"file"_s));
    QVERIFY(!token.refuse(tokenNamed(u"file"_s)));
    QVERIFY(!token.refuse(tokenNamed(u"file"_s)));
    give(token, tokenNamed(u"given"_s)); // it has become right
    QCOMPARE(token.toShow(), tokenNamed(u"given"_s));
}

void tst_StoredToken::theFileIsReadAnew()
{
    putFile(tokenNamed(u"old"_s));
    StoredToken token(m_paths, m_keychain);
    QVERIFY(!token.refuse(tokenNamed(u"old"_s)));
    putFile(tokenNamed(u"new"_s));
    QCOMPARE(token.toShow(), tokenNamed(u"new"_s));
}

void tst_StoredToken::whatIsOnlyUsedIsNotKept()
{
    StoredToken token(m_paths, m_keychain);
    token.use(tokenNamed(u"made"_s));
    QCOMPARE(token.toShow(), tokenNamed(u"made"_s));
    StoredToken next(m_paths, m_keychain);
    load(next);
    QCOMPARE(next.toShow(), QString());
}

void tst_StoredToken::whereThereIsNothingThereIsNothing()
{
    StoredToken token(m_paths, m_keychain);
    load(token);
    QCOMPARE(token.toShow(), QString());
    QVERIFY(!token.refuse(QString()));
}

QTEST_GUILESS_MAIN(tst_StoredToken)
#include "tst_storedtoken.moc"
