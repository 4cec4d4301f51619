#include "service/storage/sqlscript.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Where the comment or the quoted text that begins at `start` ends; `start` if none does.
qsizetype endOfToken(const QString &script, qsizetype start)
{
    const auto after = [&](QStringView mark, qsizetype from) {
        const qsizetype found = script.indexOf(mark, from);
        return found < 0 ? script.size() : found + mark.size();
    };
    const QStringView rest = QStringView(script).mid(start);
    if (rest.startsWith(u"--"))
        return after(u"\n", start);
    if (rest.startsWith(u"/*"))
        return after(u"*/", start + 2);
    if (rest.startsWith(u'['))
        return after(u"]", start + 1);
    // A doubled quote within ends one text and begins the next, which comes to the same.
    for (const QChar quote : u"'\"`"_s) {
        if (rest.startsWith(quote))
            return after(QStringView(&quote, 1), start + 1);
    }
    return start;
}

} // namespace

QStringList splitSql(const QString &script)
{
    QStringList statements;
    qsizetype begin = 0;
    bool empty = true; // but for blanks and comments
    const auto take = [&](qsizetype end) {
        if (!empty)
            statements.append(script.mid(begin, end - begin).trimmed());
        begin = end + 1;
        empty = true;
    };
    for (qsizetype i = 0; i < script.size();) {
        const qsizetype end = endOfToken(script, i);
        const bool comment = end > i && (script[i] == u'-' || script[i] == u'/');
        if (script[i] == u';')
            take(i);
        else if (!comment && !script[i].isSpace())
            empty = false;
        i = std::max(end, i + 1);
    }
    take(script.size());
    return statements;
}

} // namespace sem
