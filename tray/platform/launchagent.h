#pragma once

#include <QByteArray>
#include <QString>

namespace sem {

// The property list that makes launchd start a program, with only its icon to be seen, when its
// user logs in with a screen.
QByteArray launchAgent(const QString &label, const QString &program);

// Whether an agent's property list says that nothing is to be started.
bool isDisabledAgent(const QByteArray &propertyList);

} // namespace sem
