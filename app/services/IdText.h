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

} // namespace alliance::app
