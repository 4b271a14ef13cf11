#pragma once
// Finds by their sound where one camera lies on the clock of another. Blocking: for a job's thread.

#include "app/models/CameraAlignment.h"

namespace alliance::app
{

// See OffsetSearch and media::findOffset. Progress: how far both recordings are read.
Outcome<OffsetProposal> searchOffsetBySound(const ReviewCamera& reference, const ReviewCamera& other,
                                            const JobContext& job);

} // namespace alliance::app
