#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"
#include "tray/application.h"
#include "tray/views/generalpanel.h"
#include "tray/views/numberbox.h"
#include "tray/views/scheduledialog.h"
#include "tray/views/settingrowview.h"

#ifdef Q_OS_LINUX
#include "tests/support/powerbus.h"
#endif

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The settings dialog, with the real service behind it.
class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aChangeReachesTheService();
    void aNumberIsReadAsItIsShown();
    void aRuleIsSwitchedOffAndOn();
    void aChoiceReachesTheService();
    void whatIsOutOfRangeIsRefusedInPlace();
    void aRefusedChangeGoesBack();
    void whatOthersChangeShowsAtOnce();
    void defaultsRestoreThePage();
    void whatIsMetFollowsTheMachine();
    void aScheduleIsAddedSwitchedTriggeredAndRemoved();
    void aNameThatOthersTakeIsTakenAtOnce();
    void schedulesThatOthersChangeAreReadAnew();
    void startAtLoginIsSwitched();
    void anotherLanguageIsRemembered();
    void theTokenIsShownAndRenewed();
    void everythingHasANameAndIsReachedByTab();
    void itFitsWhereFontsAreLarge();
    void theFirstStartGreetsOnce();
    void withoutAServiceNothingCanBeChanged();

private:
    void startTray();
    void open(SettingsPage::Id page);
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QJsonValue held(const QString &key) const
    {
        return m_service->rpc(u"settings.get.v1"_s)["settings"_L1][key];
    }
    void set(const QString &key, const QJsonValue &value) const
    {
        m_service->rpc(u"settings.set.v1"_s, {{u"settings"_s, QJsonObject{{key, value}}}});
    }
    void type(const QString &key, const QString &number) const
    {
        auto *box = part<NumberBox>(key);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Return);
    }
    QString mark(Rule rule) const { return part<QLabel>(u"mark.%1"_s.arg(int(rule)))->text(); }
    QJsonObject schedule() const
    {
        return m_service->rpc(u"schedules.list.v1"_s)["schedules"_L1][0].toObject();
    }

    const SystemClock m_clock;
    QTemporaryDir m_config;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<Application> m_application;
    SettingsDialog *m_dialog = nullptr;
};

void tst_SettingsDialog::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
}

void tst_SettingsDialog::init()
{
    m_service = std::make_unique<ServiceFixture>();
    QVERIFY(Preferences{.isGreeted = true}.save(m_service->home()));
    startTray();
}

void tst_SettingsDialog::startTray()
{
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    m_application = std::make_unique<Application>(*Paths::fromEnvironment(environment), m_clock);
    m_application->start(Application::Start::Shown);
    QTRY_VERIFY(m_application->models().settings.isKnown());
    QTRY_COMPARE(m_application->models().status.overview().link, Overview::Link::Up);
}

void tst_SettingsDialog::open(SettingsPage::Id page)
{
    m_dialog = &m_application->openSettings(page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_SettingsDialog::cleanup()
{
    m_application.reset();
    m_service.reset();
}

void tst_SettingsDialog::aChangeReachesTheService()
{
    open(SettingsPage::Id::Idle);
    type(u"idle.cpu_below_percent"_s, u"45"_s);
    QTRY_COMPARE(held(u"idle.cpu_below_percent"_s), 45);
    QTest::keyClick(part<NumberBox>(u"idle.cpu_below_percent"_s), Qt::Key_Up);
    QTRY_COMPARE(held(u"idle.cpu_below_percent"_s), 46);
    type(u"jobs.kill_grace_ms"_s, u"2.5"_s); // in the units of the sentence
    QTRY_COMPARE(held(u"jobs.kill_grace_ms"_s), 2500);
    type(u"retry.jitter"_s, u"25"_s);
    QTRY_COMPARE(held(u"retry.jitter"_s), 0.25);
}

void tst_SettingsDialog::aNumberIsReadAsItIsShown()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"de"_s));
    NumberBox box;
    box.setDecimals(3);
    box.setRange(0, 5000);
    box.setValue(1234.5);
    QCOMPARE(box.text(), u"1234,5"_s);
    box.interpretText();
    QCOMPARE(box.value(), 1234.5);
    box.selectAll();
    QTest::keyClicks(&box, u"2,25"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 2.25);
    QCOMPARE(box.text(), u"2,25"_s);
}

