#pragma once
// A moment at which somebody stopped the tape because of what they felt. The moment is kept at once, the words may
// come later or never, and codes later still.

#include "db/records/Note.h"

namespace alliance::app
{

inline const QString kFeltSense = QStringLiteral("felt_sense");

// Felt at a moment, and nobody has said yet what it was: no principle, stage, code or marker.
bool isToCode(const db::Note& note);

} // namespace alliance::app
