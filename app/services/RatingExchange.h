#pragma once
// Ratings of segments as they come from a file, where each value is an annotation of its own.

#include "db/exchange/Annotations.h"

namespace alliance::app
{

// Values of one segment that lie on several tiers, because a format allows no overlap on one, are on one tier again.
QList<db::AnnotationTier> withRatingsTogether(const QList<db::AnnotationTier>& tiers);

struct ReadRating {
    db::Annotation segment; // its place, and in its text the comment
    QMap<QString, int> values;
    bool readable = true; // false: a value is missing, or given twice
};
// One for each segment of a tier, in the order of the tier.
QList<ReadRating> ratingsOf(const db::AnnotationTier& tier);

} // namespace alliance::app
