#pragma once
// What another program's annotations become in a session. One use; inside a transaction of the caller.

#include "app/services/ExchangeService.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"
#include "media/index/FrameIndex.h"

namespace alliance::app
{

class AnnotationIntake
{
public:
    AnnotationIntake(LibraryService& library, const QUuid& session, const db::Recording& recording,
                     const media::FrameIndex& index);

    // `byFrames`: frame numbers of the document are those of this recording and say more than its times.
    Outcome<TakenAnnotations> take(const db::AnnotationDocument& document, bool byFrames);

private:
    Outcome<db::Moment> momentOf(const db::Annotation& annotation, bool byFrames) const;
    Done takeNote(const db::AnnotationTier& tier, const db::Annotation& annotation, const db::Moment& moment);
    Done takeMarker(const db::Annotation& annotation, const db::Moment& moment);
    Done takeStage(const db::Annotation& annotation, const db::Moment& moment);
    template <typename Service, typename Draft>
    Done add(Service service, const Draft& draft, std::optional<QList<Draft>>& there, int& counted);

    LibraryService& m_library;
    QUuid m_session;
    const db::Recording& m_recording;
    const media::FrameIndex& m_index;
    TakenAnnotations m_taken;
    // What the session has already, without its links; read when first needed.
    std::optional<QList<db::NoteDraft>> m_notes;
    std::optional<QList<db::MarkerDraft>> m_markers;
    std::optional<QList<db::PassageDraft>> m_stages;
};

} // namespace alliance::app
