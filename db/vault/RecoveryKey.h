#pragma once
// The recovery key of a sealed library: 32 random bytes, shown once as 56 characters of Crockford's base32 in groups of
// four ("4MQ7-…"): 52 for the bytes, 4 for a checksum (BLAKE2b). Its key pair derives from the bytes, and every content
// key is sealed to that pair too.

#include "db/vault/KeyPair.h"
#include "db/vault/SecretText.h"
#include "media/base/Result.h"

namespace alliance::db
{

class RecoveryKey
{
public:
    static RecoveryKey random();
    // As typed: case, spaces and hyphens do not matter, O is 0, I and L are 1. Invalid, with kNoRecoveryKey: a letter
    // is wrong or missing.
    static base::Result<RecoveryKey> fromText(const SecretText& text);

    SecretText text() const;
    KeyPair pair() const;

private:
    explicit RecoveryKey(SecretKey bytes) : m_bytes(std::move(bytes)) {}
    SecretKey m_bytes;
};

inline constexpr const char* kNoRecoveryKey = "not a recovery key";

} // namespace alliance::db
