#include "cli/commands/conditions.h"

#include "cli/exitcodes.h"
#include "cli/output/screen.h"
#include "cli/output/table.h"
#include "cli/platform/interrupts.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto quietTime = 500ms; // between two looks, however much happens
constexpr auto tick = 5s; // what is read grows older without a change

// "cpu_percent 12, memory_percent 40"
QString detailText(const QVariantMap &detail)
{
    QStringList parts;
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        const bool isTime = it.key().endsWith("_ms"_L1);
        const QString value =
            isTime ? durationText(Duration(it.value().toLongLong())) : it.value().toString();
        parts.append((isTime ? it.key().chopped(3) : it.key()) + u' ' + value);
    }
    return parts.join(u", "_s);
}

Table sensorTable(const ConditionsAnswer &answer)
{
    Table table({{.title = Cli::tr("SENSOR")},
                 {.title = Cli::tr("SAYS"), .gives = true},
                 {.title = Cli::tr("SOURCE")},
                 {.title = Cli::tr("AGE"), .align = Table::Align::Right, .isExtra = true}});
    for (const SensorInfo &sensor : answer.sensors) {
        table.add(
            {{sensor.name},
             sensor.value ? Cell{detailText(*sensor.value)} : Cell{Cli::tr("unknown"), Tone::Muted},
             {sensor.source, Tone::Muted},
             {sensor.age ? durationText(*sensor.age) : QString(), Tone::Muted}});
    }
    return table;
}

Table ruleTable(const ConditionsAnswer &answer, Timestamp now)
{
    Table table({{.title = Cli::tr("RULE")},
                 {.title = Cli::tr("MET")},
                 {.title = Cli::tr("WHY NOT")},
                 {.title = Cli::tr("SINCE"), .isExtra = true},
                 {.title = Cli::tr("DECIDED BY"), .gives = true}});
    for (const RuleInfo &rule : answer.rules) {
        table.add({{rule.name},
                   rule.met ? Cell{Cli::tr("yes"), Tone::Good} : Cell{Cli::tr("no"), Tone::Waiting},
                   {rule.code ? holdRemark(nameOf(*rule.code)) : QString()},
                   {rule.since ? clockText(*rule.since, now) : QString()},
                   {detailText(rule.detail), Tone::Muted}});
    }
    return table;
}

QStringList linesOf(const ConditionsAnswer &answer, Session &session, int width)
{
    const Output &output = session.output();
    return sensorTable(answer).lines(output, width) + QStringList(QString())
        + ruleTable(answer, session.now()).lines(output, width);
}

int showOnce(Session &session)
{
    const Result<ConditionsAnswer> answer = session.await(session.client().conditions());
    if (!answer)
        return session.fail(answer.error());
    if (session.json()) {
        session.output().line(toJson(*answer));
        return exitcode::fine;
    }
    for (const QString &line : linesOf(*answer, session, session.output().width()))
        session.output().line(line);
    return exitcode::fine;
}

int watch(Session &session)
{
    const Interrupts interrupts;
    bool stale = true;
    const auto outdate = [&stale] { stale = true; };
    QObject::connect(&session.client(), &ServiceClient::event, &interrupts, outdate);
    QObject::connect(&session.client(), &ServiceClient::eventsMissed, &interrupts, outdate);
    const auto subscribed = session.insist(
        [&] { return session.client().subscribe({.kinds = {eventkind::sensorChanged}}); });
    if (!subscribed)
        return session.fail(subscribed.error());
    std::optional<Screen> screen;
    if (!session.json())
        screen.emplace(session.output());
    while (interrupts.count() == 0) {
        stale = false;
        const Result<ConditionsAnswer> answer =
            session.insist([&] { return session.client().conditions(); });
        if (!answer) {
            screen.reset();
            return session.fail(answer.error());
        }
        if (screen) {
            screen->show(linesOf(*answer, session, screen->size().columns));
        } else {
            session.output().line(toJson(*answer));
            session.output().flush();
        }
        const auto isToLeave = [&interrupts] { return interrupts.count() > 0; };
        session.waitUntil(isToLeave, quietTime);
        session.waitUntil([&] { return stale || isToLeave(); }, tick - quietTime);
    }
    return exitcode::fine;
}

int conditions(Session &session, bool watches)
{
    if (!watches)
        return showOnce(session);
    if (!session.json() && session.output().width() == 0)
        return session.refuseUsage(Cli::tr("--watch needs a terminal, or --json"));
    return watch(session);
}

} // namespace

void declareConditions(CommandLine &line)
{
    const auto watches = std::make_shared<bool>(false);
    Verb verb(line, "conditions", Cli::tr("Show what the machine is like, and what that allows"));
    verb.flag("-w,--watch", *watches, Cli::tr("Go on showing it"));
    verb.does([watches](Session &session) { return conditions(session, *watches); });
}

} // namespace sem
