// A zoo of processes that are hard to keep, for the tests of their keepers.
//
//     zoo BOOK WORD...
//
// The words are done one after the other; some take a number or a block of words, `{ ... }`, of
// their own (see the table below). What goes on for ever first signs the book, a file: one byte.
//
// So that a test can find every process, even one that has thrown away all else, the path of the
// book is among the arguments of each. And so that it can be sure, each shares a lock on the book.

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <iterator>
#include <pthread.h>
#include <span>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Words = std::span<char *const>;

char *bookPath = nullptr;
int book = -1;

// What keeps the machine busy ends by itself some day, lest a failed test goes on for ever.
constexpr std::time_t longestLife = 600; // seconds
const std::time_t born = std::time(nullptr);

bool isTimeLeft()
{
    return std::time(nullptr) < born + longestLife;
}

void perform(Words words);

// A process that ends with its words, should they let it.
[[noreturn]] void live(Words words)
{
    perform(words);
    _exit(0);
}

// What is still to be done.
class Script final
{
public:
    explicit Script(Words words)
        : m_words(words)
    { }

    bool isOver() const { return m_words.empty(); }
    Words rest() const { return m_words; }

    std::string_view takeWord() { return take(1).front(); }
    long takeNumber() { return std::atol(take(1).front()); }

    // `{ ... }`, without the braces.
    Words takeBlock()
    {
        int depth = 0;
        std::size_t size = 0;
        do {
            if (size == m_words.size())
                std::abort(); // there is no such block
            const std::string_view word = m_words[size++];
            depth += word == "{" ? 1 : word == "}" ? -1 : 0;
        } while (depth > 0);
        return take(size).subspan(1, size - 2);
    }

private:
    Words take(std::size_t size)
    {
        if (size > m_words.size())
            std::abort();
        const Words taken = m_words.first(size);
        m_words = m_words.subspan(size);
        return taken;
    }

    Words m_words;
};

void put(std::string_view text)
{
    [[maybe_unused]] const auto written = write(STDOUT_FILENO, text.data(), text.size());
}

// Not closed on exec: it is held at every moment.
void openBook()
{
    book = open(bookPath, O_RDWR | O_CREAT | O_APPEND, S_IRUSR | S_IWUSR);
    flock(book, LOCK_SH);
}

void signBook()
{
    [[maybe_unused]] const auto written = write(book, "x", 1);
}

void awaitSignatures(long count)
{
    struct stat facts = {};
    while (fstat(book, &facts) == 0 && facts.st_size < count)
        usleep(1000);
}

[[noreturn]] void sleepForEver()
{
    while (true)
        pause();
}

// Its parent ends at once, so that it becomes somebody else's child.
void begetOrphan(Words words)
{
    const pid_t parent = fork();
    if (parent == 0) {
        if (fork() == 0)
            live(words);
        _exit(0);
    }
    waitpid(parent, nullptr, 0);
}

// The first thread ends and another goes on: the process table shows a zombie.
[[noreturn]] void loseHead(Words words)
{
    struct Body
    {
        Words words;
        pthread_t head;
    };
    static Body body;
    body = {.words = words, .head = pthread_self()};
    pthread_t thread = {};
    pthread_create(
        &thread, nullptr,
        [](void *) -> void * {
            pthread_join(body.head, nullptr);
            live(body.words);
        },
        nullptr);
    pthread_exit(nullptr);
}

// Executes this program again, without any environment.
[[noreturn]] void beginAnew(Words words)
{
    static char name[] = "zoo";
    std::vector<char *> arguments{name, bookPath};
    arguments.insert(arguments.end(), words.begin(), words.end());
    arguments.push_back(nullptr);
    char *const environment[] = {nullptr};
    execve("/proc/self/exe", arguments.data(), environment);
    std::abort();
}

Words onTermWords;

void onTerm(int)
{
    perform(onTermWords);
}

// Replaces its child whenever that ends.
[[noreturn]] void restart(Words words)
{
    signBook();
    while (isTimeLeft()) {
        const pid_t child = fork();
        if (child == 0)
            live(words);
        waitpid(child, nullptr, 0);
    }
    _exit(0);
}

// One process that is never the same for long: each forks its successor and ends.
[[noreturn]] void comet()
{
    signBook();
    while (isTimeLeft()) {
        if (fork() > 0)
            _exit(0);
        setsid();
    }
    _exit(0);
}

