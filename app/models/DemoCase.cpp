#include "app/models/DemoCase.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace alliance::app
{
namespace
{

constexpr qint64 kLongestPath = 4096;

} // namespace

QString demoLibrary()
{
    QFile note(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
               QStringLiteral("/alliance-review/demo-library"));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const QString folder = QString::fromUtf8(note.read(kLongestPath)).trimmed();
    return QFileInfo(folder + QStringLiteral("/library.db")).isFile() ? folder : QString();
}

} // namespace alliance::app
