#include "tray/platform/keychainlock.h"

#include "shared/desktop/bus_linux.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

namespace sem {

using namespace Qt::StringLiterals;

void askWhetherKeychainIsLocked(const std::function<void(bool)> &told)
{
    static const Bus::Place secrets{u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s};
    auto *bus = new Bus(Bus::Kind::Session, u"semanticatask-keychain"_s, {secrets.service},
                        QCoreApplication::instance());
    const auto answer = [bus, told](bool locked) {
        bus->deleteLater();
        told(locked);
    };
    if (!bus->open()) {
        QTimer::singleShot(0, bus, [answer] { answer(false); });
        return;
    }
    const auto askCollection = [bus, answer](const QVariant &path) {
        const Bus::Place collection{secrets.service, path.value<QDBusObjectPath>().path()};
        if (!path.isValid() || collection.path == "/"_L1) // there is none yet
            return answer(false);
        bus->ask(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                 {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s},
                 [answer](const QVariant &locked) {
                     answer(locked.value<QDBusVariant>().variant().toBool());
                 });
    };
    bus->ask(secrets, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s},
             askCollection);
}

} // namespace sem
