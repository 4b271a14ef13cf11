#include "app/services/CategoryNames.h"

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

struct Named {
    ErrorCategory category;
    const char* name;
};

constexpr std::array kNames{Named{ErrorCategory::NotFound, "not_found"},
                            Named{ErrorCategory::NotAFile, "not_a_file"},
                            Named{ErrorCategory::Unreadable, "unreadable"},
                            Named{ErrorCategory::Empty, "empty"},
                            Named{ErrorCategory::Unsupported, "unsupported"},
                            Named{ErrorCategory::Damaged, "damaged"},
                            Named{ErrorCategory::NoSpace, "no_space"},
                            Named{ErrorCategory::Unwritable, "unwritable"},
                            Named{ErrorCategory::Busy, "busy"},
                            Named{ErrorCategory::Newer, "newer"},
                            Named{ErrorCategory::Refused, "refused"},
                            Named{ErrorCategory::Invalid, "invalid"},
                            Named{ErrorCategory::Conflict, "conflict"},
                            Named{ErrorCategory::Cancelled, "cancelled"},
                            Named{ErrorCategory::Internal, "internal"}};

} // namespace

const char* categoryName(ErrorCategory category)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [category](const Named& one) { return one.category == category; });
    return found == kNames.end() ? "internal" : found->name;
}

std::optional<ErrorCategory> categoryNamed(std::string_view name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const Named& one) { return one.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->category);
}

} // namespace alliance::app
