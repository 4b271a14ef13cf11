#include "media/ingest/ThumbnailStrip.h"

#include "media/ingest/JpegCoder.h"
#include "media/ingest/SegmentSeries.h"

#include <fmt/format.h>

#include <algorithm>
#include <list>
#include <map>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

class ThumbnailSink final : public IngestSink
{
public:
    ThumbnailSink(base::ByteStore& store, std::shared_ptr<const FrameIndex> index, const ThumbnailOptions& options)
        : m_index(std::move(index)),
          m_options(options),
          m_series(store, kThumbnailPrefix, {SegmentKind::Thumbnails, m_index->signature()}, SegmentCodec::Mjpeg)
    {
    }

    std::string id() const override
    {
        return fmt::format("thumbnails-1-{}-{}", m_options.width, m_options.interval.ns);
    }
    base::Status start() override { return m_series.start(); }
    base::Status restore(std::span<const std::uint8_t> state) override { return m_series.restore(state); }
    base::Status finish() override { return {}; }

    base::Status addFrame(const VideoFrame& frame, std::stop_token) override
    {
        NewPicture picture;
        picture.frame = frame.frame;
        picture.damaged = frame.damaged;
        std::vector<std::uint8_t> bytes;
        if (chosen(frame.frame)) {
            const auto small = m_converter.convert(frame, m_options.width);
            if (!small)
                return tl::unexpected(small.error());
            auto encoded = m_encoder.encode(small->view());
            if (!encoded)
                return tl::unexpected(encoded.error());
            bytes = std::move(*encoded);
        }
        picture.bytes = bytes;
        return m_series.add(picture);
    }

    base::Result<std::vector<std::uint8_t>> checkpoint() override
    {
        if (auto committed = m_series.commit(); !committed)
            return tl::unexpected(committed.error());
        return m_series.state();
    }

private:
    // The first frame at or after a multiple of the interval.
    bool chosen(std::int64_t n) const
    {
        const std::int64_t interval = std::max<std::int64_t>(1, m_options.interval.ns);
        return n == 0 || m_index->timeOf(n).ns / interval != m_index->timeOf(n - 1).ns / interval;
    }

    std::shared_ptr<const FrameIndex> m_index;
    ThumbnailOptions m_options;
    SegmentSeries m_series;
    RgbConverter m_converter;
    JpegEncoder m_encoder;
};

} // namespace

std::unique_ptr<IngestSink> makeThumbnailSink(base::ByteStore& store, std::shared_ptr<const FrameIndex> index,
                                              const ThumbnailOptions& options)
{
    return std::make_unique<ThumbnailSink>(store, std::move(index), options);
}

struct ThumbnailStrip::Impl {
    Impl(std::shared_ptr<const base::ByteStore> store, std::shared_ptr<const FrameIndex> of)
        : index(std::move(of)),
          catalog(std::move(store), kThumbnailPrefix, {SegmentKind::Thumbnails, index->signature()})
    {
    }

    // Tables are short: those of all files are kept.
    void look()
    {
        if (!catalog.refresh())
            return;
        std::map<std::string, SegmentRange> gone;
        for (const auto& [name, file] : files)
            gone.emplace(name, file->range());
        const auto found = catalog.files();
        for (const SegmentCatalog::Found& file : found) {
            const auto known = gone.find(file.name);
            if (known != gone.end() && known->second == file.range) {
                gone.erase(known);
                continue;
            }
            if (auto opened = catalog.open(file))
                files[file.name] = std::move(*opened);
            else
                catalog.forget(file, opened.error());
            gone.erase(file.name);
        }
        for (const auto& [name, range] : gone)
            files.erase(name);
        collect();
    }

    double share() const
    {
        return static_cast<double>(catalog.framesCovered()) / static_cast<double>(index->frameCount());
    }

    struct Place {
        SegmentFile* file = nullptr;
        std::size_t picture = 0;
    };

    void collect()
    {
        places.clear();
        for (const auto& [name, file] : files) {
            for (std::size_t i = 0; i < file->pictures().size(); ++i) {
                const std::int64_t frame = file->pictures()[i].frame;
                if (frame < index->frameCount())
                    places[frame] = {file.get(), i};
            }
        }
    }

    // The frame with a picture that is nearest in time; -1: none.
    std::int64_t nearestFrame(base::MediaTime time) const
    {
        const auto after = places.upper_bound(index->frameAt(time));
        if (after == places.begin())
            return after == places.end() ? -1 : after->first;
        const auto before = std::prev(after);
        if (after == places.end())
            return before->first;
        const bool later = index->timeOf(after->first) - time < time - index->timeOf(before->first);
        return later ? after->first : before->first;
    }

    base::Result<base::Image> picture(std::int64_t frame)
    {
        const auto known =
            std::find_if(kept.begin(), kept.end(), [=](const auto& item) { return item.first == frame; });
        if (known != kept.end()) {
            kept.splice(kept.begin(), kept, known);
            return kept.front().second;
        }
        const Place& place = places.at(frame);
        const auto bytes = place.file->read(place.picture, place.picture + 1);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (!SegmentFile::intact(place.file->pictures()[place.picture], *bytes))
            return base::fail(ErrorCategory::Damaged, "thumbnails: checksum of a picture");
        auto decoded = decodeJpeg(*bytes);
        if (!decoded)
            return decoded;
        constexpr std::size_t kKept = 128;
        kept.emplace_front(frame, *decoded);
        if (kept.size() > kKept)
            kept.pop_back();
        return decoded;
    }

    std::shared_ptr<const FrameIndex> index;
    SegmentCatalog catalog;
    std::map<std::string, std::unique_ptr<SegmentFile>> files;
    std::map<std::int64_t, Place> places;                 // by frame
    std::list<std::pair<std::int64_t, base::Image>> kept; // latest used first
};

ThumbnailStrip::ThumbnailStrip(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ThumbnailStrip::~ThumbnailStrip() = default;

base::Result<std::unique_ptr<ThumbnailStrip>> ThumbnailStrip::open(std::shared_ptr<const base::ByteStore> store,
                                                                   std::shared_ptr<const FrameIndex> index)
{
    if (!store || !index || index->frameCount() == 0)
        return base::fail(ErrorCategory::Invalid, "no store or an empty index");
    silenceFfmpegLog();
    return std::unique_ptr<ThumbnailStrip>(
        new ThumbnailStrip(std::make_unique<Impl>(std::move(store), std::move(index))));
}

base::Result<Thumbnail> ThumbnailStrip::nearest(base::MediaTime time)
{
    Impl& self = *m_impl;
    if (self.share() < 1.0)
        self.look();
    const std::int64_t frame = self.nearestFrame(time);
    if (frame < 0)
        return base::fail(ErrorCategory::NotFound, "thumbnails: not there yet");
    auto picture = self.picture(frame);
    if (!picture)
        return tl::unexpected(picture.error());
    return Thumbnail{frame, self.index->timeOf(frame), std::move(*picture)};
}

double ThumbnailStrip::coverage()
{
    if (m_impl->share() < 1.0)
        m_impl->look();
    return m_impl->share();
}

} // namespace alliance::media
