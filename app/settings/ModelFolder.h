#pragma once
// Where the networks are: $ALLIANCE_MODELS, else $XDG_CACHE_HOME/alliance-review/models-v1, else
// ~/.cache/alliance-review/models-v1. Set-up puts them there.

#include <filesystem>

namespace alliance::app
{

std::filesystem::path modelFolder();

} // namespace alliance::app
