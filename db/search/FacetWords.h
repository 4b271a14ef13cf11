#pragma once
// The words by which facets ("kind:restraint", "person:<id>") stand in the index. Any thread may call anything.

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>

namespace alliance::db
{

class FacetWords
{
public:
    // Made when there is none yet.
    QString made(const QString& facet);
    QString known(const QString& facet) const; // empty: no entry has it
    bool contains(const QString& facet) const { return !known(facet).isEmpty(); }
    // That every entry has.
    static QString ofAll();

    void addDay(const QDate& day);
    // In order.
    QStringList tags() const;
    QList<QDate> days() const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_words;
    QMap<QString, bool> m_tags; // as values of their facets
    QMap<QDate, bool> m_days;
};

} // namespace alliance::db
