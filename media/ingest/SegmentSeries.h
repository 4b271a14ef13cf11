#pragma once
// The numbered files that one sink writes, a file per segment of the pass, and finding them again. Internal to media.

#include "media/ingest/SegmentFile.h"

#include <chrono>
#include <optional>

namespace alliance::media
{

// Writes the files of a pass in order. Not thread safe.
class SegmentSeries
{
public:
    // Files are named PREFIX-000000.alsp, ... `store` outlives it.
    SegmentSeries(base::ByteStore& store, std::string prefix, const SegmentIdentity& identity, SegmentCodec codec);

    // From frame 0: removes what an earlier pass wrote.
    base::Status start();
    // Goes on after what state() described. Damaged when that is not all there. Later files are removed.
    base::Status restore(std::span<const std::uint8_t> state);
    std::vector<std::uint8_t> state() const;

    // Every frame, without a gap; without bytes it belongs to the segment but has no picture.
    base::Status add(const NewPicture& picture);
    // Ends the file of this segment; nothing when no frame came since the last one.
    base::Status commit();
    // Drops what is not committed.
    void abandon() { m_writer.reset(); }

private:
    base::ByteStore& m_store;
    std::string m_prefix;
    SegmentIdentity m_identity;
    SegmentCodec m_codec;
    std::unique_ptr<SegmentWriter> m_writer;
    std::int64_t m_number = 0;
    SegmentRange m_range; // written and committed: [.., first); of the open file: [first, end)
};

// What of a series is there, also while it is still being written. Not thread safe.
class SegmentCatalog
{
public:
    SegmentCatalog(std::shared_ptr<const base::ByteStore> store, std::string prefix, const SegmentIdentity& identity);

    struct Found {
        std::string name;
        SegmentRange range;
    };
    // Looks for files that came or went since, unless it did within the last quarter of a second. True: it looked.
    bool refresh();
    // As known from the last look, by frame.
    const std::vector<Found>& files() const { return m_files; }
    // The file that covers `frame`.
    std::optional<Found> covering(std::int64_t frame) const;
    // Is there a file that cannot be read and that may have covered `frame`?
    bool brokenAt(std::int64_t frame) const;
    std::int64_t framesCovered() const;
    base::Result<std::unique_ptr<SegmentFile>> open(const Found& file) const;
    // Opening it failed: it no longer counts, until it is found whole again.
    void forget(const Found& file, const base::Error& because);

private:
    base::Result<SegmentRange> rangeOf(const std::string& name) const;

    std::shared_ptr<const base::ByteStore> m_store;
    std::string m_prefix;
    SegmentIdentity m_identity;
    std::vector<Found> m_files;
    std::vector<std::string> m_broken;
    std::optional<std::chrono::steady_clock::time_point> m_looked;
};

inline constexpr char kProxyPrefix[] = "proxy";
inline constexpr char kThumbnailPrefix[] = "thumbs";

// Name of file `number` of a series.
std::string segmentName(const std::string& prefix, std::int64_t number);
// Is it a name of that series?
bool isSegmentName(const std::string& prefix, const std::string& name);

} // namespace alliance::media
