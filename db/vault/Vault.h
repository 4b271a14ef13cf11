#pragma once
// The keys of an unlocked library: the person's pair, the library key, and the session keys opened so far. Thread safe.

#include "db/vault/KeyPair.h"
#include "db/vault/Sealer.h"
#include "media/base/Result.h"

#include <QHash>
#include <QUuid>

#include <memory>
#include <mutex>
#include <optional>

namespace alliance::db
{

class Vault
{
public:
    Vault(KeyPair keys, std::shared_ptr<const SecretKey> libraryKey);

    const QByteArray& publicKey() const { return m_keys.publicKey(); }
    base::Result<std::shared_ptr<const SecretKey>> openKey(const QByteArray& sealed) const
    {
        return m_keys.open(sealed);
    }
    const SecretKey& libraryKey() const { return *m_libraryKey; }
    Sealer librarySealer() const { return Sealer(m_libraryKey); }
    const SecretKey& auditKey() const { return m_auditKey; } // derived from the library key

    std::shared_ptr<const SecretKey> sessionKey(const QUuid& sessionId) const; // null: not opened yet
    void rememberSessionKey(const QUuid& sessionId, const std::shared_ptr<const SecretKey>& key) const;

private:
    KeyPair m_keys;
    std::shared_ptr<const SecretKey> m_libraryKey;
    SecretKey m_auditKey;
    mutable std::mutex m_mutex;
    mutable QHash<QUuid, std::shared_ptr<const SecretKey>> m_sessionKeys; // guarded by m_mutex
};

} // namespace alliance::db
