#include "media/ingest/SegmentFile.h"

#include "media/base/ByteFields.h"

#include <algorithm>
#include <array>
#include <cstring>

extern "C" {
#include <libavutil/crc.h>
}

namespace alliance::media
{
namespace
{

using base::ByteReader;
using base::ByteWriter;
using base::ErrorCategory;

constexpr char kMagic[8] = {'A', 'L', 'R', 'V', 'S', 'E', 'G', '\n'};
constexpr char kEndMagic[8] = {'A', 'L', 'R', 'V', 'E', 'N', 'D', '\n'};
constexpr std::uint32_t kVersion = 1;
constexpr std::int64_t kHeaderBytes = 8 + 4 * 3 + 8 + 32 + 4;
constexpr std::int64_t kEndBytes = 8 * 3 + 4 * 2 + 8;
constexpr std::size_t kPictureBytes = 4 * 3 + 1 + 2;
constexpr std::size_t kLookBytes = 1 * 3 + 4 * 2;
constexpr std::int64_t kMaxTableBytes = 64LL << 20;

std::uint32_t checksumOf(std::span<const std::uint8_t> bytes, std::uint32_t before = 0)
{
    return av_crc(av_crc_get_table(AV_CRC_32_IEEE_LE), before, bytes.data(), bytes.size());
}

std::vector<std::uint8_t> headerOf(const SegmentIdentity& identity, SegmentCodec codec)
{
    ByteWriter out;
    out.raw(kMagic, sizeof kMagic);
    out.number(kVersion);
    out.number(static_cast<std::uint32_t>(identity.kind));
    out.number(static_cast<std::uint32_t>(codec));
    out.number(identity.recording.size);
    out.raw(identity.recording.digest.data(), identity.recording.digest.size());
    out.number(checksumOf(out.bytes()));
    return out.take();
}

base::Result<SegmentCodec> readHeader(std::span<const std::uint8_t> header, const SegmentIdentity& identity)
{
    const auto content = header.first(header.size() - sizeof(std::uint32_t));
    ByteReader in(header);
    const auto magic = in.view(sizeof kMagic);
    if (std::memcmp(magic.data(), kMagic, sizeof kMagic) != 0)
        return base::fail(ErrorCategory::Damaged, "segment: magic");
    if (const auto version = in.number<std::uint32_t>(); version != kVersion)
        return base::fail(version > kVersion ? ErrorCategory::Newer : ErrorCategory::Damaged, "segment: version");
    const auto kind = in.number<std::uint32_t>();
    const auto codec = in.number<std::uint32_t>();
    FileSignature recording;
    recording.size = in.number<std::int64_t>();
    in.raw(recording.digest.data(), recording.digest.size());
    if (in.number<std::uint32_t>() != checksumOf(content))
        return base::fail(ErrorCategory::Damaged, "segment: header");
    if (kind != static_cast<std::uint32_t>(identity.kind) || !(recording == identity.recording))
        return base::fail(ErrorCategory::Conflict, "segment: made from another recording");
    if (codec != static_cast<std::uint32_t>(SegmentCodec::H264) &&
        codec != static_cast<std::uint32_t>(SegmentCodec::Mjpeg))
        return base::fail(ErrorCategory::Damaged, "segment: codec");
    return static_cast<SegmentCodec>(codec);
}

base::Result<std::vector<std::uint8_t>> readExactly(base::ByteSource& source, std::int64_t offset, std::int64_t size)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    const auto got = source.readAt(offset, std::span(bytes));
    if (!got)
        return tl::unexpected(got.error());
    if (*got != bytes.size())
        return base::fail(ErrorCategory::Damaged, "segment: too short");
    return bytes;
}

} // namespace

base::Result<std::unique_ptr<SegmentWriter>> SegmentWriter::create(base::ByteStore& store, const std::string& name,
                                                                   const SegmentIdentity& identity, SegmentCodec codec)
{
    auto sink = store.create(name);
    if (!sink)
        return tl::unexpected(sink.error());
    std::unique_ptr<SegmentWriter> writer(new SegmentWriter);
    writer->m_sink = std::move(*sink);
    writer->m_header = headerOf(identity, codec);
    writer->m_offset = kHeaderBytes;
    if (auto written = writer->m_sink->write(writer->m_header); !written)
        return tl::unexpected(written.error());
    return writer;
}

