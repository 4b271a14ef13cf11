#pragma once
// Reads coded headers bit by bit, the highest bit of each byte first. Internal to media.

#include <cstdint>
#include <span>

namespace alliance::media
{

// Does not own the bytes. Past the end come zeros.
class BitReader
{
public:
    explicit BitReader(std::span<const std::uint8_t> data) : m_data(data) {}

    bool hasBytes(std::size_t count) const { return m_bit / 8 + count <= m_data.size(); }
    std::uint32_t bit()
    {
        if (m_bit / 8 >= m_data.size())
            return 0;
        const std::uint32_t value = (m_data[m_bit / 8] >> (7 - m_bit % 8)) & 1U;
        ++m_bit;
        return value;
    }
    std::uint32_t bits(int count)
    {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = (value << 1) | bit();
        return value;
    }
    std::uint32_t expGolomb()
    {
        int zeros = 0;
        while (zeros < 31 && m_bit / 8 < m_data.size() && bit() == 0)
            ++zeros;
        return (1U << zeros) - 1 + bits(zeros);
    }
    void skipBits(std::size_t count) { m_bit += count; }
    void skipBytes(std::size_t count) { m_bit += count * 8; }

private:
    std::span<const std::uint8_t> m_data;
    std::size_t m_bit = 0;
};

} // namespace alliance::media
