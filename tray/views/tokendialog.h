#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sem {

// Asks for the access token, which the service wants and nobody here has. Whoever opens it finds
// out whether it is right.
class TokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDialog)

public:
    // `trouble`: why the one that was kept could not be read; may be empty.
    explicit TokenDialog(const QString &trouble, QWidget *parent = nullptr);

    void showWrong(const QString &why);

Q_SIGNALS:
    void tokenGiven(const QString &token);

protected:
    void accept() override;

private:
    QLineEdit *m_token;
    QLabel *m_problem;
    QPushButton *m_use;
};

} // namespace sem
