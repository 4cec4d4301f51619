#pragma once

#include <QString>

namespace sem {

// The option that a field of the protocol is given with: "--ttl" for "ttl_ms", also in the template
// of a schedule; empty for one that no option gives.
QString optionOf(const QString &field);

// A text that names fields of the protocol, naming their options instead.
QString withOptionNames(QString text);

} // namespace sem
