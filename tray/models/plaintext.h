#pragma once

#include <QString>

namespace sem {

// The toolkit takes a text for HTML where it looks like that. What jobs and schedules are called is
// not ours, so this is shown as it is, in lines that wrap.
QString plainToolTip(const QString &text);

} // namespace sem
