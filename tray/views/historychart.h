#pragma once

#include "tray/models/historymodel.h"

#include <QWidget>

namespace sem {

// The last hour, a column for each minute: what ended, above what failed; what started as marks,
// what waited as a line. Jobs of a minute and those that wait have a scale each, as these may be
// thousands; the line at the top says where both end.
class HistoryChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryChart)

public:
    explicit HistoryChart(const HistoryModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter, const QRectF &area) const;
    void paintScales(QPainter &painter, const QRectF &area, const HistoryModel::Most &most) const;
    void paintColumns(QPainter &painter, const QRectF &area, const HistoryModel::Most &most) const;
    void paintWaiting(QPainter &painter, const QRectF &area, const HistoryModel::Most &most) const;

    const HistoryModel &m_model;
};

} // namespace sem
