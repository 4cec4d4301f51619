#pragma once

#include <QString>

namespace sem {

// What a piece of text means to the reader; Output decides how that looks.
enum class Tone { Plain, Strong, Muted, Good, Bad, Active, Waiting };

struct Cell
{
    QString text = {};
    Tone tone = Tone::Plain;
};

} // namespace sem
