#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sem {

// What concerns this program alone: its start and its language.
class GeneralPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPanel)

public:
    explicit GeneralPanel(QWidget *parent = nullptr);

    // None: the system does not tell; then why, in `trouble`.
    void showStartsAtLogin(std::optional<bool> starts, const QString &trouble = {});
    void showLanguage(const QString &code); // empty: the system's

Q_SIGNALS:
    void startAtLoginWanted(bool starts);
    void languageWanted(const QString &code);

private:
    QCheckBox *m_login;
    QLabel *m_trouble;
    QComboBox *m_language;
};

} // namespace sem
