#pragma once

#include "service/engine/bulkwork.h"
#include "service/engine/clockset.h"
#include "service/engine/dispatcher.h"
#include "service/engine/figures.h"
#include "service/engine/inbox.h"
#include "service/engine/schedules.h"

#include <span>

namespace sem {

// The rules of the service, applied one batch of commands at a time: single-threaded, synchronous,
// without locks. What a batch wants to happen outside (answers, starts, stops, events) happens
// after its transaction is on disk.
//
// When the store fails, clients are answered with its error and know nothing for certain; what the
// engine knows by heart is read again; ends of attempts are kept and tried again.
class Engine
{
public:
    Engine(JobRepository &store, Executor &executor, EventSink &sink, const Clock &clock,
           SpecFromTemplate specFrom);

    // Opens the store and settles what ran when the last service ended. Called once, before all
    // else, on the thread that will call process().
    Result<> start();

    void process(std::vector<CommandGroup> batch);

    // How long the engine can be left alone. None: until a command comes.
    std::optional<Duration> patience() const;

private:
    Result<> load();
    Result<> orderAgain(qint64 seq);
    Snapshot snapshot() const;
    size_t takeTurn(std::span<const CommandGroup> groups);
    Result<> apply(Turn &turn, const Command &command);
    Result<> finish(Turn &turn);
    Result<> fillSlots(Turn &turn);
    Result<> refreshTimes(Turn &turn);
    void takeBack(std::span<const CommandGroup> groups, const Error &error);
    void giveUp(std::span<const CommandGroup> groups, const Error &error);
    void answerShutdown();

    Result<> on(Turn &turn, const command::Enqueue &command);
    Result<> on(Turn &turn, const command::Cancel &command);
    Result<> on(Turn &turn, const command::Retry &command);
    Result<> on(Turn &turn, const command::Suspend &command);
    Result<> on(Turn &turn, const command::Resume &command);
    Result<> on(Turn &turn, const command::Update &command);
    Result<> on(Turn &turn, const command::RunNow &command);
    Result<> on(Turn &turn, const command::ForEach &command);
    Result<> on(Turn &turn, const command::Delete &command);
    Result<> on(Turn &turn, const command::Emit &command);
    Result<> on(Turn &turn, const command::ConfigureQueue &command);
    Result<> on(Turn &turn, const command::PauseQueue &command);
    Result<> on(Turn &turn, const command::ResumeQueue &command);
    Result<> on(Turn &turn, const command::ChangeSettings &command);
    Result<> on(Turn &turn, const command::PutSchedule &command);
    Result<> on(Turn &turn, const command::DeleteSchedule &command);
    Result<> on(Turn &turn, const command::TriggerSchedule &command);
    Result<> on(Turn &turn, const command::ChangeMachine &command);
    Result<> on(Turn &turn, const command::Discarded &command);
    Result<> on(Turn &turn, const command::PutJobType &command);
    Result<> on(Turn &turn, const command::DeleteJobType &command);
    Result<> on(Turn &turn, const command::Shutdown &command);
    Result<> on(Turn &turn, const command::AttemptEnded &command);

    JobRepository &m_store;
    Executor &m_executor;
    EventSink &m_sink;
    const Clock &m_clock;
    const SpecFromTemplate m_specFrom;
    JobIdGenerator m_ids;
    Ledger m_ledger;
    Dispatcher m_dispatcher;
    BulkWork m_bulk;
    Figures m_figures;
    std::optional<ClockReading> m_clockBefore; // of the turn before
    std::vector<CommandGroup> m_kept; // ends of attempts that are not on disk yet
    bool m_hasDiscarded = false; // what an earlier service had not
    bool m_loaded = false;
    bool m_stopping = false;
    Reply<void> m_shutdown; // waits until nothing runs any more
};

} // namespace sem
