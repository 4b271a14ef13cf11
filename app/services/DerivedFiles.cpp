#include "app/services/DerivedFiles.h"

#include "app/services/RecordingFiles.h"
#include "media/index/FrameIndexFile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kNamedDigits = 16; // of the SHA-256: names need only differ within one recording

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

std::string listedName(const db::SignalFile& file)
{
    return file.path.section(QLatin1Char('/'), -1).toStdString();
}

bool isFinding(const std::string& name)
{
    return (name.starts_with("candidates") || name.starts_with("summary")) && name.ends_with(".json");
}

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

base::Status DerivedWriter::writeFinding(const QString& kind, std::string_view json, const QString& producer)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())),
                                                     QCryptographicHash::Sha256)
                                .toHex();
    const QByteArray name = kind.toLatin1() + '-' + hash.left(kNamedDigits) + ".json";
    return write(kind, name.constData(), json, producer);
}

base::Status DerivedWriter::writeIndex(const media::FrameIndex& index)
{
    return add(QStringLiteral("index"), derived::kIndex, {},
               [&](base::ByteSink& sink) { return media::saveFrameIndex(index, sink); });
}

base::Result<std::string> readFinding(db::Library& library, const QUuid& recording, const base::ByteStore& store,
                                      const QString& kind)
{
    for (bool again = false;; again = true) {
        const auto listed = library.recordings().signalFile(recording, kind);
        if (!listed)
            return tl::unexpected<base::Error>(listed.error());
        const std::string name = *listed ? listedName(**listed) : kind.toStdString() + ".json";
        auto text = readStored(store, name.c_str());
        // It goes when another program finds anew in between.
        if (text || again || text.error().category != base::ErrorCategory::NotFound)
            return text;
    }
}

namespace
{

std::optional<db::SignalFile> namedIn(const QList<db::SignalFile>& listed, const std::string& name)
{
    const auto found = std::find_if(listed.begin(), listed.end(),
                                    [&](const db::SignalFile& file) { return listedName(file) == name; });
    return found == listed.end() ? std::nullopt : std::optional(*found);
}

} // namespace

base::Result<std::optional<db::SignalFile>> listedFile(db::Library& library, const QUuid& recording,
                                                       const std::string& name)
{
    if (name == derived::kIndex || name == derived::kWaveform)
        return std::optional<db::SignalFile>();
    return library.recordings().signalFiles(recording).map(
        [&](const QList<db::SignalFile>& listed) { return namedIn(listed, name); });
}

void dropUnlisted(db::Library& library, const QUuid& recording, base::ByteStore& store)
{
    // Inside a transaction nobody else is about to list what is in the folder. One that cannot be had can wait: the
    // next findings clear up as well.
    static_cast<void>(library.atomically([&]() -> base::Status {
        const auto listed = library.recordings().signalFiles(recording);
        const auto names = store.names();
        if (!listed || !names)
            return {};
        for (const std::string& name : *names) {
            if (isFinding(name) && !namedIn(*listed, name))
                static_cast<void>(store.remove(name));
        }
        return {};
    }));
}

} // namespace alliance::app
