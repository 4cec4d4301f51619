#include "tests/support/family.h"
#include "tests/support/jobparams.h"
#include "tests/support/powerbus.h"
#include "tests/support/servicefixture.h"

#include <QJsonArray>
#include <QTest>

#include <memory>
#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

// Frozen jobs have processes and locks. Where a condition has frozen more than twice as many of
// them as may run, the youngest are ended and wait in line again.
class tst_SurplusFrozen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theYoungestWaitInLineAgain();
    void asManyAsAllowedStayFrozen();

private:
    void set(const QString &key, const QJsonValue &value)
    {
        m_service->rpc(u"settings.set.v1"_s, {{u"settings"_s, QJsonObject{{key, value}}}});
    }
    void startFamilies(int count);
    QJsonObject job(size_t index) { return m_service->job(m_families[index]->job()); }
    QString state(size_t index) { return job(index)["state"_L1].toString(); }

    std::unique_ptr<PowerBus> m_bus;
    std::unique_ptr<ServiceFixture> m_service;
    std::vector<std::unique_ptr<Family>> m_families; // the oldest first
};

void tst_SurplusFrozen::initTestCase()
{
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

void tst_SurplusFrozen::init()
{
    m_bus = std::make_unique<PowerBus>();
    m_bus->setOnBattery(false);
    m_service = std::make_unique<ServiceFixture>(
        ServiceFixture::Options{.environment = m_bus->environment()});
    set(u"conditions.settle_s"_s, 0);
    set(u"limits.concurrency"_s, 4);
    set(u"limits.queue_concurrency"_s, 4);
}

void tst_SurplusFrozen::cleanup()
{
    m_service.reset();
    for (const auto &family : m_families)
        QTRY_VERIFY(family->isGone());
    m_families.clear();
    m_bus.reset();
}

void tst_SurplusFrozen::startFamilies(int count)
{
    for (int i = 0; i < count; ++i) {
        m_families.push_back(std::make_unique<Family>(
            *m_service,
            QJsonObject{{u"conditions"_s, QJsonObject{{u"require_charging"_s, true}}},
                        {u"when_condition_lost"_s, u"suspend"_s}}));
        QTRY_COMPARE(state(size_t(i)), u"RUNNING"_s);
    }
}

void tst_SurplusFrozen::theYoungestWaitInLineAgain()
{
    startFamilies(4);
    set(u"limits.concurrency"_s, 1);
    m_bus->setOnBattery(true);
    for (const size_t young : {2U, 3U}) {
        QTRY_COMPARE_WITH_TIMEOUT(state(young), u"QUEUED"_s, 20'000);
        QTRY_VERIFY(m_families[young]->isGone());
        QCOMPARE(job(young)["holds"_L1], (QJsonArray{u"ON_BATTERY"_s}));
        QCOMPARE(job(young)["retries_used"_L1], 0);
    }
    for (const size_t old : {0U, 1U}) {
        QCOMPARE(state(old), u"SUSPENDED"_s);
        QCOMPARE(job(old)["suspended_by"_L1], (QJsonArray{u"condition"_s}));
        QTRY_VERIFY(m_families[old]->isFrozen());
    }

    // Those that were frozen go on first, the oldest before all.
    m_bus->setOnBattery(false);
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"RUNNING"_s, 20'000);
    QTRY_VERIFY(m_families[0]->isAtWork());
    QCOMPARE(state(1), u"SUSPENDED"_s);
    m_service->rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, m_families[0]->job()}});
    QTRY_COMPARE_WITH_TIMEOUT(state(1), u"RUNNING"_s, 20'000);
    QCOMPARE(job(1)["attempt"_L1], 1);
    QCOMPARE(state(2), u"QUEUED"_s);
    set(u"limits.concurrency"_s, 4);
    for (const size_t young : {2U, 3U}) {
        QTRY_COMPARE_WITH_TIMEOUT(state(young), u"RUNNING"_s, 20'000);
        QCOMPARE(job(young)["attempt"_L1], 2);
    }
}

void tst_SurplusFrozen::asManyAsAllowedStayFrozen()
{
    startFamilies(4);
    set(u"limits.concurrency"_s, 2);
    m_bus->setOnBattery(true);
    for (size_t i = 0; i < 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(state(i), u"SUSPENDED"_s, 20'000);
        QTRY_VERIFY(m_families[i]->isFrozen());
    }
    set(u"limits.concurrency"_s, 1); // by which two of them become too many
    for (const size_t young : {2U, 3U}) {
        QTRY_COMPARE_WITH_TIMEOUT(state(young), u"QUEUED"_s, 20'000);
        QTRY_VERIFY(m_families[young]->isGone());
    }
    QCOMPARE(state(0), u"SUSPENDED"_s);
    QCOMPARE(state(1), u"SUSPENDED"_s);
}

QTEST_GUILESS_MAIN(tst_SurplusFrozen)
#include "tst_surplusfrozen.moc"
