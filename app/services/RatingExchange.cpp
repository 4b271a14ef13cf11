#include "app/services/RatingExchange.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

bool isRating(const db::AnnotationTier& tier)
{
    return tier.kind == QLatin1String("rating");
}

} // namespace

QList<db::AnnotationTier> withRatingsTogether(const QList<db::AnnotationTier>& tiers)
{
    QList<db::AnnotationTier> all;
    for (const db::AnnotationTier& tier : tiers) {
        const auto first = std::find_if(all.begin(), all.end(), [&](const db::AnnotationTier& one) {
            return isRating(tier) && isRating(one) && one.annotator == tier.annotator &&
                   tier.name.startsWith(one.name + QStringLiteral(" ("));
        });
        if (first == all.end())
            all.append(tier);
        else
            first->annotations.append(tier.annotations);
    }
    return all;
}

QList<ReadRating> ratingsOf(const db::AnnotationTier& tier)
{
    QList<ReadRating> all;
    for (const db::Annotation& one : tier.annotations) {
        auto rating = std::find_if(all.begin(), all.end(),
                                   [&](const ReadRating& read) { return read.segment.range == one.range; });
        if (rating == all.end())
            rating = all.insert(all.end(), ReadRating{one, {}, true});
        bool isNumber = false;
        const int value = one.fields.value(QStringLiteral("value")).toInt(&isNumber);
        rating->readable = rating->readable && isNumber && !one.code.isEmpty() && !rating->values.contains(one.code);
        rating->values.insert(one.code, value);
    }
    return all;
}

} // namespace alliance::app
