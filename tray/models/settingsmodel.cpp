#include "tray/models/settingsmodel.h"

#include <algorithm>

namespace sem {

QVariant SettingsModel::value(const QString &key) const
{
    return m_wanted.value(key, m_held.settings.value(key));
}

bool SettingsModel::areUsual(const QStringList &keys) const
{
    return std::ranges::all_of(keys,
                               [this](const QString &key) { return value(key) == usual(key); });
}

void SettingsModel::change(const QString &key, const QVariant &wanted)
{
    want({{key, wanted}});
}

void SettingsModel::restore(const QStringList &keys)
{
    QVariantMap values;
    for (const QString &key : keys)
        values.insert(key, usual(key));
    want(values);
}

void SettingsModel::want(const QVariantMap &values)
{
    if (!isKnown())
        return;
    QVariantMap changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        m_problems.remove(it.key());
        if (value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    m_wanted.insert(changes);
    Q_EMIT changed();
    if (!changes.isEmpty())
        Q_EMIT changeWanted(changes);
}

void SettingsModel::refuse(const QString &key, const QString &why)
{
    if (problem(key) == why)
        return;
    if (why.isEmpty())
        m_problems.remove(key);
    else
        m_problems.insert(key, why);
    Q_EMIT changed();
}

void SettingsModel::setSettings(const SettingsAnswer &settings)
{
    for (auto it = settings.settings.begin(); it != settings.settings.end(); ++it) {
        if (it.value() != m_held.settings.value(it.key()))
            m_problems.remove(it.key()); // it was about another value
    }
    m_held = settings;
    Q_EMIT changed();
}

// An older answer does not undo what was wanted since.
void SettingsModel::accepted(const QVariantMap &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        m_held.settings.insert(it.key(), it.value());
        if (m_wanted.value(it.key()) == it.value())
            m_wanted.remove(it.key());
    }
    Q_EMIT changed();
}

void SettingsModel::refused(const QVariantMap &values, const QString &why)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (m_wanted.value(it.key()) != it.value())
            continue;
        m_wanted.remove(it.key());
        m_problems.insert(it.key(), why);
    }
    Q_EMIT changed();
}

} // namespace sem
