#include "app/services/MemoryStore.h"

#include <algorithm>

namespace alliance::app
{

class MemoryStore::Source final : public base::ByteSource
{
public:
    explicit Source(Bytes bytes) : m_bytes(std::move(bytes)) {}
    base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        if (offset < 0 || offset >= size())
            return std::size_t{0};
        const std::size_t count = std::min(into.size(), m_bytes->size() - static_cast<std::size_t>(offset));
        std::copy_n(m_bytes->begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
        return count;
    }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes->size()); }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override { return std::make_unique<Source>(m_bytes); }

private:
    Bytes m_bytes;
};

class MemoryStore::Sink final : public base::ByteSink
{
public:
    Sink(MemoryStore& store, std::string name) : m_store(store), m_name(std::move(name)) {}
    base::Status write(std::span<const std::uint8_t> bytes) override
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }
    base::Status commit() override
    {
        const std::lock_guard lock(m_store.m_mutex);
        m_store.m_files[m_name] = std::make_shared<const std::vector<std::uint8_t>>(std::move(m_bytes));
        return {};
    }

private:
    MemoryStore& m_store;
    std::string m_name;
    std::vector<std::uint8_t> m_bytes;
};

base::Result<std::unique_ptr<base::ByteSource>> MemoryStore::open(const std::string& name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return base::fail(base::ErrorCategory::NotFound, name);
    return std::make_unique<Source>(found->second);
}

base::Result<std::unique_ptr<base::ByteSink>> MemoryStore::create(const std::string& name)
{
    return std::make_unique<Sink>(*this, name);
}

base::Result<std::vector<std::string>> MemoryStore::names() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> names;
    for (const auto& [name, bytes] : m_files)
        names.push_back(name);
    return names;
}

base::Status MemoryStore::remove(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_files.erase(name);
    return {};
}

} // namespace alliance::app
