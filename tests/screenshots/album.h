#pragma once

#include <QString>

class QPixmap;
class QWidget;

namespace sem {

// Where the pictures go.
class Album
{
public:
    Album(QString folder, QString suffix);

    void draw(const QString &name, QWidget &widget) const; // as it is when nothing is left to do
    // The open dialog of that object name, which ends with it.
    void drawDialog(const QString &name, const QWidget &parent, const QString &dialog) const;
    void save(const QString &name, const QPixmap &picture) const;

private:
    QString m_folder;
    QString m_suffix;
};

} // namespace sem
