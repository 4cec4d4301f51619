#include "tray/views/icons.h"

#include "tests/screenshots/album.h"
#include "tests/screenshots/scenes.h"
#include "tray/models/jobtext.h"
#include "tray/models/servicestatus.h"

#include <QApplication>
#include <QPainter>

namespace sem {

using namespace Qt::StringLiterals;

void drawIcons(const Album &album)
{
    constexpr TrayState states[] = {TrayState::Idle,     TrayState::Running,   TrayState::Waiting,
                                    TrayState::Paused,   TrayState::Attention, TrayState::Starting,
                                    TrayState::NoService};
    constexpr JobState jobs[] = {JobState::Scheduled, JobState::Queued,    JobState::Running,
                                 JobState::Suspended, JobState::Done,      JobState::Failed,
                                 JobState::Cancelled, JobState::Superseded};
    QPixmap sheet(8 * 56 + 8, 4 * 56);
    QPainter painter(&sheet);
    const QColor panels[] = {QColor(0xf0, 0xf0, 0xf0), QColor(0x24, 0x24, 0x24)};
    int y = 0;
    for (const QColor &panel : panels) {
        painter.fillRect(0, y, sheet.width(), 112, panel);
        int x = 8;
        for (const TrayState state : states) {
            const QIcon icon = trayIcon(iconOf(state), QApplication::palette());
            painter.drawPixmap(x, y + 8, icon.pixmap(QSize(16, 16), 1.0));
            painter.drawPixmap(x + 20, y + 8, icon.pixmap(QSize(32, 32), 1.0));
            x += 56;
        }
        x = 8;
        for (const JobState state : jobs) {
            const QColor ink = panel.lightness() > 128 ? Qt::black : Qt::white;
            const QIcon picture = icon(stateIcon(state), ink);
            painter.drawPixmap(x, y + 64, picture.pixmap(QSize(16, 16), 1.0));
            painter.drawPixmap(x + 20, y + 64, picture.pixmap(QSize(32, 32), 1.0));
            x += 56;
        }
        y += 112;
    }
    painter.end();
    album.save(u"icons"_s, sheet);
}

} // namespace sem
