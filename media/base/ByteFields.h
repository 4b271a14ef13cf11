#pragma once
// Numbers in stored files: little endian, whatever the machine.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

namespace alliance::base
{

class ByteWriter
{
public:
    template <typename T>
    void number(T value)
    {
        const auto bits = static_cast<std::make_unsigned_t<T>>(value);
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(bits) >> (8 * i)));
    }
    void raw(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }
    void reserve(std::size_t size) { m_bytes.reserve(size); }
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    std::vector<std::uint8_t> m_bytes;
};

// Borrows the bytes. Reading past their end gives zeros and clears ok().
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
    template <typename T>
    T number()
    {
        std::uint64_t bits = 0;
        if (!has(sizeof(T)))
            return {};
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bits |= static_cast<std::uint64_t>(m_bytes[m_at + i]) << (8 * i);
        m_at += sizeof(T);
        return static_cast<T>(bits);
    }
    void raw(void* into, std::size_t size)
    {
        if (!has(size))
            return;
        std::memcpy(into, m_bytes.data() + m_at, size);
        m_at += size;
    }
    // The next `size` bytes, borrowed; empty when there are fewer.
    std::span<const std::uint8_t> view(std::size_t size)
    {
        if (!has(size))
            return {};
        const auto found = m_bytes.subspan(m_at, size);
        m_at += size;
        return found;
    }
    // Are there `size` more bytes? No clears ok() as well.
    bool has(std::size_t size)
    {
        m_ok = m_ok && size <= m_bytes.size() - m_at;
        return m_ok;
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace alliance::base
