// Durable enqueues per second through the socket of a running service:
//
//     bench_enqueue SOCKET [clients=4] [window=100] [jobs=200000]
//
// Each client keeps `window` requests outstanding. Prints jobs/s, and the round trips' median and
// 99th percentile. Pause the service first, so that only enqueueing is measured.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Client
{
    int jobs = 0;
    int failures = 0;
    std::vector<double> roundTrips = {}; // ms
};

int connectTo(const char *path)
{
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
        std::perror(path);
        std::exit(EXIT_FAILURE);
    }
    return descriptor;
}

std::string request(int client, int number)
{
    const std::string id = std::to_string(number);
    return R"({"jsonrpc":"2.0","id":)" + id
        + R"(,"method":"dev.enqueue.v1","params":{"job_type":"command","queue":"bench","subject_key":"c)"
        + std::to_string(client) + "-" + id
        + R"(","payload":{"command":"/bin/true","args":["-x","file.cpp"],"working_dir":"/tmp"}}})"
        + "\n";
}

void sendAll(int descriptor, const std::string &bytes)
{
    for (size_t sent = 0; sent < bytes.size();) {
        const ssize_t count = write(descriptor, bytes.data() + sent, bytes.size() - sent);
        if (count <= 0) {
            std::perror("write");
            std::exit(EXIT_FAILURE);
        }
        sent += static_cast<size_t>(count);
    }
}

// Answers come in order here, as all requests are of one kind.
void run(Client &client, int number, const char *socketPath, int window)
{
    const int descriptor = connectTo(socketPath);
    std::deque<Clock::time_point> outstanding;
    int asked = 0;
    int answered = 0;
    const auto ask = [&](int count) {
        std::string bytes;
        for (; count > 0 && asked < client.jobs; --count) {
            bytes += request(number, asked++);
            outstanding.push_back(Clock::now());
        }
        sendAll(descriptor, bytes);
    };

    ask(window);
    std::string rest;
    std::vector<char> buffer(1 << 16);
    while (answered < client.jobs) {
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count <= 0) {
            std::fputs("the service hung up\n", stderr);
            std::exit(EXIT_FAILURE);
        }
        rest.append(buffer.data(), static_cast<size_t>(count));
        int lines = 0;
        size_t begin = 0;
        for (size_t end = 0; (end = rest.find('\n', begin)) != std::string::npos; begin = end + 1) {
            const std::string_view line(rest.data() + begin, end - begin);
            client.failures += line.find("\"error\"") != std::string_view::npos ? 1 : 0;
            const std::chrono::duration<double, std::milli> took =
                Clock::now() - outstanding.front();
            client.roundTrips.push_back(took.count());
            outstanding.pop_front();
            ++lines;
        }
        rest.erase(0, begin);
        answered += lines;
        ask(lines);
    }
    close(descriptor);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: bench_enqueue SOCKET [clients=4] [window=100] [jobs=200000]\n", stderr);
        return 2;
    }
    const int clientCount = argc > 2 ? std::atoi(argv[2]) : 4;
    const int window = argc > 3 ? std::atoi(argv[3]) : 100;
    const int jobs = argc > 4 ? std::atoi(argv[4]) : 200'000;

    std::vector<Client> clients(static_cast<size_t>(clientCount));
    std::vector<std::thread> threads;
    const auto begun = Clock::now();
    for (int i = 0; i < clientCount; ++i) {
        Client &client = clients[static_cast<size_t>(i)];
        client.jobs = jobs / clientCount;
        threads.emplace_back(run, std::ref(client), i, argv[1], window);
    }
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> took = Clock::now() - begun;

    std::vector<double> roundTrips;
    int failures = 0;
    for (const Client &client : clients) {
        roundTrips.insert(roundTrips.end(), client.roundTrips.begin(), client.roundTrips.end());
        failures += client.failures;
    }
    std::sort(roundTrips.begin(), roundTrips.end());
    const auto total = static_cast<double>(roundTrips.size());
    std::printf("%d clients, window %d: %.0f enqueues/s (%zu, %d refused), round trip median %.2f "
                "ms, p99 %.2f ms\n",
                clientCount, window, total / took.count(), roundTrips.size(), failures,
                roundTrips[roundTrips.size() / 2], roundTrips[roundTrips.size() * 99 / 100]);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
