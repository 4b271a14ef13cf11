#include "app/models/MeasurementOverlay.h"

#include "app/models/GenericFace.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

// Half of the usual distance between samples (5 and 2.5 a second), and some room for uneven frames.
constexpr double kFaceReach = 0.15; // s
constexpr double kBodyReach = 0.3;  // s

// The nearest sample that has it, within `reach` seconds.
template <typename Has>
const vision::SignalSample* nearest(const std::vector<vision::SignalSample>& samples, base::MediaTime time,
                                    double reach, Has has)
{
    const auto from = std::lower_bound(samples.begin(), samples.end(), time.seconds() - reach,
                                       [](const auto& sample, double at) { return sample.time.seconds() < at; });
    const vision::SignalSample* best = nullptr;
    double distance = reach;
    for (auto it = from; it != samples.end() && it->time.seconds() <= time.seconds() + reach; ++it) {
        const double away = std::abs((it->time - time).seconds());
        if (has(*it) && away <= distance) {
            best = &*it;
            distance = away;
        }
    }
    return best;
}

OverlayFace faceOf(const vision::FaceSample& face, const vision::SessionSignals& measured)
{
    const auto share = [&](const QPointF& at) { return QPointF(at.x() / measured.width, at.y() / measured.height); };
    const FaceDrawing drawn = drawnFace(face, QSizeF(measured.width, measured.height));
    OverlayFace shown;
    shown.centre = share({face.centre.x, face.centre.y});
    shown.height = face.size / measured.height;
    shown.arrow = share(drawn.nose) - shown.centre;
    for (const QLineF& line : drawn.mesh)
        shown.mesh.emplace_back(share(line.p1()), share(line.p2()));
    shown.confidence = face.presence;
    return shown;
}

OverlayBody bodyOf(const vision::BodySample& body, const vision::SessionSignals& measured)
{
    const auto point = [&](const cv::Point2f& at) { return QPointF(at.x / measured.width, at.y / measured.height); };
    return {QLineF(point(body.imageLeftShoulder), point(body.imageRightShoulder)), point(body.torsoCentre),
            body.confidence};
}

} // namespace

MeasurementOverlay overlayAt(const vision::SessionSignals& measured, base::MediaTime time)
{
    MeasurementOverlay overlay;
    if (measured.width <= 0 || measured.height <= 0)
        return overlay;
    for (const vision::PersonSignals& person : measured.people) {
        OverlayPerson shown;
        shown.id = person.id;
        if (const auto* sample =
                nearest(person.samples, time, kFaceReach, [](const auto& each) { return each.face.has_value(); }))
            shown.face = faceOf(*sample->face, measured);
        if (const auto* sample =
                nearest(person.samples, time, kBodyReach, [](const auto& each) { return each.body.has_value(); }))
            shown.body = bodyOf(*sample->body, measured);
        if (shown.face || shown.body)
            overlay.people.push_back(shown);
    }
    return overlay;
}

} // namespace alliance::app
