#pragma once
// A clip's destination in memory, which may be short of room.

#include "media/export/ClipSink.h"
#include "tests/support/media/MemoryBytes.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace alliance::media::testing
{

class MemoryClip final : public ClipSink
{
public:
    explicit MemoryClip(std::int64_t room = INT64_MAX) : m_room(room) {}

    base::Status writeAt(std::int64_t offset, std::span<const std::uint8_t> bytes) override
    {
        const std::int64_t end = offset + static_cast<std::int64_t>(bytes.size());
        if (end > m_room)
            return base::fail(base::ErrorCategory::NoSpace);
        if (end > static_cast<std::int64_t>(m_bytes.size()))
            m_bytes.resize(static_cast<std::size_t>(end));
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        return {};
    }
    base::Result<std::unique_ptr<base::ByteSource>> written() const override { return support::memorySource(m_bytes); }
    base::Status restart() override
    {
        m_bytes.clear();
        return {};
    }
    base::Status commit() override
    {
        m_committed = true;
        return {};
    }

    bool committed() const { return m_committed; }
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
    std::int64_t m_room;
    bool m_committed = false;
};

} // namespace alliance::media::testing
