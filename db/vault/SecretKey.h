#pragma once
// 32 bytes that nobody else may see: in guarded, locked memory (as far as the platform lets us lock), wiped when the
// object goes. Move-only; share by shared_ptr. A library has tens of thousands of keys, and guarded memory comes in
// pages: keys share blocks of it.

#include <cstddef>
#include <cstdint>
#include <span>

namespace alliance::db
{

class SecretKey
{
public:
    static constexpr std::size_t kSize = 32;

    static SecretKey random();
    // All zero, to be filled through bytes().
    SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    ~SecretKey();

    std::span<std::uint8_t, kSize> bytes() { return std::span<std::uint8_t, kSize>(m_data, kSize); }
    std::span<const std::uint8_t, kSize> bytes() const { return std::span<const std::uint8_t, kSize>(m_data, kSize); }
    const std::uint8_t* data() const { return m_data; }

private:
    std::uint8_t* m_data; // in a block from sodium_malloc; null only after a move
};

} // namespace alliance::db
