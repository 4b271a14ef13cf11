#pragma once

#include "media/base/Result.h"

namespace alliance::app
{

// Whether it went well, for whoever needs no more of it.
template <typename T>
base::Status statusOf(const base::Result<T>& result)
{
    return result ? base::Status() : tl::unexpected<base::Error>(result.error());
}

} // namespace alliance::app
