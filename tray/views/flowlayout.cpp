#include "tray/views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace sem {

namespace {

constexpr int wordSpace = 4;
constexpr int lineSpace = 2;

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool moves) const
{
    int y = area.y();
    for (size_t first = 0; first < m_items.size();) {
        // A line: as many as fit, at least one; all in its middle.
        size_t last = first;
        int width = 0;
        int height = 0;
        for (; last < m_items.size(); ++last) {
            const QSize size = m_items[last]->sizeHint();
            if (last > first && width + wordSpace + size.width() > area.width())
                break;
            width += size.width() + (last > first ? wordSpace : 0);
            height = std::max(height, size.height());
        }
        int x = area.x();
        for (; first < last; ++first) {
            const QSize size = m_items[first]->sizeHint();
            const QRect place(x, y + (height - size.height()) / 2,
                              std::min(size.width(), area.width()), size.height());
            if (moves) {
                m_items[first]->setGeometry(
                    QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
            }
            x += size.width() + wordSpace;
        }
        y += height + (last < m_items.size() ? lineSpace : 0);
    }
    return y - area.y();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + wordSpace;
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

} // namespace sem
