#pragma once
// Makes the fictional session: film, truth, dialogue. What is there and whole is not made again.

#include "media/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace alliance::test
{

struct DemoSessionOptions {
    std::filesystem::path models;
    std::filesystem::path photos;
    std::filesystem::path folder; // is made where it is missing
    double seconds = 0;           // 0: the whole script
    std::uint64_t seed = 1;
};

// Step in English, and 0..1 of it.
using DemoProgress = std::function<void(const char* step, double part)>;

struct DemoSessionResult {
    bool made = false; // false: everything was there already
};

// Writes demo-session.mp4, .truth.json, .dialogue.json and .stamp.json (version and SHA-256 of the others; written
// last). NotFound: models, photographs or espeak-ng are missing (the context names which); Unwritable or NoSpace: the
// folder.
base::Result<DemoSessionResult> makeDemoSession(const DemoSessionOptions& options, const DemoProgress& progress);

} // namespace alliance::test
