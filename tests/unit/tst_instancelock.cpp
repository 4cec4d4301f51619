#include "service/platform/instancelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

using Outcome = InstanceLock::Outcome;

// Who asks from another process is tested with the real service. Within one process a file's lock
// is everybody's, so that here all depends on the folder's.
class tst_InstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsGivenBack();
    void whoFindsTheFileFreeHasIt();
    void itOutlastsItsFile();
    void aFolderThatWasRemovedIsNoticed();
    void itFollowsNoLink();
};

namespace {

InstanceLock::Attempt take(InstanceLock &lock, const QString &folder)
{
    return lock.take(QFile::encodeName(folder).toStdString(), "service.lock");
}

} // namespace

void tst_InstanceLock::itIsGivenBack()
{
    const QTemporaryDir folder;
    {
        InstanceLock first;
        QCOMPARE(take(first, folder.path()).outcome, Outcome::Taken);
    }
    InstanceLock second;
    QCOMPARE(take(second, folder.path()).outcome, Outcome::Taken);
}

// What a service that died was just starting may hold the folder for as long as it likes.
void tst_InstanceLock::whoFindsTheFileFreeHasIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"service.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const int held = open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    QCOMPARE(flock(held, LOCK_EX), 0);
    InstanceLock lock;
    QCOMPARE(take(lock, folder.path()).outcome, Outcome::Taken);
    close(held);
}

void tst_InstanceLock::itOutlastsItsFile()
{
    const QTemporaryDir folder;
    InstanceLock first;
    QCOMPARE(take(first, folder.path()).outcome, Outcome::Taken);
    QVERIFY(QFile::remove(folder.filePath(u"service.lock"_s)));
    InstanceLock second;
    QCOMPARE(take(second, folder.path()).outcome, Outcome::HeldByOther);
    InstanceLock third; // the one before has left nothing that would deceive it
    QCOMPARE(take(third, folder.path()).outcome, Outcome::HeldByOther);
}

void tst_InstanceLock::aFolderThatWasRemovedIsNoticed()
{
    QTemporaryDir folder;
    InstanceLock lock;
    QCOMPARE(take(lock, folder.path()).outcome, Outcome::Taken);
    QVERIFY(!lock.isFolderGone());
    QVERIFY(folder.remove());
    QVERIFY(lock.isFolderGone());
}

void tst_InstanceLock::itFollowsNoLink()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"service.lock"_s)));
    InstanceLock lock;
    QCOMPARE(take(lock, folder.path()).outcome, Outcome::Failed);
    QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
}

QTEST_GUILESS_MAIN(tst_InstanceLock)
#include "tst_instancelock.moc"
