#pragma once

#include "shared/rpc/calls.h"

#include <vector>

namespace sem {

class Verb;

// Of the protocol, from what people write: failed, skipped-ttl.
QStringList stateNames(QStringList states);

// Which jobs a verb is about: some by number, or all with one mark or in some state.
struct SelectionOptions
{
    std::vector<JobRef> jobs = {};
    QString tag = {};
    QString group = {};
    std::optional<JobRef> parent = {};
    QString queue = {};
    QStringList states = {};

    // To be kept as long as the verb; exactly one way must be used. `MarksAre::Of` is for verbs
    // that have a --tag and a --queue of their own: there it is --of-tag.
    enum class MarksAre { Plain, Of };
    enum class Need { One, None }; // whether there must be any
    void declareOn(Verb &verb, MarksAre marks = MarksAre::Plain, Need need = Need::One);
    bool isEmpty() const { return jobs.empty() && !hasMark() && states.isEmpty(); }
    bool hasMark() const
    {
        return !tag.isEmpty() || !group.isEmpty() || parent || !queue.isEmpty();
    }
    // What to ask the service for, one after the other.
    std::vector<JobSelection> selections() const;
};

} // namespace sem
