#include "tray/views/generalpanel.h"

#include "shared/text/language.h"
#include "tray/models/tr.h"
#include "tray/views/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

GeneralPanel::GeneralPanel(QWidget *parent)
    : QWidget(parent)
    , m_login(new QCheckBox(Tray::tr("&Start when I log in")))
    , m_trouble(new ProblemLabel)
    , m_language(new QComboBox)
{
    m_login->setObjectName(u"startAtLogin"_s);
    m_trouble->setObjectName(u"startAtLoginProblem"_s);
    m_trouble->hide();
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(Tray::tr("Language"));
    m_language->addItem(Tray::tr("As the system has it"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    auto *theme = new QLabel(Tray::tr("Light or dark, fonts and sizes: as the system has them."));
    theme->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(Tray::tr("&Language:"), m_language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_login);
    layout->addWidget(m_trouble);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(form);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(theme);
    layout->addStretch();
    connect(m_login, &QCheckBox::clicked, this, &GeneralPanel::startAtLoginWanted);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageWanted(m_language->currentData().toString()); });
}

void GeneralPanel::showStartsAtLogin(std::optional<bool> starts, const QString &trouble)
{
    m_login->setChecked(starts.value_or(false));
    m_login->setEnabled(starts.has_value());
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void GeneralPanel::showLanguage(const QString &code)
{
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(std::max(m_language->findData(code), 0));
}

} // namespace sem
