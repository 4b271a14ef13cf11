#pragma once
// A plan of what another program's annotations become, carried out: see AnnotationIntake.h.

#include "app/services/AnnotationIntake.h"

namespace alliance::app
{

// Adds what is planned, but what awaits codes, inside a transaction of the caller; adds to `steps` and `taken`. Fails
// as the library does; what was added until then is the caller's to roll back.
Done takeIn(LibraryService& library, const QList<PlannedTier>& tiers, QList<EditStep>& steps, TakenAnnotations& taken);

} // namespace alliance::app
