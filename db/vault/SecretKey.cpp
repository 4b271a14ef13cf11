#include "db/vault/SecretKey.h"

#include <sodium.h>

#include <new>
#include <utility>

namespace alliance::db
{

SecretKey::SecretKey() : m_data(nullptr)
{
    if (sodium_init() < 0 || !(m_data = static_cast<std::uint8_t*>(sodium_malloc(kSize))))
        throw std::bad_alloc();
    sodium_memzero(m_data, kSize);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_data, kSize);
    return key;
}

SecretKey::SecretKey(SecretKey&& other) noexcept : m_data(std::exchange(other.m_data, nullptr)) {}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
    }
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_free(m_data); // wipes first
}

} // namespace alliance::db
