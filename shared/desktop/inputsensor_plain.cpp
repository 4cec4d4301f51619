#include "shared/desktop/inputsensor.h"
#include "shared/platform/input.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// What the system answers when it is asked.
class SystemInputSensor final : public InputSensor
{
public:
    void ask(const Told &told) override
    {
        if (const auto idle = readInputIdle())
            told({.idle = *idle}, u"system"_s);
    }
};

} // namespace

std::unique_ptr<InputSensor> InputSensor::make(const Clock &)
{
    return std::make_unique<SystemInputSensor>();
}

} // namespace sem
