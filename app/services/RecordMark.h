#pragma once
// How far the record of changes goes, and which day it is: what is shown may be another where either is another.

#include "app/services/LibraryService.h"

#include <QDate>

namespace alliance::app
{

struct RecordMark {
    std::int64_t entries = 0; // of the record of changes
    QDate day;
    friend bool operator==(const RecordMark&, const RecordMark&) = default;
};

Outcome<RecordMark> recordMark(LibraryService& library);

} // namespace alliance::app
