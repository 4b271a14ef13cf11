#pragma once
// Is a database made of what a library of its version is made of, and of nothing else? Somebody who takes the guards of
// append-only tables away, or adds a trigger that alters rows, is found by that. Part of verifyLibrary().

#include "media/base/Result.h"

#include <string>
#include <vector>

namespace alliance::db
{

class Connection;

// One text for each part that is missing, foreign or other than a library is made today, upgrades included.
base::Result<std::vector<std::string>> schemaProblems(const Connection& connection);

} // namespace alliance::db
