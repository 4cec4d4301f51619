#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sem {

// The service's access token: to be seen, and made anew.
class TokenPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenPanel)

public:
    explicit TokenPanel(QWidget *parent = nullptr);

    void showToken(const QString &token);
    void hideToken();
    void say(const QString &sentence);

Q_SIGNALS:
    void tokenWanted(); // to be shown
    void newTokenWanted();

private:
    void askForANewOne();

    QLineEdit *m_token;
    QPushButton *m_show;
    QLabel *m_said;
};

} // namespace sem
