#pragma once

#include "tray/models/traymodels.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sem {

class FilterBar;

// The table of jobs with all that narrows it, or what to do where there is nothing to be seen.
class JobsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsPanel)

public:
    explicit JobsPanel(TrayModels &models, QWidget *parent = nullptr);

    QList<qint64> selectedJobs() const;
    std::vector<Job> selection() const;
    std::optional<qint64> currentJob() const;
    // Selects it; one that is not in the list is shown once it has come.
    void showJob(qint64 seq);
    void showFailed();
    void focusSearch();
    void setContextMenu(QMenu *menu) { m_menu = menu; }

Q_SIGNALS:
    void selectionChanged();
    void startServiceWanted();
    void giveTokenWanted();
    void newJobWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeHint();
    void showState();
    void showFooter();
    void trySelecting();
    void onSort(int column, Qt::SortOrder order);
    void openMenu(const QPoint &position);

    TrayModels &m_models;
    QSortFilterProxyModel *m_sorted;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table = nullptr;
    QLabel *m_footer;
    QLabel *m_hint = nullptr;
    QPushButton *m_hintButton = nullptr;
    QMenu *m_menu = nullptr;
    std::optional<qint64> m_wanted; // to be selected when it comes
};

} // namespace sem
