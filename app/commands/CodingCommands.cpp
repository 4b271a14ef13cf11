#include "app/commands/CodingCommands.h"

#include "app/commands/RemoveTogether.h"
#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SessionTagService.h"
#include "app/services/SettlementService.h"

namespace alliance::app
{
namespace
{

template <typename Service, typename Change>
Command command(const QUuid& session, const QString& kind, Change change)
{
    return {session, editName(kind, {}), [change](LibraryService& library) -> Done {
                Service service(library);
                const auto done = change(service);
                if (!done)
                    return tl::unexpected<Failure>(done.error());
                return {};
            }};
}

} // namespace

Command addMarker(const db::MarkerDraft& draft)
{
    return command<MarkerService>(draft.sessionId, editkind::kMarkerAdd,
                                  [draft](MarkerService& markers) { return markers.addAccepting(draft); });
}

Command editMarker(const db::Marker& before, const db::MarkerDraft& after)
{
    return command<MarkerService>(before.sessionId, editkind::kMarkerEdit,
                                  [id = before.id, basedOn = before.version, after](MarkerService& markers) {
                                      return markers.edit(id, basedOn, after);
                                  });
}

Command removeMarker(const db::Marker& marker)
{
    return command<MarkerService>(
        marker.sessionId, editkind::kMarkerRemove,
        [id = marker.id, basedOn = marker.version](MarkerService& markers) { return markers.remove(id, basedOn); });
}

Command removeMarkers(const QList<db::Marker>& markers)
{
    return removeTogether<MarkerService>(editkind::kMarkerRemove, markers);
}

Command tagMarkers(const QList<db::Marker>& markers, const QStringList& tags)
{
    QList<std::pair<QUuid, int>> seen;
    for (const db::Marker& one : markers)
        seen.append({one.id, one.version});
    const QUuid session = markers.front().sessionId;
    return {session, editName(editkind::kMarkerEdit, {}, static_cast<int>(seen.size()), editdoing::kTag),
            [session, seen, tags](LibraryService& library) {
                return MarkerService(library).tagTogether(session, seen, tags);
            }};
}

Command restoreMarker(const db::Marker& now, int version)
{
    return command<MarkerService>(now.sessionId, editkind::kMarkerRestore,
                                  [id = now.id, basedOn = now.version, version](MarkerService& markers) {
                                      return markers.restore(id, version, basedOn);
                                  });
}

Command beginStage(const QUuid& session, const QString& stage, base::MediaTime at)
{
    return command<PassageService>(session, editkind::kPassageAdd, [session, stage, at](PassageService& passages) {
        return passages.begin(session, stage, at);
    });
}

Command endStage(const QUuid& session, base::MediaTime at)
{
    return command<PassageService>(session, editkind::kPassageEdit,
                                   [session, at](PassageService& passages) { return passages.end(session, at); });
}

Command editPassage(const db::Passage& before, const db::PassageDraft& after)
{
    return command<PassageService>(before.sessionId, editkind::kPassageEdit,
                                   [id = before.id, basedOn = before.version, after](PassageService& passages) {
                                       return passages.edit(id, basedOn, after);
                                   });
}

Command removePassage(const db::Passage& passage)
{
    return command<PassageService>(passage.sessionId, editkind::kPassageRemove,
                                   [id = passage.id, basedOn = passage.version](PassageService& passages) {
                                       return passages.remove(id, basedOn);
                                   });
}

Command restorePassage(const db::Passage& now, int version)
{
    return command<PassageService>(now.sessionId, editkind::kPassageRestore,
                                   [id = now.id, basedOn = now.version, version](PassageService& passages) {
                                       return passages.restore(id, version, basedOn);
                                   });
}

Command rateSegment(const QUuid& session, const db::Moment& segment, const QMap<QString, int>& values)
{
    return command<RatingService>(session, editkind::kRatingEdit, [session, segment, values](RatingService& ratings) {
        return ratings.set(segment, session, values, {}, {});
    });
}

Command restoreRating(const QUuid& session, const QUuid& rating, int basedOn, int version)
{
    return command<RatingService>(
        session, editkind::kRatingRestore,
        [rating, basedOn, version](RatingService& ratings) { return ratings.restore(rating, version, basedOn); });
}

Command bringBack(const QUuid& session, const RemovedItem& item)
{
    const auto kind = [&] {
        switch (item.kind) {
        case RemovedItem::Kind::Note:
            return editkind::kNoteRestore;
        case RemovedItem::Kind::Marker:
            return editkind::kMarkerRestore;
        case RemovedItem::Kind::Stage:
            return editkind::kPassageRestore;
        case RemovedItem::Kind::Ratings:
            return editkind::kRatingRestore;
        }
        return QString();
    };
    return {session, editName(kind(), {}), [item](LibraryService& library) { return app::bringBack(library, item); }};
}

Command tagSession(const QUuid& session, const QStringList& tags, int basedOn)
{
    return command<SessionTagService>(session, editkind::kSessionTag, [session, tags, basedOn](SessionTagService& all) {
        return all.set(session, tags, basedOn);
    });
}

Command restoreTags(const QUuid& session, int version, int basedOn)
{
    return command<SessionTagService>(
        session, editkind::kSessionTag,
        [session, version, basedOn](SessionTagService& all) { return all.restore(session, version, basedOn); });
}

Command restoreSettlement(const QUuid& session, const QUuid& settlement, int version)
{
    return command<SettlementService>(session, editkind::kSettlementRestore, [settlement, version](auto& all) {
        return all.settleAgain(settlement, version);
    });
}

} // namespace alliance::app
