"""A watcher of status notifier icons, for python3-dbusmock. It knows who has an icon, and says that
somebody shows them as soon as it is told so."""

import dbus

BUS_NAME = 'org.kde.StatusNotifierWatcher'
MAIN_OBJ = '/StatusNotifierWatcher'
MAIN_IFACE = BUS_NAME
SYSTEM_BUS = False

REGISTER = '''
self.props["org.kde.StatusNotifierWatcher"]["RegisteredStatusNotifierItems"].append(args[0])
'''

SET_HOST = '''
self.props["org.kde.StatusNotifierWatcher"]["IsStatusNotifierHostRegistered"] = args[0]
self.EmitSignal("", "StatusNotifierHostRegistered" if args[0] else "StatusNotifierHostUnregistered",
                "", [])
'''


def load(mock, parameters):
    mock.AddProperties(MAIN_IFACE, {
        'IsStatusNotifierHostRegistered': dbus.Boolean(parameters.get('host', False)),
        'RegisteredStatusNotifierItems': dbus.Array([], signature='s'),
        'ProtocolVersion': dbus.Int32(0),
    })
    mock.AddMethods(MAIN_IFACE, [
        ('RegisterStatusNotifierItem', 's', '', REGISTER),
        ('SetHost', 'b', '', SET_HOST),
    ])
