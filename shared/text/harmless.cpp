#include "shared/text/harmless.h"

namespace sem {

namespace {

// Changes the direction of what follows it, so that a text reads as another one.
bool turnsText(QChar character)
{
    return (character >= QChar(0x202A) && character <= QChar(0x202E))
        || (character >= QChar(0x2066) && character <= QChar(0x2069));
}

} // namespace

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        if (character == u'\n' || character == u'\t')
            character = u' ';
        else if (character.category() == QChar::Other_Control || turnsText(character))
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace sem
