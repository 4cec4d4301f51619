#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/views/about.h"
#include "tray/views/detailspanel.h"
#include "tray/views/firststart.h"
#include "tray/views/icons.h"
#include "tray/views/jobspanel.h"
#include "tray/views/mainwindow.h"
#include "tray/views/newjobdialog.h"
#include "tray/views/problemlabel.h"
#include "tray/views/scheduledialog.h"
#include "tray/views/settingrowview.h"
#include "tray/views/settingsdialog.h"
#include "tray/views/tokendialog.h"
#include "tray/views/traymenu.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(bool dark)
{
    if (!dark)
        return QApplication::style()->standardPalette();
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    return palette;
}

QString nameOfWidget(const QWidget &widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                              widget.objectName());
}

// What Tab comes to, in that order.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *widget = &window;
    do {
        widget = widget->nextInFocusChain();
        // Of radio buttons and the like one stands for all.
        if (widget != &window && widget->isVisibleTo(&window) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
            && widget->window() == &window)
            stops.append(widget);
    } while (widget != &window);
    return stops;
}

// The name that a screen reader says.
QString spokenName(QWidget &widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList textsOf(const QWidget &menu, bool onlyVisible)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() || !onlyVisible)
            texts.append(action->text());
    }
    return texts;
}

// Texts whose underlined letter is that of one before.
QStringList sharedKeys(const QStringList &texts)
{
    QStringList shared;
    QMap<QString, QString> seen;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && seen.contains(key))
            shared.append(seen[key] + u" / "_s + text);
        seen.insert(key, text);
    }
    return shared;
}

bool isOwn(const QWidget &widget)
{
    return !widget.objectName().startsWith(u"qt_"_s);
}

} // namespace

// That the windows can be used without seeing them, without a mouse, and with tired eyes.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyStopHasAName_data() { windows(); }
    void everyStopHasAName();
    void tabGoesAsTheEyesDo_data() { windows(); }
    void tabGoesAsTheEyesDo();
    void aSentenceIsHeardOnce();
    void noKeyMeansTwoThings_data() { windows(); }
    void noKeyMeansTwoThings();
    void noKeyOfTheIconsMenuMeansTwoThings();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void anOutputCanBeRead_data();
    void anOutputCanBeRead();
    void problemsCanBeReadInOtherColours_data();
    void problemsCanBeReadInOtherColours();

private:
    static void windows();
    QWidget *open(const QString &name);
    void fill();

    ManualClock m_clock;
    std::unique_ptr<TrayModels> m_models;
    std::unique_ptr<QWidget> m_top;
};

void tst_Accessibility::init()
{
    m_models = std::make_unique<TrayModels>(m_clock);
}

void tst_Accessibility::cleanup()
{
    m_top.reset();
    m_models.reset();
    QApplication::setPalette(paletteOf(false));
}

void tst_Accessibility::windows()
{
    QTest::addColumn<QString>("window");
    for (const char *name : {"main: overview", "main: output", "main: attempts", "main: no jobs",
                             "new job", "schedule", "token", "about", "first start"})
        QTest::newRow(name) << QString::fromLatin1(name);
    for (const SettingsPage &page : settingsPages())
        QTest::addRow("settings: %s", qPrintable(page.name)) << u"settings: "_s + page.name;
}

void tst_Accessibility::fill()
{
    m_models->status.set({.link = Overview::Link::Up});
    const QVariantMap usual = Settings().toMap();
    m_models->settings.setSettings({.settings = usual, .defaults = usual});
    m_models->queues.setQueues({{.name = u"default"_s, .concurrency = 2}});
    m_models->schedules.setSchedules({{.name = u"backup"_s, .cron = u"@daily"_s}});
}

