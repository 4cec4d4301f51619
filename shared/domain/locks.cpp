#include "shared/domain/locks.h"

#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<Lock> lockFromWord(const QString &field, const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    Lock lock{.name = word.left(colon < 0 ? word.size() : colon)};
    if (const Result<> name = checkQueueName(field, lock.name); !name)
        return name.error();
    if (colon < 0)
        return lock;
    bool isNumber = false;
    const qint64 holders = word.mid(colon + 1).toLongLong(&isNumber);
    if (!isNumber)
        return validationError(field, u"must be a name, or a name:number"_s, {}, word);
    if (const Result<> range = checkRange(field, holders, 1, limits::highestConcurrency); !range)
        return range.error();
    lock.holders = static_cast<int>(holders);
    return lock;
}

} // namespace

Result<std::vector<Lock>> locksFromWords(const QString &field, const QStringList &words)
{
    if (words.size() > limits::locksPerJob) {
        return validationError(field, u"has too many entries"_s, limits::locksPerJob, words.size());
    }
    std::vector<Lock> locks;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString entry = words.size() == 1 ? field : u"%1[%2]"_s.arg(field).arg(i);
        const Result<Lock> lock = lockFromWord(entry, words[i]);
        if (!lock)
            return lock.error();
        locks.push_back(*lock);
    }
    std::sort(locks.begin(), locks.end(),
              [](const Lock &one, const Lock &other) { return one.name < other.name; });
    const auto twice =
        std::adjacent_find(locks.begin(), locks.end(), [](const Lock &one, const Lock &other) {
            return one.name == other.name;
        });
    if (twice != locks.end())
        return validationError(field, u"names a lock twice"_s, {}, twice->name);
    return locks;
}

QString toString(const std::vector<Lock> &locks)
{
    QStringList words;
    for (const Lock &lock : locks)
        words.append(lock.holders == 1 ? lock.name : u"%1:%2"_s.arg(lock.name).arg(lock.holders));
    return words.join(u',');
}

std::vector<Lock> locksFromString(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto locks = locksFromWords({}, text.split(u','));
    return locks ? *locks : std::vector<Lock>();
}

} // namespace sem
