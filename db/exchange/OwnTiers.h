#pragma once
// The program's own tiers in formats that keep a tier's name and one label only: the name tells what they are, and
// code, fields and words stand on one line: "withdrawal [subtype=W2 | strategies=R4;R5], said “fine”".
//
// In brackets stand the fields but "visibility" where it is "supervision", which is what comes in anyway. "\" stands
// before what would end a field or a code, "\n" for a line break in a field.

#include "db/exchange/Annotations.h"

#include <functional>
#include <optional>

namespace alliance::db
{

// A tier as it is named: kind, and participant or annotator, without annotations. The number of a tier for overlaps is
// taken off. Nothing: the name is none of the program's.
std::optional<AnnotationTier> ownTierCalled(const QString& name);

QString ownLabel(const Annotation& annotation);   // "code [fields], text"
QString ownComment(const Annotation& annotation); // "[fields] text"

struct OwnAnnotation {
    AnnotationTier tier; // as of ownTierCalled()
    Annotation annotation;
};
// `annotation` is where and when. Nothing: the line, or what it says, cannot be of such a tier (a note without words, a
// rating without its value), as earlier versions wrote them.
std::optional<OwnAnnotation> fromOwnLabel(const QString& tier, const QString& label, const Annotation& annotation);
// From the code and the comment that are in `annotation`; its fields stay.
std::optional<OwnAnnotation> fromOwnComment(const QString& tier, const Annotation& annotation);
// From "TIER: LABEL".
std::optional<OwnAnnotation> fromOwnLine(const QString& line, const Annotation& annotation);

using OwnReader = std::function<std::optional<OwnAnnotation>(const AnnotationTier&, const Annotation&)>;
// What `read` knows goes to the program's tiers, one for each name, behind the others; all else stays where it is.
QList<AnnotationTier> withOwnTiers(const QList<AnnotationTier>& tiers, const OwnReader& read);

} // namespace alliance::db