void tst_SettingsDialog::aRuleIsSwitchedOffAndOn()
{
    open(SettingsPage::Id::Power);
    auto *number = part<NumberBox>(u"power.enough_percent"_s);
    auto *on = part<QCheckBox>(u"power.enough_percent.on"_s);
    QVERIFY(!on->isChecked());
    QVERIFY(!number->isEnabled());
    QTest::keyClick(on, Qt::Key_Space);
    QTRY_COMPARE(held(u"power.enough_percent"_s), 80);
    QVERIFY(number->isEnabled());
    QCOMPARE(number->value(), 80);
    QTest::keyClick(on, Qt::Key_Space);
    QTRY_COMPARE(held(u"power.enough_percent"_s), 0);
    auto *saver = part<QCheckBox>(u"power.saver_counts_as_battery"_s);
    QVERIFY(saver->isChecked());
    QTest::mouseClick(saver, Qt::LeftButton, {}, {8, saver->height() / 2});
    QTRY_COMPARE(held(u"power.saver_counts_as_battery"_s), false);
}

void tst_SettingsDialog::aChoiceReachesTheService()
{
    open(SettingsPage::Id::Power);
    auto *choice = part<QComboBox>(u"conditions.when_lost"_s);
    QCOMPARE(choice->currentData(), u"suspend"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_COMPARE(held(u"conditions.when_lost"_s), u"continue"_s);
    QVERIFY(choice->accessibleName().contains(choice->currentText()));
}

void tst_SettingsDialog::whatIsOutOfRangeIsRefusedInPlace()
{
    open(SettingsPage::Id::Idle);
    auto *box = part<NumberBox>(u"idle.cpu_below_percent"_s);
    const auto *problem = part<QLabel>(u"problem.idle.cpu_below_percent"_s);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"400"_s);
    QVERIFY(problem->isVisible()); // while it is still there to be seen
    QCOMPARE(problem->text(), u"Only numbers from 1 to 100 are possible."_s);
    QVERIFY(box->accessibleDescription().contains(problem->text()));
    QVERIFY(!box->accessibleDescription().contains(mark(Rule::OthersCpu))); // of another value
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->value(), 30);
    QCOMPARE(box->text(), u"30"_s);
    QVERIFY(problem->isVisible());
    type(u"idle.cpu_below_percent"_s, u"40"_s);
    QVERIFY(!problem->isVisible());
    QTRY_COMPARE(held(u"idle.cpu_below_percent"_s), 40);

    m_dialog->showPage(SettingsPage::Id::Advanced);
    auto *url = part<QLineEdit>(u"telemetry.otlp_endpoint"_s);
    QTest::keyClicks(url, u"gopher://here"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(part<QLabel>(u"problem.telemetry.otlp_endpoint"_s)->isVisible());
    QCOMPARE(held(u"telemetry.otlp_endpoint"_s), u""_s);
    url->selectAll();
    QTest::keyClicks(url, u"http://localhost:4318"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_COMPARE(held(u"telemetry.otlp_endpoint"_s), u"http://localhost:4318"_s);
    QVERIFY(!part<QLabel>(u"problem.telemetry.otlp_endpoint"_s)->isVisible());
}

void tst_SettingsDialog::aRefusedChangeGoesBack()
{
    open(SettingsPage::Id::Notifications);
    // A service that goes just then cannot take it.
    QCOMPARE(::kill(pid_t(m_service->pid()), SIGSTOP), 0);
    auto *box = part<QCheckBox>(u"notifications.success"_s);
    box->click();
    QVERIFY(box->isChecked());
    m_service->kill();
    QTRY_VERIFY(!box->isChecked());
    QVERIFY(part<QLabel>(u"problem.notifications.success"_s)->text().startsWith(u"Not changed:"_s));
}

void tst_SettingsDialog::whatOthersChangeShowsAtOnce()
{
    open(SettingsPage::Id::Limits);
    set(u"limits.queue_concurrency"_s, 9);
    QTRY_COMPARE(part<NumberBox>(u"limits.queue_concurrency"_s)->value(), 9);
    set(u"power.enough_percent"_s, 70);
    QTRY_COMPARE(part<NumberBox>(u"power.enough_percent"_s)->value(), 70);
    QVERIFY(part<QCheckBox>(u"power.enough_percent.on"_s)->isChecked());
}

void tst_SettingsDialog::defaultsRestoreThePage()
{
    set(u"idle.cpu_below_percent"_s, 50);
    set(u"idle.input_minutes"_s, 0);
    set(u"backup.keep"_s, 8); // of another page
    open(SettingsPage::Id::Idle);
    auto *defaults = part<QPushButton>(u"defaults"_s);
    QTRY_VERIFY(defaults->isEnabled());
    QTest::mouseClick(defaults, Qt::LeftButton);
    QTRY_COMPARE(held(u"idle.cpu_below_percent"_s), 30);
    QCOMPARE(held(u"idle.input_minutes"_s), 5);
    QCOMPARE(held(u"backup.keep"_s), 8);
    QTRY_VERIFY(!defaults->isEnabled());
    m_dialog->showPage(SettingsPage::Id::General);
    QVERIFY(!defaults->isVisible()); // nothing there is the service's
}

void tst_SettingsDialog::whatIsMetFollowsTheMachine()
{
#ifdef Q_OS_LINUX
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
    m_application.reset();
    const PowerBus bus;
    bus.setPercent(71);
    bus.setOnBattery(false);
    m_service =
        std::make_unique<ServiceFixture>(ServiceFixture::Options{.environment = bus.environment()});
    set(u"conditions.settle_s"_s, 0);
    QVERIFY(Preferences{.isGreeted = true}.save(m_service->home()));
    startTray();
    open(SettingsPage::Id::Power);
    QTRY_COMPARE(mark(Rule::Charging), u"Met now: external power, battery 71 %"_s);
    bus.setOnBattery(true);
    QTRY_COMPARE(mark(Rule::Charging), u"Not met now: no external power, battery 71 %"_s);
    QCOMPARE(mark(Rule::BatteryLow), u"Met now: no external power, battery 71 %"_s);
    part<QCheckBox>(u"power.enough_percent.on"_s)->click();
    type(u"power.enough_percent"_s, u"60"_s);
    QTRY_COMPARE(mark(Rule::Charging), u"Met now: no external power, battery 71 %"_s);
    type(u"power.pause_below_percent"_s, u"75"_s);
    QTRY_COMPARE(mark(Rule::BatteryLow), u"Not met now: no external power, battery 71 %"_s);
#else
    QSKIP("there is nothing to play the machine's power with");
#endif
}

void tst_SettingsDialog::aScheduleIsAddedSwitchedTriggeredAndRemoved()
{
    open(SettingsPage::Id::Schedules);
    QVERIFY(part<QLabel>(u"noSchedules"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"addSchedule"_s), Qt::LeftButton);
    auto *form = part<QDialog>(u"scheduleDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *add = form->findChild<QPushButton *>(u"addIt"_s);
    QVERIFY(!add->isEnabled());
    const auto write = [&form](const QString &name, const QString &text) {
        QTest::keyClicks(form->findChild<QLineEdit *>(name), text);
    };
    write(u"scheduleName"_s, u"tidy"_s);
    write(u"scheduleWhen"_s, u"soon"_s);
    QVERIFY(form->findChild<QLabel *>(u"scheduleWhenProblem"_s)->isVisible());
    QVERIFY(!form->findChild<QLineEdit *>(u"scheduleWhen"_s)->accessibleDescription().isEmpty());
    form->findChild<QLineEdit *>(u"scheduleWhen"_s)->selectAll();
    write(u"scheduleWhen"_s, u"2h"_s);
    write(u"scheduleCommand"_s, u"true"_s);
    QVERIFY(add->isEnabled());
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE(schedule()["name"_L1], u"tidy"_s);
    QCOMPARE(schedule()["every_ms"_L1], 7'200'000);
    auto *table = part<QTableView>(u"schedulesTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);

    // Another one of that name would take its place.
    QTest::mouseClick(part<QPushButton>(u"addSchedule"_s), Qt::LeftButton);
    form = m_dialog->findChildren<QDialog *>(u"scheduleDialog"_s).last();
    QVERIFY(QTest::qWaitForWindowActive(form));
    add = form->findChild<QPushButton *>(u"addIt"_s);
    write(u"scheduleWhen"_s, u"1h"_s);
    write(u"scheduleCommand"_s, u"false"_s);
    write(u"scheduleName"_s, u"tidy"_s);
    QVERIFY(form->findChild<QLabel *>(u"scheduleNameProblem"_s)->isVisible());
    QVERIFY(!add->isEnabled());
    write(u"scheduleName"_s, u"2"_s);
    QVERIFY(add->isEnabled());
    QTest::keyClick(form, Qt::Key_Escape);

    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space); // its check mark
    QTRY_COMPARE(schedule()["enabled"_L1], false);
    QTRY_COMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole), int(Qt::Unchecked));
    QTest::mouseClick(part<QPushButton>(u"triggerSchedule"_s), Qt::LeftButton);
    QTRY_COMPARE(part<QLabel>(u"schedulesSaid"_s)->text(), u"#1 is on its way."_s);
    QCOMPARE(m_service->ended(1)["state"_L1], u"DONE"_s); // its environment is whole

    QTest::mouseClick(part<QPushButton>(u"removeSchedule"_s), Qt::LeftButton);
    QCOMPARE(part<QLabel>(u"schedulesSaid"_s)->text(), QString()); // it was of something else
    auto *yes = part<QPushButton>(u"removeYes"_s);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_VERIFY(schedule().isEmpty());
    QTRY_VERIFY(part<QLabel>(u"noSchedules"_s)->isVisible());
    QTRY_COMPARE(part<QLabel>(u"schedulesSaid"_s)->text(), u"tidy is gone; its jobs stay."_s);
}

