#include "tests/support/controlgroup.h"

#include "service/platform/controlgroup.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

ControlGroup::ControlGroup()
{
    const QString own = QFile::decodeName(ownControlGroup().c_str());
    const QString path =
        u"%1/test-%2-%3"_s.arg(own).arg(QCoreApplication::applicationPid()).arg(quintptr(this));
    if (!own.isEmpty() && QDir().mkdir(path) && QFile::exists(path + u"/cgroup.kill"_s))
        m_path = path;
}

ControlGroup::~ControlGroup()
{
    if (m_path.isEmpty())
        return;
    QFile everything(m_path + u"/cgroup.kill"_s);
    if (everything.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        everything.write("1");
    QStringList deepestFirst = groups();
    std::sort(deepestFirst.rbegin(), deepestFirst.rend());
    // What was killed takes a moment to be gone.
    [[maybe_unused]] const bool removed = QTest::qWaitFor([&] {
        for (const QString &group : std::as_const(deepestFirst))
            QDir().rmdir(m_path + u'/' + group);
        return QDir().rmdir(m_path);
    });
}

QStringList ControlGroup::groups() const
{
    QStringList found;
    QDirIterator folders(m_path, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext())
        found.append(folders.next().mid(m_path.size() + 1));
    return found;
}

} // namespace sem
