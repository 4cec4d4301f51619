#include "tray/views/logview.h"

#include "shared/text/sizetext.h"
#include "tray/models/tr.h"
#include "tray/views/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 100'000;

// The sixteen, in shades that can be read on a light and on a dark background.
constexpr std::array<QRgb, 16> onLight{
    0xff1e1e1e, 0xffa31515, 0xff1a6e2e, 0xff7a5400, 0xff0b57a4, 0xff86248c, 0xff0e6a70, 0xff5c5c5c,
    0xff4a4a4a, 0xffc62828, 0xff237a3b, 0xff8a6100, 0xff1565c0, 0xff9c27b0, 0xff00777f, 0xff303030};
constexpr std::array<QRgb, 16> onDark{
    0xff9a9a9a, 0xffff8a80, 0xff6cd07c, 0xffe8c05c, 0xff7cb8ff, 0xffe09cf0, 0xff6cd5d8, 0xffd8d8d8,
    0xffb0b0b0, 0xffffaaa2, 0xff98e8a4, 0xffffdc85, 0xffa8d0ff, 0xfff0bfff, 0xff9aecee, 0xffffffff};

// What a piece of output was given its colours by; notes of ours have none.
constexpr int styleProperty = QTextFormat::UserProperty;

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_source(new QLabel)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_wrap(new QCheckBox(Tray::tr("&Wrap lines")))
    , m_follow(new QCheckBox(Tray::tr("&Follow")))
{
    m_text->setObjectName(u"logText"_s);
    m_text->setAccessibleName(Tray::tr("Output of the job"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(Tray::tr("It has written nothing yet."));

    m_search->setObjectName(u"logSearch"_s);
    m_search->setAccessibleName(Tray::tr("Search in the output"));
    m_search->setPlaceholderText(Tray::tr("Search in the output"));
    m_search->setClearButtonEnabled(true);
    auto *previous = new QToolButton;
    previous->setObjectName(u"logPrevious"_s);
    previous->setArrowType(Qt::UpArrow);
    previous->setAccessibleName(Tray::tr("Previous place"));
    previous->setToolTip(previous->accessibleName());
    auto *next = new QToolButton;
    next->setObjectName(u"logNext"_s);
    next->setArrowType(Qt::DownArrow);
    next->setAccessibleName(Tray::tr("Next place"));
    next->setToolTip(next->accessibleName());
    m_source->setObjectName(u"logSource"_s);
    m_source->hide();
    m_found->setObjectName(u"logFound"_s);
    m_wrap->setObjectName(u"logWrap"_s);
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setChecked(true);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_source);
    bar->addWidget(m_search, 1);
    bar->addWidget(previous);
    bar->addWidget(next);
    bar->addWidget(m_found);
    bar->addStretch();
    bar->addWidget(m_wrap);
    bar->addWidget(m_follow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);

    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_wrap, &QCheckBox::toggled, this, [this](bool wraps) {
        m_text->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool follows) {
        if (follows)
            followEnd();
    });
    // Whoever scrolls back wants to read.
    connect(m_text->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *scroll = m_text->verticalScrollBar();
        m_follow->setChecked(scroll->sliderPosition() >= scroll->maximum());
    });
}

void LogView::begin(qint64 skippedBytes)
{
    m_ansi.reset();
    m_overwrites = false;
    m_text->clear();
    m_found->clear();
    if (skippedBytes > 0)
        appendNote(Tray::tr("[the first %1 are not shown]").arg(sizeText(skippedBytes)));
}

void LogView::showSource(const QString &what)
{
    m_source->setText(what);
    m_source->setVisible(!what.isEmpty());
}

void LogView::noteDropped(qint64 bytes)
{
    appendNote(Tray::tr("[%1 of output are no longer kept]").arg(sizeText(bytes)));
}

void LogView::noteSkipped(qint64 bytes)
{
    appendNote(Tray::tr("[%1 of output are not shown]").arg(sizeText(bytes)));
}

void LogView::appendNote(const QString &text)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    const QString start = cursor.atBlockStart() ? QString() : u"\n"_s; // of its own line
    cursor.insertText(start + text + u'\n', noteFormat());
}

QTextCharFormat LogView::noteFormat() const
{
    QTextCharFormat format;
    format.setForeground(shade(Shade::Muted, palette()));
    format.setFontItalic(true);
    return format;
}

void LogView::append(const QString &output)
{
    const QScrollBar *bar = m_text->verticalScrollBar();
    const int position = bar->value();
    for (const AnsiPiece &piece : m_ansi.read(output)) {
        if (piece.kind == AnsiPiece::Kind::LineStart)
            m_overwrites = true;
        else
            insert(piece);
    }
    if (m_follow->isChecked())
        followEnd();
    else
        m_text->verticalScrollBar()->setValue(position);
}

void LogView::insert(const AnsiPiece &piece)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (std::exchange(m_overwrites, false) && !piece.text.startsWith(u'\n')) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.insertText(piece.text, formatOf(piece.style));
}

QTextCharFormat LogView::formatOf(const AnsiStyle &style) const
{
    const auto &named = isDark(palette()) ? onDark : onLight;
    const auto colour = [&](std::optional<int> name, std::optional<QRgb> exact) {
        return exact ? QColor(*exact) : name ? QColor(named[size_t(*name)]) : QColor();
    };
    QColor foreground = colour(style.foreground, style.exactForeground);
    QColor background = colour(style.background, style.exactBackground);
    if (style.inverse) {
        std::swap(foreground, background);
        if (!background.isValid())
            background = palette().color(QPalette::Text);
    }
    QTextCharFormat format;
    format.setProperty(styleProperty, QVariant::fromValue(style));
    if (background.isValid()) {
        format.setBackground(background);
        // Whatever the pair was, the text can be read.
        foreground = contrast(Qt::white, background) > contrast(Qt::black, background) ? Qt::white
                                                                                       : Qt::black;
    }
    if (foreground.isValid())
        format.setForeground(foreground);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underlined);
    return format;
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void LogView::recolour()
{
    struct Piece
    {
        int position;
        int length;
        QTextCharFormat format;
    };
    std::vector<Piece> stale; // first found, then changed: a change may join pieces
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat shown = fragment.charFormat();
            const QVariant style = shown.property(styleProperty);
            const QTextCharFormat wanted =
                style.isValid() ? formatOf(style.value<AnsiStyle>()) : noteFormat();
            if (wanted != shown)
                stale.push_back({fragment.position(), fragment.length(), wanted});
        }
    }
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (const Piece &piece : stale) {
        cursor.setPosition(piece.position);
        cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
    cursor.endEditBlock();
}

void LogView::find(bool backwards)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_text->find(wanted, flags);
    if (!found) { // from the other end
        const QTextCursor before = m_text->textCursor();
        QTextCursor cursor = before;
        cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        m_text->setTextCursor(cursor);
        found = m_text->find(wanted, flags);
        if (!found)
            m_text->setTextCursor(before);
    }
    if (found)
        m_follow->setChecked(false);
    m_found->setText(found ? QString() : Tray::tr("Not found"));
}

void LogView::followEnd()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void LogView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LogView::text() const
{
    return m_text->toPlainText();
}

} // namespace sem
