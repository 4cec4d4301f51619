#pragma once

#include "tray/models/jobtext.h"
#include "tray/models/traymodels.h"

#include <QList>
#include <QWidget>

#include <functional>

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
    // Each job that is selected, until it says false.
    void forEachSelected(const std::function<bool(const Job &)> &visit) const;
    // That all is to be told of: the one that is to be shown, or of those selected.
    std::optional<qint64> currentJob() const;
    QList<qint64> waitingInView() const;
    // Selects it; one that is not in the list is fetched.
    void showJob(qint64 seq);
    void showGroup(StateGroup group);
    void tick(); // ages and times of what runs have grown
    void focusSearch();
    void setContextMenu(QMenu *menu) { m_menu = menu; }
    void fillSortMenu(QMenu &menu); // for who has no mouse
    QByteArray columnsState() const; // their order, widths and what is sorted by
    void restoreColumns(const QByteArray &state);
    void addTableAction(QAction *action); // its key is of use only where jobs are chosen

Q_SIGNALS:
    void selectionChanged();
    void scrolled();
    void startServiceWanted();
    void giveTokenWanted();
    void newJobWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeHint();
    QWidget *makeFooter();
    void showState();
    void showFooter();
    void helpWithService(); // as it is
    void trySelecting();
    void onSort(int column, Qt::SortOrder order);
    void openMenu(const QPoint &position);

    TrayModels &m_models;
    QSortFilterProxyModel *m_sorted;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table = nullptr;
    QLabel *m_footer;
    QPushButton *m_footerButton;
    QLabel *m_hint = nullptr;
    QPushButton *m_hintButton = nullptr;
    QMenu *m_menu = nullptr;
    std::optional<qint64> m_wanted; // to be selected when it comes
};

} // namespace sem
