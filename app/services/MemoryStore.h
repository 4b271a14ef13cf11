#pragma once
// Derived files that nobody keeps: for passes over a recording that belongs to no library.

#include "media/base/ByteStore.h"

#include <map>
#include <mutex>

namespace alliance::app
{

// See base::ByteStore. Everything is held in memory and gone with the store; what was opened stays valid.
class MemoryStore final : public base::ByteStore
{
public:
    base::Result<std::unique_ptr<base::ByteSource>> open(const std::string& name) const override;
    base::Result<std::unique_ptr<base::ByteSink>> create(const std::string& name) override;
    base::Result<std::vector<std::string>> names() const override;
    base::Status remove(const std::string& name) override;

private:
    using Bytes = std::shared_ptr<const std::vector<std::uint8_t>>;
    class Source;
    class Sink;

    mutable std::mutex m_mutex;
    std::map<std::string, Bytes> m_files;
};

} // namespace alliance::app
