#include "service/engine/events.h"

#include "service/engine/jobchange.h"
#include "service/engine/limiterror.h"
#include "shared/domain/limits.h"

namespace sem {

using namespace Qt::StringLiterals;

Result<QByteArray> awaitEvent(Turn &turn, Job &job, const QString &name)
{
    job.event = name;
    job.needs.setFlag(Need::Event, !name.isEmpty());
    if (name.isEmpty())
        return QByteArray();
    const auto standing = turn.store.stickyEvent(name);
    if (!standing)
        return standing.error();
    if (!*standing || (*standing)->until <= turn.now)
        return QByteArray();
    job.event.clear();
    job.needs.setFlag(Need::Event, false);
    return (*standing)->data;
}

Result<> rememberEvent(Turn &turn, const command::Emit &emission)
{
    if (!emission.sticky)
        return {};
    const auto standing = turn.store.stickyEvent(emission.selector.text);
    if (!standing)
        return standing.error();
    if (!*standing && *emission.sticky > Duration(0)) {
        const Result<qint64> others = turn.store.stickyEvents(turn.now);
        if (!others)
            return others.error();
        if (*others >= limits::stickyEvents) {
            return limitError(u"sticky_ms"_s,
                              u"%1 events may be found later already"_s.arg(limits::stickyEvents),
                              limits::stickyEvents);
        }
    }
    return turn.store.setSticky(emission.selector.text,
                                {.until = turn.now + *emission.sticky, .data = emission.data},
                                turn.now);
}

Result<> releaseFromEvent(Turn &turn, qint64 seq, const QByteArray &data)
{
    const auto found = turn.store.job(seq);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    JobRow row = **found;
    row.job.event.clear();
    Needs needs = row.job.needs;
    needs.setFlag(Need::Event, false);
    if (const Result<> changed = setNeeds(turn, row, needs); !changed)
        return changed;
    if (!data.isEmpty()) {
        if (const Result<> given = turn.store.setEventData(seq, data); !given)
            return given;
    }
    return noteJob(turn, row);
}

} // namespace sem
