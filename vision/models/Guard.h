#pragma once
// The border at which exceptions of OpenCV and of the standard library become errors.

#include "media/base/Result.h"

#include <exception>
#include <string>
#include <utility>

namespace alliance::vision
{

// Runs `work`, which returns a base::Result; what it throws becomes Internal with `what` before the text.
template <typename Work>
auto guarded(const char* what, Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCategory::Internal, std::string(what) + ": " + error.what());
    }
}

} // namespace alliance::vision
