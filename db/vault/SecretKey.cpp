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

// Guarded blocks cut into keys. They stay until the process ends: keys may be among the last things to go.
class Blocks
{
public:
    static Blocks& instance()
    {
        static auto* blocks = new Blocks;
        return *blocks;
    }

    std::uint8_t* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            grow();
        std::uint8_t* place = m_free.back();
        m_free.pop_back();
        return place;
    }

    void giveBack(std::uint8_t* place) noexcept
    {
        sodium_memzero(place, SecretKey::kSize);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(place); // never allocates: grow() has reserved for all there are
    }

private:
    static constexpr std::size_t kKeysPerBlock = 512; // 16 KiB, so that two guard pages and a canary hardly weigh

    void grow()
    {
        m_free.reserve((m_blocks + 1) * kKeysPerBlock);
        auto* block = sodium_init() < 0 ? nullptr : sodium_allocarray(kKeysPerBlock, SecretKey::kSize);
        if (!block)
            throw std::bad_alloc();
        sodium_memzero(block, kKeysPerBlock * SecretKey::kSize);
        ++m_blocks;
        for (std::size_t i = 0; i < kKeysPerBlock; ++i)
            m_free.push_back(static_cast<std::uint8_t*>(block) + i * SecretKey::kSize);
    }

    std::mutex m_mutex;
    std::size_t m_blocks = 0; // guarded by m_mutex, as is
    std::vector<std::uint8_t*> m_free;
};

} // namespace

SecretKey::SecretKey() : m_data(Blocks::instance().take()) {}

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
        if (m_data)
            Blocks::instance().giveBack(m_data);
        m_data = std::exchange(other.m_data, nullptr);
    }
    return *this;
}

SecretKey::~SecretKey()
{
    if (m_data)
        Blocks::instance().giveBack(m_data);
}

} // namespace alliance::db
