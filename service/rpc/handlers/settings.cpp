#include "shared/domain/settings.h"

#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

QVariantMap only(const QStringList &keys, const QVariantMap &values)
{
    if (keys.isEmpty())
        return values;
    QVariantMap chosen;
    for (const QString &key : keys)
        chosen.insert(key, values.value(key));
    return chosen;
}

} // namespace

void settings(const Call &call, const FrontServices &services)
{
    const QStringList keys = call.param("keys"_L1).toVariant().toStringList();
    call.answer(
        toJson(SettingsAnswer{.settings = only(keys, services.events.snapshot()->settings.toMap()),
                              .defaults = only(keys, Settings().toMap())}));
}

void changeSettings(const Call &call, const FrontServices &)
{
    call.submit(
        command::ChangeSettings{.values = call.param("settings"_L1).toObject().toVariantMap(),
                                .reply = call.then<void>([call] { call.answer(QJsonObject()); })});
}

} // namespace sem::handlers
