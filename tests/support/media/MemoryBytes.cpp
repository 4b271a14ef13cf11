#include "tests/support/media/MemoryBytes.h"

namespace alliance::support
{
namespace
{

class FailingSource final : public base::ByteSource
{
public:
    FailingSource(std::unique_ptr<base::ByteSource> whole, std::int64_t limit)
        : m_whole(std::move(whole)), m_limit(limit)
    {
    }

    base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        if (offset + static_cast<std::int64_t>(into.size()) > m_limit && offset < size())
            return base::fail(base::ErrorCategory::Unreadable, "device error");
        return m_whole->readAt(offset, into);
    }
    std::int64_t size() const override { return m_whole->size(); }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        return std::make_unique<FailingSource>(m_whole->clone().value(), m_limit);
    }

private:
    std::unique_ptr<base::ByteSource> m_whole;
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
    return base::openMemorySource(std::move(bytes));
}

std::unique_ptr<base::ByteSource> memorySource(std::vector<std::uint8_t> bytes)
{
    return memorySource(std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes)));
}

std::unique_ptr<base::ByteSource> failingSource(SharedBytes bytes, std::int64_t limit)
{
    return std::make_unique<FailingSource>(base::openMemorySource(std::move(bytes)), limit);
}

std::unique_ptr<base::ByteSink> memorySink(std::vector<std::uint8_t>& into, std::int64_t room)
{
    return std::make_unique<MemorySink>(into, room);
}

} // namespace alliance::support
