#pragma once

#include <QString>

namespace sem {

// In one line and without anything that a terminal would act upon or that turns the direction of
// what follows: what a job is called is not ours.
QString harmless(const QString &text);

} // namespace sem
