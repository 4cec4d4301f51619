#include "shared/core/accesstoken.h"
#include "shared/core/privatefile.h"
#include "tests/support/keyring.h"
#include "tests/support/servicefixture.h"
#include "tray/application.h"
#include "tray/views/tokendialog.h"
#include "tray/views/tokenpanel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// A tray application that has the socket and not the data folder, as in a sandbox; a service that
// wants the access token; the keychain as GNOME has it.
class tst_TokenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsGivenIsKept();
    void aWrongTokenIsRefusedInPlace();
    void whoPutsItAwayCanStillGiveIt();
    void aWrongTokenThatIsFoundDoesNotStandInTheWay();
    void nobodyIsAskedInAMinimisedWindow();
    void anotherFoldersTokenIsLeftAlone();
    void aLockedKeychainIsSaid(); // the last one: it stays so

private:
    void startTray();
    TokenDialog *dialog() const
    {
        return m_application->window().findChild<TokenDialog *>(u"tokenDialog"_s);
    }
    // Waits until it is there to be typed into.
    bool isAsked() const
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); })
            && QTest::qWaitForWindowActive(dialog());
    }
    void give(const QString &token) const
    {
        auto *line = dialog()->findChild<QLineEdit *>(u"givenToken"_s);
        line->clear();
        QTest::keyClicks(line, token);
        QTest::keyClick(line, Qt::Key_Return);
    }
    Overview::Link link() const { return m_application->models().status.overview().link; }
    QString token() const
    {
        QProcessEnvironment environment;
        environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
        return *readAccessToken(*Paths::fromEnvironment(environment));
    }

    const SystemClock m_clock;
    std::unique_ptr<Keyring> m_keyring; // programs know one bus all their life
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<QTemporaryDir> m_folder; // of the tray alone
    std::unique_ptr<Application> m_application;
    QStringList m_said;
};

void tst_TokenDialog::initTestCase()
{
    if (!Keyring::isInstalled())
        QSKIP("gnome-keyring is not installed");
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->startForUs());
}

void tst_TokenDialog::init()
{
    m_service = std::make_unique<ServiceFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Preferences{.isGreeted = true}.save(m_folder->path()));
    m_service->rpc(u"settings.set.v1"_s,
                   {{u"settings"_s, QJsonObject{{u"security.require_token"_s, true}}}});
    startTray();
}

void tst_TokenDialog::cleanup()
{
    m_application.reset();
    m_service.reset();
    m_folder.reset();
}

void tst_TokenDialog::startTray()
{
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, m_folder->path());
    environment.insert(u"SEMANTICATASK_SOCKET"_s, m_service->socketPath());
    m_application.reset();
    m_application = std::make_unique<Application>(*Paths::fromEnvironment(environment), m_clock);
    m_said.clear();
    connect(m_application->window().statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { m_said += text; });
    m_application->start(Application::Start::Shown);
}

void tst_TokenDialog::whatIsGivenIsKept()
{
    QVERIFY(isAsked());
    QCOMPARE(link(), Overview::Link::Barred);
    QVERIFY(!dialog()->findChild<QLabel *>(u"keychainTrouble"_s)->isVisible());
    give(token());
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(link(), Overview::Link::Up);
    QTRY_VERIFY(m_said.contains(u"The access token is in your keychain."_s));

    startTray(); // another one, which finds it
    QTRY_COMPARE(m_application->models().jobs.phase(), JobsModel::Phase::Complete);
    QCOMPARE(link(), Overview::Link::Up);
    QVERIFY(!dialog());
}

void tst_TokenDialog::aWrongTokenIsRefusedInPlace()
{
    QVERIFY(isAsked());
    give(u"0123456789012345678901234567890123456789012"_s);
    auto *problem = dialog()->findChild<QLabel *>(u"givenTokenProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"That is not this service's access token."_s);
    give(token());
    QTRY_COMPARE(link(), Overview::Link::Up);
}

void tst_TokenDialog::whoPutsItAwayCanStillGiveIt()
{
    QVERIFY(isAsked());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    auto *button = m_application->window().findChild<QPushButton *>(u"jobsHintButton"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(isAsked());
    give(token());
    QTRY_COMPARE(link(), Overview::Link::Up);
}

void tst_TokenDialog::aWrongTokenThatIsFoundDoesNotStandInTheWay()
{
    QVERIFY(isAsked());
    QVERIFY(writePrivateFile(m_folder->filePath(u"token"_s), QByteArray(43, 'x')));
    startTray();
    QVERIFY(isAsked());
    give(token());
    QTRY_COMPARE(link(), Overview::Link::Up);
    QTRY_VERIFY(m_said.contains(u"The access token is in your keychain."_s));
    QTRY_COMPARE(m_application->models().jobs.phase(), JobsModel::Phase::Complete);
    QVERIFY(!dialog());

    startTray(); // what was kept is tried before anybody is asked
    QTRY_COMPARE(m_application->models().jobs.phase(), JobsModel::Phase::Complete);
    QCOMPARE(link(), Overview::Link::Up);
    QVERIFY(!dialog());
}

void tst_TokenDialog::nobodyIsAskedInAMinimisedWindow()
{
    QVERIFY(isAsked()); // the keychain is there, and quick
    startTray();
    m_application->window().setWindowState(Qt::WindowMinimized);
    QTRY_COMPARE(link(), Overview::Link::Barred);
    QTest::qWait(300);
    QVERIFY(!dialog());
}

void tst_TokenDialog::anotherFoldersTokenIsLeftAlone()
{
    QVERIFY(isAsked());
    give(token());
    QTRY_COMPARE(link(), Overview::Link::Up);
    const QString before = token();
    auto &panel = m_application->openSettings(SettingsPage::Id::General).token();
    Q_EMIT panel.newTokenWanted();
    const auto *said = panel.findChild<QLabel *>(u"tokenSaid"_s);
    QVERIFY(said);
    QTRY_VERIFY(said->text().contains(m_service->home()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"token"_s)));
    QCOMPARE(token(), before);
}

void tst_TokenDialog::aLockedKeychainIsSaid()
{
    QVERIFY(m_keyring->lock());
    startTray();
    QVERIFY(isAsked());
    const auto *trouble = dialog()->findChild<QLabel *>(u"keychainTrouble"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"locked"_s), qPrintable(trouble->text()));
    m_application->window().setWindowState(Qt::WindowMinimized);
    QSignalSpy told(m_application.get(), &Application::told);
    give(token());
    QTRY_COMPARE(link(), Overview::Link::Up); // it counts all the same
    QTRY_COMPARE(told.count(), 1); // and nobody looks at the window
    const auto message = told.first().first().value<TrayMessage>();
    QVERIFY(message.isFailure);
    QVERIFY2(message.text.contains(u"could not be kept"_s), qPrintable(message.text));
}

QTEST_MAIN(tst_TokenDialog)
#include "tst_tokendialog.moc"
