#pragma once

namespace alliance::app
{

// Context of Cancelled that changes the words: nothing was kept yet, and the next run begins anew.
inline constexpr const char* kBeginsAnew = "nothing is kept yet";

} // namespace alliance::app