base::Status SegmentWriter::add(const NewPicture& picture)
{
    StoredPicture stored;
    stored.frame = picture.frame;
    stored.offset = m_offset;
    stored.size = static_cast<std::uint32_t>(picture.bytes.size());
    stored.checksum = checksumOf(picture.bytes);
    stored.key = picture.key;
    stored.damaged = picture.damaged;
    stored.look = numberOf(picture.look);
    m_pictures.push_back(stored);
    m_offset += stored.size;
    return m_sink->write(picture.bytes);
}

std::uint16_t SegmentWriter::numberOf(const PictureLook& look)
{
    auto at = std::find(m_looks.begin(), m_looks.end(), look);
    if (at == m_looks.end() && m_looks.size() <= UINT16_MAX)
        at = m_looks.insert(at, look);
    return static_cast<std::uint16_t>(std::distance(m_looks.begin(), at));
}

base::Status SegmentWriter::commit(SegmentRange range)
{
    ByteWriter table;
    table.number(static_cast<std::uint32_t>(m_looks.size()));
    for (const PictureLook& look : m_looks) {
        table.number(static_cast<std::uint8_t>(look.orientation.quarterTurns));
        table.number(static_cast<std::uint8_t>((look.orientation.mirrored ? 1 : 0) | (look.fullRange ? 2 : 0)));
        table.number(look.colourSpace);
        table.number(static_cast<std::int32_t>(look.orientation.pixelAspectNum));
        table.number(static_cast<std::int32_t>(look.orientation.pixelAspectDen));
    }
    table.number(static_cast<std::uint32_t>(m_pictures.size()));
    for (const StoredPicture& picture : m_pictures) {
        table.number(static_cast<std::uint32_t>(picture.frame - range.first));
        table.number(picture.size);
        table.number(picture.checksum);
        table.number(static_cast<std::uint8_t>((picture.key ? 1 : 0) | (picture.damaged ? 2 : 0)));
        table.number(picture.look);
    }
    ByteWriter end;
    end.number(range.first);
    end.number(range.end);
    end.number(m_offset);
    end.number(checksumOf(table.bytes(), checksumOf(m_header)));
    end.number(checksumOf(end.bytes()));
    end.raw(kEndMagic, sizeof kEndMagic);
    if (auto written = m_sink->write(table.bytes()); !written)
        return written;
    if (auto written = m_sink->write(end.bytes()); !written)
        return written;
    return m_sink->commit();
}

// Place of the table.
base::Result<std::int64_t> SegmentFile::readEnds(const SegmentIdentity& identity, std::uint32_t& tableChecksum)
{
    const std::int64_t size = m_source->size();
    if (size < kHeaderBytes + kEndBytes)
        return base::fail(ErrorCategory::Damaged, "segment: too short");
    const auto header = readExactly(*m_source, 0, kHeaderBytes);
    if (!header)
        return tl::unexpected(header.error());
    const auto codec = readHeader(*header, identity);
    if (!codec)
        return tl::unexpected(codec.error());
    m_codec = *codec;
    const auto end = readExactly(*m_source, size - kEndBytes, kEndBytes);
    if (!end)
        return tl::unexpected(end.error());
    ByteReader in(*end);
    m_range.first = in.number<std::int64_t>();
    m_range.end = in.number<std::int64_t>();
    const auto table = in.number<std::int64_t>();
    tableChecksum = in.number<std::uint32_t>();
    constexpr std::size_t kChecked = 8 * 3 + 4;
    const bool intactEnd = in.number<std::uint32_t>() == checksumOf(std::span(*end).first(kChecked)) &&
                           std::memcmp(in.view(sizeof kEndMagic).data(), kEndMagic, sizeof kEndMagic) == 0;
    const bool sane = m_range.first >= 0 && m_range.end > m_range.first && table >= kHeaderBytes &&
                      table <= size - kEndBytes && size - kEndBytes - table <= kMaxTableBytes;
    if (!intactEnd || !sane)
        return base::fail(ErrorCategory::Damaged, "segment: end mark");
    return table;
}

