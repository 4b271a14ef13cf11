#include "tests/support/media/MemoryStore.h"

namespace alliance::support
{

class MemoryStore::Sink final : public base::ByteSink
{
public:
    Sink(MemoryStore& store, std::string name) : m_store(store), m_name(std::move(name)) {}

    base::Status write(std::span<const std::uint8_t> bytes) override
    {
        if (auto room = m_store.count(); !room)
            return room;
        m_written.insert(m_written.end(), bytes.begin(), bytes.end());
        return {};
    }
    base::Status commit() override
    {
        if (auto room = m_store.count(); !room)
            return room;
        m_store.put(m_name, std::move(m_written));
        return {};
    }

private:
    MemoryStore& m_store;
    std::string m_name;
    std::vector<std::uint8_t> m_written;
};

base::Status MemoryStore::count()
{
    const std::lock_guard lock(m_mutex);
    if (m_room >= 0 && m_calls >= m_room)
        return base::fail(base::ErrorCategory::NoSpace, "device full");
    ++m_calls;
    return {};
}

base::Result<std::unique_ptr<base::ByteSource>> MemoryStore::open(const std::string& name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return base::fail(base::ErrorCategory::NotFound);
    if (found->second->empty())
        return base::fail(base::ErrorCategory::Empty);
    return memorySource(found->second);
}

base::Result<std::unique_ptr<base::ByteSink>> MemoryStore::create(const std::string& name)
{
    if (auto room = count(); !room)
        return tl::unexpected(room.error());
    return std::make_unique<Sink>(*this, name);
}

base::Result<std::vector<std::string>> MemoryStore::names() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> found;
    for (const auto& [name, bytes] : m_files)
        found.push_back(name);
    return found;
}

base::Status MemoryStore::remove(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_files.erase(name);
    return {};
}

void MemoryStore::runFullAfter(std::int64_t calls)
{
    const std::lock_guard lock(m_mutex);
    m_room = calls;
    m_calls = 0;
}

std::int64_t MemoryStore::writingCalls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

std::map<std::string, std::vector<std::uint8_t>> MemoryStore::files() const
{
    const std::lock_guard lock(m_mutex);
    std::map<std::string, std::vector<std::uint8_t>> all;
    for (const auto& [name, bytes] : m_files)
        all.emplace(name, *bytes);
    return all;
}

void MemoryStore::put(const std::string& name, std::vector<std::uint8_t> bytes)
{
    const std::lock_guard lock(m_mutex);
    m_files[name] = std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes));
}

} // namespace alliance::support
