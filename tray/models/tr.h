#pragma once

#include <QCoreApplication>

namespace sem {

// Every text of the tray application that people see comes through Tray::tr(), so that one
// catalogue translates them all; what it says alike with other programs through Text::tr().
class Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

} // namespace sem
