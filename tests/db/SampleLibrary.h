#pragma once
// Libraries as earlier versions of the program made them: tests/db/samples/<schema version>, with the statements that
// rebuild library.db, its key file and drafts. 6, 7 and 11 to 16 were in use; 1 to 5 are what the first program made of
// the parts of its schema, cut off there; 8 to 10 are 7 as an upgrade left it that was cut off, when each step of one
// was a transaction of its own. sealed-<version> was made with passphrases.

#include <filesystem>

namespace alliance::db
{

struct Sample {
    int version;
    bool sealed = false;
};

inline constexpr Sample kSamples[] = {{1},  {2},        {3},  {4},        {5},  {6},       {7},
                                      {8},  {9},        {10}, {11},       {12}, {13},      {13, true},
                                      {14}, {14, true}, {15}, {15, true}, {16}, {16, true}};

// Of the sealed ones.
inline constexpr const char* kSampleSupervisor = "four plain words here";
inline constexpr const char* kSampleTrainee = "reeds in the wind";
inline constexpr const char* kSampleRecovery = "BTGE-R36Y-6PPX-TXSE-QC3R-17WK-0CAM-VDTY-JFNS-44EA-9SRC-BHRN-NCE0-59SA";

// `folder` must not exist. Throws when it cannot be made.
void makeSampleLibrary(const Sample& sample, const std::filesystem::path& folder);

} // namespace alliance::db
