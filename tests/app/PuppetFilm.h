#pragma once
// A short film of two puppets, for what looks for faces.

#include "tests/support/puppet/PuppetRenderer.h"

#include <filesystem>
#include <functional>

namespace alliance::app
{

// Poses of both by the number of the frame.
using PuppetPoses = std::function<std::array<test::PuppetPose, 2>(int)>;

// Made once for all tests of the program. Fails the test and gives null where packaging/setup has not been.
test::PuppetRenderer* puppets();
// 1280 x 720, 25 a second, the noise of frame n is n.
void makePuppetFilm(const std::filesystem::path& file, int frames, const PuppetPoses& poses);

} // namespace alliance::app
