#pragma once
// All of a document as JSON, nothing lost: {"format":"alliance-annotations","version":1,"media":{"name","sha256",
// "duration_ns","time_base"?,"frames_per_second"?,"variable_rate"?},"author","written","tiers":[{"name","kind",
// "participant","annotator","annotations":[{"start_ns","end_ns","start_frame"?,"end_frame"?,"code","text",
// "fields":{}}]}]}. Nanoseconds are texts: JSON numbers hold 53 bits. "time_base" is the length of a tick of the
// recording as "1/12800" (seconds), "frames_per_second" a number. Frames count from 0 and are half-open. A field
// "whole_session" says that an annotation is about the session as a whole.
//
// The program writes the kinds note, marker, stage, rating (one annotation for each value of a segment, field "value"),
// settlement, candidate (fields "candidate", an id, "decision" and "decision_reason" of the queue), and decision (what
// one person stands by of a candidate, code "accepted" or "rejected"). Persons are codes ("Coder 3F2A91", always the
// same for a person), and the name is neutral, unless names were asked for.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

QByteArray annotationJson(const AnnotationDocument& document);
base::Result<AnnotationDocument> readAnnotationJson(const QByteArray& text); // Damaged, Newer

} // namespace alliance::db
