#pragma once

#include "service/engine/snapshot.h"
#include "shared/domain/job.h"

#include <memory>
#include <variant>
#include <vector>

namespace sem {

// What happened, told once it is on disk.
namespace event {

struct JobCreated
{
    Job job = {};
};

struct JobChanged
{ // state or stopping
    Job job = {};
};

struct JobsDeleted
{
    std::vector<JobId> jobs = {};
};

struct QueueChanged
{
    QString name = {}; // empty: the whole service
};

struct SettingsChanged
{ };

struct SensorChanged
{ }; // what the machine allows

struct PresenceWanted
{ // reports of the user's presence are of use
    bool wanted = false;
};

} // namespace event

using Event =
    std::variant<event::JobCreated, event::JobChanged, event::JobsDeleted, event::QueueChanged,
                 event::SettingsChanged, event::SensorChanged, event::PresenceWanted>;

// Hears what the engine did, batch by batch, on the engine's thread: keep it short and hand over.
class EventSink
{
public:
    virtual ~EventSink() = default;
    // Before the batch's answers are given: whoever has one and asks on finds it already true.
    virtual void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot) = 0;
    virtual void onBatch(std::vector<Event> events) = 0;
};

} // namespace sem
