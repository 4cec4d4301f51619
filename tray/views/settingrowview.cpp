#include "tray/views/settingrowview.h"

#include "tray/models/tr.h"
#include "tray/views/flowlayout.h"
#include "tray/views/icons.h"
#include "tray/views/numberbox.h"
#include "tray/views/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Else whoever scrolls past it would change it.
class ChoiceBox final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// Languages without blanks break after their punctuation.
QStringList wordsOf(const QString &text)
{
    QString marked = text;
    for (const QChar stop : {u'，', u'、', u'；', u'：'})
        marked.replace(stop, QString(stop) + u' ');
    return marked.split(u' ', Qt::SkipEmptyParts);
}

QString iconName(RuleMark::State state)
{
    switch (state) {
    case RuleMark::State::Met:
        return u"job-done"_s;
    case RuleMark::State::NotMet:
        return u"job-suspended"_s;
    case RuleMark::State::Unknown:
        return u"rule-unknown"_s;
    case RuleMark::State::Plain:
        return u"rule-plain"_s;
    }
    return {};
}

Shade shadeOf(RuleMark::State state)
{
    switch (state) {
    case RuleMark::State::Met:
        return Shade::Good;
    case RuleMark::State::NotMet:
        return Shade::Waiting;
    case RuleMark::State::Unknown:
    case RuleMark::State::Plain:
        break;
    }
    return Shade::Muted;
}

} // namespace

SettingRowView::SettingRowView(SettingRow row, SettingsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_row(std::move(row))
    , m_info(settingInfo(m_row.key))
    , m_model(model)
    , m_problem(new ProblemLabel)
{
    setObjectName(m_row.key.isEmpty() ? u"row"_s : u"row."_s + m_row.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1);

    auto *sentence = new QWidget;
    auto *flow = new FlowLayout(sentence);
    QWidget *editor = makeEditor();
    if (m_switch)
        flow->addWidget(m_switch);
    const QStringList parts = m_row.sentence.split(u"%1"_s);
    const bool isPlainSwitch = m_switch && editor == m_switch;
    // The words are one sentence to who hears it: the field's, or else that of the first word.
    QString spoken = editor ? u" "_s : m_row.sentence;
    for (qsizetype i = 0; i < parts.size() && !isPlainSwitch; ++i) {
        if (i > 0 && editor)
            flow->addWidget(editor);
        for (const QString &word : wordsOf(parts[i])) {
            auto *label = new QLabel(word);
            label->setAccessibleName(std::exchange(spoken, u" "_s));
            flow->addWidget(label);
        }
    }
    layout->addWidget(sentence);

    const int indent = fontMetrics().averageCharWidth() * 3;
    if (m_row.rule) {
        m_markLine = new QWidget;
        auto *line = new QHBoxLayout(m_markLine);
        line->setContentsMargins(indent, 0, 0, 0);
        m_markIcon = new QLabel;
        m_markText = new QLabel;
        m_markText->setObjectName(u"mark.%1"_s.arg(int(*m_row.rule)));
        m_markText->setWordWrap(true);
        m_markText->setTextFormat(Qt::PlainText);
        line->addWidget(m_markIcon, 0, Qt::AlignTop);
        line->addWidget(m_markText, 1);
        layout->addWidget(m_markLine);
    }
    m_problem->setObjectName(u"problem."_s + m_row.key);
    m_problem->setContentsMargins(indent, 0, 0, 0);
    layout->addWidget(m_problem);
    connect(&model, &SettingsModel::changed, this, &SettingRowView::showValue);
    colour();
    showValue();
}

QWidget *SettingRowView::makeEditor()
{
    if (m_row.key.isEmpty())
        return nullptr;
    QWidget *editor = nullptr;
    switch (m_info.kind) {
    case SettingInfo::Kind::Truth:
        return makeSwitch();
    case SettingInfo::Kind::Word:
        editor = makeChoice();
        break;
    case SettingInfo::Kind::Url:
        editor = makeLine();
        break;
    case SettingInfo::Kind::Whole:
    case SettingInfo::Kind::Fraction:
        editor = makeNumber();
        break;
    }
    editor->setObjectName(m_row.key);
    return editor;
}

QWidget *SettingRowView::makeSwitch()
{
    m_switch = new QCheckBox(m_row.sentence);
    m_switch->setObjectName(m_row.key);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_isShowing)
            m_model.change(m_row.key, on);
    });
    return m_switch;
}

QWidget *SettingRowView::makeChoice()
{
    m_choice = new ChoiceBox;
    m_choice->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[word, text] : m_row.words)
        m_choice->addItem(text, word);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing)
            m_model.change(m_row.key, m_choice->currentData());
    });
    return m_choice;
}

