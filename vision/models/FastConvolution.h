#pragma once
// Convolutions for small networks on one thread. Those of OpenCV 4.6 rearrange their whole input number by number and
// add up short rows, which takes most of the time of MediaPipe's networks; these read the planes as they lie. Every sum
// is made in the same order on every machine, with fused multiplication.

namespace alliance::vision
{

// From now on OpenCV's networks of this process are made with them, where the processor has AVX2 and a layer is two-
// dimensional, undilated, and dense or depthwise; elsewhere OpenCV's own stay. Any thread; doing it again changes
// nothing.
void useFastConvolutions();

} // namespace alliance::vision
