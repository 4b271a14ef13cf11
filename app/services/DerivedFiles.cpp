#include "app/services/DerivedFiles.h"

#include "app/services/RecordingFiles.h"
#include "media/index/FrameIndexFile.h"

#include <QCryptographicHash>

namespace alliance::app
{
namespace
{

// Passes on what is written, hashed on the way.
class HashingSink final : public base::ByteSink
{
public:
    explicit HashingSink(std::unique_ptr<base::ByteSink> into) : m_into(std::move(into)) {}
    base::Status write(std::span<const std::uint8_t> bytes) override
    {
        m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        m_size += static_cast<std::int64_t>(bytes.size());
        return m_into->write(bytes);
    }
    base::Status commit() override { return m_into->commit(); }
    QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }
    std::int64_t size() const { return m_size; }

private:
    std::unique_ptr<base::ByteSink> m_into;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::int64_t m_size = 0;
};

} // namespace

DerivedWriter::DerivedWriter(QUuid recording, std::shared_ptr<base::ByteStore> store)
    : m_recording(recording), m_store(std::move(store))
{
}

template <typename Write>
base::Status DerivedWriter::add(const QString& kind, const char* name, const QString& producer, const Write& write)
{
    auto into = m_store->create(name);
    if (!into)
        return tl::unexpected<base::Error>(into.error());
    HashingSink sink(std::move(*into));
    if (base::Status written = write(sink); !written)
        return written;
    db::SignalFile entry;
    entry.recordingId = m_recording;
    entry.kind = kind;
    entry.path =
        QStringLiteral("derived/%1/%2").arg(m_recording.toString(QUuid::WithoutBraces), QString::fromLatin1(name));
    entry.contentHash = sink.hash();
    entry.sizeBytes = sink.size();
    entry.producer = producer;
    m_files.append(entry);
    return {};
}

base::Status DerivedWriter::write(const QString& kind, const char* name, std::string_view bytes,
                                  const QString& producer)
{
    return add(kind, name, producer, [&](base::ByteSink& sink) {
        base::Status done = sink.write({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
        return done ? sink.commit() : done;
    });
}

base::Status DerivedWriter::writeIndex(const media::FrameIndex& index)
{
    return add(QStringLiteral("index"), derived::kIndex, {},
               [&](base::ByteSink& sink) { return media::saveFrameIndex(index, sink); });
}

} // namespace alliance::app
