#pragma once

#include "shared/rpc/answers.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace sem {

// How things stand, of all jobs at once.
struct Overview
{
    enum class Link {
        Starting, // the service is being started or connected to
        None, // there is none
        Barred, // it wants an access token that is not here
        Up,
    };

    Link link = Link::Starting;
    QString trouble = {}; // why there is none
    StatsAnswer stats = {};
    bool paused = false; // everything
    std::optional<Timestamp> pausedUntil = {};
    std::vector<JobDetails> running = {}; // some of what runs, the longest first
    std::optional<JobDetails> lastFailed = {};
    std::vector<JobDetails> waiting = {}; // some of what waits: the next ones
    int unseenFailures = 0; // kept by ServiceStatus

    bool operator==(const Overview &) const = default;
};

enum class TrayState { Idle, Running, Waiting, Paused, Attention, Starting, NoService };

// The one that matters most: what a person has to know about comes before what goes well.
TrayState trayStateOf(const Overview &overview);
QString iconOf(TrayState state); // by its name in the resources

// One line of truth: "3 running, 12 waiting for power".
QString statusLine(const Overview &overview, Timestamp now);

// What has been started: "2 running, 1 suspended"; empty if nothing has.
QString startedText(const StatsAnswer &stats);

// So many jobs with the reason that more of them have than any other: "12 waiting for power", or
// "12 waiting, 8 of them for power". Some of them may be all that are known.
QString waitingText(qint64 jobs, const std::vector<JobDetails> &known);

// Until when everything is paused, with what is left, in minutes of which the last has begun:
// "until 14:30 (25 min)"; empty: until somebody resumes it.
QString pauseText(std::optional<Timestamp> until, Timestamp now);

// What the machine's sensors say, for the status bar; empty parts for what is unknown.
struct MachineTexts
{
    QString power = {};
    QString idle = {};
    QString load = {};
};
MachineTexts machineTexts(const ConditionsAnswer &conditions);

// Holds the overview; whoever has the service fills it.
class ServiceStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceStatus)

public:
    explicit ServiceStatus(QObject *parent = nullptr)
        : QObject(parent)
    { }

    const Overview &overview() const { return m_overview; }
    void set(Overview overview); // all but the unseen failures
    void setLink(Overview::Link link, const QString &trouble = {});
    void addFailures(const QList<qint64> &seqs); // jobs that nobody has looked at
    void lookAtFailures();

    const ConditionsAnswer &conditions() const { return m_conditions; }
    void setConditions(const ConditionsAnswer &conditions);

Q_SIGNALS:
    void changed();
    void failuresSeen();
    void conditionsChanged();

private:
    Overview m_overview;
    QSet<qint64> m_unseen;
    ConditionsAnswer m_conditions;
};

} // namespace sem
