#pragma once

class QWidget;

namespace sem {

// Makes a window as high as its layout needs at its width: texts that wrap may have been added.
void growToFit(QWidget &window);

} // namespace sem
