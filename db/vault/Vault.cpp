#include "db/vault/Vault.h"

#include <sodium.h>

#include <algorithm>

namespace alliance::db
{

Vault::Vault(KeyPair keys, const SecretKey& libraryKey) : m_pairs{std::make_shared<const KeyPair>(std::move(keys))}
{
    static_assert(crypto_kdf_KEYBYTES == SecretKey::kSize);
    crypto_kdf_derive_from_key(m_auditKey.bytes().data(), SecretKey::kSize, 1, "ar-audit", libraryKey.data());
}

Vault::Pairs Vault::pairs() const
{
    const std::lock_guard lock(m_mutex);
    return m_pairs;
}

const QByteArray& Vault::publicKey() const
{
    return pairs().back()->publicKey();
}

void Vault::adopt(KeyPair keys) const
{
    auto pair = std::make_shared<const KeyPair>(std::move(keys));
    const std::lock_guard lock(m_mutex);
    m_pairs.push_back(std::move(pair));
}

void Vault::dropAdopted() const
{
    const std::lock_guard lock(m_mutex);
    // It stays for whoever has just been handed its public key.
    std::rotate(m_pairs.begin(), m_pairs.end() - 1, m_pairs.end());
}

base::Result<std::shared_ptr<const SecretKey>> Vault::openKey(const QByteArray& sealed) const
{
    const Pairs all = pairs();
    auto opened = all.back()->open(sealed);
    for (auto pair = all.rbegin() + 1; !opened && pair != all.rend(); ++pair)
        opened = (*pair)->open(sealed);
    return opened;
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
    m_sealed.remove(keyId);
}

void Vault::rememberSealed(const QUuid& keyId, const QByteArray& sealed) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_known.contains(keyId))
        m_sealed.insert(keyId, sealed);
}

base::Result<std::shared_ptr<const SecretKey>> Vault::held(const QUuid& keyId) const
{
    QByteArray sealed;
    {
        const std::lock_guard lock(m_mutex);
        if (auto key = m_known.value(keyId))
            return key;
        sealed = m_sealed.value(keyId);
    }
    if (sealed.isEmpty())
        return base::fail(base::ErrorCategory::Refused, "the key is not sealed to this person");
    auto opened = openKey(sealed);
    if (opened)
        remember(keyId, *opened);
    return opened;
}

} // namespace alliance::db
