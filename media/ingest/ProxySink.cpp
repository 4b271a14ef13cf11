#include "media/base/TaskLine.h"
#include "media/ingest/ProxyEncoder.h"
#include "media/ingest/ProxyScaler.h"
#include "media/ingest/ScrubProxy.h"
#include "media/ingest/SegmentSeries.h"

#include <fmt/format.h>

#include <deque>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

// Pictures are scaled in the thread of the pass, so that few large ones wait, and compressed in a thread of their own.
class ProxySink final : public IngestSink
{
public:
    ProxySink(base::ByteStore& store, const FrameIndex& index, const ProxyOptions& options, SegmentCodec codec)
        : m_options(options),
          m_codec(codec),
          m_scaler(options.maxWidth),
          m_series(store, kProxyPrefix, {SegmentKind::Proxy, index.signature()}, codec),
          m_line(kWaiting)
    {
    }

    std::string id() const override
    {
        return fmt::format("proxy-1-{}-{}-{}", m_options.maxWidth, m_options.groupFrames, static_cast<int>(m_codec));
    }

    base::Status start() override
    {
        forget();
        return m_series.start();
    }

    base::Status restore(std::span<const std::uint8_t> state) override
    {
        forget();
        return m_series.restore(state);
    }

    base::Status addFrame(const VideoFrame& frame, std::stop_token stop) override
    {
        auto small = m_scaler.scale(frame.picture);
        if (!small)
            return tl::unexpected(small.error());
        Waiting meta{frame.frame, frame.damaged, {frame.orientation}};
        meta.look.colourSpace = static_cast<std::uint8_t>((*small)->colorspace);
        meta.look.fullRange = (*small)->color_range == AVCOL_RANGE_JPEG;
        return m_line.push([this, meta, picture = std::move(*small)] { return encode(*picture, meta); }, stop);
    }

    base::Result<std::vector<std::uint8_t>> checkpoint() override
    {
        auto ended = m_line.push([this] {
            auto written = endEncoder();
            return written ? m_series.commit() : written;
        });
        if (ended)
            ended = m_line.drain();
        if (!ended)
            return tl::unexpected(ended.error());
        return m_series.state();
    }

    base::Status finish() override { return m_line.drain(); }

private:
    static constexpr std::int64_t kWaiting = 24; // pictures
    struct Waiting {
        std::int64_t frame = 0;
        bool damaged = false;
        PictureLook look;
    };

    void forget()
    {
        m_line.reset();
        m_encoder.reset();
        m_inside.clear();
    }

    base::Status encode(const AVFrame& picture, const Waiting& meta)
    {
        if (m_encoder && !m_encoder->fits(picture)) {
            if (auto ended = endEncoder(); !ended)
                return ended;
        }
        if (!m_encoder) {
            auto opened = ProxyEncoder::open(picture, m_codec, m_options.groupFrames);
            if (!opened)
                return tl::unexpected(opened.error());
            m_encoder = std::move(*opened);
        }
        m_inside.push_back(meta);
        return write(m_encoder->encode(picture));
    }

    base::Status endEncoder()
    {
        if (!m_encoder)
            return {};
        auto written = write(m_encoder->finish());
        m_encoder.reset();
        if (written && !m_inside.empty())
            return base::fail(ErrorCategory::Internal, "the encoder kept pictures");
        return written;
    }

    base::Status write(const base::Result<std::vector<EncodedPicture>>& pictures)
    {
        if (!pictures)
            return tl::unexpected(pictures.error());
        for (const EncodedPicture& picture : *pictures) {
            if (m_inside.empty() || picture.bytes.empty())
                return base::fail(ErrorCategory::Internal, "the encoder made up a picture");
            const Waiting& meta = m_inside.front();
            if (auto added = m_series.add({meta.frame, picture.key, meta.damaged, meta.look, picture.bytes}); !added)
                return added;
            m_inside.pop_front();
        }
        return {};
    }

    ProxyOptions m_options;
    SegmentCodec m_codec;
    ProxyScaler m_scaler;
    // In the line's thread while it works:
    SegmentSeries m_series;
    std::unique_ptr<ProxyEncoder> m_encoder;
    std::deque<Waiting> m_inside; // the encoder, in order
    base::TaskLine m_line;        // last: ends before what it uses
};

} // namespace

std::unique_ptr<IngestSink> makeProxySink(base::ByteStore& store, std::shared_ptr<const FrameIndex> index,
                                          const ProxyOptions& options)
{
    const SegmentCodec codec = options.intraOnly ? SegmentCodec::Mjpeg : ProxyEncoder::bestCodec();
    return std::make_unique<ProxySink>(store, *index, options, codec);
}

} // namespace alliance::media
