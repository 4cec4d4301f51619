#pragma once

#include <QStringList>
#include <QVariant>

namespace sem {

// Things one after the other, set apart as the language does it: "a, b, c".
QString listText(const QStringList &things);

// The same of parts that have commas of their own: "a, b; c".
QString partsText(const QStringList &parts);

QString percentText(const QVariant &value);

} // namespace sem
