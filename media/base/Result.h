#pragma once
// Expected failure is a returned value. Only app/ words errors for people: `context` is technical, in English, and
// never holds patient data (no names, no note text, no file name).

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace alliance::base
{

enum class ErrorCategory {
    NotFound,    // no such file, row, stream, model
    NotAFile,    // a directory, or another thing that cannot be read as a file
    Unreadable,  // permission or device error while reading
    Empty,       // zero bytes
    Unsupported, // not media, or no stream or codec that can be used
    Damaged,     // content does not hold together
    NoSpace,     // disk full or quota
    Unwritable,  // permission or device error while writing
    Busy,        // another program holds it
    Newer,       // made by a newer version of the program
    Refused,     // not allowed: consent, role, seal
    Invalid,     // an argument outside its range
    Conflict,    // somebody changed it in between
    Cancelled,   // the caller asked to stop
    Internal,    // a library failed in a way that none of the above names
};

struct Error {
    ErrorCategory category = ErrorCategory::Internal;
    std::string context;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

inline tl::unexpected<Error> fail(ErrorCategory category, std::string context = {})
{
    return tl::unexpected<Error>(Error{category, std::move(context)});
}

} // namespace alliance::base
