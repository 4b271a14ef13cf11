#include "tests/bench/media/Peer.h"

#include <chrono>
#include <cstdio>
#include <mpv/client.h>
#include <mpv/render.h>
#include <vector>

namespace alliance::bench
{
namespace
{

// Pictures are drawn this small, so that drawing counts little beside seeking.
constexpr int kWidth = 320;
constexpr int kHeight = 180;
constexpr std::size_t kStride = 4 * kWidth;
constexpr std::chrono::seconds kPatience{20};

using Clock = std::chrono::steady_clock;

class MpvPeer final : public Peer
{
public:
    ~MpvPeer() override
    {
        if (m_render)
            mpv_render_context_free(m_render);
        if (m_player)
            mpv_terminate_destroy(m_player);
    }

    std::string name() const override { return "mpv"; }

    bool open(const std::filesystem::path& file, std::shared_ptr<const media::FrameIndex> index) override
    {
        m_index = std::move(index);
        m_player = mpv_create();
        if (!m_player)
            return false;
        for (const auto& [option, value] :
             {std::pair{"vo", "libmpv"}, std::pair{"audio", "no"}, std::pair{"pause", "yes"}, std::pair{"hwdec", "no"},
              std::pair{"hr-seek", "yes"}, std::pair{"keep-open", "yes"}, std::pair{"vd-lavc-threads", "2"},
              std::pair{"config", "no"}, std::pair{"ytdl", "no"}, std::pair{"osd-level", "0"}})
            mpv_set_option_string(m_player, option, value);
        if (mpv_initialize(m_player) < 0)
            return false;
        char api[] = MPV_RENDER_API_TYPE_SW;
        mpv_render_param params[] = {{MPV_RENDER_PARAM_API_TYPE, api}, {MPV_RENDER_PARAM_INVALID, nullptr}};
        if (mpv_render_context_create(&m_render, m_player, params) < 0)
            return false;
        const std::string path = file.string();
        const char* command[] = {"loadfile", path.c_str(), nullptr};
        return mpv_command(m_player, command) >= 0 && waitForPicture();
    }

    bool seek(std::int64_t frame, const Look& look) override
    {
        char seconds[32];
        std::snprintf(seconds, sizeof seconds, "%.6f", m_index->timeOf(frame).seconds());
        const char* command[] = {"seek", seconds, "absolute+exact", nullptr};
        if (mpv_command(m_player, command) < 0 || !waitForPicture())
            return false;
        // Red, green, blue, padding: the blocks are grey, so that four grey pixels for one do.
        look({m_pixels.data(), kWidth * 4, kHeight, static_cast<std::ptrdiff_t>(kStride), base::PixelFormat::Gray8});
        return true;
    }

private:
    // Until seeking is over and a picture drawn since.
    bool waitForPicture()
    {
        const auto end = Clock::now() + kPatience;
        bool restarted = false;
        bool drawn = false;
        while (Clock::now() < end) {
            const mpv_event* event = mpv_wait_event(m_player, restarted && !drawn ? 0.0005 : 0.001);
            if (event->event_id == MPV_EVENT_END_FILE || event->event_id == MPV_EVENT_SHUTDOWN)
                return false;
            restarted = restarted || event->event_id == MPV_EVENT_PLAYBACK_RESTART;
            if ((mpv_render_context_update(m_render) & MPV_RENDER_UPDATE_FRAME) != 0) {
                draw();
                drawn = true;
            }
            if (restarted && drawn)
                return true;
        }
        return false;
    }

    void draw()
    {
        int size[] = {kWidth, kHeight};
        char format[] = "rgb0";
        std::size_t stride = kStride;
        int block = 0;
        mpv_render_param params[] = {{MPV_RENDER_PARAM_SW_SIZE, size},
                                     {MPV_RENDER_PARAM_SW_FORMAT, format},
                                     {MPV_RENDER_PARAM_SW_STRIDE, &stride},
                                     {MPV_RENDER_PARAM_SW_POINTER, m_pixels.data()},
                                     {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &block},
                                     {MPV_RENDER_PARAM_INVALID, nullptr}};
        mpv_render_context_render(m_render, params);
    }

    mpv_handle* m_player = nullptr;
    mpv_render_context* m_render = nullptr;
    std::shared_ptr<const media::FrameIndex> m_index;
    std::vector<std::uint8_t> m_pixels = std::vector<std::uint8_t>(kStride * kHeight);
};

} // namespace

std::unique_ptr<Peer> makeMpv()
{
    return std::make_unique<MpvPeer>();
}

} // namespace alliance::bench
