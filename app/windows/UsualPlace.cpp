#include "app/windows/UsualPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace alliance::app
{

std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

QString personalFolder(QStandardPaths::StandardLocation kind)
{
    const QString folder = QStandardPaths::writableLocation(kind);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString usualPlace(const QSettings& settings, const QString& key, QStandardPaths::StandardLocation kind)
{
    const QString last = settings.value(key).toString();
    return QFileInfo(last).isDir() ? last : personalFolder(kind);
}

} // namespace alliance::app
