#pragma once
// What the verbs about notes, markers, stages and ratings share of what was: earlier versions, what was removed, and
// bringing either back.

#include "app/cli/OwnView.h"
#include "app/cli/RecordArguments.h"
#include "app/cli/RecordJson.h"

#include <QJsonArray>

#include <climits>

namespace alliance::app::cli
{

Option removedOption(); // of a list
Option versionOption(); // of what is restored

// Who removed it and when, beside what it was.
void addRemoval(QJsonObject& json, const QString& who, const QDateTime& at);
QString removalLine(const QString& who, const QDateTime& at);
QString nothingRemoved();
Failure notShown(); // somebody else's, before one's own pass or rating is finished
Done isShown(LibraryService& library, const QUuid& session, const QUuid& author); // notShown() otherwise
tl::unexpected<Failure> notRemoved(const QUuid& id);
tl::unexpected<Failure> noSuchVersion(int version);
QString restoredText(const QUuid& id, int version);
// `json`: what stands beside them; `none`: what is said where there are none.
ExitCode versionsResult(const QList<VersionItem>& versions, QJsonObject json, Console& console,
                        const QString& none = {});

// `name` is that of the list in JSON.
template <typename Service, typename Json, typename Line>
ExitCode listRemoved(const OpenSession& open, Console& console, const QString& name, Json json, Line line)
{
    const auto all = Service(*open.library).listRemoved(open.session);
    if (!all)
        return console.failure(all.error());
    const auto view = OwnView::of(*open.library, open.session);
    if (!view)
        return console.failure(view.error());
    QJsonArray array;
    QStringList lines;
    for (const auto& one : *all) {
        if (!view->shows(one.author))
            continue;
        const QString who = open.library->personName(one.versionAuthor);
        QJsonObject object = json(one, open.library->personName(one.author));
        addRemoval(object, who, one.edited);
        array.append(object);
        lines.append(line(one) + QLatin1Char('\n') + removalLine(who, one.edited));
    }
    if (lines.isEmpty())
        lines.append(nothingRemoved());
    return console.result(view->noted({{name, array}}), view->noted(lines));
}

// The version of --version; without it a removed record as it was before.
template <typename Service, typename Json>
ExitCode restore(const Arguments& arguments, Console& console, const QString& name, Json json)
{
    const QString option = QStringLiteral("version");
    const auto version = arguments.has(option) ? wholeNumberOf(arguments, option, 1, INT_MAX) : Outcome<int>(0);
    if (!version)
        return console.failure(version.error());
    auto open = openRecord<Service>(arguments);
    if (!open)
        return console.failure(open.error());
    Service service(*open->library);
    const auto now = service.get(open->id);
    if (!now)
        return console.failure(now.error());
    if (const Done shown = isShown(*open->library, now->sessionId, now->author); !shown)
        return console.failure(shown.error());
    if (*version == 0 && !now->deleted)
        return console.failure(notRemoved(now->id).value());
    const auto back =
        *version == 0 ? service.bringBack(now->id, now->version) : service.restore(now->id, *version, now->version);
    if (!back && *version > 0 && back.error().error.category == base::ErrorCategory::NotFound)
        return console.failure(noSuchVersion(*version).value());
    if (!back)
        return console.failure(back.error());
    QJsonObject object = json(*back, open->library->personName(back->author));
    object.insert(name, idText(back->id));
    object.insert(QStringLiteral("removed"), back->deleted);
    return console.result(object, restoredText(back->id, back->version));
}

template <typename Service>
ExitCode showVersions(const Arguments& arguments, Console& console, const QString& name,
                      Outcome<QList<VersionItem>> (*read)(LibraryService&, const QUuid&))
{
    auto open = openRecord<Service>(arguments);
    if (!open)
        return console.failure(open.error());
    const auto record = Service(*open->library).get(open->id);
    if (!record)
        return console.failure(record.error());
    if (const Done shown = isShown(*open->library, record->sessionId, record->author); !shown)
        return console.failure(shown.error());
    const auto versions = read(*open->library, open->id);
    if (!versions)
        return console.failure(versions.error());
    return versionsResult(*versions, {{name, idText(open->id)}}, console);
}

} // namespace alliance::app::cli
