#include "tray/views/historychart.h"

#include "tray/models/tr.h"
#include "tray/views/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

HistoryChart::HistoryChart(const HistoryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"historyChart"_s);
    setAccessibleName(Tray::tr("The last hour"));
    const auto show = [this] {
        const QString summary = m_model.summary();
        setAccessibleDescription(summary);
        setToolTip(summary);
        update();
    };
    connect(&model, &HistoryModel::changed, this, show);
    show();
}

QSize HistoryChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 8};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6};
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = fontMetrics().height();
    const QRectF legend(0, 0, width(), line);
    const QRectF scales(0, line * 1.2, width(), line);
    const QRectF area(0, scales.bottom() + 2, width(), height() - scales.bottom() - line * 1.2);
    paintLegend(painter, legend);
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.4F); // can be seen on dark windows, too
    painter.setPen(faint);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const HistoryModel::Most most = m_model.most();
    if (most.isKnown) {
        faint.setAlphaF(0.25F);
        painter.setPen(faint);
        painter.drawLine(area.topLeft(), area.topRight());
        paintScales(painter, scales, most);
    }
    paintColumns(painter, area, most);
    paintWaiting(painter, area, most);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF labels(0, area.bottom() + 1, width(), line);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, Tray::tr("1 h ago"));
    painter.drawText(labels, Qt::AlignHCenter | Qt::AlignVCenter, Tray::tr("30 min ago"));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, Tray::tr("now"));
}

void HistoryChart::paintLegend(QPainter &painter, const QRectF &area) const
{
    const qreal mark = area.height() * 0.6;
    const qreal y = area.center().y();
    qreal x = area.left();
    const auto entry = [&](const QString &text, const auto &paintMark) {
        paintMark(QRectF(x, y - mark / 2, mark, mark));
        x += mark + 4;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x, y + fontMetrics().ascent() / 2.0 - 1), text);
        x += fontMetrics().horizontalAdvance(text) + 10;
    };
    entry(Tray::tr("started"), [&](const QRectF &box) {
        painter.setPen(QPen(shade(Shade::Active, palette()), 2));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    });
    entry(Tray::tr("finished"),
          [&](const QRectF &box) { painter.fillRect(box, shade(Shade::Good, palette())); });
    entry(Tray::tr("failed"), [&](const QRectF &box) {
        painter.fillRect(box, QBrush(shade(Shade::Bad, palette()), Qt::Dense3Pattern));
        painter.setPen(shade(Shade::Bad, palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    });
    entry(Tray::tr("waiting"), [&](const QRectF &box) {
        painter.setPen(QPen(shade(Shade::Waiting, palette()), 2, Qt::DashLine));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    });
}

// Above the line that they are the values of.
void HistoryChart::paintScales(QPainter &painter, const QRectF &area,
                               const HistoryModel::Most &most) const
{
    const QString jobs = Tray::tr("%n job(s) a minute", "the top of a chart's scale", most.jobs);
    const QString waiting =
        most.waiting > 0 ? Tray::tr("%n waiting", nullptr, int(most.waiting)) : QString();
    const int gap = fontMetrics().averageCharWidth() * 2;
    const int room = int(area.width()) - fontMetrics().horizontalAdvance(waiting) - gap;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(jobs, Qt::ElideRight, room));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, waiting);
}

void HistoryChart::paintColumns(QPainter &painter, const QRectF &area,
                                const HistoryModel::Most &most) const
{
    const auto hour = m_model.lastHour();
    const qreal step = area.width() / HistoryModel::minutes;
    const auto heightOf = [&](int count) { return area.height() * count / most.jobs; };
    for (int i = 0; i < HistoryModel::minutes; ++i) {
        const HistoryModel::Minute &minute = hour[size_t(i)];
        const qreal left = area.left() + i * step;
        const qreal width = std::max(step - 1.5, 1.0);
        const QRectF finished(left, area.bottom() - heightOf(minute.finished), width,
                              heightOf(minute.finished));
        painter.fillRect(finished, shade(Shade::Good, palette()));
        if (minute.failed > 0) {
            const QRectF failed(left, finished.top() - heightOf(minute.failed), width,
                                heightOf(minute.failed));
            painter.fillRect(failed, QBrush(shade(Shade::Bad, palette()), Qt::Dense3Pattern));
            painter.setPen(shade(Shade::Bad, palette()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(failed);
        }
        if (minute.started > 0) {
            const qreal y = area.bottom() - heightOf(minute.started);
            painter.setPen(QPen(shade(Shade::Active, palette()), 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(left, y), QPointF(left + width, y));
        }
    }
}

void HistoryChart::paintWaiting(QPainter &painter, const QRectF &area,
                                const HistoryModel::Most &most) const
{
    const auto hour = m_model.lastHour();
    const auto top = double(std::max<qint64>(most.waiting, 1));
    const qreal step = area.width() / HistoryModel::minutes;
    QPainterPath path;
    bool isDrawing = false;
    for (int i = 0; i < HistoryModel::minutes; ++i) {
        const std::optional<qint64> waiting = hour[size_t(i)].waiting;
        if (!waiting) {
            isDrawing = false;
            continue;
        }
        // As wide as the minute, so that one between others that are not known is seen, too.
        const qreal left = area.left() + i * step;
        const qreal y = area.bottom() - area.height() * double(*waiting) / top;
        if (isDrawing)
            path.lineTo(left, y);
        else
            path.moveTo(left, y);
        path.lineTo(left + step, y);
        isDrawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(shade(Shade::Waiting, palette()), 2, Qt::DashLine));
    painter.drawPath(path);
}

} // namespace sem
