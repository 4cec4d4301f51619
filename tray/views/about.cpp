#include "tray/views/about.h"

#include "tray/models/tr.h"
#include "tray/views/icons.h"

#include <QMessageBox>

namespace sem {

using namespace Qt::StringLiterals;

void showAbout(QWidget *parent, const QString &status, const Paths &paths)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tray::tr("About SemanticaTask"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(u"SemanticaTask " SEMANTICATASK_VERSION ""_s);
    box->setInformativeText(
        Tray::tr("Runs jobs in the background of this machine, when it suits.\n\n"
                 "Service: %1\nIts files: %2\nIts log: %3\n\nFree software under the MIT licence; "
                 "built with Qt %4.")
            .arg(status, paths.dataDir, paths.serviceLog, QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace sem
