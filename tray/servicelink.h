#pragma once

#include "shared/launch/servicestarter.h"
#include "shared/rpc/serviceclient.h"
#include "tray/models/servicestatus.h"

namespace sem {

// Sees to it that there is a service to talk to: starts one if there is none, once; after that the
// user decides. Says how things stand.
class ServiceLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceLink)

public:
    ServiceLink(ServiceClient &client, ServiceStatus &status, QObject *parent = nullptr);

    void open();
    void startService();

private:
    void onConnectedChanged(bool connected);
    void onConnectFailed(const Error &error);

    ServiceClient &m_client;
    ServiceStatus &m_status;
    ServiceStarter m_starter;
    bool m_mayStart = true; // by itself
};

} // namespace sem
