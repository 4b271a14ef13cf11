#include "db/vault/Vault.h"

#include <sodium.h>

namespace alliance::db
{

Vault::Vault(KeyPair keys, std::shared_ptr<const SecretKey> libraryKey)
    : m_keys(std::move(keys)), m_libraryKey(std::move(libraryKey))
{
    static_assert(crypto_kdf_KEYBYTES == SecretKey::kSize);
    crypto_kdf_derive_from_key(m_auditKey.bytes().data(), SecretKey::kSize, 1, "ar-audit", m_libraryKey->data());
}

std::shared_ptr<const SecretKey> Vault::sessionKey(const QUuid& sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return m_sessionKeys.value(sessionId);
}

void Vault::rememberSessionKey(const QUuid& sessionId, const std::shared_ptr<const SecretKey>& key) const
{
    const std::lock_guard lock(m_mutex);
    m_sessionKeys.insert(sessionId, key);
}

} // namespace alliance::db
