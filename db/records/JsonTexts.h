#pragma once
#include <QJsonArray>
#include <QStringList>

namespace alliance::db
{

// The texts of a JSON array; what is no text is an empty one, what is no array is none.
inline QStringList textsIn(const QJsonValue& value)
{
    QStringList all;
    for (const auto& one : value.toArray())
        all.append(one.toString());
    return all;
}

} // namespace alliance::db
