#pragma once
// What makes a picture of a puppet hard to measure: light, noise, compression, glasses. Deterministic.

#include "media/base/Image.h"
#include "tests/support/puppet/PuppetRenderer.h"

#include <cstdint>
#include <vector>

namespace alliance::test
{

enum class Condition { Clear, Dim, Bright, Side, Noise, Compressed, Glasses };
const std::vector<Condition>& allConditions();
const char* toText(Condition condition); // "clear", "dim", ...

// Dim: a quarter of the light with a camera's noise of that; Bright: overexposed by 0.7 stops; Side: the face falls off
// to a quarter towards image right; Noise: standard deviation 12 of 255; Compressed: JPEG of quality 25 twice; Glasses:
// a dark frame, lenses with a window's reflection.
void apply(Condition condition, PuppetFrame& frame, std::uint64_t seed);

// Brightness times `factor`.
void expose(PuppetFrame& frame, double factor);

} // namespace alliance::test