QWidget *tst_Accessibility::open(const QString &name)
{
    quint64 question = 0;
    connect(&m_models->jobs, &JobsModel::pageWanted, this,
            [&question](quint64 number) { question = number; });
    fill();
    QWidget *shown = nullptr;
    if (name.startsWith(u"main"_s)) {
        auto window = std::make_unique<MainWindow>(*m_models, m_clock);
        m_models->jobs.refresh();
        JobPageAnswer page;
        if (name != u"main: no jobs"_s)
            page.items = {{.job = inState(makeJob(2), JobState::Failed)}, {.job = makeJob(1)}};
        m_models->jobs.addPage(question, page);
        if (!page.items.empty()) {
            window->jobs().showJob(2);
            JobDetails details = page.items.front();
            details.attempts = std::vector<Attempt>{endedAttempt()};
            window->details().showDetails(details);
        }
        const QStringList tabs{u"main: overview"_s, u"main: output"_s, u"main: attempts"_s};
        window->findChild<QTabWidget *>(u"detailsTabs"_s)
            ->setCurrentIndex(int(std::max<qsizetype>(tabs.indexOf(name), 0)));
        m_top = std::move(window);
    } else if (name == u"new job"_s) {
        m_top = std::make_unique<NewJobDialog>(m_clock, QStringList{u"default"_s});
    } else if (name == u"schedule"_s) {
        m_top = std::make_unique<ScheduleDialog>(m_clock, m_models->schedules);
    } else if (name == u"token"_s) {
        m_top = std::make_unique<TokenDialog>(u"the keychain is locked"_s);
    } else if (name.startsWith(u"settings"_s)) {
        auto dialog = std::make_unique<SettingsDialog>(*m_models, u"/home/mina/jobs"_s);
        const std::vector<SettingsPage> pages = settingsPages();
        const auto page = std::ranges::find(pages, name.mid(10), &SettingsPage::name);
        dialog->findChild<QListWidget *>()->setCurrentRow(int(page - pages.begin()));
        m_top = std::move(dialog);
    } else {
        m_top = std::make_unique<QWidget>();
        m_top->show();
        if (name == u"about"_s)
            showAbout(m_top.get(), u"Nothing to do"_s, Paths());
        else
            showFirstStart(m_top.get(), [](bool) {});
        shown = m_top->findChild<QDialog *>();
    }
    if (!shown)
        shown = m_top.get();
    shown->show();
    return QTest::qWaitForWindowExposed(shown) ? shown : nullptr;
}

void tst_Accessibility::everyStopHasAName()
{
    QFETCH(QString, window);
    QWidget *shown = open(window);
    QVERIFY(shown);
    const QList<QWidget *> stops = tabStops(*shown);
    QVERIFY(!stops.isEmpty());
    for (QWidget *widget : stops) {
        // Lists of tabs and the like are named by what is chosen in them.
        if (isOwn(*widget))
            QVERIFY2(!spokenName(*widget).isEmpty(), qPrintable(nameOfWidget(*widget)));
    }
}

void tst_Accessibility::tabGoesAsTheEyesDo()
{
    QFETCH(QString, window);
    QWidget *shown = open(window);
    QVERIFY(shown);
    const QList<QWidget *> stops = tabStops(*shown);
    // All that takes the focus by a click is reached by Tab, too.
    const auto widgets = shown->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesFocus = widget->isVisible() && widget->isEnabled() && isOwn(*widget)
            && widget->window() == shown && widget->focusPolicy() != Qt::NoFocus
            && !widget->focusProxy();
        const bool isText = qobject_cast<QLabel *>(widget) != nullptr; // that a mouse can mark
        // Of buttons that exclude one another the pressed one stands for all, as arrows do the
        // rest.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfSome = button && button->group() && button->group()->exclusive();
        QWidget *stop = isOneOfSome ? button->group()->checkedButton() : widget;
        if (takesFocus && !isText)
            QVERIFY2(stops.contains(stop), qPrintable(nameOfWidget(*widget)));
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto areaOf = [shown](const QWidget &widget) {
            return QRect(widget.mapTo(shown, QPoint()), widget.size());
        };
        const QRect before = areaOf(*stops[i - 1]);
        const QRect after = areaOf(*stops[i]);
        const bool isBelow = after.top() >= before.bottom();
        const bool isBeside = after.left() >= before.left(); // or in the next column
        QVERIFY2(isBelow || isBeside,
                 qPrintable(nameOfWidget(*stops[i - 1]) + u" before "_s + nameOfWidget(*stops[i])));
        const bool isColumn = after.left() >= before.right();
        QVERIFY2(after.bottom() >= before.top() || isColumn,
                 qPrintable(nameOfWidget(*stops[i - 1]) + u" before "_s + nameOfWidget(*stops[i])));
    }
}

void tst_Accessibility::aSentenceIsHeardOnce()
{
    const QWidget *shown = open(u"settings: idle"_s);
    QVERIFY(shown);
    int seen = 0;
    for (const auto *row : shown->findChildren<SettingRowView *>()) {
        QStringList heard;
        for (auto *label : row->findChildren<QLabel *>()) {
            // The others say how it stands.
            if (label->objectName().isEmpty() && !spokenName(*label).trimmed().isEmpty())
                heard.append(spokenName(*label));
        }
        const bool hasField = row->objectName() != u"row"_s;
        QCOMPARE(heard.size(), hasField ? 0 : 1);
        QVERIFY(hasField || heard.first().contains(u' '));
        ++seen;
    }
    QVERIFY(seen > 30);
}

