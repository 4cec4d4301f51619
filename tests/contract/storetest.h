#pragma once

#include "service/engine/jobreader.h"
#include "service/engine/jobrepository.h"
#include "tests/support/jobfactory.h"

#include <QTest>

#include <memory>

namespace sem {

// A store and its reader, both open. What every implementation of the ports must do is tested
// through this.
class StoreUnderTest
{
public:
    virtual ~StoreUnderTest() = default;
    virtual JobRepository &repository() = 0;
    virtual JobReader &reader() = 0;
};

// A fresh one by its name, one of storeNames().
std::unique_ptr<StoreUnderTest> makeStore(const QString &name);
QStringList storeNames();

// The value of a result that must be good; the test fails if it is not.
template<typename T>
T good(const Result<T> &result)
{
    if (!result)
        QTest::qFail(qUtf8Printable(result.error().message), __FILE__, __LINE__);
    return result ? result.value() : T();
}

inline void good(const Result<> &result)
{
    if (!result)
        QTest::qFail(qUtf8Printable(result.error().message), __FILE__, __LINE__);
}

template<typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().data.value(QStringLiteral("reason")).toString();
}

// Runs every test on every store, each time on a new one with the queue "default" and one lane.
class StoreTest : public QObject
{
    Q_OBJECT

protected:
    JobRepository &repository() const { return m_store->repository(); }
    JobReader &reader() const { return m_store->reader(); }
    qint64 queue() const { return m_queue; }
    qint64 lane() const { return m_lane; }

    template<typename Change>
    void inTransaction(const Change &change)
    {
        good(repository().begin());
        change();
        good(repository().commit());
    }
    void insert(const JobRow &row, const JobSpec &spec = makeSpec());
    JobRow insert(qint64 seq, JobState state = JobState::Queued);

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    std::unique_ptr<StoreUnderTest> m_store = {};
    qint64 m_queue = 0;
    qint64 m_lane = 0;
};

} // namespace sem
