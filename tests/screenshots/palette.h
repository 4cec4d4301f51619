#pragma once

#include <QPalette>

namespace sem {

// As a dark desktop has it.
QPalette darkPalette();

} // namespace sem
