#include "tray/views/queuespanel.h"

#include "shared/domain/limits.h"
#include "tray/models/tr.h"
#include "tray/models/traymodels.h"
#include "tray/views/historychart.h"

#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

class SlotsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *box = new QSpinBox(parent);
        box->setObjectName(u"slotsEditor"_s);
        box->setAccessibleName(Tray::tr("Jobs of the queue that may run at a time"));
        box->setRange(1, limits::highestConcurrency);
        box->setFrame(false);
        return box;
    }
};

} // namespace

QTableView *makeQueuesTable(QueuesModel &model)
{
    auto *table = new QTableView;
    table->setObjectName(u"queuesTable"_s);
    table->setAccessibleName(Tray::tr("Queues"));
    table->setModel(&model);
    table->setItemDelegateForColumn(QueuesModel::Slots, new SlotsDelegate(table));
    table->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                           | QTableView::AnyKeyPressed);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QueuesModel::Name, QHeaderView::Stretch);
    header->moveSection(QueuesModel::Slots, QueuesModel::Name + 1);
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 6);
    return table;
}

QueuesPanel::QueuesPanel(TrayModels &models, QWidget *parent)
    : QWidget(parent)
{
    auto *chartTitle = new QLabel(Tray::tr("The last hour"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeQueuesTable(models.queues), 1);
    layout->addWidget(chartTitle);
    layout->addWidget(new HistoryChart(models.history));
}

} // namespace sem
