#pragma once

#include "shared/rpc/answers.h"

#include <QHash>
#include <QObject>

#include <array>

namespace sem {

// What happened in each minute of the last hour, for the chart.
class HistoryModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    static constexpr int minutes = 60;
    struct Minute
    {
        int started = 0;
        int finished = 0; // all ends but failures
        int failed = 0;
        std::optional<qint64> waiting = {}; // the most in that minute; none: not known

        bool operator==(const Minute &) const = default;
    };

    explicit HistoryModel(const Clock &clock, QObject *parent = nullptr);

    // Jobs as they are now; each start and end counts once, however often it is told.
    void apply(const std::vector<JobDetails> &jobs);
    // So many until something else is said; none: nobody knows from now on.
    void setWaiting(std::optional<qint64> waiting);
    // Only so many jobs were read, so more may have happened before now.
    void noteCut(int jobs);
    void tick(); // a minute may be over

    // The oldest first, this minute last.
    std::array<Minute, minutes> lastHour() const;
    // What a chart of it has to have room for.
    struct Most
    {
        int jobs = 4; // ended or started in a minute; a single one does not fill the chart
        qint64 waiting = 0;
        bool isKnown = false; // whether there is anything to show

        bool operator==(const Most &) const = default;
    };
    Most most() const;
    // The last hour in a sentence, for those who do not see the chart.
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    using MinuteNumber = qint64; // since the epoch
    MinuteNumber minuteOf(Timestamp time) const;
    Minute *minuteAt(Timestamp time); // null: longer ago than an hour
    void forgetOld();
    void carryWaiting();

    struct Counted
    {
        MinuteNumber at = 0;
        bool start = false;
        bool end = false;
    };

    const Clock &m_clock;
    QHash<MinuteNumber, Minute> m_minutes;
    QHash<qint64, Counted> m_counted; // by seq
    std::optional<qint64> m_waiting;
    MinuteNumber m_carriedTo = 0; // up to there the minutes have what waited
    MinuteNumber m_toldAt = 0; // what has changed
    MinuteNumber m_cutAt = 0;
    int m_readJobs = 0; // before it was cut
};

} // namespace sem
