#pragma once
// Who the annotators are that a file names.

#include "app/services/LibraryService.h"
#include "db/package/PackageRecords.h"

#include <optional>

namespace alliance::app
{

struct FileCoder {
    QUuid author;         // of what comes in
    QUuid also;           // whose work it may be here as well; null: nobody's
    bool anybody = false; // not said: what anybody has here is known
    // Does not work with this library; their codes stay theirs. Nothing: they become codes of whoever takes them in.
    std::optional<db::PackagedPerson> outside;

    bool mayHave(const QUuid& person) const { return anybody || person == author || person == also; }
};

// `annotator`: a name, or a code (CoderCodes.h). Somebody whom the library does not know gets an id with the same code,
// so that the code comes back from here, and is called as in review packages unless there is a name.
Outcome<FileCoder> fileCoder(LibraryService& library, const QString& annotator);

db::PackagedVersion newVersionBy(const QUuid& author); // made now, without content

} // namespace alliance::app
