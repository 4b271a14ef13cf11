#include "db/vault/SecretKey.h"

#include <sodium.h>

#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace alliance::db
{
namespace
{

// Guarded, locked memory that many keys share. An area of their own for each would cost four mappings of the process
// (Linux grants about 65,000) and a locked page: a library of some thousand sessions has more keys than that.
// Thread safe. Never ends: keys may live as long as the program.
class KeyMemory
{
public:
    static KeyMemory& instance()
    {
        static auto* const memory = new KeyMemory;
        return *memory;
    }

    std::uint8_t* take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty())
            grow();
        std::uint8_t* const place = m_free.back();
        m_free.pop_back();
        return place;
    }

    void giveBack(std::uint8_t* place)
    {
        if (!place)
            return;
        sodium_memzero(place, SecretKey::kSize);
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(place); // has room, see grow()
    }

private:
    void grow()
    {
        constexpr std::size_t kKeys = 127; // with the guard value of libsodium just under a page of 4 KiB
        auto* const area =
            sodium_init() < 0 ? nullptr : static_cast<std::uint8_t*>(sodium_malloc(kKeys * SecretKey::kSize));
        if (!area)
            throw std::bad_alloc();
        m_made += kKeys;
        m_free.reserve(m_made);
        for (std::size_t key = kKeys; key > 0; --key)
            m_free.push_back(area + (key - 1) * SecretKey::kSize);
    }

    std::mutex m_mutex;
    std::vector<std::uint8_t*> m_free;
    std::size_t m_made = 0;
};

} // namespace

SecretKey::SecretKey() : m_data(KeyMemory::instance().take())
{
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
        KeyMemory::instance().giveBack(m_data);
        m_data = std::exchange(other.m_data, nullptr);
    }
    return *this;
}

SecretKey::~SecretKey()
{
    KeyMemory::instance().giveBack(m_data);
}

} // namespace alliance::db
