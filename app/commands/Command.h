#pragma once
// One edit: it applies wholly, with its audit row, or not at all, and it can be taken back by another edit.

#include "app/services/LibraryService.h"

namespace alliance::app
{

class Command
{
public:
    virtual ~Command() = default;
    // For people: "Add note", "Accept candidate".
    virtual QString name() const = 0;
    virtual QUuid session() const = 0;
    // Both run in the library's thread, never at the same time.
    virtual Done apply(LibraryService& library) = 0;
    virtual Done revert(LibraryService& library) = 0;
};

} // namespace alliance::app
