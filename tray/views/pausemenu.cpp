#include "tray/views/pausemenu.h"

#include "tray/models/tr.h"

#include <QMenu>

namespace sem {

QMenu *makePauseMenu(QWidget *parent, const std::function<void(PauseChoice)> &chosen)
{
    auto *menu = new QMenu(Tray::tr("&Pause"), parent);
    for (const PauseChoice choice : {PauseChoice::QuarterHour, PauseChoice::Hour,
                                     PauseChoice::UntilTomorrow, PauseChoice::UntilResumed})
        menu->addAction(textOf(choice), menu, [=] { chosen(choice); });
    return menu;
}

} // namespace sem
