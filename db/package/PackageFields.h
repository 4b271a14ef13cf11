#pragma once
// Fields of the JSON of a review package, read strictly: the first thing that is wrong is remembered with its place,
// and values read after it do not matter.

#include "media/base/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <limits>
#include <optional>

namespace alliance::db
{

inline const QString kSchemaField = QStringLiteral("schema");
inline const QString kUnknownPart = QStringLiteral("unknown"); // of somebody of whom nobody said who it is

class PackageFields
{
public:
    PackageFields(QJsonObject object, QString place, std::optional<base::Error>& problem)
        : m_object(std::move(object)), m_place(std::move(place)), m_problem(problem)
    {
    }

    QString text(const char* name) const;
    QUuid id(const char* name) const;         // not null
    QUuid optionalId(const char* name) const; // "" is null
    QString hash(const char* name) const;     // 64 hexadecimal digits
    bool flag(const char* name) const;
    std::int64_t number(const char* name, std::int64_t least = 0,
                        std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
    double real(const char* name) const;
    QDate date(const char* name) const; // "" is invalid
    QJsonObject object(const char* name) const;
    QJsonArray array(const char* name) const;
    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }

    PackageFields at(const char* name) const { return {object(name), place(name), m_problem}; }
    // Calls `each` with the fields of every element.
    template <typename Each>
    void elements(const char* name, const Each& each) const
    {
        const QJsonArray all = array(name);
        for (qsizetype i = 0; i < all.size() && !m_problem; ++i) {
            const QString where = QStringLiteral("%1[%2]").arg(place(name)).arg(i);
            if (!all[i].isObject())
                return wrong(where);
            each(PackageFields(all[i].toObject(), where, m_problem));
        }
    }
    // A code of an enumeration.
    template <typename Enum, typename From>
    Enum code(const char* name, Enum otherwise, const From& from) const
    {
        const std::optional<Enum> found = from(text(name));
        if (!found)
            wrong(name);
        return found.value_or(otherwise);
    }

    void wrong(const char* name) const { wrong(place(name)); }
    void wrong(const QString& place) const;
    bool good() const { return !m_problem; }

private:
    QString place(const char* name) const
    {
        return m_place.isEmpty() ? QLatin1String(name) : m_place + QLatin1Char('.') + QLatin1String(name);
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<base::Error>& m_problem;
};

} // namespace alliance::db
