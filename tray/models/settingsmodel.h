#pragma once

#include "shared/rpc/answers.h"

#include <QMap>
#include <QObject>

namespace sem {

// The service's settings while people change them: a change shows at once, and goes back if the
// service does not want it.
class SettingsModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsModel)

public:
    explicit SettingsModel(QObject *parent = nullptr)
        : QObject(parent)
    { }

    bool isKnown() const { return !m_held.settings.isEmpty(); }
    QVariant value(const QString &key) const;
    QVariant usual(const QString &key) const { return m_held.defaults.value(key); }
    bool areUsual(const QStringList &keys) const;
    // Why the last change of it was refused; empty: it was not.
    QString problem(const QString &key) const { return m_problems.value(key); }

    // What people want. Nothing is asked for that holds already.
    void change(const QString &key, const QVariant &value);
    void restore(const QStringList &keys);
    // It is already known that a change is not possible.
    void refuse(const QString &key, const QString &why);

    // What the service says.
    void setSettings(const SettingsAnswer &settings);
    void accepted(const QVariantMap &values);
    void refused(const QVariantMap &values, const QString &why);

Q_SIGNALS:
    void changed(); // something of the above
    void changeWanted(const QVariantMap &values);

private:
    void want(const QVariantMap &values);

    SettingsAnswer m_held;
    QVariantMap m_wanted; // and not answered yet
    QMap<QString, QString> m_problems;
};

} // namespace sem
