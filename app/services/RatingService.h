#pragma once
// Ratings of segments: a session is cut into segments of one length, and each person gives each segment one rating.

#include "app/services/RecordService.h"

namespace alliance::app
{

struct RatingKind {
    using Record = db::Rating;
    using Draft = db::RatingDraft;
    static constexpr Subject subject = Subject::Rating;
    inline static const QString& kAdd = editkind::kRatingAdd;
    inline static const QString& kEdit = editkind::kRatingEdit;
    inline static const QString& kRemove = editkind::kRatingRemove;
    inline static const QString& kRestore = editkind::kRatingRestore;
    static db::Ratings records(db::Library& library) { return library.ratings(); }
    static db::RatingDraft tidied(const db::RatingDraft& draft) { return draft; }
    // There is a value; values are 1 to 5 and their codes in the vocabulary or on the rating already.
    static Done check(LibraryService& library, const db::RatingDraft& draft, const db::Rating* before);
    // Nobody gives a segment two ratings: whether this removed one has not been replaced since.
    static Done isFree(LibraryService& library, const db::Rating& removed);
};

// Whether what was rated there is this segment.
bool isOfSegment(const db::Moment& rated, const db::Moment& segment);

class RatingService : public RecordService<RatingKind>
{
public:
    using RecordService::RecordService;

    // Of the vocabulary (VocabularyPack::segmentSeconds), or five minutes.
    Outcome<base::MediaTime> segmentLength();
    // The segment `number` (from 1) of the session's first recording, or the one at a time; the last may be shorter.
    // Invalid: there is none.
    Outcome<db::Moment> segment(const QUuid& session, int number, base::MediaTime length);
    Outcome<db::Moment> segmentAt(const QUuid& session, base::MediaTime time, base::MediaTime length);

    // Gives the segment these values: adds them to the rating that this person gave it before, if any. A value of 0
    // takes that value away, and the rating with the last one. Without `comment` and `visibility` those of before stay.
    Outcome<db::Rating> set(const db::Moment& segment, const QUuid& session, const QMap<QString, int>& values,
                            const std::optional<QString>& comment, std::optional<db::Visibility> visibility);
};

} // namespace alliance::app
