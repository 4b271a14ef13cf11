#pragma once
// A ByteStore in memory that can run full at any call, for proving that writers report it and leave what was there.

#include "media/base/MemoryStore.h"

#include <map>
#include <mutex>

namespace alliance::support
{

// Thread safe, as ByteStore asks. Must outlive its sinks.
class MemoryStore final : public base::ByteStore
{
public:
    base::Result<std::unique_ptr<base::ByteSource>> open(const std::string& name) const override;
    base::Result<std::unique_ptr<base::ByteSink>> create(const std::string& name) override;
    base::Result<std::vector<std::string>> names() const override;
    base::Status remove(const std::string& name) override;

    // create(), write() and commit() of the store fail with NoSpace from the `calls`-th on (0: at once); -1: never.
    void runFullAfter(std::int64_t calls);
    // create(), write() and commit() since the last runFullAfter() or since it was made.
    std::int64_t writingCalls() const;
    // Everything committed.
    std::map<std::string, std::vector<std::uint8_t>> files() const;
    // Puts bytes there, past every failure.
    void put(const std::string& name, std::vector<std::uint8_t> bytes);

private:
    class Sink;
    base::Status count();

    base::MemoryStore m_store;
    mutable std::mutex m_mutex; // of what follows
    std::int64_t m_calls = 0;
    std::int64_t m_room = -1;
};

} // namespace alliance::support
