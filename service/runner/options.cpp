#include "service/runner/options.h"

#include <charconv>
#include <cstdio>
#include <getopt.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr auto usage =
    "usage: semanticatask-runner --folder DIR [--group DIR] [--cwd DIR] [--stdin]\n"
    "       [--timeout-ms N] [--stall-ms N] [--deadline-ms EPOCH] [--grace-ms N]\n"
    "       [--log-limit BYTES]\n"
    "       [--niceness interactive|normal|background] [--leftovers kill|keep] -- command "
    "[argument...]\n";

std::optional<std::int64_t> parseCount(std::string_view text)
{
    std::int64_t count = 0;
    const char *textEnd = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), textEnd, count);
    if (error != std::errc() || end != textEnd || count < 0)
        return std::nullopt;
    return count;
}

std::optional<Niceness> parseNiceness(std::string_view text)
{
    if (text == "interactive")
        return Niceness::Interactive;
    if (text == "normal")
        return Niceness::Normal;
    if (text == "background")
        return Niceness::Background;
    return std::nullopt;
}

std::optional<Leftovers> parseLeftovers(std::string_view text)
{
    if (text == "kill")
        return Leftovers::Kill;
    if (text == "keep")
        return Leftovers::Keep;
    return std::nullopt;
}

template<typename Value, typename Field>
bool assign(const std::optional<Value> &value, Field *field)
{
    if (value)
        *field = static_cast<Field>(*value);
    return value.has_value();
}

bool applyOption(int option, Options *options)
{
    switch (option) {
    case 'f':
        options->folder = optarg;
        return true;
    case 'p':
        options->controlGroup = optarg;
        return true;
    case 'c':
        options->workingDirectory = optarg;
        return true;
    case 'i':
        options->feedStdin = true;
        return true;
    case 't':
        return assign(parseDuration(optarg), &options->timeout);
    case 's':
        return assign(parseDuration(optarg), &options->stallTimeout);
    case 'd':
        if (const std::optional<std::int64_t> moment = parseCount(optarg))
            return assign(std::optional(std::chrono::milliseconds(*moment)), &options->deadline);
        return false;
    case 'g':
        return assign(parseDuration(optarg), &options->grace);
    case 'l':
        return assign(parseCount(optarg), &options->logLimit);
    case 'n':
        return assign(parseNiceness(optarg), &options->niceness);
    case 'k':
        return assign(parseLeftovers(optarg), &options->leftovers);
    default:
        return false;
    }
}

} // namespace

std::optional<Options> parseOptions(int argc, char **argv)
{
    static constexpr option known[] = {
        {"folder", required_argument, nullptr, 'f'},
        {"group", required_argument, nullptr, 'p'},
        {"cwd", required_argument, nullptr, 'c'},
        {"stdin", no_argument, nullptr, 'i'},
        {"timeout-ms", required_argument, nullptr, 't'},
        {"stall-ms", required_argument, nullptr, 's'},
        {"deadline-ms", required_argument, nullptr, 'd'},
        {"grace-ms", required_argument, nullptr, 'g'},
        {"log-limit", required_argument, nullptr, 'l'},
        {"niceness", required_argument, nullptr, 'n'},
        {"leftovers", required_argument, nullptr, 'k'},
        {nullptr, 0, nullptr, 0},
    };

    Options options;
    bool understood = true;
    // "+": options end where the command begins, also without "--".
    for (int next = 0; (next = getopt_long(argc, argv, "+", known, nullptr)) != -1;)
        understood = applyOption(next, &options) && understood;

    options.command = argv + optind;
    if (!understood || !options.folder || !options.command[0]) {
        dprintf(STDERR_FILENO, "%s", usage);
        return std::nullopt;
    }
    return options;
}

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 366);
    const std::optional<std::int64_t> count = parseCount(text);
    if (!count || *count > longest.count())
        return std::nullopt;
    return std::chrono::milliseconds(*count);
}

} // namespace sem
