#pragma once

#include <QCoreApplication>

namespace sem {

// What all programs say alike comes through Text::tr().
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace sem
