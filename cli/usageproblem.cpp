#include "cli/usageproblem.h"

#include "cli/parsertexts.h"
#include "cli/tr.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t closeBy = 2; // letters that differ

bool looksLikeOption(const std::string &word)
{
    return word.size() > 1 && word.front() == '-' && word != "--";
}

std::string nameIn(const std::string &word)
{
    return word.substr(0, word.find('='));
}

// The app and what was chosen of it, from verb to verb.
std::vector<const CLI::App *> chosenOf(const CLI::App *app)
{
    std::vector<const CLI::App *> chosen{app};
    while (!chosen.back()->get_subcommands().empty())
        chosen.push_back(chosen.back()->get_subcommands().front());
    return chosen;
}

// By how many letters that are put in, left out or changed one word differs from the other.
size_t lettersApart(const std::string &one, const std::string &other)
{
    std::vector<size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < one.size(); ++i) {
        size_t diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j < other.size(); ++j) {
            const size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// The option that was probably meant; empty where none is like it.
std::string nearestOption(const CLI::App &verb, const std::string &name)
{
    if (!name.starts_with("--"))
        return {};
    std::string nearest;
    size_t least = closeBy + 1;
    for (const CLI::Option *option : verb.get_options()) {
        for (const std::string &known : option->get_lnames()) {
            const std::string whole = "--" + known;
            const bool isBeginning = name.size() > 3 && whole.starts_with(name);
            // In a short word nearly all letters would be others.
            const size_t far = isBeginning ? 1 : lettersApart(whole, name);
            if (far < least && far * 2 < known.size()) {
                least = far;
                nearest = whole;
            }
        }
    }
    return nearest;
}

// Of the first option that nobody knows, if there is one: whatever else is wrong comes of it, as
// what follows it is then read as something else.
std::optional<QString> optionProblem(const std::vector<const CLI::App *> &chosen)
{
    const CLI::App &verb = *chosen.back();
    for (const CLI::App *owner : chosen) {
        const std::vector<std::string> unknown = owner->remaining(false);
        const auto word = std::ranges::find_if(unknown, looksLikeOption);
        if (word == unknown.end())
            continue;
        const std::string name = nameIn(*word);
        const QString told = QString::fromStdString(name);
        if (owner != &verb && verb.get_option_no_throw(name)) {
            return Cli::tr(R"(the option "%1" stands after "%2")")
                .arg(told, QString::fromStdString(verb.get_name()));
        }
        const std::string nearest = nearestOption(verb, name);
        if (nearest.empty())
            return Cli::tr("there is no option \"%1\"").arg(told);
        return Cli::tr("there is no option \"%1\"; did you mean %2?")
            .arg(told, QString::fromStdString(nearest));
    }
    return {};
}

} // namespace

std::string usageProblem(const CLI::App *app, const CLI::Error &error)
{
    const std::vector<const CLI::App *> chosen = chosenOf(app);
    std::string name;
    for (const CLI::App *verb : chosen) {
        if (verb != app)
            name += verb->get_name() + ' ';
    }
    QString problem = problemText(error);
    const std::vector<std::string> unknown = chosen.back()->remaining(true);
    if (const std::optional<QString> option = optionProblem(chosen)) {
        problem = *option;
    } else if (dynamic_cast<const CLI::RequiredError *>(&error) && !unknown.empty()) {
        // CLI11 misses a command where there is one that it does not know.
        problem = Cli::tr("there is no command \"%1\"")
                      .arg(QString::fromStdString(name + unknown.front()));
    }
    return "semanticatask: " + problem.toStdString() + '\n'
        + Cli::tr("`semanticatask %1--help` shows how it is used")
              .arg(QString::fromStdString(name))
              .toStdString()
        + '\n';
}

} // namespace sem
