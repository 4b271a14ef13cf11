#include "db/vault/Passphrase.h"

#include <QString>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr char kFormat = 1;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kWrappedSize = 1 + kNonceSize + static_cast<qsizetype>(SecretKey::kSize) + kTagSize;
constexpr std::size_t kLeastCharacters = 12; // blanks do not count
constexpr std::size_t kLeastDifferent = 5;
// More than any program of this family has ever written: bounds what altered rows can make us allocate.
constexpr std::uint64_t kMostMemory = std::uint64_t{2} << 30;
constexpr std::uint64_t kMostOperations = 64;

const unsigned char* raw(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

QByteArray place(const QUuid& libraryId, const QUuid& personId)
{
    return QByteArray("alliance-person\0", 16).append(kFormat) + libraryId.toRfc4122() + personId.toRfc4122();
}

base::Result<SecretKey> stretch(const SecretText& passphrase, const QByteArray& salt, const PassphraseCost& cost)
{
    if (salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES) || cost.memory > kMostMemory ||
        cost.operations > kMostOperations)
        return base::fail(ErrorCategory::Damaged, "the parameters of a passphrase");
    SecretKey key;
    const std::string_view text = passphrase.view();
    if (crypto_pwhash(key.bytes().data(), SecretKey::kSize, text.empty() ? "" : text.data(), text.size(), raw(salt),
                      cost.operations, static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return base::fail(ErrorCategory::NoSpace, kTooLittleMemory);
    return key;
}

} // namespace

PassphraseCost PassphraseCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

base::Status checkPassphrase(const SecretText& passphrase)
{
    // Counted without taking the text out of its guarded memory: every byte but a continuation begins a character.
    const std::string_view text = passphrase.view();
    const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    std::size_t characters = 0;
    std::array<std::string_view, kLeastDifferent> seen;
    std::size_t different = 0;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end) {
        for (end = at + 1; end < text.size() && continues(text[end]);)
            ++end;
        const std::string_view one = text.substr(at, end - at);
        if (one == " " || one == "\t")
            continue;
        ++characters;
        if (different < kLeastDifferent &&
            std::find(seen.begin(), seen.begin() + different, one) == seen.begin() + different)
            seen[different++] = one;
    }
    return characters >= kLeastCharacters && different >= kLeastDifferent
               ? base::Status()
               : base::fail(ErrorCategory::Invalid, kWeakPassphrase);
}

base::Result<WrappedSecret> wrapSecret(const KeyPair& keys, const SecretText& passphrase, const PassphraseCost& cost,
                                       const QUuid& libraryId, const QUuid& personId)
{
    WrappedSecret wrapped{QByteArray(kWrappedSize, '\0'), QByteArray(crypto_pwhash_SALTBYTES, '\0'), cost};
    randombytes_buf(wrapped.salt.data(), static_cast<std::size_t>(wrapped.salt.size()));
    const auto key = stretch(passphrase, wrapped.salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    auto* bytes = reinterpret_cast<unsigned char*>(wrapped.bytes.data());
    bytes[0] = kFormat;
    randombytes_buf(bytes + 1, static_cast<std::size_t>(kNonceSize));
    const QByteArray associated = place(libraryId, personId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + 1 + kNonceSize, nullptr, keys.secret().data(), SecretKey::kSize,
                                               raw(associated), static_cast<unsigned long long>(associated.size()),
                                               nullptr, bytes + 1, key->data());
    return wrapped;
}

base::Result<KeyPair> unwrapSecret(const WrappedSecret& wrapped, const SecretText& passphrase, const QUuid& libraryId,
                                   const QUuid& personId)
{
    if (wrapped.bytes.size() != kWrappedSize || wrapped.bytes[0] != kFormat)
        return base::fail(ErrorCategory::Damaged, "the wrapped key of a person");
    const auto key = stretch(passphrase, wrapped.salt, wrapped.cost);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray associated = place(libraryId, personId);
    SecretKey secret;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            secret.bytes().data(), nullptr, nullptr, raw(wrapped.bytes, 1 + kNonceSize),
            static_cast<unsigned long long>(kWrappedSize - 1 - kNonceSize), raw(associated),
            static_cast<unsigned long long>(associated.size()), raw(wrapped.bytes, 1), key->data()) != 0)
        return base::fail(ErrorCategory::Refused, "another passphrase");
    return KeyPair::fromSecret(std::move(secret));
}

} // namespace alliance::db
