#include "media/decode/SeekEngine.h"
#include "tests/bench/media/Peer.h"

extern "C" {
#include <libavutil/frame.h>
}

namespace alliance::bench
{
namespace
{

class OursPeer final : public Peer
{
public:
    std::string name() const override { return "ours"; }

    bool open(const std::filesystem::path& file, std::shared_ptr<const media::FrameIndex> index) override
    {
        auto source = base::openFileSource(file);
        if (!source)
            return false;
        auto engine = media::SeekEngine::open(std::move(*source), std::move(index));
        if (!engine)
            return false;
        m_engine = std::move(*engine);
        return true;
    }

    bool seek(std::int64_t frame, const Look& look) override
    {
        const auto picture = m_engine->frame(frame);
        if (!picture)
            return false;
        const AVFrame& stored = *picture->picture;
        look({stored.data[0], stored.width, stored.height, stored.linesize[0], base::PixelFormat::Gray8});
        return true;
    }

private:
    std::unique_ptr<media::SeekEngine> m_engine;
};

} // namespace

std::unique_ptr<Peer> makeOurs()
{
    return std::make_unique<OursPeer>();
}

} // namespace alliance::bench
