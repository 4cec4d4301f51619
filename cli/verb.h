#pragma once

#include "cli/commandline.h"
#include "shared/domain/jobid.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace sem {

// Declares one verb of the command line: its options, in terms of our own types, and its action.
// What options are read into must live as long as the action does. Names are as in "-q,--queue";
// an operand's name has no dash.
class Verb
{
public:
    Verb(CommandLine &line, const char *name, const QString &summary);
    Verb(Verb &parent, const char *name, const QString &summary); // "queue pause"

    enum class Presence { Optional, Required };

    void flag(const char *names, bool &target, const QString &help);
    void text(const char *names, QString &target, const QString &help,
              Presence presence = Presence::Optional);
    void word(const char *names, QString &target, const QStringList &words, const QString &help);
    void number(const char *names, std::optional<int> &target, const QString &help);
    void fraction(const char *names, std::optional<double> &target, const QString &help);
    void duration(const char *names, std::optional<Duration> &target, const QString &help);
    void moment(const char *names, std::optional<Timestamp> &target, const QString &help);
    void count(const char *names, std::optional<qint64> &target, const QString &help);
    void size(const char *names, std::optional<qint64> &target, const QString &help);
    void job(const char *names, std::optional<JobRef> &target, const QString &help,
             Presence presence = Presence::Optional);

    // Options that may be given again and again; operands of any number.
    void texts(const char *names, QStringList &target, const QString &help,
               Presence presence = Presence::Optional);
    void jobs(const char *names, std::vector<JobRef> &target, const QString &help,
              Presence presence = Presence::Optional);
    void numbers(const char *names, std::optional<std::vector<int>> &target, const QString &help);

    // Asked before the action, all of them: a message refuses the line as a whole.
    void check(const std::function<QString()> &problem);

    // The rest of the line from the first word that is no option of ours: a command with its
    // arguments, left exactly as it is.
    void command(QStringList &target);
    // The same from the word after "--" on, for verbs that have operands, too.
    void commandAfterDashes(QStringList &target);

    // After the verbs below it, if there are any.
    void does(const std::function<int(Session &)> &run,
              Action::Needs needs = Action::Needs::Service);
    // The same for a verb that ends with its job's code where `endsLikeJob` says so.
    void doesLikeJob(const std::function<int(Session &)> &run,
                     const std::function<bool()> &endsLikeJob);

private:
    // A message refuses the word.
    using Take = std::function<std::optional<QString>(const QString &)>;

    CLI::Option *one(const char *names, const QString &placeholder, const QString &help,
                     const Take &take);
    CLI::Option *many(const char *names, const QString &placeholder, const QString &help,
                      const Take &take);
    void choose(const std::function<Action()> &action);
    void takeCommand(QStringList &target, bool afterDashes);

    CommandLine &m_line;
    CLI::App *m_app;
    std::function<QString()> m_check = [] { return QString(); };
};

} // namespace sem
