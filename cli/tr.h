#pragma once

#include <QCoreApplication>

namespace sem {

// Every text that people see comes through Cli::tr(), so that one catalogue translates them all.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace sem
