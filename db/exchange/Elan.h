#pragma once
// ELAN annotation documents (.eaf): written as format 3.0, read as 2.7 to 3.0.
// https://www.mpi.nl/tools/elan/EAFv3.0.xsd
//
// Times are whole milliseconds; the recording's time base and frames a second are properties of the header. A tier
// holds what Annotation::shown() says; code, text, frames and fields that go beyond it stand on tiers below it
// (Symbolic_Association) named "TIER.FIELD". ELAN allows neither overlaps on a tier nor annotations without length: see
// withoutOverlap(); a point is one millisecond long, its frames tell that it was one.
//
// Reading: tiers with times of their own become tiers; values of referring tiers become fields of the annotation that
// they lead to, several of one tier joined by " | ". Slots without a time lie evenly between their neighbours.
// TIME_UNITS may be milliseconds, PAL-frames (25 a second) or NTSC-frames (30000/1001). TIME_ORIGIN (ms) of the first
// MEDIA_DESCRIPTOR is where on that recording the document's time 0 lies: it is added to every time.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

QByteArray elanText(const AnnotationDocument& document);
// Damaged: no such document, cut off, a reference that leads nowhere, a time origin that is no number, units of time
// that are none of these. Newer: of a later format.
base::Result<AnnotationDocument> readElan(const QByteArray& text);

} // namespace alliance::db