// Each process forks once or twice and ends, so that soon there are as many as there may be, and
// none of them is old. Where one dies, another takes its place.
[[noreturn]] void bomb(long most)
{
    using Place = std::atomic<pid_t>; // whose it is; free if that one is dead
    void *memory = mmap(nullptr, static_cast<std::size_t>(most) * sizeof(Place),
                        PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const std::span<Place> places(static_cast<Place *>(memory), static_cast<std::size_t>(most));
    std::signal(SIGCHLD, SIG_IGN); // nobody stays dead for long
    signBook();

    pid_t self = getpid();
    int children = 0;
    for (std::size_t i = 0; isTimeLeft(); ++i) {
        Place &place = places[i % places.size()];
        pid_t owner = place.load();
        const bool isFree = owner == 0 || kill(owner, 0) != 0;
        if (!isFree || !place.compare_exchange_strong(owner, self)) {
            if (children > 0)
                _exit(0);
            usleep(200);
        } else if (fork() == 0) {
            self = getpid();
            place.store(self);
            children = 0;
            usleep(10'000); // or nothing else on the machine would get anywhere
        } else if (++children == 2) {
            _exit(0);
        }
    }
    _exit(0);
}

// Has a child all the time that shares its memory until it executes something, and is out of
// reach meanwhile.
[[noreturn]] void vforkForEver()
{
    static char name[] = "zoo";
    static char exitWord[] = "exit";
    static char zero[] = "0";
    char *const arguments[] = {name, bookPath, exitWord, zero, nullptr};
    signBook();
    while (isTimeLeft()) {
        const pid_t child = vfork(); // NOLINT(clang-analyzer-security.insecureAPI.vfork)
        if (child == 0) {
            execv("/proc/self/exe", arguments);
            _exit(1);
        }
        waitpid(child, nullptr, 0);
    }
    _exit(0);
}

// Lines of 16 bytes, each saying in hexadecimal at which byte it begins.
void print(long bytes)
{
    constexpr long lineSize = 16;
    constexpr int highDigits = 11; // of 15: the others are the same in every piece of 64 KiB
    std::array<char, 64 * 1024> text = {};
    for (long begin = 0; begin < std::ssize(text); begin += lineSize) {
        char line[32];
        std::snprintf(line, sizeof line, "%015lx\n", begin);
        std::memcpy(text.data() + begin, line, lineSize);
    }
    for (long offset = 0; offset < bytes; offset += std::ssize(text)) {
        char high[32];
        std::snprintf(high, sizeof high, "%011lx", offset / std::ssize(text));
        for (long begin = 0; begin < std::ssize(text); begin += lineSize)
            std::memcpy(text.data() + begin, high, highDigits);
        std::string_view left(text.data(), text.size());
        left = left.substr(0, static_cast<std::size_t>(bytes - offset));
        while (!left.empty()) {
            const ssize_t written = write(STDOUT_FILENO, left.data(), left.size());
            if (written < 0)
                _exit(EXIT_FAILURE);
            left.remove_prefix(static_cast<std::size_t>(written));
        }
    }
}

[[noreturn]] void dieOf(int number)
{
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(number, SIG_DFL);
    sigset_t nothing;
    sigemptyset(&nothing);
    sigprocmask(SIG_SETMASK, &nothing, nullptr);
    raise(number);
    std::abort();
}

void useMemory(long mebibytes)
{
    std::vector<char> memory(static_cast<std::size_t>(mebibytes) * 1024 * 1024, 'x');
    if (memory[memory.size() / 2] != 'x')
        std::abort();
}

void useProcessor(long milliseconds)
{
    const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 1000 * milliseconds;
    while (std::clock() < end) { }
}

void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, nullptr);
}

struct Verb
{
    std::string_view word;
    void (*act)(Script &script);
};

constexpr Verb verbs[] = {
    // others
    {"child",
     [](Script &script) {
         const Words words = script.takeBlock();
         if (fork() == 0)
             live(words);
     }},
    {"orphan", [](Script &script) { begetOrphan(script.takeBlock()); }},
    {"await", [](Script &script) { awaitSignatures(script.takeNumber()); }},
    // what it is
    {"session", [](Script &) { setsid(); }},
    {"group", [](Script &) { setpgid(0, 0); }},
    {"anew", [](Script &script) { beginAnew(script.rest()); }},
    {"headless", [](Script &script) { loseHead(script.rest()); }},
    {"adopt-orphans", [](Script &) { prctl(PR_SET_CHILD_SUBREAPER, 1); }},
    {"ignore-term", [](Script &) { std::signal(SIGTERM, SIG_IGN); }},
    {"block-signals", [](Script &) { blockSignals(); }},
    {"on-term",
     [](Script &script) {
         onTermWords = script.takeBlock();
         std::signal(SIGTERM, onTerm);
     }},
    {"halt", [](Script &) { raise(SIGSTOP); }},
    {"halt-parent", [](Script &) { kill(getppid(), SIGSTOP); }},
    {"sign", [](Script &) { signBook(); }},
    // what it says
    {"say",
     [](Script &script) {
         std::string line(script.takeWord());
         put(line += '\n'); // at once, or others come in between
     }},
    {"print", [](Script &script) { print(script.takeNumber()); }},
    {"close-streams",
     [](Script &) {
         for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
             close(stream);
     }},
    // what it costs
    {"memory", [](Script &script) { useMemory(script.takeNumber()); }}, // MiB
    {"processor", [](Script &script) { useProcessor(script.takeNumber()); }}, // milliseconds
    // how it ends
    {"exit", [](Script &script) { _exit(static_cast<int>(script.takeNumber())); }},
    {"die", [](Script &script) { dieOf(static_cast<int>(script.takeNumber())); }},
    // or never does
    {"rest",
     [](Script &) {
         signBook();
         sleepForEver();
     }},
    {"flood",
     [](Script &) {
         signBook();
         print(LONG_MAX);
     }},
    {"restart", [](Script &script) { restart(script.takeBlock()); }},
    {"comet", [](Script &) { comet(); }},
    {"bomb", [](Script &script) { bomb(script.takeNumber()); }},
    {"vfork", [](Script &) { vforkForEver(); }},
};

void perform(Words words)
{
    Script script(words);
    while (!script.isOver()) {
        const std::string_view word = script.takeWord();
        const auto *verb = std::begin(verbs);
        while (verb->word != word) {
            if (++verb == std::end(verbs))
                std::abort();
        }
        verb->act(script);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return EXIT_FAILURE;
    bookPath = argv[1];
    openBook();
    live(Words(argv + 2, argv + argc));
}
