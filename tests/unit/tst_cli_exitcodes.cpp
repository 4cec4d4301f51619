#include "cli/exitcodes.h"

#include <QTest>

#include <csignal>

using namespace sem;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sem::Job)
Q_DECLARE_METATYPE(sem::Error)

class tst_CliExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobEndsTheToolLikeItself_data();
    void aJobEndsTheToolLikeItself();
    void anErrorHasItsCode_data();
    void anErrorHasItsCode();
};

void tst_CliExitCodes::aJobEndsTheToolLikeItself_data()
{
    const auto failed = [](FailureReason reason) {
        return Job{.state = JobState::Failed, .failureReason = reason};
    };
    Job exited = failed(FailureReason::Exit);
    exited.exitCode = 7;
    Job killed = failed(FailureReason::Signal);
    killed.signal = SIGKILL;
    Job missing = failed(FailureReason::Spawn);
    missing.failureDetail = u"exec make: No such file or directory"_s;
    Job forbidden = failed(FailureReason::Spawn);
    forbidden.failureDetail = u"exec make: Permission denied"_s;
    Job noFolder = failed(FailureReason::Spawn);
    noFolder.failureDetail = u"chdir /gone: No such file or directory"_s;

    QTest::addColumn<Job>("job");
    QTest::addColumn<int>("code");
    QTest::newRow("done") << Job{.state = JobState::Done} << 0;
    QTest::newRow("its own code") << exited << 7;
    QTest::newRow("a signal") << killed << 137;
    QTest::newRow("cancelled") << Job{.state = JobState::Cancelled} << 121;
    QTest::newRow("superseded") << Job{.state = JobState::Superseded} << 122;
    QTest::newRow("skipped by ttl") << Job{.state = JobState::SkippedTtl} << 123;
    QTest::newRow("skipped by deadline") << Job{.state = JobState::SkippedDeadline} << 123;
    QTest::newRow("timed out") << failed(FailureReason::Timeout) << 124;
    QTest::newRow("lost") << failed(FailureReason::Lost) << 125;
    QTest::newRow("no such folder") << noFolder << 125;
    QTest::newRow("not executable") << forbidden << 126;
    QTest::newRow("no such command") << missing << 127;
}

void tst_CliExitCodes::aJobEndsTheToolLikeItself()
{
    QFETCH(const Job, job);
    QFETCH(const int, code);
    QCOMPARE(exitCode(job), code);
}

void tst_CliExitCodes::anErrorHasItsCode_data()
{
    const auto system = [](const QString &reason) {
        return Error{.code = ErrorCode::System, .data = {{u"reason"_s, reason}}};
    };
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("waiting");
    QTest::newRow("not found") << Error{.code = ErrorCode::NotFound} << 3 << 3;
    QTest::newRow("no service") << system(u"no_connection"_s) << 8 << 125;
    QTest::newRow("connection lost") << system(u"connection_lost"_s) << 1 << 125;
    QTest::newRow("validation") << Error{.code = ErrorCode::Validation} << 9 << 125;
    QTest::newRow("conflict") << Error{.code = ErrorCode::Conflict} << 9 << 125;
    QTest::newRow("throttled") << Error{.code = ErrorCode::Throttled} << 9 << 125;
    QTest::newRow("database") << Error{.code = ErrorCode::Database} << 1 << 125;
    QTest::newRow("internal") << Error{.code = ErrorCode::Internal} << 1 << 125;
}

void tst_CliExitCodes::anErrorHasItsCode()
{
    QFETCH(const Error, error);
    QFETCH(const int, code);
    QFETCH(const int, waiting);
    QCOMPARE(exitCode(error), code);
    QCOMPARE(exitCodeOfWaiting(error), waiting);
}

QTEST_GUILESS_MAIN(tst_CliExitCodes)

#include "tst_cli_exitcodes.moc"
