#include "tray/models/listtext.h"

#include "tray/models/tr.h"

namespace sem {

QString listText(const QStringList &things)
{
    QString text = things.value(0);
    for (const QString &next : things.mid(1))
        text = Tray::tr("%1, %2", "things of a list").arg(text, next);
    return text;
}

QString partsText(const QStringList &parts)
{
    QString text = parts.value(0);
    for (const QString &next : parts.mid(1))
        text = Tray::tr("%1; %2", "parts of a message").arg(text, next);
    return text;
}

QString percentText(const QVariant &value)
{
    return Tray::tr("%1 %").arg(value.toInt());
}

} // namespace sem
