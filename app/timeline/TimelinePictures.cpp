#include "app/timeline/TimelinePictures.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace alliance::app
{

using base::MediaTime;

namespace
{

constexpr MediaTime kKept{2'000'000'000}; // from one kept picture to the next
constexpr QSize kUsualShape{16, 9};
constexpr int kLeastHeight = 8; // pixels in which something can be made out

} // namespace

QSize pictureShape(const std::vector<TimelinePicture>& pictures)
{
    return pictures.empty() || pictures.front().image.isNull() ? kUsualShape : pictures.front().image.size();
}

std::vector<PictureSlot> pictureSlots(const TimelineView& view, int height, QSize shape)
{
    std::vector<PictureSlot> places;
    if (height < kLeastHeight || shape.isEmpty() || view.duration().ns <= 0 || view.width() < 1)
        return places;
    const double width = std::max(1.0, static_cast<double>(height) * shape.width() / shape.height());
    const double length = (width + kPictureMargin) * view.nsPerPixel();
    const auto first = static_cast<std::int64_t>(static_cast<double>(view.visible().start.ns) / length);
    for (std::int64_t i = first;; ++i) {
        const MediaTime start{std::llround(static_cast<double>(i) * length)};
        if (start >= view.visible().end || start >= view.duration())
            return places;
        const auto middle = start.ns + static_cast<std::int64_t>(length / 2);
        places.push_back({view.xOf(start), width, {std::min(middle, view.duration().ns - 1)}});
    }
}

const TimelinePicture* pictureFor(const PictureSlot& slot, const std::vector<TimelinePicture>& pictures,
                                  const TimelineView& view)
{
    const auto after =
        std::lower_bound(pictures.begin(), pictures.end(), slot.wanted,
                         [](const TimelinePicture& picture, MediaTime time) { return picture.time < time; });
    const TimelinePicture* nearest = after == pictures.end() ? nullptr : &*after;
    if (after != pictures.begin()) {
        const TimelinePicture& earlier = *std::prev(after);
        if (!nearest || slot.wanted - earlier.time <= nearest->time - slot.wanted)
            nearest = &earlier;
    }
    const auto half = static_cast<std::int64_t>((slot.width + kPictureMargin) / 2 * view.nsPerPixel());
    const bool near = nearest && std::abs((nearest->time - slot.wanted).ns) <= std::max(half, kKept.ns);
    return near ? nearest : nullptr;
}

} // namespace alliance::app
