#include "tray/singleinstance.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <barrier>
#include <memory>
#include <thread>
#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondAsksTheFirst();
    void whoCrashedIsNoOther();
    void ofManyThatStartAtOnceOneStays();
    void aFolderMayBeTooDeepForASocket();
    void thereIsOneForEachFolder();

private:
    Paths pathsIn(const QString &folder) const
    {
        Paths paths;
        paths.dataDir = m_folder->filePath(folder);
        paths.socket = m_folder->filePath(u"service.sock"_s);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SingleInstance::theSecondAsksTheFirst()
{
    const Paths paths = pathsIn(u"data"_s);
    SingleInstance first(paths);
    int asked = 0;
    connect(&first, &SingleInstance::asked, this, [&asked] { ++asked; });
    QVERIFY(first.claim());
    QVERIFY(!SingleInstance(paths).claim());
    QTRY_COMPARE(asked, 1);
    QVERIFY(!SingleInstance(paths).claim());
    QTRY_COMPARE(asked, 2);
}

void tst_SingleInstance::whoCrashedIsNoOther()
{
    const Paths paths = pathsIn(u"data"_s);
    QVERIFY(QDir().mkpath(paths.dataDir));
    QFile left(paths.dataDir + u"/tray.sock"_s);
    QVERIFY(left.open(QFile::WriteOnly));
    SingleInstance next(paths);
    QVERIFY(next.claim());
    QVERIFY(!SingleInstance(paths).claim());
}

// Each in a thread of its own instead of a process: the file that they lock knows no difference.
void tst_SingleInstance::ofManyThatStartAtOnceOneStays()
{
    constexpr int many = 4;
    for (int round = 0; round < 25; ++round) {
        const Paths paths = pathsIn(QString::number(round));
        std::barrier together(many);
        std::atomic<int> staying = 0;
        std::vector<std::thread> starts;
        for (int i = 0; i < many; ++i) {
            starts.emplace_back([&] {
                SingleInstance instance(paths);
                together.arrive_and_wait();
                if (instance.claim())
                    ++staying;
                together.arrive_and_wait(); // nobody leaves before all have tried
            });
        }
        for (std::thread &start : starts)
            start.join();
        QCOMPARE(staying.load(), 1);
    }
}

void tst_SingleInstance::aFolderMayBeTooDeepForASocket()
{
    const Paths paths = pathsIn(QString(u"deep/"_s).repeated(30) + u"data"_s);
    SingleInstance first(paths);
    QVERIFY(first.claim());
    QVERIFY(!SingleInstance(paths).claim());
}

void tst_SingleInstance::thereIsOneForEachFolder()
{
    SingleInstance one(pathsIn(u"one"_s));
    QVERIFY(one.claim());
    SingleInstance other(pathsIn(u"other"_s));
    QVERIFY(other.claim());
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
