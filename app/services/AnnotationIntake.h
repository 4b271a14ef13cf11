#pragma once
// What another program's annotations become in a session: first a plan that writes nothing, then the plan carried out.

#include "app/services/EditStep.h"
#include "app/services/ExchangeService.h"
#include "app/services/SettlementExchange.h"
#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"
#include "media/index/FrameIndex.h"

#include <variant>

namespace alliance::app
{

using IntakeDraft = std::variant<db::NoteDraft, db::MarkerDraft, db::PassageDraft, PlannedSettlement>;

struct PlannedTier {
    TierPlan plan;
    QList<IntakeDraft> drafts; // of what is new
};

class AnnotationIntake
{
public:
    // All outlive it.
    AnnotationIntake(LibraryService& library, const QUuid& session, const db::Recording& recording,
                     const media::FrameIndex& index);

    // `byFrames`: frame numbers of the document may be those of this recording; they are believed where its times
    // agree. Fails only where the library cannot be read.
    Outcome<QList<PlannedTier>> plan(const db::AnnotationDocument& document, bool byFrames);

private:
    static TierBecomes becomes(const db::AnnotationTier& tier);
    Outcome<db::Moment> momentOf(const db::Annotation& annotation, bool byFrames) const;
    db::NoteDraft noteOf(const db::AnnotationTier& tier, const db::Annotation& annotation,
                         const db::Moment& moment) const;
    db::MarkerDraft markerOf(const db::Annotation& annotation, const db::Moment& moment) const;
    db::PassageDraft stageOf(const db::Annotation& annotation, const db::Moment& moment) const;
    // Counted as known, new, or a problem.
    Done placeAt(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                 const db::Moment& moment);
    template <typename Kind>
    Done place(PlannedTier& tier, const db::Annotation& annotation, const typename Kind::Draft& draft,
               std::optional<QList<typename Kind::Draft>>& there);
    Done placeSettlement(PlannedTier& tier, const db::Annotation& annotation);
    static void problem(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure);

    LibraryService& m_library;
    QUuid m_session;
    const db::Recording& m_recording;
    const media::FrameIndex& m_index;
    // What the session has already, without its links, and what is planned; read when first needed.
    std::optional<QList<db::NoteDraft>> m_notes;
    std::optional<QList<db::MarkerDraft>> m_markers;
    std::optional<QList<db::PassageDraft>> m_stages;
    SettlementIntake m_settlements;
};

// Adds what is planned, inside a transaction of the caller, and fills in the one step for all of it.
Outcome<TakenAnnotations> takeIn(LibraryService& library, const QList<PlannedTier>& tiers, EditStep& step);

} // namespace alliance::app
