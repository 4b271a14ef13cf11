#pragma once
// What another program's annotations become in a session: a plan, which writes nothing. AnnotationTaking.h carries it
// out.

#include "app/services/CandidateExchange.h"
#include "app/services/EditStep.h"
#include "app/services/ExchangeService.h"
#include "app/services/FileCoders.h"
#include "app/services/SettlementExchange.h"
#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"
#include "media/index/FrameIndex.h"

#include <QSet>

#include <optional>
#include <variant>

namespace alliance::app
{

using IntakeDraft =
    std::variant<db::NoteDraft, db::MarkerDraft, db::PassageDraft, db::RatingDraft, PlannedSettlement, PlannedDecision>;

struct PlannedTier {
    TierPlan plan;
    FileCoder coder;
    QList<IntakeDraft> drafts; // of what is new
    // As in the file, where it settles differences between codes that come with it: planned anew once they are here.
    std::optional<db::AnnotationTier> awaitsCodes = {};
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
    // The place of a segment, which is cut by the clock.
    Outcome<db::Moment> segmentOf(const db::Annotation& annotation) const;
    Done placeTier(PlannedTier& planned, const db::AnnotationTier& tier, bool byFrames);
    // These count each as known, new, or a problem.
    Done placeRatings(PlannedTier& planned, const db::AnnotationTier& tier);
    Done placeNote(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                   const std::optional<db::Moment>& moment);
    Done placeDecision(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                       const db::Moment& moment);
    Done placeAt(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                 const db::Moment& moment);
    // With their authors.
    template <typename Draft>
    using There = QList<std::pair<QUuid, Draft>>;
    template <typename Kind>
    Outcome<There<typename Kind::Draft>> readThere();
    template <typename Kind>
    Done place(PlannedTier& tier, const db::Annotation& annotation, const typename Kind::Draft& draft,
               std::optional<There<typename Kind::Draft>>& there);
    Done placeSettlement(PlannedTier& tier, const db::AnnotationTier& inFile, const db::Annotation& annotation);
    // Whether the file brings codes of one of the two people.
    bool isOfCodesToCome(const db::Annotation& settlement) const;
    Outcome<FileCoder> coderOf(const db::AnnotationTier& tier);
    static void problem(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure);
    // A problem where what the file says is wrong or not allowed; any other failure ends the work.
    static Done problemOrFailure(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure);

    LibraryService& m_library;
    QUuid m_session;
    const db::Recording& m_recording;
    const media::FrameIndex& m_index;
    // What the session has already, without its links, and what is planned; read when first needed.
    std::optional<There<db::NoteDraft>> m_notes;
    std::optional<There<db::MarkerDraft>> m_markers;
    std::optional<There<db::PassageDraft>> m_stages;
    std::optional<There<db::RatingDraft>> m_ratings;
    QSet<QString> m_bringing; // annotators of whom there is something new
    SettlementIntake m_settlements;
    CandidateIntake m_candidates;
};

} // namespace alliance::app
