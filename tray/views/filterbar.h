#pragma once

#include "tray/models/jobsmodel.h"
#include "tray/models/jobtext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace sem {

// Chips for the states, and what else narrows the list.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    ListFilter filter() const;
    void setQueues(const QStringList &names); // to choose from
    void showGroup(StateGroup group); // and nothing else
    void focusSearch();

Q_SIGNALS:
    void changed(const sem::ListFilter &filter);
    void listWanted(); // from the search, by the keyboard

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(StateGroup group, const QString &text, const QString &name);
    void colourIcon();
    void changeSoon(); // once nothing has been typed for a moment

    QButtonGroup *m_chips;
    QComboBox *m_queue;
    QLineEdit *m_tag;
    QLineEdit *m_search;
    QAction *m_searchMark;
    QTimer m_soon;
};

} // namespace sem
