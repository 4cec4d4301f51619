#pragma once

#include "shared/core/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace sem {

// Calls `next` with the answer, in the context's thread and from its event loop. Not at all when
// the context has gone by then: QFuture::then() aborts in that case, in Qt 6.4.
template<typename T, typename Next>
void whenAnswered(const QFuture<Result<T>> &reply, QObject *context, Next next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, next = std::move(next)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) // else nobody answers any more
                             next(watcher->result());
                     });
    watcher->setFuture(reply);
}

} // namespace sem
