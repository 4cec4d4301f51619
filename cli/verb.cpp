#include "cli/verb.h"

#include "cli/parsertexts.h"
#include "cli/tr.h"
#include "shared/text/sizetext.h"
#include "shared/text/timeinput.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> refusal(const std::optional<QString> &problem, const QString &word)
{
    if (!problem)
        return {};
    return Cli::tr("\"%1\" %2").arg(word, *problem);
}

} // namespace

Verb::Verb(CommandLine &line, const char *name, const QString &summary)
    : m_line(line)
    , m_app(line.m_app->add_subcommand(name, summary.toStdString()))
{ }

Verb::Verb(Verb &parent, const char *name, const QString &summary)
    : m_line(parent.m_line)
    , m_app(parent.m_app->add_subcommand(name, summary.toStdString()))
{
    parent.m_app->require_subcommand(1);
}

// Every word is taken by itself: left alone, CLI11 would read "[a,b]" as a list.
CLI::Option *Verb::one(const char *names, const QString &placeholder, const QString &help,
                       const Take &take)
{
    const auto read = [names, take](const std::string &value) {
        const QString word = QString::fromStdString(value);
        if (const std::optional<QString> problem = refusal(take(word), word))
            throw CLI::ValidationError(names, problem->toStdString());
    };
    return m_app->add_option_function<std::string>(names, read, help.toStdString())
        ->type_name(placeholder.toStdString())
        ->allow_extra_args(false);
}

CLI::Option *Verb::many(const char *names, const QString &placeholder, const QString &help,
                        const Take &take)
{
    const auto read = [names, take](const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            const QString word = QString::fromStdString(value);
            if (const std::optional<QString> problem = refusal(take(word), word))
                throw CLI::ValidationError(names, problem->toStdString());
        }
    };
    CLI::Option *option =
        m_app->add_option_function<std::vector<std::string>>(names, read, help.toStdString())
            ->type_name(placeholder.toStdString());
    if (!option->get_positional())
        option->allow_extra_args(false);
    return option;
}

void Verb::flag(const char *names, bool &target, const QString &help)
{
    m_app->add_flag(names, target, help.toStdString());
}

void Verb::text(const char *names, QString &target, const QString &help, Presence presence)
{
    one(names, Cli::tr("TEXT"), help, [&target](const QString &word) {
        target = word;
        return std::optional<QString>();
    })->required(presence == Presence::Required);
}

void Verb::word(const char *names, QString &target, const QStringList &words, const QString &help)
{
    one(names, words.join(u'|'), help,
        [&target, words](const QString &word) -> std::optional<QString> {
            if (!words.contains(word))
                return Cli::tr("is none of %1").arg(words.join(u", "_s));
            target = word;
            return {};
        });
}

void Verb::number(const char *names, std::optional<int> &target, const QString &help)
{
    one(names, Cli::tr("N"), help, [&target](const QString &word) -> std::optional<QString> {
        bool isNumber = false;
        target = word.toInt(&isNumber);
        if (!isNumber)
            return Cli::tr("is no number");
        return {};
    });
}

void Verb::fraction(const char *names, std::optional<double> &target, const QString &help)
{
    one(names, Cli::tr("NUMBER"), help, [&target](const QString &word) -> std::optional<QString> {
        bool isNumber = false;
        target = word.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(*target))
            return Cli::tr("is no number such as 2 or 0.1");
        return {};
    });
}

void Verb::duration(const char *names, std::optional<Duration> &target, const QString &help)
{
    one(names, Cli::tr("TIME"), help, [&target](const QString &word) -> std::optional<QString> {
        const Result<Duration> duration = parseDuration(word);
        if (!duration)
            return duration.error().message;
        target = *duration;
        return {};
    });
}

void Verb::moment(const char *names, std::optional<Timestamp> &target, const QString &help)
{
    one(names, Cli::tr("WHEN"), help, [&target](const QString &word) -> std::optional<QString> {
        const Result<Timestamp> moment =
            parseMoment(word, SystemClock().now(), QTimeZone::systemTimeZone());
        if (!moment)
            return moment.error().message;
        target = *moment;
        return {};
    });
}

