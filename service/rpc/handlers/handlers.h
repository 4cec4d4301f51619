#pragma once

#include "service/rpc/call.h"
#include "service/rpc/frontservices.h"

#include <QLatin1StringView>

#include <span>

namespace sem {

// Does what one method says. Is called on the front's thread with params that have passed the
// method's table, and answers there: at once, or when what it asked for has come.
using Handler = void (*)(const Call &call, const FrontServices &services);

struct HandlerEntry
{
    QLatin1StringView method = {};
    Handler handler = nullptr;
};

// One for every method there is.
std::span<const HandlerEntry> handlerTable();

namespace handlers {

void hello(const Call &call, const FrontServices &services);
void discover(const Call &call, const FrontServices &services);

void enqueue(const Call &call, const FrontServices &services);
void enqueueMany(const Call &call, const FrontServices &services);
void cancel(const Call &call, const FrontServices &services);
void deleteJobs(const Call &call, const FrontServices &services);
void retry(const Call &call, const FrontServices &services);
void conditions(const Call &call, const FrontServices &services);
void reportPresence(const Call &call, const FrontServices &services);
void explain(const Call &call, const FrontServices &services);
void update(const Call &call, const FrontServices &services);
void runNow(const Call &call, const FrontServices &services);
void suspend(const Call &call, const FrontServices &services);
void resume(const Call &call, const FrontServices &services);
void get(const Call &call, const FrontServices &services);
void queryJobs(const Call &call, const FrontServices &services);
void wait(const Call &call, const FrontServices &services);
void tailLog(const Call &call, const FrontServices &services);

void emitEvent(const Call &call, const FrontServices &services);
void subscribe(const Call &call, const FrontServices &services);
void unsubscribe(const Call &call, const FrontServices &services);

void listQueues(const Call &call, const FrontServices &services);
void configureQueue(const Call &call, const FrontServices &services);
void pauseQueue(const Call &call, const FrontServices &services);
void resumeQueue(const Call &call, const FrontServices &services);

void putSchedule(const Call &call, const FrontServices &services);
void listSchedules(const Call &call, const FrontServices &services);
void enableSchedule(const Call &call, const FrontServices &services);
void deleteSchedule(const Call &call, const FrontServices &services);
void triggerSchedule(const Call &call, const FrontServices &services);
void putJobType(const Call &call, const FrontServices &services);
void listJobTypes(const Call &call, const FrontServices &services);
void deleteJobType(const Call &call, const FrontServices &services);

void settings(const Call &call, const FrontServices &services);
void changeSettings(const Call &call, const FrontServices &services);

void stats(const Call &call, const FrontServices &services);
void health(const Call &call, const FrontServices &services);
void shutdown(const Call &call, const FrontServices &services);

} // namespace handlers

} // namespace sem
