#pragma once

#include <QString>

namespace sem {

// A control group of our own that is given to what is tested. Whatever is in it ends with it.
class ControlGroup final
{
public:
    ControlGroup();
    ~ControlGroup();
    Q_DISABLE_COPY_MOVE(ControlGroup)

    // Empty where none can be made: no cgroup v2, or no right to.
    QString path() const { return m_path; }
    // Those below, at any depth, relative to it.
    QStringList groups() const;

private:
    QString m_path;
};

} // namespace sem
