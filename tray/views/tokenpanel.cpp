#include "tray/views/tokenpanel.h"

#include "tray/models/tr.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace sem {

using namespace Qt::StringLiterals;

TokenPanel::TokenPanel(QWidget *parent)
    : QWidget(parent)
    , m_token(new QLineEdit)
    , m_show(new QPushButton(Tray::tr("S&how it")))
    , m_said(new QLabel)
{
    m_token->setObjectName(u"token"_s);
    m_token->setAccessibleName(Tray::tr("Access token"));
    m_token->setReadOnly(true);
    m_token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_token->hide();
    m_show->setObjectName(u"showToken"_s);
    m_said->setObjectName(u"tokenSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    auto *renew = new QPushButton(Tray::tr("Make a &new one …"));
    renew->setObjectName(u"newToken"_s);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_show, renew}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_token);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_token->isVisible())
            hideToken();
        else
            Q_EMIT tokenWanted();
    });
    connect(renew, &QPushButton::clicked, this, &TokenPanel::askForANewOne);
}

void TokenPanel::askForANewOne()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, Tray::tr("New access token"),
                        Tray::tr("Make a new access token? Who has the one before is shut out."),
                        QMessageBox::Cancel, window());
    box->setObjectName(u"newTokenQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(Tray::tr("&Make a new one"), QMessageBox::AcceptRole);
    yes->setObjectName(u"newTokenYes"_s);
    connect(yes, &QPushButton::clicked, this, &TokenPanel::newTokenWanted);
    box->open();
}

void TokenPanel::showToken(const QString &token)
{
    m_token->setText(token);
    m_token->setCursorPosition(0);
    m_token->show();
    m_show->setText(Tray::tr("&Hide it"));
    m_said->hide();
}

void TokenPanel::hideToken()
{
    m_token->clear();
    m_token->hide();
    m_show->setText(Tray::tr("S&how it"));
}

void TokenPanel::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace sem
