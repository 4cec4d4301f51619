#include "tray/views/problemlabel.h"

#include "tray/views/icons.h"

#include <QEvent>

namespace sem {

ProblemLabel::ProblemLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    // As wide as what it is about, and no higher than its lines at that width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    colour();
}

QSize ProblemLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

void ProblemLabel::colour()
{
    // The usual colour of words is no longer ours. A parent may not have heard of the change yet.
    QPalette around = palette();
    around.setCurrentColorGroup(QPalette::Active);
    around.setColor(QPalette::WindowText, around.color(QPalette::Text));
    const QColor red = shade(Shade::Bad, around);
    if (palette().color(QPalette::Active, QPalette::WindowText) == red)
        return;
    QPalette toned; // all else still follows what is around, and so does what is disabled
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        toned.setColor(group, QPalette::WindowText, red);
    setPalette(toned);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

} // namespace sem
