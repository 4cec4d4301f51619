#pragma once

namespace sem {

// What a piece of text means to the reader; whoever shows it decides how that looks.
enum class Tone { Plain, Strong, Muted, Good, Bad, Active, Waiting };

} // namespace sem
