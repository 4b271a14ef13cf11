#pragma once
// One file of what an ingest pass makes: compressed pictures of a stretch of a recording. Internal to media.
//
// Header: magic, version, kind, codec, signature of the recording, checksum. Then the pictures, back to back. Then the
// table: looks, and per picture its frame, size, checksum, flags. Then the end mark: range of frames, place and
// checksums of table and mark. Little endian; checksums are CRC-32. The end mark is written last, so a file can be
// written in one go without knowing its length beforehand, and is found without reading the rest.

#include "media/base/ByteStore.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FileSignature.h"

#include <memory>
#include <span>
#include <vector>

namespace alliance::media
{

enum class SegmentKind : std::uint32_t { Proxy = 1, Thumbnails = 2 };
enum class SegmentCodec : std::uint32_t { H264 = 1, Mjpeg = 2 };

// What is written, and what a reader accepts.
struct SegmentIdentity {
    SegmentKind kind = SegmentKind::Proxy;
    FileSignature recording;
};

// What the codec does not keep.
struct PictureLook {
    Orientation orientation;
    std::uint8_t colourSpace = 2; // AVColorSpace; 2: unspecified
    bool fullRange = false;
    friend bool operator==(const PictureLook&, const PictureLook&) = default;
};

struct NewPicture {
    std::int64_t frame = 0; // of the recording
    bool key = true;        // decoding can start here
    bool damaged = false;   // as in VideoFrame
    PictureLook look;
    std::span<const std::uint8_t> bytes;
};

struct StoredPicture {
    std::int64_t frame = 0;  // of the recording
    std::int64_t offset = 0; // in the file
    std::uint32_t size = 0;  // bytes
    std::uint32_t checksum = 0;
    bool key = true;
    bool damaged = false;
    std::uint16_t look = 0;
};

// Frames [first, end).
struct SegmentRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
    friend bool operator==(const SegmentRange&, const SegmentRange&) = default;
};

// Not thread safe. Nothing is left of a file that was not committed.
class SegmentWriter
{
public:
    // Fails as ByteStore::create does.
    static base::Result<std::unique_ptr<SegmentWriter>> create(base::ByteStore& store, const std::string& name,
                                                               const SegmentIdentity& identity, SegmentCodec codec);
    // Frames ascending. Fails as the sink does.
    base::Status add(const NewPicture& picture);
    base::Status commit(SegmentRange range);

private:
    SegmentWriter() = default;
    std::uint16_t numberOf(const PictureLook& look);

    std::unique_ptr<base::ByteSink> m_sink;
    std::vector<std::uint8_t> m_header;
    std::vector<StoredPicture> m_pictures;
    std::vector<PictureLook> m_looks;
    std::int64_t m_offset = 0;
};

// Not thread safe.
class SegmentFile
{
public:
    // The whole table. Fails as ByteStore::open does, with Conflict (another recording or kind), Newer or Damaged.
    static base::Result<std::unique_ptr<SegmentFile>> open(const base::ByteStore& store, const std::string& name,
                                                           const SegmentIdentity& identity);
    // Only what the file covers: two short reads. Fails as open() does.
    static base::Result<SegmentRange> rangeOf(const base::ByteStore& store, const std::string& name,
                                              const SegmentIdentity& identity);

    SegmentRange range() const { return m_range; }
    SegmentCodec codec() const { return m_codec; }
    const std::vector<StoredPicture>& pictures() const { return m_pictures; } // frames ascending
    const PictureLook& look(const StoredPicture& of) const { return m_looks[of.look]; }
    // The bytes of neighbouring pictures [first, last) in one read, not checked.
    base::Result<std::vector<std::uint8_t>> read(std::size_t first, std::size_t last);
    // Are these the bytes that were stored?
    static bool intact(const StoredPicture& picture, std::span<const std::uint8_t> bytes);

private:
    SegmentFile() = default;
    base::Result<std::int64_t> readEnds(const SegmentIdentity& identity, std::uint32_t& tableChecksum);
    bool readTable(std::span<const std::uint8_t> table, std::int64_t tableOffset);

    std::unique_ptr<base::ByteSource> m_source;
    SegmentRange m_range;
    SegmentCodec m_codec = SegmentCodec::H264;
    std::vector<StoredPicture> m_pictures;
    std::vector<PictureLook> m_looks;
};

} // namespace alliance::media
