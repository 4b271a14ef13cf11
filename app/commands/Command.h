#pragma once
// One edit that the window asks for. It applies wholly, with its audit row and the step by which it can be taken back,
// or not at all; taking it back needs nothing of it (HistoryService).

#include "app/services/LibraryService.h"

#include <functional>

namespace alliance::app
{

struct Command {
    QUuid session;
    QString name;                               // for people: "Add note"
    std::function<Done(LibraryService&)> apply; // runs in the library's thread
};

} // namespace alliance::app
