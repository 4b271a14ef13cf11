#pragma once
// Where one recording of a session lies on the clock of another, found by their sound.
//
// Method: stretches of the reference's loudness (logarithm of the energy of every 10 ms, less its mean over a second,
// so that neither level nor steady noise counts) are correlated with the whole of the other's; the place on which most
// stretches agree wins. It is then refined on the samples themselves with the generalised cross-correlation with phase
// transform (C. Knapp, G. Carter, "The generalized correlation method for estimation of time delay", IEEE Trans. ASSP
// 24(4), 1976), and a line through the stretches gives offset and drift.

#include "media/audio/AudioReader.h"
#include "media/base/MediaTime.h"
#include "media/base/Result.h"

#include <stop_token>

namespace alliance::media
{

struct OffsetEstimate {
    // Time of the other's zero on the reference's clock, in the middle of what they have in common: the sound at t of
    // the other is the sound at t + offset of the reference.
    base::MediaTime offset;
    // 0 (the sounds have nothing in common) .. 1. Below a half it should be looked at before it is believed.
    double confidence = 0.0;
    // Parts per million by which the offset grows with the reference's time; 0 where the recordings are too short to
    // tell (common part under a minute).
    double driftPpm = 0.0;
};

// Blocking, any thread; reads both readers to their ends. Both must give mono of the same rate (AudioSpec; 8000 Hz is
// enough, more costs time). Fails with Invalid (other formats), NotFound (one of them has under two seconds of sound),
// Cancelled, or as the readers do.
base::Result<OffsetEstimate> findOffset(AudioReader& reference, AudioReader& other, std::stop_token stop = {});

} // namespace alliance::media
