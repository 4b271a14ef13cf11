#pragma once
// Praat TextGrid (https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html): written in the long form in
// UTF-8, read in the long and the short form in UTF-8 or UTF-16.
//
// Seconds with nine decimals. A tier that holds points only becomes a point tier; on an interval tier the gaps are
// empty intervals, see withoutOverlap() for overlaps. A line of the program's own tiers holds everything, see
// OwnTiers.h; of others code, or text where there is no code, and nothing else is kept. Points of a tier that has
// ranges as well are a tier "TIER (2)". The recording's time base stands in a remark ("! ...") at the end. Reading
// drops empty intervals and remarks.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

QByteArray textGridText(const AnnotationDocument& document);
base::Result<AnnotationDocument> readTextGrid(const QByteArray& bytes); // Damaged

} // namespace alliance::db
