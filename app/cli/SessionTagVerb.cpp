#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(SessionTagVerb)
}

#include "app/cli/OwnView.h"
#include "app/cli/RecordArguments.h"
#include "app/services/SessionTagService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

ExitCode tag(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    SessionTagService service(*open->library);
    const QStringList add = listOf(arguments, QStringLiteral("add"));
    const QStringList remove = listOf(arguments, QStringLiteral("remove"));
    auto tags =
        add.isEmpty() && remove.isEmpty() ? service.tags(open->session) : service.change(open->session, add, remove);
    if (!tags)
        return console.failure(tags.error());
    const auto view = OwnView::of(*open->library, open->session);
    if (!view)
        return console.failure(view.error());
    if (tags->version > 0 && !view->shows(tags->author))
        tags->tags.clear();
    const QString text = tags->tags.isEmpty() ? tr("No tags.") : tags->tags.join(QLatin1Char('\n'));
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("version"), tags->version},
                           {QStringLiteral("tags"), QJsonArray::fromStringList(tags->tags)}},
                          text);
}

} // namespace

Verb sessionTagVerb()
{
    return {{QStringLiteral("session tag"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("add or remove tags of a session, or list them"),
             {},
             {sessionOption(),
              {QStringLiteral("add"), QStringLiteral("WORDS"), tr("tag to add; may be given several times"), true},
              {QStringLiteral("remove"), QStringLiteral("WORDS"), tr("tag to remove; likewise"), true},
              jsonOption()}},
            tag};
}

} // namespace alliance::app::cli
