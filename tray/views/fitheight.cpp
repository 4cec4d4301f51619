#include "tray/views/fitheight.h"

#include <QLayout>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace sem {

namespace {

constexpr char givenHeight[] = "givenHeight"; // by us, the last time

// Else a layout hears only in the next turn of the event loop what has changed in one inside it.
void activateWithin(const QWidget &widget)
{
    for (const QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            activateWithin(*child);
    }
    if (widget.layout())
        widget.layout()->activate();
}

} // namespace

void fitHeight(QWidget &window)
{
    // This makes a window higher that is too low, as showing a part of it does.
    activateWithin(window);
    QLayout *layout = window.layout();
    layout->invalidate();
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width())
                                                   : layout->totalSizeHint().height();
    const QVariant given = window.property(givenHeight);
    const bool isResizedByOthers =
        given.isValid() && window.height() != given.toInt() && window.height() != needed;
    if (isResizedByOthers) {
        window.resize(window.width(), std::max(window.height(), needed));
        return;
    }
    window.resize(window.width(), needed);
    window.setProperty(givenHeight, window.height()); // which may not be what was wanted
}

} // namespace sem
