#include "db/vault/KeyLetters.h"

#include <sodium.h>

#include <algorithm>

namespace alliance::db
{
namespace
{

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBitsPerDigit = 5;
constexpr std::size_t kKeyDigits = 52; // 260 bits: the last four are 0
constexpr std::size_t kCheckDigits = 4;
constexpr std::size_t kAllDigits = kKeyDigits + kCheckDigits;
constexpr std::size_t kGroup = 4;

using Digits = std::array<std::uint8_t, kAllDigits>; // 0..31 each

// The five bits from bit `5 * index` on, most significant first; beyond the end they are 0.
std::uint8_t digitAt(std::span<const std::uint8_t> bytes, std::size_t index)
{
    unsigned value = 0;
    for (std::size_t bit = index * kBitsPerDigit; bit < (index + 1) * kBitsPerDigit; ++bit) {
        const bool set = bit / 8 < bytes.size() && ((bytes[bit / 8] >> (7 - bit % 8)) & 1U) != 0;
        value = value * 2 + (set ? 1 : 0);
    }
    return static_cast<std::uint8_t>(value);
}

std::array<std::uint8_t, kCheckDigits> checkOf(std::span<const std::uint8_t, SecretKey::kSize> bytes,
                                               std::string_view purpose)
{
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(),
                       reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size());
    std::array<std::uint8_t, kCheckDigits> check{};
    for (std::size_t i = 0; i < check.size(); ++i)
        check[i] = digitAt(hash, i);
    sodium_memzero(hash.data(), hash.size());
    return check;
}

// 0..31, or nothing for what is no digit.
std::size_t valueOf(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        letter = static_cast<char>(letter - 'a' + 'A');
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    return kDigits.find(letter);
}

} // namespace

std::array<char, kKeyLetters> keyLetters(std::span<const std::uint8_t, SecretKey::kSize> bytes,
                                         std::string_view purpose)
{
    std::array<char, kKeyLetters> letters{};
    const auto check = checkOf(bytes, purpose);
    std::size_t at = 0;
    for (std::size_t i = 0; i < kAllDigits; ++i) {
        if (i > 0 && i % kGroup == 0)
            letters[at++] = '-';
        letters[at++] = kDigits[i < kKeyDigits ? digitAt(bytes, i) : check[i - kKeyDigits]];
    }
    return letters;
}

bool readKeyLetters(std::string_view text, std::string_view purpose, std::span<std::uint8_t, SecretKey::kSize> into)
{
    Digits digits{};
    std::size_t count = 0;
    for (const char letter : text) {
        if (letter == ' ' || letter == '-' || letter == '\t' || letter == '\n' || letter == '\r')
            continue;
        const std::size_t value = valueOf(letter);
        if (value == std::string_view::npos || count == digits.size())
            return false;
        digits[count++] = static_cast<std::uint8_t>(value);
    }
    std::fill(into.begin(), into.end(), std::uint8_t{0});
    for (std::size_t bit = 0; bit < SecretKey::kSize * 8; ++bit) {
        const unsigned set = (digits[bit / kBitsPerDigit] >> (kBitsPerDigit - 1 - bit % kBitsPerDigit)) & 1U;
        into[bit / 8] = static_cast<std::uint8_t>(into[bit / 8] | (set << (7 - bit % 8)));
    }
    const auto check = checkOf(into, purpose);
    const bool right = count == digits.size() && digits[kKeyDigits - 1] == digitAt(into, kKeyDigits - 1) &&
                       std::equal(check.begin(), check.end(), digits.begin() + kKeyDigits);
    sodium_memzero(digits.data(), digits.size());
    return right;
}

} // namespace alliance::db
