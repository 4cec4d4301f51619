#pragma once

#include "tray/models/pausechoice.h"

#include <functional>

class QMenu;
class QWidget;

namespace sem {

// "Pause" with its choices; the same in the window and in the tray.
QMenu *makePauseMenu(QWidget *parent, const std::function<void(PauseChoice)> &chosen);

} // namespace sem
