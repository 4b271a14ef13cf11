#pragma once
// Names of the categories of errors in what other programs read and in files of the library; they never change.

#include "media/base/Result.h"

#include <optional>
#include <string_view>

namespace alliance::app
{

const char* categoryName(base::ErrorCategory category);
std::optional<base::ErrorCategory> categoryNamed(std::string_view name); // nothing: no such name

} // namespace alliance::app
