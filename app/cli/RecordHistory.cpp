#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(RecordHistory)
}

#include "app/cli/RecordHistory.h"

namespace alliance::app::cli
{

Option removedOption()
{
    return {QStringLiteral("removed"), {}, tr("those that were removed instead, with who removed them and when")};
}

Option versionOption()
{
    return {QStringLiteral("version"), QStringLiteral("N"),
            tr("which one; when missing: what was there before it was removed")};
}

void addRemoval(QJsonObject& json, const QString& who, const QDateTime& at)
{
    json.insert(QStringLiteral("removed_by"), who);
    json.insert(QStringLiteral("removed_at"), at.toUTC().toString(Qt::ISODateWithMs));
}

QString removalLine(const QString& who, const QDateTime& at)
{
    return QString(10, QLatin1Char(' ')) + tr("removed %1 by %2").arg(at.toUTC().toString(Qt::ISODateWithMs), who);
}

QString nothingRemoved()
{
    return tr("Nothing was removed.");
}

Failure notShown()
{
    return {{base::ErrorCategory::Refused, "own only"},
            Subject::Argument,
            tr("Somebody else wrote it: it is shown when you have finished your own pass through the session, or your "
               "rating of it (“alliance library finish”).")};
}

Done isShown(LibraryService& library, const QUuid& session, const QUuid& author)
{
    const auto view = OwnView::of(library, session);
    if (!view)
        return tl::unexpected<Failure>(view.error());
    return view->shows(author) ? Done() : tl::unexpected<Failure>(notShown());
}

tl::unexpected<Failure> notRemoved(const QUuid& id)
{
    return wrongArgument(tr("%1 is not removed: say which earlier version is wanted (--version).").arg(idText(id)));
}

tl::unexpected<Failure> noSuchVersion(int version)
{
    return wrongArgument(tr("This entry has no version %1.").arg(version));
}

QString restoredText(const QUuid& id, int version)
{
    return tr("%1 restored as version %2; “alliance undo” takes it back.").arg(idText(id)).arg(version);
}

ExitCode versionsResult(const QList<VersionItem>& versions, QJsonObject json, Console& console, const QString& none)
{
    QJsonArray array;
    QStringList lines;
    for (const VersionItem& version : versions) {
        array.append(versionJson(version));
        lines.append(versionLines(version));
    }
    if (lines.isEmpty() && !none.isEmpty())
        lines.append(none);
    json.insert(QStringLiteral("versions"), array);
    return console.result(json, lines.join(QLatin1Char('\n')));
}

} // namespace alliance::app::cli
