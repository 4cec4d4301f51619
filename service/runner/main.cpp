#include "service/runner/attemptfolder.h"
#include "service/runner/descriptor.h"
#include "service/runner/failure.h"
#include "service/runner/options.h"
#include "service/runner/platform.h"
#include "service/runner/resultfile.h"
#include "service/runner/signals.h"
#include "service/runner/supervisor.h"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

// Runs one attempt at a job: one command, in one folder. It needs nothing from the service but the
// folder, so it outlives the service, which finds it again by the lock.
int main(int argc, char **argv)
{
    using namespace sem;

    if (!holdStandardStreams())
        return EXIT_FAILURE;
    closeInheritedDescriptors();
    umask(077);
    const std::optional<Options> options = parseOptions(argc, argv);
    if (!options)
        return EXIT_FAILURE;

    // Without it, too, the job runs; only a killed runner's processes are then harder to find.
    if (options->controlGroup)
        enterControlGroup(options->controlGroup);

    // What a terminal signals goes past a group of our own. Not a session: on a busy Linux each new
    // one waits for its share of the processor, and the command's own is wait enough.
    setpgid(0, 0);
    const bool adoptsOrphans = adoptOrphans();
    // Before the lock: whoever finds its holder may send it signals.
    if (!installSignalHandlers())
        fail("installing signal handlers");

    AttemptFolder folder(options->folder);
    if (!folder.lock())
        fail("taking the attempt's lock");
    if (folder.contains("void"))
        return EXIT_SUCCESS;
    if (folder.contains("started")) {
        errno = EEXIST;
        fail("starting an attempt for the second time");
    }

    const ResultFile result(folder);
    const Outcome outcome = Supervisor(*options, folder, adoptsOrphans).run();
    if (!result.publish(toJson(outcome)))
        fail("writing the result");
    return EXIT_SUCCESS;
}
