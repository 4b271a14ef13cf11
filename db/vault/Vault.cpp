#include "db/vault/Vault.h"

#include <sodium.h>

namespace alliance::db
{

Vault::Vault(KeyPair keys, const SecretKey& libraryKey) : m_keys(std::move(keys))
{
    static_assert(crypto_kdf_KEYBYTES == SecretKey::kSize);
    crypto_kdf_derive_from_key(m_auditKey.bytes().data(), SecretKey::kSize, 1, "ar-audit", libraryKey.data());
}

std::shared_ptr<const SecretKey> Vault::known(const QUuid& keyId) const
{
    const std::lock_guard lock(m_mutex);
    return m_known.value(keyId);
}

void Vault::remember(const QUuid& keyId, const std::shared_ptr<const SecretKey>& key) const
{
    const std::lock_guard lock(m_mutex);
    m_known.insert(keyId, key);
}

} // namespace alliance::db
