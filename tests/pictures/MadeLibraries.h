#pragma once
// Small libraries for pictures of what the demo has not: several people with passphrases, a course over sessions, a
// collection with a reel that waits, a package with a conflict.

#include "app/services/LibraryService.h"

#include <filesystem>
#include <optional>

namespace alliance::pictures
{

enum class Who { Supervisor, Trainee };

struct MadeLibraries {
    std::filesystem::path programme;    // sealed
    std::filesystem::path package;      // comes back to it, changed on both sides
    std::filesystem::path withoutMedia; // a copy of it whose recordings are gone
    std::filesystem::path film;
    QUuid session; // with that film, that both supervisors have coded
};

db::Credentials credentialsOf(Who who);

// Below `folder`. `film`: a recording of a few minutes. Nothing: it could not be made; the reason is on stderr.
std::optional<MadeLibraries> makeLibraries(const std::filesystem::path& folder, const std::filesystem::path& film);

} // namespace alliance::pictures
