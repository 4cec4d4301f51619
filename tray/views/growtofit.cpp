#include "tray/views/growtofit.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace sem {

void growToFit(QWidget &window)
{
    QLayout *layout = window.layout();
    layout->invalidate();
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width())
                                                   : layout->totalSizeHint().height();
    window.resize(window.width(), std::max(window.height(), needed));
}

} // namespace sem
