#include "service/platform/windowsvalues.h"
#include "shared/platform/tickcount.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sem::WindowsPower)
Q_DECLARE_METATYPE(std::optional<sem::PowerState>)
Q_DECLARE_METATYPE(std::optional<sem::SleepWatch::Moment>)

// What odd Windows machines answer, and Wine.
class tst_WindowsValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void power_data();
    void power();
    void idle_data();
    void idle();
    void sleep_data();
    void sleep();
};

void tst_WindowsValues::power_data()
{
    QTest::addColumn<WindowsPower>("power");
    QTest::addColumn<std::optional<PowerState>>("state");
    const auto row = [](const char *name, const WindowsPower &power,
                        const std::optional<PowerState> &state) {
        QTest::newRow(name) << power << state;
    };
    using State = PowerState;

    row("a desktop", {.line = 1, .battery = 128, .percent = 255}, State{.external = true});
    row("a desktop that knows no line", {.line = 255, .battery = 128, .percent = 255},
        State{.external = true});
    row("no battery, and no mains either", {.line = 0, .battery = 128, .percent = 0},
        State{.external = true});
    row("a desktop that saves", {.line = 1, .battery = 128, .percent = 255, .saver = 1},
        State{.external = true, .saver = true});
    row("a laptop that charges", {.line = 1, .battery = 8, .percent = 50},
        State{.external = true, .batteryPercent = 50});
    row("a laptop that is full", {.line = 1, .battery = 1, .percent = 100},
        State{.external = true, .batteryPercent = 100});
    row("a laptop that stops at 80 %", {.line = 1, .battery = 1, .percent = 80},
        State{.external = true, .batteryPercent = 80});
    row("a laptop, unplugged", {.line = 0, .battery = 0, .percent = 50},
        State{.external = false, .batteryPercent = 50});
    row("unplugged, saving", {.line = 0, .battery = 2, .percent = 20, .saver = 1},
        State{.external = false, .batteryPercent = 20, .saver = true});
    row("a flag of the saver that means nothing",
        {.line = 0, .battery = 2, .percent = 20, .saver = 255},
        State{.external = false, .batteryPercent = 20});
    row("nearly empty", {.line = 0, .battery = 4, .percent = 0},
        State{.external = false, .batteryPercent = 0});
    row("empty, on the mains", {.line = 1, .battery = 0, .percent = 0},
        State{.external = true, .batteryPercent = 0});
    row("an old UPS", {.line = 2, .battery = 1, .percent = 90},
        State{.external = false, .batteryPercent = 90});
    row("charges from a line unknown", {.line = 255, .battery = 8, .percent = 30},
        State{.external = true, .batteryPercent = 30});
    row("does not know how full", {.line = 0, .battery = 255, .percent = 255},
        State{.external = false});
    row("fuller than full", {.line = 0, .battery = 1, .percent = 130}, State{.external = false});
    row("nothing known", {}, std::nullopt);
    row("a battery, and nothing of the line", {.line = 255, .battery = 1, .percent = 90},
        std::nullopt);
    row("all zeros", {.line = 0, .battery = 0, .percent = 0}, std::nullopt);
    row("zeros, and no flag", {.line = 0, .battery = 255, .percent = 0}, std::nullopt);
}

void tst_WindowsValues::power()
{
    QFETCH(WindowsPower, power);
    QFETCH(std::optional<PowerState>, state);
    const std::optional<PowerState> meaning = meaningOf(power);
    QCOMPARE(meaning.has_value(), state.has_value());
    if (!state)
        return;
    QCOMPARE(meaning->external, state->external);
    QCOMPARE(meaning->batteryPercent, state->batteryPercent);
    QCOMPARE(meaning->saver, state->saver);
}

void tst_WindowsValues::idle_data()
{
    QTest::addColumn<std::uint32_t>("lastInput");
    QTest::addColumn<std::uint32_t>("now");
    QTest::addColumn<std::chrono::milliseconds>("idle");
    const auto row = [](const char *name, std::uint32_t lastInput, std::uint32_t now,
                        std::chrono::milliseconds idle) {
        QTest::newRow(name) << lastInput << now << idle;
    };
    constexpr std::uint32_t last = 0xffff'ffff;

    row("at this moment", 5'000, 5'000, 0ms);
    row("a while ago", 5'000, 65'000, 1min);
    row("never since the start", 0, 65'000, 65s);
    row("before the clock came round", last - 999, 1'000, 2s);
    row("an input of the future", 5'016, 5'000, 0ms);
    row("of the future, over the end of the clock", 10, last - 5, 0ms);
    row("for 30 days", 1'000, 2'592'001'000, 720h);
    row("almost once round", 100'000, 0, std::chrono::milliseconds(last) - 99'999ms);
}

void tst_WindowsValues::idle()
{
    QFETCH(std::uint32_t, lastInput);
    QFETCH(std::uint32_t, now);
    QFETCH(std::chrono::milliseconds, idle);
    QCOMPARE(idleBetween(lastInput, now).count(), idle.count());
}

void tst_WindowsValues::sleep_data()
{
    QTest::addColumn<unsigned long>("notification");
    QTest::addColumn<std::optional<SleepWatch::Moment>>("moment");
    using Moment = SleepWatch::Moment;

    QTest::newRow("suspends") << 4UL << std::optional(Moment::AboutToSleep);
    QTest::newRow("resumes") << 18UL << std::optional(Moment::Resumed);
    QTest::newRow("resumes, once more, for a user") << 7UL << std::optional<Moment>();
    QTest::newRow("the power has changed") << 10UL << std::optional<Moment>();
    QTest::newRow("a setting of the power has changed") << 0x8013UL << std::optional<Moment>();
}

void tst_WindowsValues::sleep()
{
    QFETCH(unsigned long, notification);
    QFETCH(std::optional<SleepWatch::Moment>, moment);
    QVERIFY(momentOf(notification) == moment);
}

QTEST_GUILESS_MAIN(tst_WindowsValues)
#include "tst_windowsvalues.moc"
