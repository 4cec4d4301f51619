#pragma once

#include "shared/core/paths.h"

#include <QString>

class QWidget;

namespace sem {

// What this is, how the service does, where its files are.
void showAbout(QWidget *parent, const QString &status, const Paths &paths);

} // namespace sem