void tst_Accessibility::noKeyMeansTwoThings()
{
    QFETCH(QString, window);
    QWidget *shown = open(window);
    QVERIFY(shown);
    QStringList texts;
    for (const auto *label : shown->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            texts.append(label->text());
    }
    for (const auto *button : shown->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const auto *tabs : shown->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    for (const auto *bar : shown->findChildren<QMenuBar *>())
        texts.append(textsOf(*bar, true));
    QCOMPARE(sharedKeys(texts), QStringList());
    for (const auto *menu : shown->findChildren<QMenu *>()) // all that it may ever show at once
        QVERIFY2(sharedKeys(textsOf(*menu, false)).isEmpty(),
                 qPrintable(sharedKeys(textsOf(*menu, false)).join(u", "_s)));
}

void tst_Accessibility::noKeyOfTheIconsMenuMeansTwoThings()
{
    const TrayMenu menu(m_models->status, m_clock);
    std::vector<Overview> ways{{.link = Overview::Link::Up},
                               {.link = Overview::Link::Up, .paused = true},
                               {.link = Overview::Link::None},
                               {.link = Overview::Link::Barred}};
    ways[0].stats.runningJobs = 1;
    ways[0].running = {{.job = inState(makeJob(1), JobState::Running)}};
    ways[0].lastFailed = {.job = inState(makeJob(2), JobState::Failed)};
    for (const Overview &way : ways) {
        m_models->status.set(way);
        QCOMPARE(sharedKeys(textsOf(menu, true)), QStringList());
        for (const auto *below : menu.findChildren<QMenu *>())
            QCOMPARE(sharedKeys(textsOf(*below, false)), QStringList());
    }
}

void tst_Accessibility::coloursCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Accessibility::coloursCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = paletteOf(dark);
    QCOMPARE(isDark(palette), dark);
    constexpr double text = 4.5; // WCAG 2.1, AA
    // Words in these stand in tables, rows of the settings, dialogs; pictures and the chart, which
    // need less, have the same.
    for (const auto tone : {Shade::Good, Shade::Bad, Shade::Active, Shade::Waiting, Shade::Muted}) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const double seen = contrast(shade(tone, palette), palette.color(role));
            QVERIFY2(seen >= text,
                     qPrintable(u"shade %1 on role %2: %3"_s.arg(int(tone)).arg(role).arg(seen)));
        }
    }
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
}

void tst_Accessibility::anOutputCanBeRead_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << true;
    QTest::newRow("light, then dark") << false << true;
    QTest::newRow("dark, then light") << true << false;
}

void tst_Accessibility::anOutputCanBeRead()
{
    QFETCH(bool, before);
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(before));
    LogView log;
    log.show();
    log.begin(4096); // with a note of ours
    for (int colour = 0; colour < 16; ++colour) {
        const int code = colour < 8 ? 30 + colour : 82 + colour;
        log.append(u"\033[%1mon the background\033[0m\n"_s.arg(code));
        log.append(u"\033[7;%1mthe other way round\033[0m\n"_s.arg(code));
        log.append(u"\033[%1mon its own\033[0m\n"_s.arg(code + 10));
    }
    log.append(u"\033[48;2;255;255;0myellow\033[0m \033[48;2;0;0;255mblue\033[0m\n"_s);
    log.append(u"\033[7mplain, the other way round\033[0m\n"_s);
    const QString text = log.text();
    const QPalette palette = paletteOf(dark);
    QApplication::setPalette(palette);
    const auto *view = log.findChild<QPlainTextEdit *>(u"logText"_s);
    QTRY_COMPARE(log.palette().color(QPalette::Base), palette.color(QPalette::Base));
    QTRY_COMPARE(view->palette().color(QPalette::Base), palette.color(QPalette::Base));
    QCOMPARE(log.text(), text);
    int seen = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QColor ink = format.hasProperty(QTextFormat::ForegroundBrush)
                ? format.foreground().color()
                : view->palette().color(QPalette::Text);
            const QColor paper = format.hasProperty(QTextFormat::BackgroundBrush)
                ? format.background().color()
                : view->palette().color(QPalette::Base);
            ++seen;
            QVERIFY2(
                contrast(ink, paper) >= 4.5,
                qPrintable(u"%1: %2 on %3"_s.arg(it.fragment().text(), ink.name(), paper.name())));
        }
    }
    QVERIFY(seen >= 50);
}

void tst_Accessibility::problemsCanBeReadInOtherColours_data()
{
    QTest::addColumn<QString>("window");
    for (const QString &name : {u"new job"_s, u"schedule"_s, u"token"_s,
                                QString(u"settings: "_s + settingsPages().front().name)})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Accessibility::problemsCanBeReadInOtherColours()
{
    QFETCH(QString, window);
    const QWidget *shown = open(window);
    QVERIFY(shown);
    const auto problems = shown->findChildren<ProblemLabel *>();
    QVERIFY(!problems.isEmpty());
    for (const bool dark : {false, true, false}) {
        const QPalette palette = paletteOf(dark);
        QApplication::setPalette(palette);
        for (const ProblemLabel *problem : problems)
            QTRY_COMPARE(problem->palette().color(QPalette::Active, QPalette::WindowText),
                         shade(Shade::Bad, palette));
    }
}

QTEST_MAIN(tst_Accessibility)

#include "tst_accessibility.moc"
