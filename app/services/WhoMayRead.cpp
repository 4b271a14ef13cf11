#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(WhoMayRead)
}

#include "app/services/LibraryService.h"
#include "app/services/WhoMayRead.h"

namespace alliance::app
{

Done mayOpenTo(LibraryService& library, const QUuid& author, db::Visibility before, db::Visibility after)
{
    if (before == after || author == library.database().person())
        return {};
    const auto who = library.database().people().get(author);
    if (!who && who.error().category != base::ErrorCategory::NotFound)
        return failed(who.error(), Subject::Library, pathText(library.folder()));
    if (!who || !who->canOpen || who->removed)
        return {};
    return failed(base::ErrorCategory::Refused, "not the author", Subject::Argument,
                  tr("Somebody else wrote it: only they say who may read it."));
}

} // namespace alliance::app
