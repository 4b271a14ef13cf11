#pragma once
#include <QString>
#include <QUuid>

namespace alliance::app
{

// As people and files see an id: 36 characters, without braces.
inline QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

// Somebody without a name by the beginning of the id.
inline QString nameOrId(const QString& name, const QUuid& id)
{
    return name.isEmpty() ? idText(id).left(8) : name;
}

} // namespace alliance::app
