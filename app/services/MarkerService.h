#pragma once
// Moments that a person coded with type, subtype, significance and resolution strategies.

#include "app/services/RecordService.h"

namespace alliance::app
{

struct MarkerKind {
    using Record = db::Marker;
    using Draft = db::MarkerDraft;
    static constexpr Subject subject = Subject::Marker;
    inline static const QString& kAdd = editkind::kMarkerAdd;
    inline static const QString& kEdit = editkind::kMarkerEdit;
    inline static const QString& kRemove = editkind::kMarkerRemove;
    inline static const QString& kRestore = editkind::kMarkerRestore;
    static db::Markers records(db::Library& library) { return library.markers(); }
    static db::MarkerDraft tidied(db::MarkerDraft draft);
    // Codes are in the vocabulary or on the marker already; the subtype belongs to the type; significance is 0 to 5.
    static Done check(LibraryService& library, const db::MarkerDraft& draft, const db::Marker* before);
};

class MarkerService : public RecordService<MarkerKind>
{
public:
    using RecordService::RecordService;

    // Adds it and accepts the candidate that it names, where nobody has decided on that one and this person may: one
    // step.
    Outcome<db::Marker> addAccepting(const db::MarkerDraft& draft);
    // These tags beside those that each has, as one step; removed ones do not count. `seen`: the versions that were
    // seen.
    Done tagTogether(const QUuid& session, const QList<std::pair<QUuid, int>>& seen, const QStringList& tags);
};

} // namespace alliance::app
