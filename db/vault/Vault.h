#pragma once
// The keys of an unlocked library: the person's pairs, and the content keys opened so far by id. Thread safe.

#include "db/vault/KeyPair.h"
#include "media/base/Result.h"

#include <QHash>
#include <QUuid>

#include <memory>
#include <mutex>
#include <vector>

namespace alliance::db
{

class Vault
{
public:
    // libraryKey: the first one of the library; the key of the audit chain derives from it.
    Vault(KeyPair keys, const SecretKey& libraryKey);

    const QByteArray& publicKey() const; // of the pair in use; stays as it is when another one is adopted
    const SecretKey& auditKey() const { return m_auditKey; }

    // The person has another pair from now on; what was sealed to the former ones goes on opening.
    void adopt(KeyPair keys) const;
    // The one adopted last was not theirs after all.
    void dropAdopted() const;

    // A key as it was sealed to a public key of this person. Damaged: it was not, or it was altered.
    base::Result<std::shared_ptr<const SecretKey>> openKey(const QByteArray& sealed) const;
    std::shared_ptr<const SecretKey> known(const QUuid& keyId) const; // null: not opened yet
    void remember(const QUuid& keyId, const std::shared_ptr<const SecretKey>& key) const;
    // One that may never be needed, as it was sealed to this person: held() opens it.
    void rememberSealed(const QUuid& keyId, const QByteArray& sealed) const;
    // Refused: nothing was remembered. Damaged: it does not open.
    base::Result<std::shared_ptr<const SecretKey>> held(const QUuid& keyId) const;

private:
    using Pairs = std::vector<std::shared_ptr<const KeyPair>>; // the one in use comes last
    Pairs pairs() const;

    SecretKey m_auditKey;
    mutable std::mutex m_mutex;
    mutable Pairs m_pairs; // guarded by m_mutex, as is
    mutable QHash<QUuid, std::shared_ptr<const SecretKey>> m_known;
    mutable QHash<QUuid, QByteArray> m_sealed; // of none that is known
};

} // namespace alliance::db
