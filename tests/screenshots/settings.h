#pragma once

#include "tray/models/traymodels.h"

#include <functional>

class QWidget;

namespace sem {

// Draws the pages of the settings and the small dialogs, with believable data.
void drawSettings(TrayModels &models, const Clock &clock, QWidget &window,
                  const std::function<void(const QString &name, QWidget &widget)> &draw);

} // namespace sem