void Verb::count(const char *names, std::optional<qint64> &target, const QString &help)
{
    one(names, Cli::tr("N"), help, [&target](const QString &word) -> std::optional<QString> {
        bool isNumber = false;
        target = word.toLongLong(&isNumber);
        if (!isNumber)
            return Cli::tr("is no number");
        return {};
    });
}

void Verb::size(const char *names, std::optional<qint64> &target, const QString &help)
{
    one(names, Cli::tr("SIZE"), help, [&target](const QString &word) -> std::optional<QString> {
        target = parseSize(word);
        if (!target)
            return Cli::tr("is no size such as 64K or 10M");
        return {};
    });
}

void Verb::job(const char *names, std::optional<JobRef> &target, const QString &help,
               Presence presence)
{
    one(names, Cli::tr("JOB"), help, [&target](const QString &word) -> std::optional<QString> {
        target = jobRefFromString(word);
        if (!target)
            return Cli::tr("is no job: give its number, as in 42, or its id");
        return {};
    })->required(presence == Presence::Required);
}

void Verb::texts(const char *names, QStringList &target, const QString &help, Presence presence)
{
    many(names, Cli::tr("TEXT"), help, [&target](const QString &word) {
        target.append(word);
        return std::optional<QString>();
    })->required(presence == Presence::Required);
}

void Verb::jobs(const char *names, std::vector<JobRef> &target, const QString &help,
                Presence presence)
{
    many(names, Cli::tr("JOB"), help, [&target](const QString &word) -> std::optional<QString> {
        const std::optional<JobRef> job = jobRefFromString(word);
        if (!job)
            return Cli::tr("is no job: give its number, as in 42, or its id");
        target.push_back(*job);
        return {};
    })->required(presence == Presence::Required);
}

void Verb::numbers(const char *names, std::optional<std::vector<int>> &target, const QString &help)
{
    many(names, Cli::tr("N"), help, [&target](const QString &word) -> std::optional<QString> {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber)
            return Cli::tr("is no number");
        if (!target)
            target.emplace();
        target->push_back(number);
        return {};
    });
}

void Verb::command(QStringList &target)
{
    takeCommand(target, false);
}

void Verb::commandAfterDashes(QStringList &target)
{
    takeCommand(target, true);
}

void Verb::takeCommand(QStringList &target, bool afterDashes)
{
    const QString ending =
        (afterDashes ? u" -- "_s : u" [--] "_s) + Cli::tr("COMMAND [ARGUMENTS…]");
    m_app->formatter(helpFormatter(ending));
    m_line.m_trailings.push_back({.verb = m_app,
                                  .afterDashes = afterDashes,
                                  .take = [&target](const std::vector<std::string> &words) {
                                      for (const std::string &word : words)
                                          target.append(QString::fromStdString(word));
                                  }});
}

void Verb::check(const std::function<QString()> &problem)
{
    m_check = [before = m_check, problem] {
        const QString earlier = before();
        return earlier.isEmpty() ? problem() : earlier;
    };
}

void Verb::does(const std::function<int(Session &)> &run, Action::Needs needs)
{
    m_app->require_subcommand(0, 1); // what has an action needs no further verb
    choose([run, needs] { return Action{.needs = needs, .run = run}; });
}

void Verb::doesLikeJob(const std::function<int(Session &)> &run,
                       const std::function<bool()> &endsLikeJob)
{
    choose([run, endsLikeJob] { return Action{.endsLikeJob = endsLikeJob(), .run = run}; });
}

// `action` is asked for once the options have been read.
void Verb::choose(const std::function<Action()> &action)
{
    m_app->callback([&line = m_line, app = m_app, check = m_check, action] {
        if (!app->get_subcommands().empty())
            return;
        if (const QString problem = check(); !problem.isEmpty())
            throw CLI::ParseError(problem.toStdString(), CLI::ExitCodes::ValidationError);
        line.m_invocation.action = action();
    });
}

} // namespace sem
