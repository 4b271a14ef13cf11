#include "vision/masks/MeasuredHeads.h"

#include <algorithm>

namespace alliance::vision
{
namespace
{

constexpr base::MediaTime kBetweenFaces{600'000'000};    // at most, from one sample to the next
constexpr base::MediaTime kBetweenBodies{1'500'000'000}; // bodies are looked for less often
constexpr double kUnder = 0.5;      // from the middle of the cover to that of the face, in face sizes
constexpr double kLeastCover = 0.6; // height of the cover in face sizes
constexpr double kMostCover = 3.0;

// The samples around a time in which something was found, and how far the time lies between them.
struct Between {
    const SignalSample* from = nullptr;
    const SignalSample* to = nullptr;
    double part = 0;
};

// `looked`: whether it was looked for; not found in between means lost.
template <typename Has, typename Looked>
std::optional<Between> between(const std::vector<SignalSample>& samples, base::MediaTime time, base::MediaTime most,
                               const Has& has, const Looked& looked)
{
    const auto next = std::lower_bound(samples.begin(), samples.end(), time,
                                       [](const SignalSample& one, base::MediaTime at) { return one.time < at; });
    // Farther away is too far, and a long film has many samples.
    const auto end = std::find_if(next, samples.end(), [&](const SignalSample& one) { return one.time > time + most; });
    const auto after = std::find_if(next, end, has);
    if (after == end)
        return std::nullopt;
    if (after->time == time)
        return Between{&*after, &*after, 0};
    const auto begin = std::find_if(std::make_reverse_iterator(after), samples.rend(),
                                    [&](const SignalSample& one) { return one.time < time - most; });
    const auto before = std::find_if(std::make_reverse_iterator(after), begin, has);
    if (before == begin || after->time - before->time > most || std::any_of(before.base(), after, looked))
        return std::nullopt;
    return Between{&*before, &*after,
                   static_cast<double>((time - before->time).ns) /
                       static_cast<double>((after->time - before->time).ns)};
}

double mix(double from, double to, double part)
{
    return from * (1 - part) + to * part;
}

cv::Point2d mix(const cv::Point2f& from, const cv::Point2f& to, double part)
{
    return cv::Point2d(from) * (1 - part) + cv::Point2d(to) * part;
}

} // namespace

std::optional<MeasuredHead> headAt(const PersonSignals& person, base::MediaTime time)
{
    const auto faces = between(
        person.samples, time, kBetweenFaces, [](const SignalSample& one) { return one.face.has_value(); },
        [](const SignalSample& one) { return one.lookedForFace; });
    if (!faces)
        return std::nullopt;
    const FaceSample& from = *faces->from->face;
    const FaceSample& to = *faces->to->face;
    MeasuredHead head;
    head.person = person.id;
    head.centre = mix(from.centre, to.centre, faces->part);
    head.size = mix(from.size, to.size, faces->part);
    head.yaw = mix(from.yaw, to.yaw, faces->part);
    head.pitch = mix(from.pitch, to.pitch, faces->part);
    head.roll = mix(from.roll, to.roll, faces->part);
    return head;
}

std::optional<MeasuredBody> bodyAt(const PersonSignals& person, base::MediaTime time)
{
    const auto bodies = between(
        person.samples, time, kBetweenBodies, [](const SignalSample& one) { return one.body.has_value(); },
        [](const SignalSample& one) { return one.lookedForBody; });
    if (!bodies)
        return std::nullopt;
    const BodySample& from = *bodies->from->body;
    const BodySample& to = *bodies->to->body;
    MeasuredBody body{person.id,
                      {mix(from.imageLeftShoulder, to.imageLeftShoulder, bodies->part),
                       mix(from.imageRightShoulder, to.imageRightShoulder, bodies->part)},
                      {}};
    if (from.trunkTrusted && to.trunkTrusted)
        body.trunkAngle = mix(from.trunkAngle, to.trunkAngle, bodies->part);
    return body;
}

std::vector<MeasuredHead> headsAt(const SessionSignals& people, base::MediaTime time)
{
    std::vector<MeasuredHead> heads;
    for (const PersonSignals& person : people.people) {
        if (auto head = headAt(person, time))
            heads.push_back(*head);
    }
    return heads;
}

const MeasuredHead* headUnder(const CoverEllipse& cover, const std::vector<MeasuredHead>& heads, cv::Size picture)
{
    const cv::Point2d centre(cover.x * picture.width, cover.y * picture.height);
    for (const MeasuredHead& head : heads) {
        const double height = 2 * cover.halfHeight * picture.height / std::max(1.0, head.size);
        if (cv::norm(centre - head.centre) < kUnder * head.size && height > kLeastCover && height < kMostCover)
            return &head;
    }
    return nullptr;
}

} // namespace alliance::vision