void tst_SettingsDialog::aNameThatOthersTakeIsTakenAtOnce()
{
    SchedulesModel schedules(m_clock);
    ScheduleDialog form(m_clock, schedules);
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const auto write = [&form](const QString &name, const QString &text) {
        QTest::keyClicks(form.findChild<QLineEdit *>(name), text);
    };
    write(u"scheduleName"_s, u"tidy"_s);
    write(u"scheduleWhen"_s, u"2h"_s);
    write(u"scheduleCommand"_s, u"true"_s);
    const auto *add = form.findChild<QPushButton *>(u"addIt"_s);
    QVERIFY(add->isEnabled());
    schedules.setSchedules({{.name = u"tidy"_s}}); // else it would be replaced unasked
    QVERIFY(!add->isEnabled());
    QVERIFY(!form.findChild<QLabel *>(u"scheduleNameProblem"_s)->isHidden());
    schedules.setSchedules({});
    QVERIFY(add->isEnabled());
}

void tst_SettingsDialog::schedulesThatOthersChangeAreReadAnew()
{
    open(SettingsPage::Id::Schedules);
    const auto put = [this](const QString &name) {
        m_service->rpc(
            u"schedules.put.v1"_s,
            {{u"name"_s, name}, {u"every_ms"_s, 3'600'000}, {u"template"_s, shell(u"true"_s)}});
    };
    const auto &schedules = m_application->models().schedules;
    QTRY_COMPARE(m_application->models().status.overview().link, Overview::Link::Up);
    QWidget terminal; // where somebody writes one
    terminal.show();
    terminal.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&terminal));
    put(u"backup"_s);
    m_dialog->activateWindow();
    QTRY_COMPARE(schedules.rowCount(), 1);
    put(u"tidy"_s);
    auto *pages = part<QListWidget>(u"settingsPages"_s);
    pages->setCurrentRow(0);
    pages->setCurrentRow(int(SettingsPage::Id::Schedules));
    QTRY_COMPARE(schedules.rowCount(), 2);
}

