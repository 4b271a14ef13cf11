#pragma once
// X25519 pair of a person. Content keys are sealed to the public half (libsodium crypto_box_seal).

#include "db/vault/SecretKey.h"
#include "media/base/Result.h"

#include <QByteArray>

#include <memory>

namespace alliance::db
{

class KeyPair
{
public:
    static KeyPair generate();
    static KeyPair fromSecret(SecretKey secret);

    const QByteArray& publicKey() const { return m_public; } // 32 bytes
    const SecretKey& secret() const { return m_secret; }
    // Damaged: it does not open with this pair.
    base::Result<std::shared_ptr<const SecretKey>> open(const QByteArray& sealed) const;

private:
    KeyPair(SecretKey secret, QByteArray publicKey) : m_secret(std::move(secret)), m_public(std::move(publicKey)) {}
    SecretKey m_secret;
    QByteArray m_public;
};

// Invalid: not a public key.
base::Result<QByteArray> sealKey(const SecretKey& key, const QByteArray& publicKey);

} // namespace alliance::db
