#include "service/rpc/handlers/handlers.h"

#include "shared/rpc/methods.h"

#include <array>

namespace sem {

std::span<const HandlerEntry> handlerTable()
{
    static constexpr auto table = std::to_array<HandlerEntry>({
        {methods::hello, handlers::hello},
        {methods::discover, handlers::discover},
        {methods::enqueue, handlers::enqueue},
        {methods::enqueueMany, handlers::enqueueMany},
        {methods::cancel, handlers::cancel},
        {methods::deleteJobs, handlers::deleteJobs},
        {methods::retry, handlers::retry},
        {methods::explain, handlers::explain},
        {methods::conditions, handlers::conditions},
        {methods::reportPresence, handlers::reportPresence},
        {methods::update, handlers::update},
        {methods::runNow, handlers::runNow},
        {methods::suspend, handlers::suspend},
        {methods::resume, handlers::resume},
        {methods::get, handlers::get},
        {methods::queryJobs, handlers::queryJobs},
        {methods::wait, handlers::wait},
        {methods::tailLog, handlers::tailLog},
        {methods::emitEvent, handlers::emitEvent},
        {methods::subscribe, handlers::subscribe},
        {methods::unsubscribe, handlers::unsubscribe},
        {methods::listQueues, handlers::listQueues},
        {methods::configureQueue, handlers::configureQueue},
        {methods::pauseQueue, handlers::pauseQueue},
        {methods::resumeQueue, handlers::resumeQueue},
        {methods::putSchedule, handlers::putSchedule},
        {methods::listSchedules, handlers::listSchedules},
        {methods::enableSchedule, handlers::enableSchedule},
        {methods::deleteSchedule, handlers::deleteSchedule},
        {methods::triggerSchedule, handlers::triggerSchedule},
        {methods::putJobType, handlers::putJobType},
        {methods::listJobTypes, handlers::listJobTypes},
        {methods::deleteJobType, handlers::deleteJobType},
        {methods::settings, handlers::settings},
        {methods::changeSettings, handlers::changeSettings},
        {methods::stats, handlers::stats},
        {methods::health, handlers::health},
        {methods::shutdown, handlers::shutdown},
    });
    return table;
}

} // namespace sem
