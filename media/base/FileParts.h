#pragma once
// Names of files that openFileSink() writes and has not committed: NAME.part-PROCESS-COUNT. Each sink has one of its
// own: of two that write the same file at once the later commit stands. What a killed program left is told by them.

#include <filesystem>
#include <optional>
#include <string_view>

namespace alliance::base
{

inline constexpr std::string_view kPartMark = ".part-";

// A name that no other sink uses.
std::filesystem::path newPartOf(const std::filesystem::path& file);
// The process that writes, or was killed while it wrote, the file of this name; nothing: it is no such part.
std::optional<int> partWriter(std::string_view fileName);
bool isRunning(int process);

} // namespace alliance::base
