#include "service/runner/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace sem {

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(std::exchange(m_number, -1));
}

std::optional<Pipe> makePipe()
{
    int ends[2];
    if (pipe(ends) != 0)
        return std::nullopt;
    Pipe made{Descriptor(ends[0]), Descriptor(ends[1])};
    // pipe2() would do this at once, but macOS has none; without threads nothing can come between.
    for (const int end : ends) {
        if (fcntl(end, F_SETFD, FD_CLOEXEC) != 0)
            return std::nullopt;
    }
    return made;
}

bool setNonBlocking(int descriptor)
{
    const int flags = fcntl(descriptor, F_GETFL);
    return flags >= 0 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0;
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written =
            retried([&] { return write(descriptor, text.data(), text.size()); });
        if (written < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Lower ones are open already, so open() hands out exactly this number.
        if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", O_RDWR) != stream)
            return false;
    }
    return true;
}

} // namespace sem
