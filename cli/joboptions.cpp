#include "cli/joboptions.h"

#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/rpc/codec.h"

#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

void JobOptions::declareOn(Verb &verb)
{
    verb.text("-q,--queue", queue, Cli::tr("Queue it waits in (default)"));
    verb.text("-s,--subject", subject,
              Cli::tr("What it is about: replaces the job of it that waits"));
    verb.text("-t,--tag", tag, Cli::tr("A mark to find, wait for or cancel jobs by"));
    verb.number("-p,--priority", priority, Cli::tr("-100 to 100; higher ones start first (0)"));
    verb.number("--retries", retry.maxRetries, Cli::tr("Try again so often if it fails"));
    verb.duration("--retry-base", retry.base, Cli::tr("Time before the first retry (1s)"));
    verb.fraction("--retry-factor", retry.factor,
                  Cli::tr("How much longer each wait is than the one before (2)"));
    verb.duration("--retry-cap", retry.cap, Cli::tr("The longest wait (16s)"));
    verb.fraction("--retry-jitter", retry.jitter,
                  Cli::tr("By what part of itself a wait varies (0.1)"));
    verb.numbers("--never-retry-on", retry.neverOn,
                 Cli::tr("An exit code after which it is not tried again (126, 127)"));
    verb.word("--on-lost", onLost, {u"requeue"_s, u"fail"_s},
              Cli::tr("What happens if the machine goes down while it runs"));
    verb.duration("--timeout", timeout, Cli::tr("Stop it after running so long"));
    verb.duration("--stall-timeout", stallTimeout,
                  Cli::tr("Stop it if for so long it writes nothing and uses no processor"));
    verb.duration("--kill-grace", killGrace,
                  Cli::tr("Time between asking it to stop and killing it"));
    verb.size("--log-limit", logLimit, Cli::tr("Keep only the latest output, about so much"));
    verb.word("--niceness", niceness, {u"interactive"_s, u"normal"_s, u"background"_s},
              Cli::tr("How it competes for the processor (background)"));
    verb.word("--leftovers", leftovers, {u"kill"_s, u"keep"_s},
              Cli::tr("What happens to processes that it leaves behind (kill)"));
    verb.job("--parent", parent, Cli::tr("The job it belongs to"));
    verb.text("--group", group, Cli::tr("The chain of jobs it belongs to"));
    verb.text("--request-id", requestId, Cli::tr("Repeating the same one makes no second job"));
    verb.text("--trace-id", traceId, Cli::tr("Found again in logs and events"));
    start.declareOn(verb);
}

JobSpec JobOptions::spec() const
{
    JobSpec spec;
    if (!queue.isEmpty())
        spec.queue = queue;
    spec.subjectKey = subject;
    spec.userTag = tag;
    spec.chainGroup = group;
    spec.parent = parent;
    spec.priority = priority.value_or(spec.priority);
    spec.retry = retry;
    spec.onLost = onLostFromString(onLost);
    spec.timeout = timeout;
    spec.stallTimeout = stallTimeout;
    spec.killGrace = killGrace;
    spec.logLimitBytes = logLimit;
    spec.niceness = nicenessFromString(niceness).value_or(spec.niceness);
    spec.leftovers = leftoversFromString(leftovers).value_or(spec.leftovers);
    spec.requestId = requestId;
    spec.traceId = traceId;
    start.applyTo(spec);
    return spec;
}

QJsonObject JobOptions::fields() const
{
    QJsonObject fields = toJson(spec());
    const std::pair<QString, QString> words[] = {{u"queue"_s, queue},
                                                 {u"niceness"_s, niceness},
                                                 {u"leftovers"_s, leftovers},
                                                 {u"when"_s, start.when},
                                                 {u"on_conflict"_s, start.onConflict}};
    for (const auto &[name, word] : words) {
        if (!word.isEmpty())
            fields.insert(name, word);
    }
    if (priority)
        fields.insert(u"priority"_s, *priority);
    return fields;
}

} // namespace sem
