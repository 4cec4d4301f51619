#include "service/storage/cursor.h"

namespace sem {

using namespace Qt::StringLiterals;

constexpr int base = 36;

QString Cursor::toString() const
{
    return (ascending ? u'a' : u'd') + QString::number(seq, base);
}

Result<Cursor> Cursor::fromString(const QString &text)
{
    const Cursor cursor{.ascending = text.startsWith(u'a'),
                        .seq = text.mid(1).toLongLong(nullptr, base)};
    if (cursor.seq < 1 || cursor.toString() != text)
        return validationError(u"cursor"_s, u"is not one that a list gave"_s);
    return cursor;
}

} // namespace sem
