#pragma once

#include <QString>

class QPixmap;
class QWidget;

namespace sem {

// Where the pictures go.
class Album
{
public:
    Album(const QString &folder, const QString &suffix);

    void draw(const QString &name, QWidget &widget) const; // as it is when nothing is left to do
    void save(const QString &name, const QPixmap &picture) const;

private:
    const QString m_folder;
    const QString m_suffix;
};

} // namespace sem
