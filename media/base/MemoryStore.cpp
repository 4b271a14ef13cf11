#include "media/base/MemoryStore.h"

#include <algorithm>

namespace alliance::base
{
namespace
{

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(SharedBytes bytes) : m_bytes(std::move(bytes)) {}
    Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        if (offset < 0 || offset >= size())
            return std::size_t{0};
        const std::size_t count = std::min(into.size(), m_bytes->size() - static_cast<std::size_t>(offset));
        std::copy_n(m_bytes->begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
        return count;
    }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes->size()); }
    Result<std::unique_ptr<ByteSource>> clone() const override { return openMemorySource(m_bytes); }

private:
    SharedBytes m_bytes;
};

} // namespace

class MemoryStore::Sink final : public ByteSink
{
public:
    Sink(MemoryStore& store, std::string name) : m_store(store), m_name(std::move(name)) {}
    Status write(std::span<const std::uint8_t> bytes) override
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }
    Status commit() override
    {
        const std::scoped_lock lock(m_store.m_mutex);
        m_store.m_files[m_name] = std::make_shared<const std::vector<std::uint8_t>>(std::move(m_bytes));
        return {};
    }

private:
    MemoryStore& m_store;
    std::string m_name;
    std::vector<std::uint8_t> m_bytes;
};

std::unique_ptr<ByteSource> openMemorySource(SharedBytes bytes)
{
    return std::make_unique<MemorySource>(std::move(bytes));
}

Result<std::unique_ptr<ByteSource>> MemoryStore::open(const std::string& name) const
{
    if (!isStoreName(name))
        return fail(ErrorCategory::Invalid, "name of a stored file");
    const std::scoped_lock lock(m_mutex);
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return fail(ErrorCategory::NotFound);
    if (found->second->empty())
        return fail(ErrorCategory::Empty);
    return openMemorySource(found->second);
}

Result<std::unique_ptr<ByteSink>> MemoryStore::create(const std::string& name)
{
    if (!isStoreName(name))
        return fail(ErrorCategory::Invalid, "name of a stored file");
    return std::make_unique<Sink>(*this, name);
}

Result<std::vector<std::string>> MemoryStore::names() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    for (const auto& [name, bytes] : m_files)
        names.push_back(name);
    return names;
}

Status MemoryStore::remove(const std::string& name)
{
    if (!isStoreName(name))
        return fail(ErrorCategory::Invalid, "name of a stored file");
    const std::scoped_lock lock(m_mutex);
    m_files.erase(name);
    return {};
}

} // namespace alliance::base
