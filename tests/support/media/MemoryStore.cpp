#include "tests/support/media/MemoryStore.h"

namespace alliance::support
{

class MemoryStore::Sink final : public base::ByteSink
{
public:
    Sink(MemoryStore& store, std::unique_ptr<base::ByteSink> sink) : m_store(store), m_sink(std::move(sink)) {}

    base::Status write(std::span<const std::uint8_t> bytes) override
    {
        const auto room = m_store.count();
        return room ? m_sink->write(bytes) : room;
    }
    base::Status commit() override
    {
        const auto room = m_store.count();
        return room ? m_sink->commit() : room;
    }

private:
    MemoryStore& m_store;
    std::unique_ptr<base::ByteSink> m_sink;
};

base::Status MemoryStore::count()
{
    const std::scoped_lock lock(m_mutex);
    if (m_room >= 0 && m_calls >= m_room)
        return base::fail(base::ErrorCategory::NoSpace, "device full");
    ++m_calls;
    return {};
}

base::Result<std::unique_ptr<base::ByteSource>> MemoryStore::open(const std::string& name) const
{
    return m_store.open(name);
}

base::Result<std::unique_ptr<base::ByteSink>> MemoryStore::create(const std::string& name)
{
    if (auto room = count(); !room)
        return tl::unexpected(room.error());
    auto sink = m_store.create(name);
    if (!sink)
        return sink;
    return std::make_unique<Sink>(*this, std::move(*sink));
}

base::Result<std::vector<std::string>> MemoryStore::names() const
{
    return m_store.names();
}

base::Status MemoryStore::remove(const std::string& name)
{
    return m_store.remove(name);
}

void MemoryStore::runFullAfter(std::int64_t calls)
{
    const std::scoped_lock lock(m_mutex);
    m_room = calls;
    m_calls = 0;
}

std::int64_t MemoryStore::writingCalls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

std::map<std::string, std::vector<std::uint8_t>> MemoryStore::files() const
{
    std::map<std::string, std::vector<std::uint8_t>> all;
    const auto names = m_store.names();
    for (const std::string& name : *names) {
        std::vector<std::uint8_t>& bytes = all[name];
        if (const auto source = m_store.open(name)) {
            bytes.resize(static_cast<std::size_t>((*source)->size()));
            static_cast<void>((*source)->readAt(0, bytes));
        }
    }
    return all;
}

void MemoryStore::put(const std::string& name, std::vector<std::uint8_t> bytes)
{
    const auto sink = m_store.create(name).value();
    static_cast<void>(sink->write(bytes));
    static_cast<void>(sink->commit());
}

} // namespace alliance::support
