#pragma once
// What takes long to come about, put into a library as if it had: measured people, a reel that waits to be looked at.

#include "app/services/KeptReel.h"
#include "app/services/LibraryService.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QPoint>

#include <array>

namespace alliance::app
{

// `left` on the left and somebody who keeps still on the right, measured in the session's first recording. Looking away
// counts from 0.4 s on.
void keepMeasurement(LibraryService& library, const QUuid& session, const test::SyntheticSession& left);
void keepMeasurement(LibraryService& library, const QUuid& session, const vision::SessionSignals& signalSet);

// Four seconds of two people who keep still in a frame of 1280x720: the left one (0) turned to image right and down,
// the right one (1) turned to image left and tipped clockwise. Their faces are kMeasuredFace high, at these places.
inline constexpr double kMeasuredFace = 160; // px
inline constexpr std::array<QPoint, 2> kMeasuredPlaces{QPoint(400, 280), QPoint(880, 280)};
vision::SessionSignals turnedHeads();

// A made reel of the collection, which has at least two moments, with one place to look at in its second moment.
KeptReel keepReelToLookAt(LibraryService& library, const QUuid& collection, const QString& film);

} // namespace alliance::app