QWidget *SettingRowView::makeLine()
{
    m_line = new QLineEdit;
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_line->setPlaceholderText(u"http://localhost:4318"_s);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_isShowing || m_line->text() == m_model.value(m_row.key).toString())
            return;
        const QString text = m_line->text();
        if (Settings().apply({{m_row.key, text}}))
            m_model.change(m_row.key, text);
        else
            m_model.refuse(m_row.key, rangeSentence(m_row));
    });
    return m_line;
}

QWidget *SettingRowView::makeNumber()
{
    m_number = new NumberBox;
    constexpr int places = 3;
    const bool hasParts = m_info.kind == SettingInfo::Kind::Fraction || m_row.unit > 1;
    m_number->setDecimals(hasParts ? places : 0);
    m_number->setRange(double(lowestOf(m_row)) / m_row.unit, double(m_info.highest) / m_row.unit);
    m_number->setAccelerated(true);
    connect(m_number, &NumberBox::typed, this, [this](bool isPossible) {
        m_model.refuse(m_row.key, isPossible ? QString() : rangeSentence(m_row));
    });
    connect(m_number, &NumberBox::valueChanged, this, [this](double shown) {
        if (m_isShowing)
            return;
        const double value = shown * m_row.unit;
        if (m_info.kind == SettingInfo::Kind::Fraction)
            m_model.change(m_row.key, value);
        else
            m_model.change(m_row.key, qint64(std::llround(value)));
    });
    if (m_row.whenOn) {
        m_switch = new QCheckBox;
        m_switch->setObjectName(m_row.key + u".on"_s);
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
            if (!m_isShowing)
                m_model.change(m_row.key, on ? *m_row.whenOn : qint64(0));
        });
    }
    return m_number;
}

QString SettingRowView::wholeSentence() const
{
    if (!m_row.sentence.contains(u"%1"_s))
        return m_row.sentence;
    QString value = m_number ? m_number->text() : QString();
    if (m_choice)
        value = m_choice->currentText();
    if (m_line)
        value = m_line->text();
    return m_row.sentence.arg(value);
}

void SettingRowView::showValue()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QVariant value = m_model.value(m_row.key);
    const bool isKnown = m_row.key.isEmpty() || value.isValid();
    const bool isOff = m_row.whenOn && value.toLongLong() == 0;
    if (m_number) {
        const double shown = value.toDouble() / m_row.unit;
        const double leastStep = std::pow(10, -m_number->decimals());
        // Else what is being typed would go.
        if (!isOff && isKnown && std::abs(m_number->value() - shown) >= leastStep / 2)
            m_number->setValue(shown);
        m_number->setEnabled(isKnown && !isOff);
        m_number->setAccessibleName(wholeSentence());
    }
    if (m_switch) {
        m_switch->setChecked(m_row.whenOn ? !isOff && isKnown : value.toBool());
        m_switch->setEnabled(isKnown);
        m_switch->setAccessibleName(wholeSentence());
    }
    if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
        m_choice->setEnabled(isKnown);
        m_choice->setAccessibleName(wholeSentence());
    }
    if (m_line) {
        const bool isWrong = !m_model.problem(m_row.key).isEmpty();
        if (!m_line->hasFocus() && !isWrong)
            m_line->setText(value.toString());
        m_line->setEnabled(isKnown);
        m_line->setAccessibleName(wholeSentence());
    }
    const QString problem = m_model.problem(m_row.key);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_markLine) // it is of the value that is in force, not of the one beside it
        m_markLine->setVisible(problem.isEmpty());
    setAccessibleName(wholeSentence());
    describe();
}

void SettingRowView::describe()
{
    QStringList below;
    if (m_markText && !m_markText->text().isEmpty() && m_problem->text().isEmpty())
        below.append(m_markText->text());
    if (!m_problem->text().isEmpty())
        below.append(m_problem->text());
    const QString text = below.join(u'\n');
    setAccessibleDescription(text);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_switch, m_number, m_choice, m_line}) {
        if (editor)
            editor->setAccessibleDescription(text);
    }
}

void SettingRowView::showMark(const ServiceStatus &status, const QVariantMap &values)
{
    if (!m_row.rule)
        return;
    const RuleMark mark = ruleMark(*m_row.rule, status, values);
    if (mark == m_mark && !m_markText->text().isEmpty())
        return;
    m_mark = mark;
    m_markText->setText(mark.text());
    describe();
    colour();
}

void SettingRowView::colour()
{
    if (!m_markText)
        return;
    const QColor tone = shade(shadeOf(m_mark.state), palette());
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, tone);
    m_markText->setPalette(toned);
    const int size = fontMetrics().height();
    m_markIcon->setPixmap(
        icon(iconName(m_mark.state), tone).pixmap(QSize(size, size), devicePixelRatio()));
}

void SettingRowView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace sem
