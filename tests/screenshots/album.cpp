#include "tests/screenshots/album.h"

#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace sem {

using namespace Qt::StringLiterals;

Album::Album(const QString &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
{ }

void Album::draw(const QString &name, QWidget &widget) const
{
    QTest::qWait(50); // whatever is still to be laid out
    save(name, widget.grab());
}

void Album::save(const QString &name, const QPixmap &picture) const
{
    const QString file = u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
    if (!picture.save(file))
        qFatal("cannot write %s", qUtf8Printable(file));
}

} // namespace sem
