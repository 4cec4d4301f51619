#include "tray/views/detailspanel.h"

#include "tray/models/jobsummary.h"
#include "tray/models/plaintext.h"
#include "tray/models/tr.h"
#include "tray/views/statedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

enum Tab { OverviewTab, LogTab, AttemptsTab };

QTableView *makeAttemptsTable(QAbstractItemModel &model)
{
    auto *table = new QTableView;
    table->setObjectName(u"attemptsTable"_s);
    table->setAccessibleName(Tray::tr("Attempts"));
    table->setModel(&model);
    table->setItemDelegateForColumn(AttemptsModel::Timeline, new TimelineDelegate(table));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(AttemptsModel::Timeline, QHeaderView::Stretch);
    return table;
}

} // namespace

DetailsPanel::DetailsPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_attempts(clock)
    , m_stack(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_title(new QLabel)
    , m_tabs(new QTabWidget)
    , m_overview(new QTextBrowser)
    , m_log(new LogView)
    , m_attemptsTable(makeAttemptsTable(m_attempts))
{
    m_nothing->setObjectName(u"detailsHint"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_overview->setObjectName(u"overview"_s);
    m_overview->setAccessibleName(Tray::tr("About the job"));
    m_overview->setOpenLinks(false);
    m_overview->document()->setIndentWidth(fontMetrics().averageCharWidth() * 3.0); // of lists
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->addTab(m_overview, Tray::tr("&Overview"));
    m_tabs->addTab(m_log, Tray::tr("Ou&tput"));
    m_tabs->addTab(m_attemptsTable, Tray::tr("&Attempts"));
    m_attemptsTable->setToolTip(Tray::tr("Enter shows an attempt's output"));

    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    pageLayout->addWidget(m_title);
    pageLayout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_attemptsTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        // Whoever looks at the latest wants to see the one that follows it.
        const bool isLatest = index.row() == m_attempts.rowCount() - 1;
        const int number = index.siblingAtColumn(AttemptsModel::Number).data().toInt();
        Q_EMIT attemptWanted(isLatest ? std::nullopt : std::optional(number));
        m_tabs->setCurrentIndex(LogTab);
    });
}

void DetailsPanel::showNothing(const QString &why)
{
    m_details.reset();
    m_explanation.reset();
    m_nothing->setText(why);
    m_stack->setCurrentIndex(0);
}

void DetailsPanel::showDetails(const JobDetails &details)
{
    const bool isOther = !m_details || m_details->job.id != details.job.id;
    if (isOther || !isWaiting(details.job.state))
        m_explanation.reset();
    m_details = details;
    m_title->setText(titleOf(details.job));
    m_title->setToolTip(plainToolTip(m_title->text()));
    if (isOther)
        m_attempts.setAttempts({}); // they have the same numbers
    m_attempts.setAttempts(details.attempts.value_or(std::vector<Attempt>()));
    for (const int column :
         {AttemptsModel::Number, AttemptsModel::Outcome, AttemptsModel::Started,
          AttemptsModel::Took, AttemptsModel::Cpu, AttemptsModel::Memory, AttemptsModel::Remark})
        m_attemptsTable->resizeColumnToContents(column);
    if (isOther)
        m_overview->moveCursor(QTextCursor::Start); // what was selected is of the other one
    showOverview();
    if (isOther)
        m_overview->verticalScrollBar()->setValue(0);
    showSource();
    m_stack->setCurrentIndex(1);
}

void DetailsPanel::beginOutput(qint64 skippedBytes, int attempt)
{
    m_outputAttempt = attempt;
    m_log->begin(skippedBytes);
    showSource();
}

void DetailsPanel::showSource()
{
    const int attempts = m_details ? m_details->job.attempt : 0;
    const bool isOneOfMany = m_outputAttempt > 0 && attempts > 1;
    m_log->showSource(isOneOfMany ? Tray::tr("Attempt %1 of %2").arg(m_outputAttempt).arg(attempts)
                                  : QString());
}

void DetailsPanel::showExplanation(const ExplainAnswer &answer)
{
    if (!m_details || m_details->job.seq != answer.seq || !isWaiting(m_details->job.state))
        return; // late
    m_explanation = answer;
    m_details->holds.clear();
    for (const HoldInfo &hold : answer.holds) {
        if (const QString name = nameOf(hold.code); !m_details->holds.contains(name))
            m_details->holds.append(name);
    }
    showOverview();
}

void DetailsPanel::showOverview()
{
    if (!m_details)
        return;
    const Timestamp now = m_clock.now();
    QString html;
    if (m_explanation) {
        const QStringList sentences = whyNotYet(*m_explanation, now);
        if (!sentences.isEmpty()) {
            html += u"<h4 style='margin-bottom:4px'>%1</h4><ul style='margin-top:0'>"_s.arg(
                Tray::tr("Why not yet?").toHtmlEscaped());
            for (const QString &sentence : sentences)
                html += u"<li>%1</li>"_s.arg(sentence.toHtmlEscaped());
            html += u"</ul>"_s;
        }
    }
    const int gap = html.isEmpty() ? 0 : 8;
    html += u"<table cellspacing='0' cellpadding='2' style='margin-top:%1px'>"_s.arg(gap);
    for (const SummaryLine &line : summaryOf(*m_details, now)) {
        html +=
            u"<tr><td valign='top'><b>%1</b>&nbsp;&nbsp;</td><td valign='top'>%2</td></tr>"_s.arg(
                line.label.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    html += u"</table>"_s;
    if (html == m_html)
        return; // whoever reads it with the keyboard or hears it is not sent back to its start
    if (m_overview->textCursor().hasSelection())
        return; // it would be lost
    m_html = html;
    const int position = m_overview->verticalScrollBar()->value();
    const int caret = m_overview->textCursor().position();
    m_overview->setHtml(html);
    QTextCursor cursor(m_overview->document());
    cursor.setPosition(std::min(caret, m_overview->document()->characterCount() - 1));
    m_overview->setTextCursor(cursor);
    m_overview->verticalScrollBar()->setValue(position);
}

void DetailsPanel::tick()
{
    showOverview();
    m_attempts.tick();
}

void DetailsPanel::focusLogSearch()
{
    m_tabs->setCurrentIndex(LogTab);
    m_log->focusSearch();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_html.clear();
        showOverview();
    }
    QWidget::changeEvent(event);
}

} // namespace sem
