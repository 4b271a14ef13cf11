#pragma once
// What a candidate says for itself: measured facts in plain English, with their numbers. No word
// for a feeling, and none that says what a movement means.

#include "vision/candidates/Behaviour.h"

#include <string>

namespace alliance::vision
{

// What was measured, and how it lies among what this person does in this session. `looks`: how often this person
// looked away at all. Empty for spans in which nothing can be told.
std::string reasonOf(const Behaviour& behaviour, std::size_t looks);

// Of Behaviour::measures; 0 where it was not measured.
double measureOf(const Behaviour& behaviour, const char* name);

} // namespace alliance::vision
