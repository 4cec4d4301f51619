#include "tray/platform/screenlock_linux.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Their interfaces have their names, too.
const QStringList services{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                           u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
                           u"org.xfce.ScreenSaver"_s};

Bus::Place placeOf(const QString &service)
{
    return {.service = service, .path = u'/' + QString(service).replace(u'.', u'/')};
}

} // namespace

ScreenLock::ScreenLock()
    : m_bus(Bus::Kind::Session, u"semanticatask-lock"_s, services)
{
    connect(&m_bus, &Bus::appeared, this, &ScreenLock::ask);
    connect(&m_bus, &Bus::vanished, this, [this](const QString &service) { set(service, false); });
    for (const QString &service : services) {
        m_bus.hear(placeOf(service), service, u"ActiveChanged"_s, this,
                   SLOT(onActiveChanged(bool, QDBusMessage)));
    }
    m_bus.open();
}

bool ScreenLock::isLocked()
{
    m_bus.open(); // a session may come later than we do
    return !m_active.isEmpty();
}

// One that only keeps the screen from going dark does not answer, which says nothing: it may have
// been heard meanwhile.
void ScreenLock::ask(const QString &service)
{
    m_bus.ask(placeOf(service), service, u"GetActive"_s, {},
              [this, service](const QVariant &answer) {
                  if (answer.isValid())
                      set(service, answer.toBool());
              });
}

void ScreenLock::onActiveChanged(bool active, const QDBusMessage &message)
{
    set(message.interface(), active);
}

void ScreenLock::set(const QString &service, bool active)
{
    if (active == m_active.contains(service))
        return;
    if (active)
        m_active.insert(service);
    else
        m_active.remove(service);
    Q_EMIT changed();
}

} // namespace sem
