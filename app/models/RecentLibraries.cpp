#include "app/models/RecentLibraries.h"

#include <QDir>
#include <QSettings>

namespace alliance::app
{
namespace
{

constexpr int kMost = 8;
const QString kKey = QStringLiteral("libraries/recent");
const QString kPeople = QStringLiteral("libraries/people"); // by folder

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

QUuid RecentLibraries::person(const QString& folder) const
{
    return m_settings.value(kPeople).toMap().value(QDir(folder).absolutePath()).toUuid();
}

void RecentLibraries::setPerson(const QString& folder, const QUuid& person)
{
    const QString whole = QDir(folder).absolutePath();
    const QStringList recent = folders();
    QVariantMap people = m_settings.value(kPeople).toMap();
    for (const QString& known : people.keys()) {
        if (!recent.contains(known))
            people.remove(known);
    }
    people.insert(whole, person);
    m_settings.setValue(kPeople, people);
}

} // namespace alliance::app
