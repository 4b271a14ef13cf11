#pragma once
// 32 bytes as 56 characters of Crockford's base32 in groups of four ("4MQ7-…"): 52 for the bytes, 4 for a checksum
// (BLAKE2b) that depends on what the bytes are for.

#include "db/vault/SecretKey.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace alliance::db
{

inline constexpr std::size_t kKeyLetters = 56 + 56 / 4 - 1; // with the hyphens

// Whoever asks wipes them where they are a secret.
std::array<char, kKeyLetters> keyLetters(std::span<const std::uint8_t, SecretKey::kSize> bytes,
                                         std::string_view purpose);
// As typed: case, spaces and hyphens do not matter, O is 0, I and L are 1. False: a letter is wrong or missing; `into`
// then holds nothing of use.
bool readKeyLetters(std::string_view text, std::string_view purpose, std::span<std::uint8_t, SecretKey::kSize> into);

} // namespace alliance::db
