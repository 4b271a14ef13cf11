#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ReelDiscard)
}

#include "app/cli/ReelDiscard.h"
#include "app/services/KeptReels.h"

#include <QFileInfo>
#include <QJsonArray>

namespace alliance::app::cli
{

ExitCode discardReels(const Arguments& arguments, LibraryService& library, Console& console)
{
    const QString name = arguments.value(QStringLiteral("collection"));
    const auto collection = CollectionService(library).find(name);
    if (!collection)
        return console.failure(collection.error());
    KeptReels kept(library);
    const auto all = kept.list();
    if (!all)
        return console.failure(all.error());
    const QString out = arguments.value(QStringLiteral("out"));
    const QString film = out.isEmpty() ? QString() : QFileInfo(out).absoluteFilePath();
    QJsonArray films;
    for (const KeptReelItem& item : *all) {
        const KeptReel& reel = item.reel;
        if (reel.request.collection != collection->record.id || (!film.isEmpty() && reel.target.file != film))
            continue;
        if (const Done gone = kept.discard(reel); !gone)
            return console.failure(gone.error(), {{QStringLiteral("discarded"), films}});
        films.append(reel.target.file);
    }
    if (films.isEmpty())
        return console.failure(
            {{base::ErrorCategory::NotFound, "reel"},
             Subject::Argument,
             tr("No reel of “%1” that you began waits in the library.").arg(film.isEmpty() ? name : out)});
    return console.result({{QStringLiteral("discarded"), films}},
                          tr("%n reel(s) that had not left were discarded", nullptr, static_cast<int>(films.size())));
}

} // namespace alliance::app::cli
