#pragma once

#include <QLabel>

namespace sem {

// What is wrong with something that was entered or wished: in a red that can be read, also after a
// change between light and dark.
class ProblemLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemLabel)

public:
    explicit ProblemLabel(const QString &text = {}, QWidget *parent = nullptr);

    // Of one line: forms take the greater of this and of what its width asks for.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace sem
