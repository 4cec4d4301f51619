#include "tests/screenshots/album.h"

#include <QDialog>
#include <QPixmap>
#include <QTest>

#include <memory>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

Album::Album(QString folder, QString suffix)
    : m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{ }

void Album::draw(const QString &name, QWidget &widget) const
{
    QTest::qWait(50); // whatever is still to be laid out
    save(name, widget.grab());
}

void Album::drawDialog(const QString &name, const QWidget &parent, const QString &dialog) const
{
    const std::unique_ptr<QDialog> open(parent.findChild<QDialog *>(dialog));
    draw(name, *open);
}

void Album::save(const QString &name, const QPixmap &picture) const
{
    const QString file = u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
    if (!picture.save(file))
        qFatal("cannot write %s", qUtf8Printable(file));
}

} // namespace sem
