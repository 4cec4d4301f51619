#pragma once

#include "tray/models/settingspages.h"

#include <QDialog>
#include <QMap>

class QListWidget;
class QStackedWidget;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sem {

class GeneralPanel;
class SchedulesPanel;
class SettingRowView;
class SettingsModel;
class TokenPanel;
struct TrayModels;

// The settings, page by page. Whatever is changed counts at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    // `dataFolder`: where the service keeps everything.
    SettingsDialog(TrayModels &models, const QString &dataFolder, QWidget *parent = nullptr);

    void showPage(SettingsPage::Id page);
    GeneralPanel &general() { return *m_general; }
    SchedulesPanel &schedules() { return *m_schedules; }
    TokenPanel &token() { return *m_token; }

Q_SIGNALS:
    void seen(); // somebody looks at it, or at another page
    void hidden();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makePage(const SettingsPage &page);
    void addPanels(const SettingsPage &page, QVBoxLayout &layout);
    QWidget *makeFilesPanel(const QString &dataFolder) const;
    const SettingsPage &currentPage() const;
    void showMarks();
    void showLink();
    void showDefaults();
    void restoreDefaults();

    TrayModels &m_models;
    const QString m_dataFolder;
    const std::vector<SettingsPage> m_pages;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_trouble; // why nothing can be changed
    QPushButton *m_defaults;
    GeneralPanel *m_general;
    SchedulesPanel *m_schedules;
    TokenPanel *m_token;
    std::vector<SettingRowView *> m_rows;
};

} // namespace sem
