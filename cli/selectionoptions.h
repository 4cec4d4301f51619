#pragma once

#include "shared/rpc/calls.h"

#include <vector>

namespace sem {

class Verb;

// Which jobs `cancel` and `delete` are about: some by number, or all with one mark.
struct SelectionOptions
{
    std::vector<JobRef> jobs = {};
    QString tag = {};
    QString group = {};
    std::optional<JobRef> parent = {};
    QString queue = {};

    // To be kept as long as the verb; exactly one way must be used.
    void declareOn(Verb &verb);
    // What to ask the service for, one after the other.
    std::vector<JobSelection> selections() const;
};

} // namespace sem
