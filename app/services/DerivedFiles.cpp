#include "app/services/DerivedFiles.h"

#include "app/services/RecordingFiles.h"
#include "media/index/FrameIndexFile.h"

namespace alliance::app
{

DerivedWriter::DerivedWriter(std::filesystem::path library, QUuid recording, std::filesystem::path folder)
    : m_library(std::move(library)), m_recording(recording), m_folder(std::move(folder))
{
}

base::Status DerivedWriter::list(const QString& kind, const std::filesystem::path& file, const QString& producer)
{
    const auto hash = contentHash(file, {});
    if (!hash)
        return tl::unexpected<base::Error>(hash.error().error);
    std::error_code error;
    db::SignalFile entry;
    entry.recordingId = m_recording;
    entry.kind = kind;
    entry.path = pathText(file.lexically_relative(m_library));
    entry.contentHash = *hash;
    entry.sizeBytes = static_cast<std::int64_t>(std::filesystem::file_size(file, error));
    entry.producer = producer;
    m_files.append(entry);
    return {};
}

base::Status DerivedWriter::write(const QString& kind, const char* name, std::string_view bytes,
                                  const QString& producer)
{
    if (const Done made = makeFolder(m_folder); !made)
        return tl::unexpected<base::Error>(made.error().error);
    if (const Done written = writeBytes(m_folder / name, bytes); !written)
        return tl::unexpected<base::Error>(written.error().error);
    return list(kind, m_folder / name, producer);
}

base::Status DerivedWriter::writeIndex(const media::FrameIndex& index)
{
    if (const Done made = makeFolder(m_folder); !made)
        return tl::unexpected<base::Error>(made.error().error);
    auto sink = base::openFileSink(m_folder / derived::kIndex);
    if (!sink)
        return tl::unexpected<base::Error>(sink.error());
    if (base::Status saved = media::saveFrameIndex(index, **sink); !saved)
        return saved;
    return list(QStringLiteral("index"), m_folder / derived::kIndex, {});
}

} // namespace alliance::app
