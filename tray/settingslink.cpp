#include "tray/settingslink.h"

#include "shared/rpc/codec.h"
#include "shared/text/errortext.h"
#include "shared/text/refusaltext.h"
#include "tray/models/tr.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject paramsOf(const Schedule &schedule, const JobSpec &job)
{
    QJsonObject params{{u"name"_s, schedule.name}, {u"template"_s, toJson(job)}};
    if (schedule.every) {
        params.insert(u"every_ms"_s, qint64(schedule.every->count()));
    } else {
        params.insert(u"cron"_s, schedule.cron);
        params.insert(u"time_zone"_s, schedule.timeZone);
    }
    return params;
}

} // namespace

SettingsLink::SettingsLink(ServiceClient &client, TrayModels &models, const Paths &paths,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_models(models)
    , m_paths(paths)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &SettingsLink::askSchedules);
    connect(&client, &ServiceClient::connectedChanged, this, [this](bool connected) {
        if (connected && m_isWatched)
            askSchedules();
    });
    connect(&models.settings, &SettingsModel::changeWanted, this, &SettingsLink::change);
    connect(&models.schedules, &SchedulesModel::switchWanted, this, &SettingsLink::switchSchedule);
}

void SettingsLink::change(const QVariantMap &values)
{
    m_client.changeSettings(QJsonObject::fromVariantMap(values))
        .then(this, [this, values](const Result<> &answer) {
            if (answer) {
                m_models.settings.accepted(values);
                return;
            }
            m_models.settings.refused(
                values,
                Tray::tr("Not changed: %1").arg(errorText(withoutField(answer.error()), m_paths)));
        });
}

void SettingsLink::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_client.isConnected())
        askSchedules();
}

void SettingsLink::askSoon()
{
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void SettingsLink::askSchedules()
{
    m_client.schedules().then(this, [this](const Result<SchedulesAnswer> &answer) {
        if (answer)
            m_models.schedules.setSchedules(answer->schedules);
    });
}

void SettingsLink::addSchedule(const Schedule &schedule, const JobSpec &job)
{
    m_client.putSchedule(paramsOf(schedule, job))
        .then(this, [this, name = schedule.name](const Result<ScheduleAnswer> &answer) {
            Q_EMIT said(answer ? Tray::tr("%1 is there now.").arg(name)
                               : Tray::tr("%1 was not added: %2")
                                     .arg(name, errorText(answer.error(), m_paths)));
            askSchedules();
        });
}

void SettingsLink::switchSchedule(const QString &name, bool enabled)
{
    m_client.enableSchedule(name, enabled)
        .then(this, [this, name, enabled](const Result<ScheduleAnswer> &answer) {
            if (answer) {
                Q_EMIT said(enabled ? Tray::tr("%1 comes again.").arg(name)
                                    : Tray::tr("%1 comes only when it is triggered.").arg(name));
            } else {
                Q_EMIT said(Tray::tr("%1 was not switched: %2")
                                .arg(name, errorText(answer.error(), m_paths)));
                m_models.schedules.showAgain(name);
            }
            askSchedules();
        });
}

void SettingsLink::triggerSchedule(const QString &name)
{
    m_client.triggerSchedule(name).then(this, [this, name](const Result<EnqueueAnswer> &answer) {
        Q_EMIT said(answer ? Tray::tr("#%1 is on its way.").arg(answer->seq)
                           : Tray::tr("%1 was not triggered: %2")
                                 .arg(name, errorText(answer.error(), m_paths)));
        askSchedules();
    });
}

void SettingsLink::removeSchedule(const QString &name)
{
    m_client.deleteSchedule(name).then(this, [this, name](const Result<> &answer) {
        Q_EMIT said(
            answer
                ? Tray::tr("%1 is gone; its jobs stay.").arg(name)
                : Tray::tr("%1 was not removed: %2").arg(name, errorText(answer.error(), m_paths)));
        askSchedules();
    });
}

} // namespace sem
