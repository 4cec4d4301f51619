#pragma once

#include <QString>

#include <span>

namespace sem {

struct Language
{
    QString code = {}; // "zh_CN"
    QString name = {}; // in itself
};

// Those that there are texts in; English first.
std::span<const Language> languages();

// Texts come in it from now on, and so do numbers; those that are shown already stay. Empty, or
// none of the above: the first of the system's that we have, else English. Needs an application.
void speak(const QString &code = {});

} // namespace sem
