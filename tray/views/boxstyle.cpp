#include "tray/views/boxstyle.h"

#include "tray/views/icons.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionButton>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QColor between(const QColor &one, const QColor &other)
{
    return QColor((2 * one.red() + 3 * other.red()) / 5, (2 * one.green() + 3 * other.green()) / 5,
                  (2 * one.blue() + 3 * other.blue()) / 5);
}

class BoxStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    // Those in tables come here, too.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (element != PE_IndicatorCheckBox || !box || !isDark(box->palette)) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionButton lighter = *box;
        const QPalette &palette = box->palette;
        lighter.palette.setColor(
            QPalette::Window,
            between(palette.color(QPalette::Window), palette.color(QPalette::WindowText)));
        QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
    }
};

} // namespace

void rimBoxes()
{
    const auto fusion = u"fusion"_s;
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new BoxStyle(QStyleFactory::create(fusion)));
}

} // namespace sem
