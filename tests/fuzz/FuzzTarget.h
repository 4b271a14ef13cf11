#pragma once
// A reader that must survive whatever it is given. Each target is a program of its own: linked with FuzzDriver.cpp it
// changes its examples at random (seeded, the same on every machine); linked with libFuzzer it is a target of that.

#include <cstddef>
#include <cstdint>
#include <vector>

// Reads the bytes as if they were a file; aborts when the reader gives what it must not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

// Whole files to begin with.
std::vector<std::vector<std::uint8_t>> fuzzExamples();
