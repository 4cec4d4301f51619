#pragma once

#include "shared/rpc/answers.h"
#include "shared/rpc/calls.h"
#include "tray/models/listrow.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace sem {

// Which jobs are to be seen. What is empty does not narrow.
struct ListFilter
{
    QStringList states = {}; // names, one is enough
    QString queue = {};
    QString userTag = {};
    QString text = {};

    bool isEmpty() const { return *this == ListFilter(); }
    bool matches(const Job &job) const; // as the service would say

    bool operator==(const ListFilter &) const = default;
};

// The jobs of the service by their numbers, the newest first unless told otherwise. It holds what
// was asked for so far: whoever has the service answers pageWanted() with addPage() or
// pageFailed(), and hands on what happens to jobs by apply(). Rows of jobs that stay keep their
// persistent indexes, whatever comes.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsModel)

public:
    enum Column { State, Number, What, Queue, Subject, Age, Took, Attempt, Remark, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // compares as the column means it
        SeqRole,
        JobStateRole, // a JobState as int
    };
    enum class Phase { Nothing, Loading, Complete, Failed }; // what is known of those that match

    explicit JobsModel(const Clock &clock, QObject *parent = nullptr);

    const ListFilter &filter() const { return m_filter; }
    void setFilter(const ListFilter &filter); // other jobs: begins anew
    void setOldestFirst(bool oldestFirst);
    // Asks again for all that is shown: events were missed.
    void refresh();
    // The service is gone: open questions will not be answered.
    void forgetQuestions();

    void addPage(quint64 question, const JobPageAnswer &page);
    void pageFailed(quint64 question);
    // New jobs, or how known ones are now.
    void apply(const std::vector<JobDetails> &changes);
    // What holds jobs now; of those that are in another state by now nothing is known.
    void setHolds(const std::vector<JobDetails> &jobs);
    void remove(const std::vector<JobId> &jobs);
    // Fetches pages until this job is among them, or would be.
    void reach(qint64 seq);

    Phase phase() const;
    std::optional<qint64> total() const { return m_total; } // of all pages, where it is known
    // With what a list shows of it.
    std::optional<JobDetails> jobAt(int row) const;
    std::optional<JobDetails> find(qint64 seq) const;
    int rowOf(qint64 seq) const; // -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(quint64 question, const sem::JobQueryParams &query);
    void phaseChanged();

private:
    void ask();
    void reconcile(const std::vector<JobDetails> &items, bool isLast);
    void put(const JobDetails &details);
    void insertBlock(size_t row, const std::vector<JobDetails> &block);
    qint64 removeRows(const std::vector<JobId> &jobs);
    void removeRange(size_t first, size_t count);
    bool comesBefore(qint64 one, qint64 other) const;
    size_t lowerBound(qint64 seq) const; // the row that it has, or would have
    bool isKnownRange(qint64 seq) const;
    bool mayChangeTotal(const Job &unseen) const;
    const ListRow *at(int row) const; // null: there is none
    QVariant textOf(const ListRow &row, int column) const;
    QVariant sortKeyOf(const ListRow &row, int column) const;
    static int alignmentOf(int column);

    const Clock &m_clock;
    ListFilter m_filter;
    bool m_oldestFirst = false;
    ListRowMaker m_maker;
    std::deque<ListRow> m_jobs; // in order; a deque because new ones come at the front
    QHash<JobId, qint64> m_seqs;
    std::optional<qint64> m_total;

    quint64 m_question = 0; // the latest; answers to others are late
    bool m_isAsking = false;
    bool m_asked = false; // anything since the filter changed
    bool m_hasFailed = false; // the latest question
    QString m_cursor; // of the next page
    std::optional<qint64> m_reached; // seq of the last job of the pages so far
    size_t m_wantedRows = 0; // a refresh goes on until it has seen so many again
    size_t m_seenRows = 0;
    std::optional<qint64> m_sought; // the fetching goes on until it is reached
    bool m_isComplete = false;
    std::vector<JobDetails> m_meanwhile; // changes since the open question
    std::vector<JobId> m_goneMeanwhile; // deleted since then
};

} // namespace sem
