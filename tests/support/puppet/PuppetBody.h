#pragma once
// Drawn clothes: torso and arms behind the neck, and the collar that goes in front of it. Sizes are for a face of
// kFaceHeight pixels; the origin of the layers is the pit of the neck.

#include "tests/support/puppet/Painting.h"

namespace alliance::test
{

inline constexpr double kFaceHeight = 150; // forehead to chin, pixels of the resting puppet

struct Clothes {
    cv::Vec3f cloth;
    bool highCollar = false;
    std::uint64_t seed = 0;
};

struct PuppetBody {
    Pyramid torso;
    Pyramid collar;
    Pyramid shadow;                // what the torso casts on the chair
    cv::Point2d origin;            // of all layers: where the pit of the neck is in them
    cv::Point2d imageLeftShoulder; // against the pit of the neck
    cv::Point2d imageRightShoulder;
};

PuppetBody drawBody(const Clothes& clothes);

} // namespace alliance::test
