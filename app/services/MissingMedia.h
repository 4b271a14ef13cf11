#pragma once

namespace alliance::app
{

// Context of NotFound that changes the words: the library does not hold the file of a recording that it should hold. It
// came without it in a review package, or somebody took the file away.
inline constexpr const char* kMediaNotHere = "the library does not hold the recording";

} // namespace alliance::app
