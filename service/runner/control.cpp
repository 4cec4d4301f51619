#include "service/runner/control.h"

#include "service/runner/options.h"

namespace sem {

namespace {

std::string_view takeWord(std::string_view *text)
{
    const std::size_t end = text->find(' ');
    const std::string_view word = text->substr(0, end);
    text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
    return word;
}

const char *knownReason(std::string_view word)
{
    for (const char *reason :
         {"cancel", "timeout", "stalled", "deadline", "shutdown", "condition"}) {
        if (word == reason)
            return reason;
    }
    return nullptr;
}

} // namespace

std::optional<Wanted> parseWanted(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line == "run")
        return Wanted{.state = Wanted::State::Run};
    if (line == "freeze")
        return Wanted{.state = Wanted::State::Freeze};
    if (takeWord(&line) != "stop")
        return std::nullopt;
    const char *reason = knownReason(takeWord(&line));
    const std::optional<std::chrono::milliseconds> grace = parseDuration(line);
    if (!reason || !grace)
        return std::nullopt;
    return Wanted{.state = Wanted::State::Stop, .reason = reason, .grace = *grace};
}

} // namespace sem
