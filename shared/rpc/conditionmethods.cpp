#include "shared/rpc/conditionmethods.h"

#include "shared/domain/limits.h"
#include "shared/rpc/fieldbuilders.h"
#include "shared/rpc/resultfields.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

std::vector<MethodInfo> conditionMethods()
{
    return {
        {
            .name = methods::conditions,
            .summary = u"Tells what the sensors of the machine say, and whether each condition of "
                       "jobs is met. They are read for half a minute from then on."_s,
            .result = fields::conditions(),
        },
        {
            .name = methods::reportPresence,
            .summary = u"Tells what the user's session knows of the user; counts for 30 seconds. "
                       "Worth repeating while the answer, or after it the event presence.wanted, "
                       "says so."_s,
            .params = {required(duration(u"idle_ms"_s, Duration(0), limits::longestDuration,
                                         u"How long ago the last input was."_s)),
                       withDefault(
                           plain(u"locked"_s, Field::Type::Boolean, u"The screen is locked."_s),
                           false),
                       withDefault(plain(u"fullscreen"_s, Field::Type::Boolean,
                                         u"Something is shown that is not to be disturbed."_s),
                                   false)},
            .result = {required(
                plain(u"wanted"_s, Field::Type::Boolean, u"Further reports are of use."_s))},
        },
    };
}

} // namespace sem
