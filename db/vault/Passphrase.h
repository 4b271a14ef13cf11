#pragma once
// A person's secret key under a passphrase: Argon2id (libsodium's crypto_pwhash) makes a key of the passphrase, and
// XChaCha20-Poly1305 with library and person as associated data wraps the secret key.
// Stored as: 1 byte format (1) | 24 bytes nonce | 32 bytes | 16 bytes tag.

#include "db/vault/KeyPair.h"
#include "db/vault/SecretText.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

// How dear one guess is. Stored with each person, so that it can rise with the next change of passphrase.
struct PassphraseCost {
    std::uint64_t operations = 3;                    // passes
    std::uint64_t memory = std::uint64_t{128} << 20; // bytes

    static PassphraseCost least(); // that libsodium takes: for tests
};

struct WrappedSecret {
    QByteArray bytes;
    QByteArray salt;
    PassphraseCost cost;
};

// Invalid, with kWeakPassphrase, unless it has 12 characters, five of them different; blanks do not count.
inline constexpr const char* kWeakPassphrase = "the passphrase is too short";
base::Status checkPassphrase(const SecretText& passphrase);

// The text is used as typed. NoSpace, with kTooLittleMemory: the computer has not enough for the cost.
inline constexpr const char* kTooLittleMemory = "too little memory for the passphrase";
base::Result<WrappedSecret> wrapSecret(const KeyPair& keys, const SecretText& passphrase, const PassphraseCost& cost,
                                       const QUuid& libraryId, const QUuid& personId);
// Refused: another passphrase (or altered bytes, which cannot be told apart). Damaged: not a wrapped key at all.
base::Result<KeyPair> unwrapSecret(const WrappedSecret& wrapped, const SecretText& passphrase, const QUuid& libraryId,
                                   const QUuid& personId);

} // namespace alliance::db
