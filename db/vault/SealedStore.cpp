#include "db/vault/SealedStore.h"

#include <mutex>
#include <optional>
#include <vector>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// One at a time in this program: two would seal the same file twice.
std::mutex& sealing()
{
    static std::mutex mutex;
    return mutex;
}

class SealedStore final : public base::ByteStore
{
public:
    SealedStore(std::shared_ptr<base::ByteStore> files, StoreSeal seal)
        : m_files(std::move(files)), m_seal(std::move(seal))
    {
    }

    base::Result<std::unique_ptr<base::ByteSource>> open(const std::string& name) const override
    {
        auto file = m_files->open(name);
        if (!file)
            return tl::unexpected(file.error());
        const auto sealed = isSealedFile(**file);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed)
            return openSealedSource(std::move(*file), m_seal.keys, bindingOf(m_seal.binding, name));
        if (m_seal.plain == PlainFiles::Refuse)
            return base::fail(ErrorCategory::Damaged, "not a sealed file");
        return adopt(name, std::move(*file));
    }

    base::Result<std::unique_ptr<base::ByteSink>> create(const std::string& name) override { return sinkOf(name); }

    base::Result<std::vector<std::string>> names() const override { return m_files->names(); }
    base::Status remove(const std::string& name) override { return m_files->remove(name); }

private:
    base::Result<std::unique_ptr<base::ByteSink>> sinkOf(const std::string& name) const
    {
        return openSealedSink(m_seal, name, [&] { return m_files->create(name); });
    }

    base::Result<std::unique_ptr<base::ByteSource>> adopt(const std::string& name,
                                                          std::unique_ptr<base::ByteSource> plain) const
    {
        const std::scoped_lock lock(sealing());
        if (!sealPlain(name, *plain))
            return plain;
        auto file = m_files->open(name);
        if (!file)
            return tl::unexpected(file.error());
        return openSealedSource(std::move(*file), m_seal.keys, bindingOf(m_seal.binding, name));
    }

    // Not when somebody replaced it meanwhile: theirs is newer.
    base::Status sealPlain(const std::string& name, base::ByteSource& plain) const
    {
        const auto sink = sinkOf(name);
        if (!sink)
            return tl::unexpected(sink.error());
        std::vector<std::uint8_t> block(std::size_t{1} << 20);
        for (std::int64_t at = 0; at < plain.size();) {
            const auto read = plain.readAt(at, block);
            if (!read)
                return tl::unexpected(read.error());
            if (*read == 0)
                return base::fail(ErrorCategory::Unreadable, "shorter than it was");
            if (auto written = (*sink)->write({block.data(), *read}); !written)
                return written;
            at += static_cast<std::int64_t>(*read);
        }
        const auto now = m_files->open(name);
        const auto sealed = now ? isSealedFile(**now) : base::Result<bool>(true);
        if (!sealed || *sealed || (*now)->size() != plain.size())
            return base::fail(ErrorCategory::Conflict, "replaced in between");
        return (*sink)->commit();
    }

    std::shared_ptr<base::ByteStore> m_files;
    StoreSeal m_seal;
};

} // namespace

std::string bindingOf(const std::string& whose, const std::string& name)
{
    return whose + "/" + name;
}

base::Result<std::unique_ptr<base::ByteSink>>
openSealedSink(const StoreSeal& seal, const std::string& name,
               const std::function<base::Result<std::unique_ptr<base::ByteSink>>()>& into)
{
    const auto key = seal.keys(seal.key);
    if (!key)
        return tl::unexpected(key.error());
    std::optional<SecretKey> proofKey;
    if (seal.proofs) {
        auto found = seal.proofs();
        if (!found)
            return tl::unexpected(found.error());
        proofKey = std::move(*found);
    }
    auto sink = into();
    if (!sink)
        return sink;
    return makeSealedSink(std::move(*sink), *key, bindingOf(seal.binding, name), proofKey ? &*proofKey : nullptr);
}

std::unique_ptr<base::ByteStore> openSealedStore(std::shared_ptr<base::ByteStore> files, StoreSeal seal)
{
    return std::make_unique<SealedStore>(std::move(files), std::move(seal));
}

} // namespace alliance::db
