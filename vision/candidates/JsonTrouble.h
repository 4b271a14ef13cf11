#pragma once
// What is wrong with a JSON text, as a person can use it: without the number that the library puts before it.

#include <exception>
#include <string>

namespace alliance::vision
{

// "[json.exception.out_of_range.403] key 'behaviours' not found": what comes after the bracket.
inline std::string jsonTrouble(const std::exception& error)
{
    const std::string text = error.what();
    const auto end = text.starts_with("[json.") ? text.find("] ") : std::string::npos;
    return end == std::string::npos ? text : text.substr(end + 2);
}

} // namespace alliance::vision
