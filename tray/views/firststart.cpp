#include "tray/views/firststart.h"

#include "tray/models/tr.h"
#include "tray/views/fitheight.h"
#include "tray/views/icons.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sem {

using namespace Qt::StringLiterals;

void showFirstStart(QWidget *parent, const std::function<void(bool startsAtLogin)> &answered)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"firstStart"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tray::tr("Welcome to SemanticaTask"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), dialog->devicePixelRatio()));
    auto *about = new QLabel(u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(
        Tray::tr("SemanticaTask runs commands in the background: one after the other, again "
                 "after a failure, when the machine is idle or charging, as you like."),
        Tray::tr("Each job says in plain words what it waits for, and keeps its output."),
        Tray::tr("The icon in the panel shows how things stand. Jobs go on when this window "
                 "is closed.")));
    about->setWordWrap(true);
    about->setTextFormat(Qt::RichText);
    auto *login = new QCheckBox(Tray::tr("&Start when I log in"));
    login->setObjectName(u"firstStartAtLogin"_s);
    login->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *begin = buttons->addButton(Tray::tr("&Begin"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(u"begin"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, login, answered] {
        answered(login->isChecked());
        dialog->accept();
    });
    auto *layout = new QGridLayout(dialog);
    layout->setHorizontalSpacing(dialog->fontMetrics().averageCharWidth() * 2);
    layout->addWidget(picture, 0, 0, Qt::AlignTop);
    layout->addWidget(about, 0, 1);
    layout->addWidget(login, 1, 1);
    layout->addWidget(buttons, 2, 0, 1, 2);
    begin->setDefault(true);
    layout->setColumnStretch(1, 1);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 72, 0);
    fitHeight(*dialog);
    begin->setFocus();
    dialog->open();
}

} // namespace sem
