#include "shared/core/words.h"

namespace sem {

QString snakeCase(const char *camelCase)
{
    QString word;
    for (const QChar c : QString::fromLatin1(camelCase)) {
        if (c.isUpper() && !word.isEmpty())
            word += u'_';
        word += c.toLower();
    }
    return word;
}

} // namespace sem
