#include "tray/views/tokendialog.h"

#include "tray/models/tr.h"
#include "tray/views/fitheight.h"
#include "tray/views/problemlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(const QString &trouble, QWidget *parent)
    : QDialog(parent)
    , m_token(new QLineEdit)
    , m_problem(new ProblemLabel)
    , m_use(new QPushButton(Tray::tr("&Use it")))
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(Tray::tr("Access token"));
    auto *about = new QLabel(
        Tray::tr("The service wants its access token. Where it runs, `semanticatask token show` "
                 "tells it. It will be kept in your keychain."));
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto *kept = new ProblemLabel(trouble);
    kept->setObjectName(u"keychainTrouble"_s);
    kept->setVisible(!trouble.isEmpty());
    m_token->setObjectName(u"givenToken"_s);
    m_token->setAccessibleName(Tray::tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(u"givenTokenProblem"_s);
    m_problem->hide();
    auto *label = new QLabel(Tray::tr("Access &token:"));
    label->setBuddy(m_token);
    auto *see = new QCheckBox(Tray::tr("&Show what I type"));
    see->setObjectName(u"seeToken"_s);
    connect(see, &QCheckBox::toggled, this, [this](bool seen) {
        m_token->setEchoMode(seen ? QLineEdit::Normal : QLineEdit::Password);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use->setObjectName(u"useToken"_s);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    m_use->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TokenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TokenDialog::reject);
    connect(m_token, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_use->setEnabled(!text.trimmed().isEmpty());
        m_problem->hide();
        fitHeight(*this);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(kept);
    layout->addWidget(label);
    layout->addWidget(m_token);
    layout->addWidget(m_problem);
    layout->addWidget(see);
    layout->addStretch();
    layout->addWidget(buttons);
    m_use->setDefault(true); // not before it is in the dialog, which would choose another
    resize(fontMetrics().averageCharWidth() * 60, 0);
    fitHeight(*this);
    m_token->setFocus();
}

void TokenDialog::showWrong(const QString &why)
{
    m_problem->setText(why);
    m_problem->show();
    fitHeight(*this);
    m_token->setEnabled(true);
    m_token->selectAll();
    m_token->setFocus();
    m_use->setEnabled(!m_token->text().trimmed().isEmpty());
}

// It stays until the token is known to be right.
void TokenDialog::accept()
{
    if (!m_use->isEnabled())
        return;
    m_use->setEnabled(false);
    m_token->setEnabled(false);
    Q_EMIT tokenGiven(m_token->text().trimmed());
}

} // namespace sem
