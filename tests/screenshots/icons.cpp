#include "tray/views/icons.h"

#include "tests/screenshots/album.h"
#include "tests/screenshots/scenes.h"
#include "tray/models/jobtext.h"
#include "tray/models/servicestatus.h"

#include <QApplication>
#include <QPainter>

#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int cell = 56;

// Small and less small.
void paintRow(QPainter &painter, int y, const std::vector<QIcon> &icons)
{
    int x = 8;
    for (const QIcon &icon : icons) {
        painter.drawPixmap(x, y, icon.pixmap(QSize(16, 16), 1.0));
        painter.drawPixmap(x + 20, y, icon.pixmap(QSize(32, 32), 1.0));
        x += cell;
    }
}

} // namespace

void drawIcons(const Album &album)
{
    constexpr TrayState states[] = {TrayState::Idle,     TrayState::Running,   TrayState::Waiting,
                                    TrayState::Paused,   TrayState::Attention, TrayState::Starting,
                                    TrayState::NoService};
    constexpr JobState jobs[] = {JobState::Scheduled, JobState::Queued,    JobState::Running,
                                 JobState::Suspended, JobState::Done,      JobState::Failed,
                                 JobState::Cancelled, JobState::Superseded};
    std::vector<QIcon> trayIcons;
    for (const TrayState state : states)
        trayIcons.push_back(trayIcon(iconOf(state), QApplication::palette()));
    QPixmap sheet(8 * cell + 8, 4 * cell);
    QPainter painter(&sheet);
    int y = 0;
    for (const auto &[panel, ink] : {std::pair(QColor(0xf0, 0xf0, 0xf0), QColor(Qt::black)),
                                     {QColor(0x24, 0x24, 0x24), QColor(Qt::white)}}) {
        std::vector<QIcon> jobIcons;
        for (const JobState state : jobs)
            jobIcons.push_back(icon(stateIcon(state), ink));
        painter.fillRect(0, y, sheet.width(), 2 * cell, panel);
        paintRow(painter, y + 8, trayIcons);
        paintRow(painter, y + 8 + cell, jobIcons);
        y += 2 * cell;
    }
    painter.end();
    album.save(u"icons"_s, sheet);
}

} // namespace sem
