#include "tray/views/filterbar.h"

#include "tray/models/tr.h"
#include "tray/views/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_queue(new QComboBox)
    , m_tag(new QLineEdit)
    , m_search(new QLineEdit)
    , m_searchMark(nullptr)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    addChip(StateGroup::All, Tray::tr("All"), u"chipAll"_s);
    addChip(StateGroup::Running, Tray::tr("Running"), u"chipRunning"_s);
    addChip(StateGroup::Waiting, Tray::tr("Waiting"), u"chipWaiting"_s);
    addChip(StateGroup::Failed, Tray::tr("Failed"), u"chipFailed"_s);
    addChip(StateGroup::Done, Tray::tr("Done"), u"chipDone"_s);
    addChip(StateGroup::Other, Tray::tr("Cancelled or skipped"), u"chipOther"_s);
    m_chips->button(int(StateGroup::All))->setChecked(true);
    layout->addStretch();

    m_queue->setObjectName(u"queueFilter"_s);
    m_queue->setAccessibleName(Tray::tr("Only jobs of this queue"));
    m_queue->addItem(Tray::tr("All queues"));
    layout->addWidget(m_queue);

    m_tag->setObjectName(u"tagFilter"_s);
    m_tag->setAccessibleName(Tray::tr("Only jobs with this tag"));
    m_tag->setPlaceholderText(Tray::tr("Tag"));
    m_tag->setClearButtonEnabled(true);
    m_tag->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    layout->addWidget(m_tag);

    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(Tray::tr("Search in commands, subjects and types"));
    m_search->setPlaceholderText(Tray::tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_searchMark = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    colourIcon();
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    layout->addWidget(m_search);

    m_search->installEventFilter(this);
    constexpr auto moment = 250ms;
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT changed(filter()); });
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed(filter());
    });
    connect(m_queue, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(filter()); });
    connect(m_tag, &QLineEdit::textChanged, this, &FilterBar::changeSoon);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changeSoon);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT listWanted();
    return true;
}

void FilterBar::addChip(StateGroup group, const QString &text, const QString &name)
{
    auto *chip = new QToolButton;
    chip->setObjectName(name);
    chip->setText(text);
    chip->setAccessibleName(Tray::tr("Show: %1").arg(text));
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_chips->addButton(chip, int(group));
    layout()->addWidget(chip);
}

void FilterBar::colourIcon()
{
    m_searchMark->setIcon(icon(u"action-search"_s, shade(Shade::Muted, palette())));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourIcon();
    QWidget::changeEvent(event);
}

void FilterBar::changeSoon()
{
    m_soon.start();
}

ListFilter FilterBar::filter() const
{
    return {.states = statesOf(StateGroup(m_chips->checkedId())),
            .queue = m_queue->currentIndex() > 0 ? m_queue->currentText() : QString(),
            .userTag = m_tag->text().trimmed(),
            .text = m_search->text().trimmed()};
}

void FilterBar::setQueues(const QStringList &names)
{
    const QString chosen = m_queue->currentIndex() > 0 ? m_queue->currentText() : QString();
    QStringList items;
    for (int i = 1; i < m_queue->count(); ++i)
        items.append(m_queue->itemText(i));
    if (items == names)
        return;
    const QSignalBlocker quiet(m_queue);
    while (m_queue->count() > 1)
        m_queue->removeItem(1);
    m_queue->addItems(names);
    const int index = int(names.indexOf(chosen)) + 1;
    m_queue->setCurrentIndex(chosen.isEmpty() ? 0 : index);
    if (!chosen.isEmpty() && index == 0)
        changeSoon(); // its queue is gone
}

void FilterBar::showGroup(StateGroup group)
{
    {
        const QSignalBlocker quietQueue(m_queue);
        const QSignalBlocker quietTag(m_tag);
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietChips(m_chips);
        m_queue->setCurrentIndex(0);
        m_tag->clear();
        m_search->clear();
        m_chips->button(int(group))->setChecked(true);
    }
    Q_EMIT changed(filter());
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sem
