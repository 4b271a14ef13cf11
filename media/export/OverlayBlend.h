#pragma once
// Text and marks over pictures of the reel. Internal to media.

#include "media/demux/FfmpegHandles.h"
#include "media/export/ReelSpec.h"

#include <cstdint>
#include <vector>

namespace alliance::media
{

// An overlay in the colours and planes of the reel: made once, drawn on many frames.
class OverlayBlend
{
public:
    // Fails with Invalid where colour and alpha are not of one size.
    static base::Result<OverlayBlend> of(const ReelOverlay& overlay);

    const base::TimeRange& shown() const { return m_shown; }
    // `canvas` as ReelCanvas makes it; what reaches over its border is left out.
    void draw(AVFrame& canvas) const;

private:
    struct Plane {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> values;
        std::vector<std::uint8_t> alphas;
    };
    static void drawPlane(const Plane& plane, AVFrame& canvas, int number, int x, int y);

    int m_x = 0;
    int m_y = 0;
    base::TimeRange m_shown;
    Plane m_planes[3];
};

} // namespace alliance::media
