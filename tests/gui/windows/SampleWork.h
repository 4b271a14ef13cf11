#pragma once
// What takes long to come about, put into a library as if it had: measured people, a reel that waits to be looked at.

#include "app/services/KeptReel.h"
#include "app/services/LibraryService.h"
#include "tests/vision/candidates/SyntheticSession.h"

namespace alliance::app
{

// `left` on the left and somebody who keeps still on the right, measured in the session's first recording. Looking away
// counts from 0.4 s on.
void keepMeasurement(LibraryService& library, const QUuid& session, const test::SyntheticSession& left);

// A made reel of the collection, which has at least two moments, with one place to look at in its second moment.
KeptReel keepReelToLookAt(LibraryService& library, const QUuid& collection, const QString& film);

} // namespace alliance::app