void tst_SettingsDialog::startAtLoginIsSwitched()
{
    const Autostart autostart(QCoreApplication::applicationFilePath());
    QVERIFY(autostart.setEnabled(false));
    open(SettingsPage::Id::General);
    auto *box = part<QCheckBox>(u"startAtLogin"_s);
    QVERIFY(!box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(*autostart.isEnabled());
    QVERIFY(box->isChecked());
    QVERIFY(autostart.setEnabled(false)); // by the system's own settings
    m_dialog->hide();
    m_dialog->show();
    QVERIFY(!box->isChecked());
}

void tst_SettingsDialog::anotherLanguageIsRemembered()
{
    open(SettingsPage::Id::General);
    const QSignalSpy chosen(m_application.get(), &Application::languageChosen);
    auto *language = part<QComboBox>(u"language"_s);
    QCOMPARE(language->currentData(), QString());
    QCOMPARE(language->count(), 6);
    language->setCurrentIndex(language->findData(u"ko"_s));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(Preferences::load(m_service->home()).language, u"ko"_s);
    QVERIFY(Preferences::load(m_service->home()).isGreeted);
}

void tst_SettingsDialog::theTokenIsShownAndRenewed()
{
    open(SettingsPage::Id::Advanced);
    auto *require = part<QCheckBox>(u"security.require_token"_s);
    require->click();
    QTRY_COMPARE(m_application->models().status.overview().link, Overview::Link::Up);
    part<QPushButton>(u"showToken"_s)->click();
    auto *token = part<QLineEdit>(u"token"_s);
    QVERIFY(!token->isHidden());
    const QString before = token->text();
    QCOMPARE(before.size(), 43);
    part<QPushButton>(u"newToken"_s)->click();
    part<QPushButton>(u"newTokenYes"_s)->click();
    QTRY_VERIFY(token->text() != before);
    QCOMPARE(token->text().size(), 43);
    const QJsonObject hello{{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}};
    QJsonObject old = hello;
    old.insert(u"token"_s, before);
    RawClient client(m_service->socketPath());
    QCOMPARE(client.error(u"session.hello.v1"_s, old)["code"_L1], 4004);
    // The application itself came back in with the new one.
    QTRY_COMPARE(m_application->models().status.overview().link, Overview::Link::Up);
    require->click();
    QTRY_VERIFY(!m_application->models().settings.value(u"security.require_token"_s).toBool());
    m_dialog->hide();
    QVERIFY(token->text().isEmpty());
}

void tst_SettingsDialog::everythingHasANameAndIsReachedByTab()
{
    open(SettingsPage::Id::Power);
    auto *pages = part<QListWidget>(u"settingsPages"_s);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        pages->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 100 && !reached.contains(m_dialog->focusWidget()); ++i) {
            reached.insert(m_dialog->focusWidget());
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        const auto widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isField = widget->inherits("QAbstractSpinBox")
                || widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                || widget->inherits("QTableView");
            if (!isField || !widget->isVisible() || !widget->isEnabled()
                || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            QVERIFY2(reached.contains(widget),
                     qPrintable(pages->currentItem()->text() + u' ' + widget->objectName()));
        }
    }
}

