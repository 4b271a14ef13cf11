#pragma once
// The keys of an unlocked library: the person's pair, and the content keys opened so far by id. Thread safe.

#include "db/vault/KeyPair.h"
#include "media/base/Result.h"

#include <QHash>
#include <QUuid>

#include <memory>
#include <mutex>

namespace alliance::db
{

class Vault
{
public:
    // libraryKey: the first one of the library; the key of the audit chain derives from it.
    Vault(KeyPair keys, const SecretKey& libraryKey);

    const QByteArray& publicKey() const { return m_keys.publicKey(); }
    const SecretKey& auditKey() const { return m_auditKey; }

    // A content key as it was sealed to this person's public key. Damaged: it was not, or it was altered.
    base::Result<std::shared_ptr<const SecretKey>> openKey(const QByteArray& sealed) const
    {
        return m_keys.open(sealed);
    }
    std::shared_ptr<const SecretKey> known(const QUuid& keyId) const; // null: not opened yet
    void remember(const QUuid& keyId, const std::shared_ptr<const SecretKey>& key) const;

private:
    KeyPair m_keys;
    SecretKey m_auditKey;
    mutable std::mutex m_mutex;
    mutable QHash<QUuid, std::shared_ptr<const SecretKey>> m_known; // guarded by m_mutex
};

} // namespace alliance::db
