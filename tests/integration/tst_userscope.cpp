#include "tests/support/clifixture.h"
#include "tests/support/controlgroup.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// A real systemd user manager with a folder and a control group of its own. It believes in the rest
// of systemd, which is not needed, if it finds /run/systemd/system.
class UserManager final
{
public:
    UserManager()
    {
        const QString group = m_group.path() + u"/user@%1.service"_s.arg(getuid());
        m_process.setProgram(u"unshare"_s);
        m_process.setArguments(
            {u"--mount"_s, u"sh"_s, u"-c"_s,
             u"mount -t tmpfs none /run && mkdir -p /run/systemd/system \"$2\" && "
             "echo $$ > \"$2/cgroup.procs\" && export XDG_RUNTIME_DIR=\"$1\" && "
             "exec /lib/systemd/systemd --user --log-target=null"_s,
             u"sh"_s, m_runtime.path(), group});
        if (m_group.path().isEmpty() || !QFile::exists(u"/lib/systemd/systemd"_s) || geteuid() != 0)
            return;
        m_process.start();
        m_works = QTest::qWaitFor(
            [&] {
                return m_process.state() == QProcess::NotRunning
                    || QFile::exists(m_runtime.filePath(u"systemd/private"_s));
            },
            20'000);
        m_works = m_works && m_process.state() == QProcess::Running;
    }
    ~UserManager()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(UserManager)

    bool works() const { return m_works; }
    const ControlGroup &group() const { return m_group; }
    // A shell line that is run as one of the manager's own processes.
    QString amongItsOwn(const QString &line) const
    {
        return u"mkdir -p '%1/user@%2.service/shell' && "
               "echo $$ > '%1/user@%2.service/shell/cgroup.procs' && "
               "export XDG_RUNTIME_DIR='%3' && %4"_s.arg(m_group.path())
                   .arg(getuid())
                   .arg(m_runtime.path(), line);
    }

private:
    const ControlGroup m_group;
    const QTemporaryDir m_runtime;
    QProcess m_process;
    bool m_works = false;
};

} // namespace

// Where the command line is one of the systemd user manager's processes, it gives the service a
// scope there, in which each attempt gets a control group.
class tst_UserScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceGetsAScope();
    void withoutAManagerItStartsPlainly();
};

void tst_UserScope::theServiceGetsAScope()
{
    const UserManager manager;
    if (!manager.works())
        QSKIP("no systemd user manager can be started here");
    const CliFixture cli;
    const Ran ran =
        cli.shell(manager.amongItsOwn(u"semanticatask run --wait cat /proc/self/cgroup"_s));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    const QString job = cli.shown(u"1"_s)["job_id"_L1].toString();
    QVERIFY2(ran.out.contains(QRegularExpression(
                 u"/user@\\d+\\.service/app\\.slice/run-r\\w+\\.scope/%1-1\\n"_s.arg(job))),
             qPrintable(ran.out));
    QVERIFY(manager.group().groups().filter(job).isEmpty());

    // With the last process of it, the scope is gone.
    QCOMPARE(cli.run({u"service"_s, u"stop"_s}).code, 0);
    QTRY_VERIFY(manager.group().groups().filter(u".scope"_s).filter(u"run-"_s).isEmpty());
}

void tst_UserScope::withoutAManagerItStartsPlainly()
{
    const ControlGroup group;
    if (group.path().isEmpty())
        QSKIP("no control group can be made here");
    const CliFixture cli;
    const Ran ran = cli.shell(
        u"mkdir -p '%1/user@%2.service/shell' && "
        "echo $$ > '%1/user@%2.service/shell/cgroup.procs' && "
        "export XDG_RUNTIME_DIR=/nowhere && semanticatask run --wait cat /proc/self/cgroup"_s
            .arg(group.path())
            .arg(getuid()));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(u"/user@%1.service/shell\n"_s.arg(getuid())));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_UserScope)
#include "tst_userscope.moc"
