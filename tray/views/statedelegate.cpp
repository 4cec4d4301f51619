#include "tray/views/statedelegate.h"

#include "shared/text/statetext.h"
#include "tray/models/attemptsmodel.h"
#include "tray/models/jobsmodel.h"
#include "tray/models/jobtext.h"
#include "tray/views/icons.h"

#include <QPainter>

namespace sem {

namespace {

Shade shadeOf(JobState state)
{
    switch (toneOf(state)) {
    case Tone::Good:
        return Shade::Good;
    case Tone::Bad:
        return Shade::Bad;
    case Tone::Active:
        return Shade::Active;
    case Tone::Waiting:
        return Shade::Waiting;
    default:
        return Shade::Muted;
    }
}

Shade shadeOfOutcome(int outcome)
{
    switch (outcome) {
    case 0:
        return Shade::Active;
    case int(AttemptOutcome::Done):
        return Shade::Good;
    case int(AttemptOutcome::Failed):
    case int(AttemptOutcome::Lost):
        return Shade::Bad;
    default:
        return Shade::Muted;
    }
}

} // namespace

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = JobState(index.data(JobsModel::JobStateRole).toInt());
    const QColor colour = option->state.testFlag(QStyle::State_Selected)
        ? option->palette.color(QPalette::HighlightedText)
        : shade(shadeOf(state), option->palette);
    const QString name = stateIcon(state);
    QIcon &picture = m_icons[name + colour.name()];
    if (picture.isNull())
        picture = icon(name, colour);
    option->icon = picture;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    constexpr int margin = 4;
    const QRectF area = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    const double begin = index.data(AttemptsModel::BeginRole).toDouble();
    const double end = index.data(AttemptsModel::EndRole).toDouble();
    constexpr double narrowest = 3; // one that took no time can be seen, too
    QRectF bar(area.left() + begin * area.width(), area.top(), (end - begin) * area.width(),
               area.height());
    bar.setWidth(std::max(bar.width(), narrowest));
    bar.moveRight(std::min(bar.right(), area.right()));
    const int outcome = index.data(AttemptsModel::OutcomeRole).toInt();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor faint = option.palette.color(QPalette::Text);
    faint.setAlphaF(0.4F); // can be seen on dark windows, too
    painter->setPen(faint);
    painter->drawLine(QPointF(area.left(), area.center().y()),
                      QPointF(area.right(), area.center().y()));
    const QColor colour = option.state.testFlag(QStyle::State_Selected)
        ? option.palette.color(QPalette::HighlightedText)
        : shade(shadeOfOutcome(outcome), option.palette);
    painter->setPen(colour);
    painter->setBrush(outcome == 0 ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

} // namespace sem
