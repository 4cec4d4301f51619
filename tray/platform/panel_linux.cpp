#include "tray/platform/panel.h"

#include "shared/desktop/bus_linux.h"
#include "tray/platform/x11panel.h"

#include <QDBusVariant>
#include <QSocketNotifier>

#include <optional>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const Bus::Place watcher{u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s};

// A watcher alone shows nothing: it only knows who has an icon, and who shows them.
class LinuxPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinuxPanel)

public:
    explicit LinuxPanel(bool embeds)
        : m_bus(Bus::Kind::Session, u"semanticatask-panel"_s, {watcher.service})
        , m_embedder(embeds ? X11Panel::open(nullptr) : nullptr)
    {
        connect(&m_bus, &Bus::appeared, this, &LinuxPanel::askForHost);
        connect(&m_bus, &Bus::vanished, this, [this] { setHost(false); });
        for (const QString &signal :
             {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
            m_bus.hear(watcher, watcher.service, signal, this, SLOT(askForHost()));
        if (!m_embedder)
            return;
        m_notifier.emplace(m_embedder->descriptor(), QSocketNotifier::Read);
        connect(&*m_notifier, &QSocketNotifier::activated, this, [this] {
            if (m_embedder->hasChanged())
                Q_EMIT changed();
            m_notifier->setEnabled(!m_embedder->isLost());
        });
    }
    ~LinuxPanel() override = default;

    void look() override
    {
        if (!m_bus.open())
            setHost(false);
    }

    // Icons go to whom the bus knows, if it knows one, so that has to be known first.
    bool has(Kind kind) override
    {
        if (kind == Kind::Notifier)
            return m_hasHost.value_or(false);
        const bool isThere =
            kind == Kind::Embedder && m_hasHost && m_embedder && m_embedder->isThere();
        // What came while we waited for the answer no longer makes the socket readable.
        if (m_embedder && m_embedder->hasChanged())
            QMetaObject::invokeMethod(this, &Panel::changed, Qt::QueuedConnection);
        return isThere;
    }

private Q_SLOTS:
    void askForHost()
    {
        m_bus.ask(watcher, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                  {watcher.service, u"IsStatusNotifierHostRegistered"_s},
                  [this](const QVariant &answer) {
                      setHost(answer.value<QDBusVariant>().variant().toBool());
                  });
    }

private:
    void setHost(bool hasHost)
    {
        if (m_hasHost == hasHost)
            return;
        m_hasHost = hasHost;
        Q_EMIT changed();
    }

    Bus m_bus;
    std::optional<bool> m_hasHost; // none: not known yet
    const std::unique_ptr<X11Panel> m_embedder;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace

std::unique_ptr<Panel> Panel::make(bool embeds)
{
    return std::make_unique<LinuxPanel>(embeds);
}

} // namespace sem

#include "panel_linux.moc"
