#include "shared/text/sizetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <limits>

namespace sem {

using namespace Qt::StringLiterals;

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    // Units are the same everywhere, as those that are typed are.
    return QLocale::c()
        .formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat)
        .replace(u"."_s, QLocale().decimalPoint());
}

std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]+)(?:([KMGT])(?:i?B)?|B)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    bool fits = false;
    const qint64 number = match.captured(1).toLongLong(&fits);
    if (!fits)
        return {};
    const QString unit = match.captured(2).toUpper();
    const int shift = unit.isEmpty() ? 0 : 10 * int(u"KMGT"_s.indexOf(unit) + 1);
    if (number > (std::numeric_limits<qint64>::max() >> shift))
        return {};
    return number << shift;
}

} // namespace sem
