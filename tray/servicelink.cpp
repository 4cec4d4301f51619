#include "tray/servicelink.h"

#include "shared/text/refusaltext.h"
#include "tray/models/tr.h"

namespace sem {

ServiceLink::ServiceLink(ServiceClient &client, ServiceStatus &status, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_status(status)
{
    connect(&client, &ServiceClient::connectedChanged, this, &ServiceLink::onConnectedChanged);
    connect(&client, &ServiceClient::connectFailed, this, &ServiceLink::onConnectFailed);
    connect(&m_starter, &ServiceStarter::finished, this, [this](const Result<QString> &other) {
        if (other)
            m_client.connectToService(); // at once, not at the next try
        else
            m_status.setLink(Overview::Link::None, other.error().message);
    });
}

void ServiceLink::open()
{
    m_client.connectToService();
}

void ServiceLink::startService()
{
    m_status.setLink(Overview::Link::Starting);
    m_starter.start();
}

void ServiceLink::onConnectedChanged(bool connected)
{
    m_mayStart = false; // one that ends later may have been stopped by somebody
    if (connected)
        m_status.setLink(Overview::Link::Up);
    else
        m_status.setLink(Overview::Link::None, Tray::tr("it has ended"));
}

void ServiceLink::onConnectFailed(const Error &error)
{
    if (m_starter.isBusy())
        return;
    if (std::exchange(m_mayStart, false))
        startService();
    else
        m_status.setLink(Overview::Link::None, refusalText(error.message));
}

} // namespace sem
