#pragma once

#include "tray/models/rulemark.h"
#include "tray/models/settingsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sem {

class NumberBox;

// A row of the settings: the sentence with a field in it, how its rule stands, and why the last
// change was refused.
class SettingRowView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingRowView)

public:
    SettingRowView(SettingRow row, SettingsModel &model, QWidget *parent = nullptr);

    void showMark(const ServiceStatus &status, const QVariantMap &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEditor(); // null: the sentence has none
    QWidget *makeNumber();
    QWidget *makeChoice();
    QWidget *makeLine();
    QWidget *makeSwitch();
    QString wholeSentence() const; // for who cannot see it
    void describe(); // what stands below, to the same
    void showValue();
    void colour();

    const SettingRow m_row;
    const SettingInfo m_info;
    SettingsModel &m_model;
    QCheckBox *m_switch = nullptr;
    NumberBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QWidget *m_markLine = nullptr;
    QLabel *m_markIcon = nullptr;
    QLabel *m_markText = nullptr;
    QLabel *m_problem;
    RuleMark m_mark;
    bool m_isShowing = false; // a value, which nobody has chosen
};

} // namespace sem
