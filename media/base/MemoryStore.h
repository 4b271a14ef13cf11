#pragma once
// Bytes in memory behind the interfaces of files: for passes over a recording that belongs to no library.

#include "media/base/ByteStore.h"

#include <map>
#include <mutex>

namespace alliance::base
{

using SharedBytes = std::shared_ptr<const std::vector<std::uint8_t>>;

std::unique_ptr<ByteSource> openMemorySource(SharedBytes bytes);

// See ByteStore. Everything is gone with the store; what was opened stays valid. Must outlive its sinks.
class MemoryStore final : public ByteStore
{
public:
    Result<std::unique_ptr<ByteSource>> open(const std::string& name) const override;
    Result<std::unique_ptr<ByteSink>> create(const std::string& name) override;
    Result<std::vector<std::string>> names() const override;
    Status remove(const std::string& name) override;

private:
    class Sink;

    mutable std::mutex m_mutex;
    std::map<std::string, SharedBytes> m_files;
};

} // namespace alliance::base
