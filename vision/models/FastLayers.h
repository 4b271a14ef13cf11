#pragma once
// Sums of two inputs and maxima of 2 x 2 for small networks on one thread: OpenCV 4.6 makes them number by number.
// Every value is what OpenCV's own layers give.

namespace alliance::vision
{

// From now on OpenCV's networks of this process are made with them, where a layer adds two inputs of the same shape
// without factors, or takes the largest of 2 x 2 without padding; elsewhere OpenCV's own stay. Any thread; doing it
// again changes nothing.
void useFastLayers();

} // namespace alliance::vision