void tst_SettingsDialog::itFitsWhereFontsAreLarge()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    open(SettingsPage::Id::Power);
    int seen = 0;
    for (const SettingsPage &page : settingsPages()) {
        m_dialog->showPage(page.id);
        QCoreApplication::processEvents(); // until it is laid out
        int rows = 0;
        for (const auto *row : m_dialog->findChildren<SettingRowView *>()) {
            if (!row->isVisible())
                continue;
            ++rows;
            for (const auto *child : row->findChildren<QWidget *>()) {
                if (!child->isVisible())
                    continue;
                const QRect area(child->mapTo(row, QPoint()), child->size());
                QVERIFY2(row->rect().contains(area), qPrintable(row->objectName()));
            }
        }
        QCOMPARE(rows > 0, !page.groups.empty());
        seen += rows;
    }
    QVERIFY(seen > 30);
}

void tst_SettingsDialog::theFirstStartGreetsOnce()
{
    m_application.reset();
    const Autostart autostart(QCoreApplication::applicationFilePath());
    QVERIFY(autostart.setEnabled(false));
    QVERIFY(QFile::remove(m_service->home() + u"/tray.json"_s));
    startTray();
    auto *greeting = m_application->window().findChild<QDialog *>(u"firstStart"_s);
    QVERIFY(greeting);
    QVERIFY(QTest::qWaitForWindowActive(greeting));
    QTest::keyClick(greeting, Qt::Key_Return);
    QVERIFY(*autostart.isEnabled());
    QVERIFY(autostart.setEnabled(false));
    m_application.reset();
    startTray();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    QVERIFY(!m_application->window().findChild<QDialog *>(u"firstStart"_s));
}

void tst_SettingsDialog::withoutAServiceNothingCanBeChanged()
{
    open(SettingsPage::Id::Idle);
    auto *box = part<NumberBox>(u"idle.cpu_below_percent"_s);
    QVERIFY(box->isEnabled());
    m_service->kill();
    QTRY_VERIFY(!box->isEnabled());
    QVERIFY(part<QLabel>(u"settingsTrouble"_s)->isVisible());
    QVERIFY(part<QComboBox>(u"language"_s)->isEnabled()); // it is ours
    QVERIFY(m_service->start());
    QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled(), 20'000);
    QVERIFY(!part<QLabel>(u"settingsTrouble"_s)->isVisible());
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
