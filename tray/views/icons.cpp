#include "tray/views/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int sizes[] = {16, 20, 22, 24, 32, 44, 48, 64};

QPixmap drawn(const QString &name, const QColor &colour, int size)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    if (!file.open(QFile::ReadOnly))
        return pixmap;
    QByteArray picture = file.readAll();
    picture.replace("currentColor", colour.name().toUtf8());
    QPainter painter(&pixmap);
    QSvgRenderer(picture).render(&painter);
    return pixmap;
}

// On a ground in another colour.
QPixmap grounded(const QString &name, const QColor &colour, const QColor &ground, int size)
{
    const int margin = std::max(1, qRound(size / 12.0));
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4.0, size / 4.0);
    painter.drawPixmap(margin, margin, drawn(name, colour, size - 2 * margin));
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const int size : sizes) {
        const QPixmap pixmap = drawn(name, colour, size);
        // Styles would mix the colour of the selection into one of their own making.
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            icon.addPixmap(pixmap, mode);
    }
    return icon;
}

QIcon trayIcon(const QString &name, const QPalette &palette)
{
    const QColor light(0xff, 0xff, 0xff);
    const QColor dark(0x20, 0x20, 0x20);
    QIcon icon;
    for (const int size : sizes) {
        icon.addPixmap(isDark(palette) ? grounded(name, light, dark, size)
                                       : grounded(name, dark, light, size));
    }
    return icon;
}

QIcon applicationIcon()
{
    return icon(u"semanticatask"_s, Qt::black);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float part) {
            return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor shade(Shade shade, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (shade) {
    case Shade::Good:
        return dark ? QColor(0x6c, 0xd0, 0x7c) : QColor(0x1a, 0x6e, 0x2e);
    case Shade::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
    case Shade::Active:
        return dark ? QColor(0x7c, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xa4);
    case Shade::Waiting:
        return dark ? QColor(0xe8, 0xc0, 0x5c) : QColor(0x7a, 0x54, 0x00);
    case Shade::Muted:
        return dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x5c, 0x5c, 0x5c);
    }
    return palette.color(QPalette::Text);
}

} // namespace sem
