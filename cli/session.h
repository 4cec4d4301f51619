#pragma once

#include "cli/output/output.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"
#include "shared/rpc/serviceclient.h"

#include <functional>

namespace sem {

struct GlobalOptions
{
    bool json = false;
    bool noStart = false; // a service that does not run is an error
};

// Whether a call may have failed only because the service went away meanwhile.
bool isConnectionLost(const Error &error);

// What a verb works with while it runs: the service, and where its answers go.
class Session
{
public:
    // `endsLikeJob`: the exit codes of failures keep out of the way of a job's.
    Session(const GlobalOptions &options, bool endsLikeJob, const Paths &paths, const Clock &clock);

    // Connects, and starts the service for that if need be. System with reason "no_connection" if
    // there is none in the end.
    Result<> connect();
    // The same, but a service that does not run stays so.
    Result<> connectToRunning();

    // A verb is a straight line: it asks, waits for the answer, goes on. Nothing else runs
    // meanwhile but the events that it waits for.
    template<typename T>
    T await(QFuture<T> answer)
    {
        waitUntil([&answer] { return answer.isFinished(); });
        return answer.takeResult();
    }
    // The same for a question, which may be asked again: goes on when the service comes back after
    // it was gone.
    template<typename Ask>
    auto insist(const Ask &ask)
    {
        for (;;) {
            auto answer = await(ask());
            if (answer || !isConnectionLost(answer.error()))
                return answer;
        }
    }
    // `isTrue` is asked again after every event.
    void waitUntil(const std::function<bool()> &isTrue);
    // False: that did not come true in time.
    bool waitUntil(const std::function<bool()> &isTrue, Duration patience);

    // "#12", as people call it; its id, if there is no such job any more.
    QString nameOf(const JobId &job);

    // Says what went wrong; answers with the exit code for that.
    int fail(const Error &error);
    int fail(const Error &error, const JobRef &job); // that was asked for
    int refuseUsage(const QString &message);
    // What was given with an option: wrong usage, unless it could not be read at all.
    int failInput(const Error &error);

    ServiceClient &client() { return m_client; }
    Output &output() { return m_output; }
    const Paths &paths() const { return m_paths; }
    bool json() const { return m_options.json; }
    Timestamp now() const { return m_clock.now(); }

private:
    Result<> connectWithin(Duration patience);
    Result<QString> startService();

    const GlobalOptions m_options;
    const bool m_endsLikeJob;
    const Paths m_paths;
    const Clock &m_clock;
    Output m_output;
    ServiceClient m_client;
};

} // namespace sem
