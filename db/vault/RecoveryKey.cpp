#include "db/vault/RecoveryKey.h"

#include "db/vault/KeyLetters.h"

#include <sodium.h>

namespace alliance::db
{
namespace
{

constexpr std::string_view kPurpose = "alliance-recovery-check";

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretKey::random());
}

base::Result<RecoveryKey> RecoveryKey::fromText(const SecretText& text)
{
    SecretKey key;
    if (!readKeyLetters(text.view(), kPurpose, key.bytes()))
        return base::fail(base::ErrorCategory::Invalid, kNoRecoveryKey);
    return RecoveryKey(std::move(key));
}

SecretText RecoveryKey::text() const
{
    auto letters = keyLetters(m_bytes.bytes(), kPurpose);
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
