#pragma once
// BORIS projects (.boris, JSON, project format 7.0; https://boris.readthedocs.io): one observation on one recording.
//
// Seconds with three decimals. A tier is a subject, a code a behaviour: state events for annotations with a length,
// point events for points; free text is the comment, an annotation without a code has the tier's kind or name as
// behaviour. What overlaps on a tier under one code cannot be told apart by BORIS and goes to a subject "TIER (2)".
// Of the program's own tiers the form ("subtype") is a modifier and the other fields stand before the comment, see
// OwnTiers.h; of others fields are not kept. The recording's frames a second are media_info.fps, its time base stands
// in the description of the observation, which is not read. Reading gives one tier for each subject; a state without an
// end is damaged.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

QByteArray borisText(const AnnotationDocument& document);
// `observation`: which one, by its name; empty takes the only one, or the first by name.
base::Result<AnnotationDocument> readBoris(const QByteArray& text, const QString& observation = {});

} // namespace alliance::db
