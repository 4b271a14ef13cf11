#include "app/models/MayNot.h"

#include "app/models/LibraryController.h"
#include "app/services/ErrorText.h"

namespace alliance::app
{

QString whyMayNot(const LibraryController& library, Done (*permission)(db::PersonRole role))
{
    const Done may = library.isOpen() ? permission(library.role()) : Done();
    return may ? QString() : wordFailure(may.error()).oneText();
}

} // namespace alliance::app
