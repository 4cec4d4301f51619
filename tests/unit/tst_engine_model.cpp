#include "tests/support/enginewitness.h"

#include <QLoggingCategory>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Whatever is asked of the engine in whatever order, what it promises holds, and what comes of it
// is what a simple model predicts: see EngineWitness. Each sequence comes from a seed of its own:
//
//     SEM_SEED=7 SEM_SEQUENCES=1 build/dev/tests/tst_engine_model
//
// SEM_STEPS makes all of them of one length.
class tst_EngineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // hours are local, and a seed means the same everywhere
        // That the disk refuses and clocks are set is a part of it, thousands of times.
        QLoggingCategory::setFilterRules(u"sem.engine.critical=false\nsem.clock.warning=false"_s);
    }
    void promisesHoldWhateverIsAsked();
};

namespace {

// Most are short, as much goes wrong early, if at all; some go far.
int stepsOf(int seed)
{
    return seed % 10 == 0 ? 40 : 10;
}

int numberFrom(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

} // namespace

void tst_EngineModel::promisesHoldWhateverIsAsked()
{
    const int first = numberFrom("SEM_SEED", 1);
    const int sequences = numberFrom("SEM_SEQUENCES", 10'000);
    for (int seed = first; seed < first + sequences; ++seed) {
        EngineWitness witness(static_cast<quint32>(seed));
        const int steps = numberFrom("SEM_STEPS", stepsOf(seed));
        for (int step = 0; step < steps; ++step) {
            witness.step();
            QVERIFY2(witness.broken().isEmpty(),
                     qPrintable(u"SEM_SEED=%1, step %2, %3: %4"_s.arg(seed).arg(step).arg(
                         witness.lastAct(), witness.broken().join(u"; "_s))));
        }
    }
}

QTEST_GUILESS_MAIN(tst_EngineModel)
#include "tst_engine_model.moc"
