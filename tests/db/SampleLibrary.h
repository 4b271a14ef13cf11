#pragma once
// Libraries as earlier versions of the program made them: tests/db/samples/<schema version>, with the statements that
// rebuild library.db, its key file and drafts. 6, 7, 11 and 12 were in use; 1 to 5 are what the first program made of
// the parts of its schema, cut off there.

#include <filesystem>

namespace alliance::db
{

inline constexpr int kSamples[] = {1, 2, 3, 4, 5, 6, 7, 11, 12};

// `folder` must not exist. Throws when it cannot be made.
void makeSampleLibrary(int version, const std::filesystem::path& folder);

} // namespace alliance::db
