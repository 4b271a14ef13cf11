#include "app/services/ShownName.h"

#include <QCoreApplication>

namespace alliance::app
{

QString shownName(LibraryService& library, const QUuid& person)
{
    const QString name = library.personName(person);
    return name.isEmpty() ? QCoreApplication::translate("ShownName", "somebody without a name here") : name;
}

} // namespace alliance::app
