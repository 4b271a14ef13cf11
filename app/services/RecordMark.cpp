#include "app/services/RecordMark.h"

namespace alliance::app
{

Outcome<RecordMark> recordMark(LibraryService& library)
{
    const auto entries = library.database().audit().count();
    if (!entries)
        return tl::unexpected<Failure>(library.failure(entries.error(), Subject::Library, {}));
    return RecordMark{*entries, QDate::currentDate()};
}

} // namespace alliance::app
