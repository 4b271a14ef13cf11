#include "tests/support/media/MemoryBytes.h"

#include <cstring>
#include <limits>

namespace alliance::support
{
namespace
{

class MemorySource final : public base::ByteSource
{
public:
    MemorySource(SharedBytes bytes, std::int64_t limit) : m_bytes(std::move(bytes)), m_limit(limit) {}

    base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        if (offset + static_cast<std::int64_t>(into.size()) > m_limit && offset < size())
            return base::fail(base::ErrorCategory::Unreadable, "device error");
        if (offset >= size())
            return std::size_t{0};
        const std::size_t count = std::min(into.size(), m_bytes->size() - static_cast<std::size_t>(offset));
        std::memcpy(into.data(), m_bytes->data() + offset, count);
        return count;
    }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes->size()); }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        return std::make_unique<MemorySource>(m_bytes, m_limit);
    }

private:
    SharedBytes m_bytes;
    std::int64_t m_limit;
};

class MemorySink final : public base::ByteSink
{
public:
    MemorySink(std::vector<std::uint8_t>& into, std::int64_t room) : m_into(into), m_room(room) {}

    base::Status write(std::span<const std::uint8_t> bytes) override
    {
        if (static_cast<std::int64_t>(m_written.size() + bytes.size()) > m_room)
            return base::fail(base::ErrorCategory::NoSpace, "device full");
        m_written.insert(m_written.end(), bytes.begin(), bytes.end());
        return {};
    }
    base::Status commit() override
    {
        m_into = std::move(m_written);
        return {};
    }

private:
    std::vector<std::uint8_t>& m_into;
    std::vector<std::uint8_t> m_written;
    std::int64_t m_room;
};

} // namespace

std::unique_ptr<base::ByteSource> memorySource(SharedBytes bytes)
{
    return std::make_unique<MemorySource>(std::move(bytes), std::numeric_limits<std::int64_t>::max());
}

std::unique_ptr<base::ByteSource> memorySource(std::vector<std::uint8_t> bytes)
{
    return memorySource(std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes)));
}

std::unique_ptr<base::ByteSource> failingSource(SharedBytes bytes, std::int64_t limit)
{
    return std::make_unique<MemorySource>(std::move(bytes), limit);
}

std::unique_ptr<base::ByteSink> memorySink(std::vector<std::uint8_t>& into, std::int64_t room)
{
    return std::make_unique<MemorySink>(into, room);
}

} // namespace alliance::support
