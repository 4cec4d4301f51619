#include "tray/views/numberbox.h"

#include "tray/models/settingspages.h"

#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace sem {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setGroupSeparatorShown(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](QString text) {
        int position = 0;
        Q_EMIT typed(validate(text, position) == QValidator::Acceptable || text.isEmpty());
    });
}

QString NumberBox::textFromValue(double number) const
{
    return numberText(number);
}

QValidator::State NumberBox::validate(QString &input, int &position) const
{
    const QValidator::State state = QDoubleSpinBox::validate(input, position);
    bool isNumber = false;
    locale().toDouble(input, &isNumber);
    return state == QValidator::Invalid && isNumber ? QValidator::Intermediate : state;
}

QSize NumberBox::sizeHint() const
{
    const QSize usual = QDoubleSpinBox::sizeHint();
    constexpr int fewest = 3;
    const qsizetype digits = std::max<qsizetype>(numberText(maximum()).size(), fewest) + 1;
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(fontMetrics().horizontalAdvance(QString(digits, u'0')), usual.height());
    const QSize size = style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
    return {std::max(size.width(), usual.height() * 2), usual.height()};
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace sem
