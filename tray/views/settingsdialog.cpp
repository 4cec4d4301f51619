#include "tray/views/settingsdialog.h"

#include "tray/models/tr.h"
#include "tray/models/traymodels.h"
#include "tray/views/generalpanel.h"
#include "tray/views/icons.h"
#include "tray/views/queuespanel.h"
#include "tray/views/schedulespanel.h"
#include "tray/views/settingrowview.h"
#include "tray/views/tokenpanel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

QLayout *indented(QWidget *widget)
{
    auto *layout = new QHBoxLayout;
    layout->addSpacing(widget->fontMetrics().height());
    layout->addWidget(widget, 1);
    return layout;
}

} // namespace

SettingsDialog::SettingsDialog(TrayModels &models, const QString &dataFolder, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_dataFolder(dataFolder)
    , m_pages(settingsPages())
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_trouble(new QLabel)
    , m_general(new GeneralPanel)
    , m_schedules(new SchedulesPanel(models.schedules))
    , m_token(new TokenPanel)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(Tray::tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(Tray::tr("Pages of the settings"));
    m_trouble->setObjectName(u"settingsTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    for (const SettingsPage &page : m_pages) {
        m_list->addItem(page.title);
        m_stack->addWidget(makePage(page));
    }
    const int letter = fontMetrics().averageCharWidth();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 6 * letter);
    m_list->setSpacing(2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_defaults = buttons->addButton(Tray::tr("&Defaults"), QDialogButtonBox::ResetRole);
    m_defaults->setObjectName(u"defaults"_s);
    m_defaults->setAutoDefault(false);
    m_defaults->setToolTip(Tray::tr("Everything on this page as it was in the beginning"));
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Return ends an edit
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_trouble);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        showDefaults();
        if (isVisible())
            Q_EMIT seen();
    });
    connect(&models.settings, &SettingsModel::changed, this, [this] {
        showMarks();
        showDefaults();
    });
    connect(&models.status, &ServiceStatus::conditionsChanged, this, &SettingsDialog::showMarks);
    connect(&models.status, &ServiceStatus::changed, this, [this] {
        showMarks();
        showLink();
    });
    const QSize room = screen()->availableSize();
    resize(std::min(letter * 140, room.width() * 9 / 10),
           std::min(fontMetrics().height() * 34, room.height() * 9 / 10));
    showMarks();
    showLink();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QWidget *SettingsDialog::makePage(const SettingsPage &page)
{
    auto *content = new QWidget;
    content->setObjectName(u"page."_s + page.name);
    auto *layout = new QVBoxLayout(content);
    const int gap = fontMetrics().height();
    layout->setSpacing(gap / 2);
    for (const SettingGroup &group : page.groups) {
        if (&group != &page.groups.front())
            layout->addSpacing(gap / 2);
        layout->addWidget(heading(group.title));
        for (const SettingRow &row : group.rows) {
            auto *view = new SettingRowView(row, m_models.settings);
            layout->addLayout(indented(view));
            m_rows.push_back(view);
        }
    }
    addPanels(page, *layout);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void SettingsDialog::addPanels(const SettingsPage &page, QVBoxLayout &layout)
{
    const int gap = fontMetrics().height();
    switch (page.id) {
    case SettingsPage::Id::Limits:
        layout.addSpacing(gap / 2);
        layout.addWidget(heading(Tray::tr("Queues")));
        {
            QTableView *queues = makeQueuesTable(m_models.queues);
            queues->setObjectName(u"settingsQueues"_s);
            queues->setMinimumHeight(gap * 8);
            layout.addWidget(queues, 1);
        }
        return;
    case SettingsPage::Id::Schedules:
        layout.addWidget(m_schedules, 1);
        return;
    case SettingsPage::Id::General:
        layout.addWidget(m_general, 1);
        return;
    case SettingsPage::Id::Advanced:
        layout.addLayout(indented(m_token));
        layout.addSpacing(gap / 2);
        layout.addWidget(heading(Tray::tr("Files")));
        layout.addLayout(indented(makeFilesPanel(m_dataFolder)));
        break;
    case SettingsPage::Id::Power:
    case SettingsPage::Id::Idle:
    case SettingsPage::Id::Notifications:
        break;
    }
    layout.addStretch(1);
}

QWidget *SettingsDialog::makeFilesPanel(const QString &dataFolder) const
{
    auto *panel = new QWidget;
    auto *folder = new QLabel(Tray::tr("Everything is kept in %1").arg(dataFolder));
    folder->setObjectName(u"dataFolder"_s);
    folder->setTextFormat(Qt::PlainText);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWordWrap(true);
    auto *open = new QPushButton(Tray::tr("&Open the folder"));
    open->setObjectName(u"openDataFolder"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(folder);
    layout->addWidget(open, 0, Qt::AlignLeft);
    return panel;
}

const SettingsPage &SettingsDialog::currentPage() const
{
    return m_pages[size_t(std::max(m_list->currentRow(), 0))];
}

void SettingsDialog::showPage(SettingsPage::Id page)
{
    m_list->setCurrentRow(
        int(std::ranges::find(m_pages, page, &SettingsPage::id) - m_pages.begin()));
}

void SettingsDialog::showMarks()
{
    QVariantMap values;
    for (const SettingsPage &page : m_pages) {
        for (const QString &key : page.keys())
            values.insert(key, m_models.settings.value(key));
    }
    for (SettingRowView *row : m_rows)
        row->showMark(m_models.status, values);
}

void SettingsDialog::showLink()
{
    const Overview &overview = m_models.status.overview();
    const bool isUp = overview.link == Overview::Link::Up;
    QString trouble;
    if (!isUp)
        trouble = Tray::tr("Nothing can be changed now: %1").arg(statusLine(overview, {}));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!isUp);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id != SettingsPage::Id::General)
            m_stack->widget(int(i))->setEnabled(isUp);
    }
    showDefaults();
}

void SettingsDialog::showDefaults()
{
    const QStringList keys = currentPage().keys();
    m_defaults->setVisible(!keys.isEmpty());
    m_defaults->setEnabled(m_models.status.overview().link == Overview::Link::Up
                           && !m_models.settings.areUsual(keys));
}

void SettingsDialog::restoreDefaults()
{
    m_models.settings.restore(currentPage().keys());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT seen();
    QDialog::changeEvent(event);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    Q_EMIT seen();
}

void SettingsDialog::hideEvent(QHideEvent *event)
{
    m_token->hideToken();
    QDialog::hideEvent(event);
    Q_EMIT hidden();
}

} // namespace sem
