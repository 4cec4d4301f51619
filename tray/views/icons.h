#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace sem {

// Our pictures are drawn in one colour, which is given here: that of the text beside them.
QIcon icon(const QString &name, const QColor &colour);

// Can be read on light and on dark panels, since nothing tells which it will be on.
QIcon trayIcon(const QString &name, const QPalette &palette);

QIcon applicationIcon();

// What is good and what is bad, in shades that can be read on the palette's background.
enum class Shade { Good, Bad, Active, Waiting, Muted };
QColor shade(Shade shade, const QPalette &palette);
bool isDark(const QPalette &palette);

// How well one is seen on the other, 1 to 21, as WCAG defines it.
double contrast(const QColor &one, const QColor &other);

} // namespace sem
