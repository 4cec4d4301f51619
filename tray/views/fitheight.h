#pragma once

class QWidget;

namespace sem {

// Makes a window as high as its layout needs at its width: texts that wrap may have come or gone.
// One that somebody has given another height since is only made higher.
void fitHeight(QWidget &window);

} // namespace sem
