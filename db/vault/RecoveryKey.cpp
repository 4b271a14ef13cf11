#include "db/vault/RecoveryKey.h"

#include <sodium.h>

#include <array>
#include <string_view>

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
constexpr std::string_view kPurpose = "alliance-recovery-check";

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

std::array<std::uint8_t, kCheckDigits> checkOf(const SecretKey& key)
{
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), key.data(), SecretKey::kSize,
                       reinterpret_cast<const unsigned char*>(kPurpose.data()), kPurpose.size());
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

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretKey::random());
}

base::Result<RecoveryKey> RecoveryKey::fromText(const SecretText& text)
{
    const auto wrong = [] { return base::fail(base::ErrorCategory::Invalid, kNoRecoveryKey); };
    Digits digits{};
    std::size_t count = 0;
    for (const char letter : text.view()) {
        if (letter == ' ' || letter == '-' || letter == '\t' || letter == '\n' || letter == '\r')
            continue;
        const std::size_t value = valueOf(letter);
        if (value == std::string_view::npos || count == digits.size())
            return wrong();
        digits[count++] = static_cast<std::uint8_t>(value);
    }
    SecretKey key;
    for (std::size_t bit = 0; bit < SecretKey::kSize * 8; ++bit) {
        const unsigned set = (digits[bit / kBitsPerDigit] >> (kBitsPerDigit - 1 - bit % kBitsPerDigit)) & 1U;
        key.bytes()[bit / 8] = static_cast<std::uint8_t>(key.bytes()[bit / 8] | (set << (7 - bit % 8)));
    }
    const auto check = checkOf(key);
    const bool right = count == digits.size() && digits[kKeyDigits - 1] == digitAt(key.bytes(), kKeyDigits - 1) &&
                       std::equal(check.begin(), check.end(), digits.begin() + kKeyDigits);
    sodium_memzero(digits.data(), digits.size());
    return right ? base::Result<RecoveryKey>(RecoveryKey(std::move(key))) : wrong();
}

SecretText RecoveryKey::text() const
{
    std::array<char, kAllDigits + kAllDigits / kGroup - 1> letters{};
    const auto check = checkOf(m_bytes);
    std::size_t at = 0;
    for (std::size_t i = 0; i < kAllDigits; ++i) {
        if (i > 0 && i % kGroup == 0)
            letters[at++] = '-';
        letters[at++] = kDigits[i < kKeyDigits ? digitAt(m_bytes.bytes(), i) : check[i - kKeyDigits]];
    }
    SecretText text(std::string_view(letters.data(), letters.size()));
    sodium_memzero(letters.data(), letters.size());
    return text;
}

KeyPair RecoveryKey::pair() const
{
    SecretKey secret;
    crypto_kdf_derive_from_key(secret.bytes().data(), SecretKey::kSize, 1, "ar-recov", m_bytes.data());
    return KeyPair::fromSecret(std::move(secret));
}

} // namespace alliance::db
