#pragma once
// Recordings that carry what recorders and editors put into files beside picture and sound.

#include "media/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace alliance::support
{

// In every text that tagClip() adds.
inline constexpr const char* kTagWord = "Leakmark";
inline constexpr const char* kTagPlace = "48.8584"; // degrees north, of the place
inline constexpr const char* kTagDay = "1999-12-31";
// The same day as MP4 counts it: seconds since 1904, 32 bits, the highest first.
std::vector<std::uint8_t> tagDayInMp4();

// A copy of an H.264 recording with title, names, comment, date, place, maker and model of the camera, program, names
// of its tracks, a chapter, a cover picture, and user data inside the pictures' stream, as far as the container, which
// is told by the ending of `to`, has room for them. Fails with Unsupported or Unwritable.
base::Status tagClip(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace alliance::support
