#include "db/vault/KeyPair.h"

#include <sodium.h>

namespace alliance::db
{
namespace
{

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

KeyPair KeyPair::generate()
{
    return fromSecret(SecretKey::random());
}

KeyPair KeyPair::fromSecret(SecretKey secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char*>(publicKey.data()), secret.data());
    return {std::move(secret), std::move(publicKey)};
}

base::Result<std::shared_ptr<const SecretKey>> KeyPair::open(const QByteArray& sealed) const
{
    auto key = std::make_shared<SecretKey>();
    if (sealed.size() != static_cast<qsizetype>(crypto_box_SEALBYTES + SecretKey::kSize) ||
        crypto_box_seal_open(key->bytes().data(), raw(sealed), static_cast<unsigned long long>(sealed.size()),
                             raw(m_public), m_secret.data()) != 0)
        return base::fail(base::ErrorCategory::Damaged, "a sealed key does not open");
    return std::shared_ptr<const SecretKey>(std::move(key));
}

base::Result<QByteArray> sealKey(const SecretKey& key, const QByteArray& publicKey)
{
    QByteArray sealed(static_cast<qsizetype>(crypto_box_SEALBYTES + SecretKey::kSize), '\0');
    if (publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), key.data(), SecretKey::kSize,
                        raw(publicKey)) != 0)
        return base::fail(base::ErrorCategory::Invalid, "not a public key");
    return sealed;
}

} // namespace alliance::db