bool SegmentFile::readTable(std::span<const std::uint8_t> table, std::int64_t tableOffset)
{
    ByteReader in(table);
    const auto looks = in.number<std::uint32_t>();
    if (!in.has(looks * kLookBytes))
        return false;
    for (std::uint32_t i = 0; i < looks; ++i) {
        PictureLook look;
        look.orientation.quarterTurns = in.number<std::uint8_t>() & 3;
        const auto flags = in.number<std::uint8_t>();
        look.orientation.mirrored = (flags & 1) != 0;
        look.fullRange = (flags & 2) != 0;
        look.colourSpace = in.number<std::uint8_t>();
        look.orientation.pixelAspectNum = std::max(1, in.number<std::int32_t>());
        look.orientation.pixelAspectDen = std::max(1, in.number<std::int32_t>());
        m_looks.push_back(look);
    }
    const auto pictures = in.number<std::uint32_t>();
    if (!in.has(pictures * kPictureBytes))
        return false;
    m_pictures.reserve(pictures);
    std::int64_t offset = kHeaderBytes;
    for (std::uint32_t i = 0; i < pictures; ++i) {
        StoredPicture picture;
        picture.frame = m_range.first + in.number<std::uint32_t>();
        picture.offset = offset;
        picture.size = in.number<std::uint32_t>();
        picture.checksum = in.number<std::uint32_t>();
        const auto flags = in.number<std::uint8_t>();
        picture.key = (flags & 1) != 0;
        picture.damaged = (flags & 2) != 0;
        picture.look = in.number<std::uint16_t>();
        offset += picture.size;
        const bool ascending = m_pictures.empty() || m_pictures.back().frame < picture.frame;
        if (!ascending || picture.frame >= m_range.end || picture.look >= looks)
            return false;
        m_pictures.push_back(picture);
    }
    return in.ok() && in.atEnd() && offset == tableOffset;
}

base::Result<std::unique_ptr<SegmentFile>> SegmentFile::open(const base::ByteStore& store, const std::string& name,
                                                             const SegmentIdentity& identity)
{
    auto source = store.open(name);
    if (!source)
        return tl::unexpected(source.error());
    std::unique_ptr<SegmentFile> file(new SegmentFile);
    file->m_source = std::move(*source);
    std::uint32_t checksum = 0;
    const auto offset = file->readEnds(identity, checksum);
    if (!offset)
        return tl::unexpected(offset.error());
    const auto table = readExactly(*file->m_source, *offset, file->m_source->size() - kEndBytes - *offset);
    if (!table)
        return tl::unexpected(table.error());
    const bool intactTable = checksumOf(*table, checksumOf(headerOf(identity, file->m_codec))) == checksum;
    if (!intactTable || !file->readTable(*table, *offset))
        return base::fail(ErrorCategory::Damaged, "segment: table");
    return file;
}

base::Result<SegmentRange> SegmentFile::rangeOf(const base::ByteStore& store, const std::string& name,
                                                const SegmentIdentity& identity)
{
    auto source = store.open(name);
    if (!source)
        return tl::unexpected(source.error());
    SegmentFile file;
    file.m_source = std::move(*source);
    std::uint32_t checksum = 0;
    if (const auto table = file.readEnds(identity, checksum); !table)
        return tl::unexpected(table.error());
    return file.m_range;
}

base::Result<std::vector<std::uint8_t>> SegmentFile::read(std::size_t first, std::size_t last)
{
    if (first >= last || last > m_pictures.size())
        return base::fail(ErrorCategory::Invalid, "segment: pictures asked for");
    const StoredPicture& back = m_pictures[last - 1];
    const std::int64_t offset = m_pictures[first].offset;
    return readExactly(*m_source, offset, back.offset + back.size - offset);
}

bool SegmentFile::intact(const StoredPicture& picture, std::span<const std::uint8_t> bytes)
{
    return bytes.size() == picture.size && checksumOf(bytes) == picture.checksum;
}

} // namespace alliance::media
