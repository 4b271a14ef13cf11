#include "app/models/RecentLibraries.h"

#include <QDir>
#include <QSettings>

namespace alliance::app
{
namespace
{

constexpr int kMost = 8;
const QString kKey = QStringLiteral("libraries/recent");

} // namespace

RecentLibraries::RecentLibraries(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QStringList RecentLibraries::folders() const
{
    return m_settings.value(kKey).toStringList();
}

void RecentLibraries::add(const QString& folder)
{
    const QString whole = QDir(folder).absolutePath();
    QStringList list = folders();
    list.removeAll(whole);
    list.prepend(whole);
    while (list.size() > kMost)
        list.removeLast();
    m_settings.setValue(kKey, list);
    Q_EMIT changed();
}

void RecentLibraries::remove(const QString& folder)
{
    QStringList list = folders();
    list.removeAll(folder);
    m_settings.setValue(kKey, list);
    Q_EMIT changed();
}

} // namespace alliance::app
