#pragma once
// The libraries that were opened lately, newest first, kept in the person's settings.

#include <QObject>
#include <QStringList>
#include <QUuid>

class QSettings;

namespace alliance::app
{

class RecentLibraries : public QObject
{
    Q_OBJECT

public:
    explicit RecentLibraries(QSettings& settings, QObject* parent = nullptr);

    QStringList folders() const; // at most 8; may no longer exist
    void add(const QString& folder);
    void remove(const QString& folder);
    // Who opened a sealed library here last; null: nobody yet.
    QUuid person(const QString& folder) const;
    void setPerson(const QString& folder, const QUuid& person);

Q_SIGNALS:
    void changed();

private:
    QSettings& m_settings;
};

} // namespace alliance::app
