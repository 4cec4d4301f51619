#pragma once

#include <QDoubleSpinBox>

namespace sem {

// A field for a number. What is typed beyond its range is no number for it, but can be seen until
// the field is left, and is told of.
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberBox)

public:
    explicit NumberBox(QWidget *parent = nullptr);

    QString textFromValue(double number) const override;
    QValidator::State validate(QString &input, int &position) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void typed(bool isPossible);

protected:
    // Else whoever scrolls past it would change it.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace sem
