#include "service/platform/daemon.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sem {

namespace {

// One byte of exit code, then the message, then the end of the stream.
[[noreturn]] void waitForReport(int descriptor)
{
    std::string report;
    std::array<char, 4096> buffer = {};
    while (true) {
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count > 0)
            report.append(buffer.data(), static_cast<size_t>(count));
        else if (count == 0 || errno != EINTR)
            break;
    }
    if (report.empty()) {
        std::fputs("the service ended before it had started\n", stderr);
        _exit(EXIT_FAILURE);
    }
    if (report.size() > 1)
        std::fprintf(stderr, "%s\n", report.c_str() + 1);
    _exit(static_cast<unsigned char>(report[0]));
}

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    _exit(EXIT_FAILURE);
}

void detachStreams()
{
    const int null = open("/dev/null", O_RDWR);
    if (null < 0)
        fail("/dev/null");
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(null, stream);
    if (null > STDERR_FILENO)
        close(null);
}

// What the starter had open is not ours to keep open for as long as we live.
void closeInherited(int except)
{
    DIR *open = opendir("/dev/fd");
    if (!open)
        return;
    std::vector<int> inherited;
    while (const dirent *entry = readdir(open)) {
        const int descriptor = std::atoi(entry->d_name); // 0 for "." and ".."
        if (descriptor > STDERR_FILENO && descriptor != except && descriptor != dirfd(open))
            inherited.push_back(descriptor);
    }
    closedir(open);
    for (const int descriptor : inherited)
        close(descriptor);
}

} // namespace

void StartReport::succeeded()
{
    failed(EXIT_SUCCESS, {});
}

void StartReport::failed(int exitCode, const std::string &message)
{
    if (m_descriptor < 0)
        return;
    const std::string report = static_cast<char>(exitCode) + message;
    // A starter that no longer waits is no reason to fail.
    [[maybe_unused]] const ssize_t written = write(m_descriptor, report.data(), report.size());
    close(m_descriptor);
    m_descriptor = -1;
}

StartReport detach()
{
    std::array<int, 2> ends = {};
    if (pipe(ends.data()) != 0)
        fail("pipe");

    pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child > 0) {
        close(ends[1]);
        waitpid(child, nullptr, 0);
        waitForReport(ends[0]);
    }

    close(ends[0]);
    setsid();
    child = fork(); // so that it leads no session and can never get a terminal again
    if (child < 0)
        fail("fork");
    if (child > 0)
        _exit(EXIT_SUCCESS);

    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    if (chdir("/") != 0)
        fail("/");
    detachStreams();
    closeInherited(ends[1]);
    return StartReport(ends[1]);
}

} // namespace sem
