#pragma once
// An annotation of a file as a draft of this program: which of its values become what. Pure; what comes out is not
// tidied and not checked, and is for supervision.

#include "db/exchange/Annotations.h"
#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"

#include <optional>

namespace alliance::app
{

// Without a moment: on the session as a whole. Of a tier of another kind than notes, a note that says in words what
// stands there. For collections where it silences something and did so there: whether that may be is for the caller.
db::NoteDraft noteDraft(const QUuid& session, const db::AnnotationTier& tier, const db::Annotation& annotation,
                        const std::optional<db::Moment>& moment);
db::MarkerDraft markerDraft(const QUuid& session, const db::Annotation& annotation, const db::Moment& moment);
db::PassageDraft stageDraft(const QUuid& session, const db::Annotation& annotation, const db::Moment& moment);

} // namespace alliance::app
