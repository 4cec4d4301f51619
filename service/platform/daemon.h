#pragma once

#include <functional>
#include <string>

namespace sem {

// The way of a detached process to tell whoever started it how its start went.
class StartReport
{
public:
    StartReport() = default; // nobody waits: reports go nowhere
    explicit StartReport(int descriptor)
        : m_descriptor(descriptor)
    { }

    // The starter's process then ends: with code 0, or with this code and message. Later reports
    // are ignored.
    void succeeded();
    void failed(int exitCode, const std::string &message);

private:
    int m_descriptor = -1;
};

// Goes on in a process of its own: own session, no terminal, root folder, null streams. Returns
// there. The calling process waits for the report, prints a failure's message to stderr and exits
// with its code (1 if the detached process died without a word). Call it before threads exist.
StartReport detach();

} // namespace sem
