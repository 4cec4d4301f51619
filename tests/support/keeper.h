#pragma once

#include <QByteArrayList>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace sem {

struct LivingProcess
{
    qint64 id = 0;
    QByteArray states = {}; // a letter for each thread, as /proc/<id>/stat has it

    // Nothing of it runs. One that is inside vfork() is out of reach of a stop, which shows as D,
    // and goes nowhere before its child does.
    bool isStopped() const;

    bool operator==(const LivingProcess &) const = default;
};

// Of all on this machine those whose arguments, the program's name first, are wanted.
std::vector<LivingProcess>
findProcesses(const std::function<bool(const QByteArrayList &arguments)> &isWanted);

// A job that stays until it is stopped.
struct Animal
{
    const char *name = nullptr;
    QString words = {}; // see zoo.cpp
    int arrivals = 1; // when all of it is there
    bool obeys = true; // SIGTERM, all of it
    bool needsRunner = false; // nobody else could find all of it
};

const std::vector<Animal> &animals();

// Lets animals of the zoo out, and finds every one of them again.
class Keeper final
{
public:
    Keeper();
    // Ends those that are left.
    ~Keeper();
    Q_DISABLE_COPY_MOVE(Keeper)

    static QString program();
    // Of an animal that does these words, which are separated by spaces.
    QStringList arguments(const QString &words) const;

    // A look; what lives for less than that takes may be missing.
    std::vector<LivingProcess> alive() const;
    // Certain.
    bool isAnyAlive() const;
    // How many have come to where they stay.
    qint64 arrived() const;
    // Waits until so many have; false if they do not come.
    bool awaitArrivals(qint64 count) const;
    // Waits until two looks in a row find the same and nothing that runs, or something that does.
    bool awaitStandstill() const;
    bool awaitMotion() const;

private:
    QTemporaryDir m_folder;
    QString m_book;
};

} // namespace sem
