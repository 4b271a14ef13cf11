#pragma once
// All of a document as JSON, nothing lost: {"format":"alliance-annotations","version":1,"media":{"name","sha256",
// "duration_ns"},"author","written","tiers":[{"name","kind","participant","annotator","annotations":[{"start_ns",
// "end_ns","start_frame"?,"end_frame"?,"code","text","fields":{}}]}]}. Nanoseconds are texts: JSON numbers hold 53
// bits.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

QByteArray annotationJson(const AnnotationDocument& document);
base::Result<AnnotationDocument> readAnnotationJson(const QByteArray& text); // Damaged, Newer

} // namespace alliance::db
