#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(WhoMayRead)
}

#include "app/services/LibraryService.h"
#include "app/services/WhoMayRead.h"

namespace alliance::app
{
namespace
{

Done onlyTheAuthor(LibraryService& library, const QUuid& author, const QString& refusal)
{
    if (author == library.database().person())
        return {};
    const auto who = library.database().people().get(author);
    if (!who && who.error().category != base::ErrorCategory::NotFound)
        return failed(who.error(), Subject::Library, pathText(library.folder()));
    if (!who || !who->canOpen || who->removed)
        return {};
    return failed(base::ErrorCategory::Refused, "not the author", Subject::Argument, refusal);
}

} // namespace

Done mayChange(LibraryService& library, const QUuid& author)
{
    return onlyTheAuthor(library, author,
                         tr("Somebody else wrote it: only they change it. Reply to it, or write your own."));
}

Done mayOpenTo(LibraryService& library, const QUuid& author, db::Visibility before, db::Visibility after)
{
    if (before == after)
        return {};
    return onlyTheAuthor(library, author, tr("Somebody else wrote it: only they say who may read it."));
}

} // namespace alliance::app
