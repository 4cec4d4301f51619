#include "tray/models/attemptsmodel.h"

#include "shared/text/attempttext.h"
#include "shared/text/harmless.h"
#include "shared/text/sizetext.h"
#include "shared/text/timetext.h"
#include "tray/models/mergerows.h"
#include "tray/models/plaintext.h"
#include "tray/models/tr.h"

#include <algorithm>

namespace sem {

namespace {

QString outcomeWord(const Attempt &attempt)
{
    if (!attempt.outcome)
        return Tray::tr("Running");
    switch (*attempt.outcome) {
    case AttemptOutcome::Done:
        return Tray::tr("Done");
    case AttemptOutcome::Failed:
        return Tray::tr("Failed");
    case AttemptOutcome::Cancelled:
        return Tray::tr("Cancelled");
    case AttemptOutcome::Lost:
        return Tray::tr("Lost");
    case AttemptOutcome::NotStarted:
        return Tray::tr("Not started");
    }
    return {};
}

} // namespace

AttemptsModel::AttemptsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void AttemptsModel::setAttempts(const std::vector<Attempt> &attempts)
{
    if (attempts == m_attempts)
        return;
    const auto remove = [this](size_t row) {
        beginRemoveRows({}, int(row), int(row));
        m_attempts.erase(m_attempts.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    };
    const auto insert = [&](size_t row) {
        beginInsertRows({}, int(row), int(row));
        m_attempts.insert(m_attempts.begin() + std::ptrdiff_t(row), attempts[row]);
        endInsertRows();
    };
    const auto change = [&](size_t row) {
        m_attempts[row] = attempts[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    };
    mergeRows(m_attempts, attempts, &Attempt::number, remove, insert, change);
    if (!m_attempts.empty()) // the time that all of them share is another one
        Q_EMIT dataChanged(index(0, Timeline), index(int(m_attempts.size()) - 1, Timeline));
}

void AttemptsModel::tick()
{
    if (!m_attempts.empty() && !m_attempts.back().finishedAt)
        Q_EMIT dataChanged(index(0, Took), index(int(m_attempts.size()) - 1, Timeline));
}

int AttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Timestamp AttemptsModel::endOf(const Attempt &attempt) const
{
    return attempt.finishedAt.value_or(std::max(m_clock.now(), attempt.startedAt));
}

// Of the time between the first start and the last end.
double AttemptsModel::partOf(Timestamp time) const
{
    const Timestamp begin = m_attempts.front().startedAt;
    const auto whole = double((endOf(m_attempts.back()) - begin).count());
    return whole <= 0 ? 1.0 : std::clamp(double((time - begin).count()) / whole, 0.0, 1.0);
}

QVariant AttemptsModel::textOf(const Attempt &attempt, int column) const
{
    const bool isMeasured = attempt.finishedAt && attempt.peakRssBytes > 0;
    switch (column) {
    case Number:
        return attempt.number;
    case Outcome:
        return outcomeWord(attempt);
    case Started:
        return clockText(attempt.startedAt, m_clock.now());
    case Took:
        return durationText(endOf(attempt) - attempt.startedAt);
    case Cpu:
        return isMeasured ? durationText(attempt.cpu) : QString();
    case Memory:
        return isMeasured ? sizeText(attempt.peakRssBytes) : QString();
    case Remark:
        return harmless(attemptRemark(attempt));
    default:
        return {};
    }
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_attempts.size())
        return {};
    const Attempt &attempt = m_attempts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(attempt, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remark ? plainToolTip(textOf(attempt, Remark).toString())
                                        : QVariant();
    case Qt::AccessibleTextRole:
        // The bar says nothing that the columns beside it do not say.
        return index.column() == Timeline ? textOf(attempt, Took) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case BeginRole:
        return partOf(attempt.startedAt);
    case EndRole:
        return partOf(endOf(attempt));
    case OutcomeRole:
        return attempt.outcome ? int(*attempt.outcome) : 0;
    default:
        return {};
    }
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Tray::tr("Attempt");
    case Outcome:
        return Tray::tr("Outcome");
    case Started:
        return Tray::tr("Started");
    case Took:
        return Tray::tr("Took");
    case Timeline:
        return Tray::tr("Timeline");
    case Cpu:
        return Tray::tr("CPU");
    case Memory:
        return Tray::tr("Memory");
    case Remark:
        return Tray::tr("Remark");
    default:
        return {};
    }
}

} // namespace sem
