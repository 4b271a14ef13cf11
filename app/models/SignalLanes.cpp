#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SignalLanes)
}

#include "app/models/SignalLanes.h"
#include "vision/candidates/Trace.h"
#include "vision/gaze/GazeDetector.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr float kTraceHigh = 2.5F; // times the threshold: what is above is simply far above

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Usual range: the lowest value to the 80th percentile of what could be measured.
std::optional<SignalBand> usualBand(const SignalLane& lane)
{
    std::vector<float> values;
    for (const SignalSample& sample : lane.samples)
        if (sample.valid)
            values.push_back(sample.value);
    if (values.size() < 10)
        return std::nullopt;
    const auto high = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 8 / 10);
    std::nth_element(values.begin(), high, values.end());
    return SignalBand{0, *high};
}

using GazeStates = std::vector<vision::GazeState>;

// Angle from the partner direction, as the detector sees it.
std::shared_ptr<const SignalLane> headLane(const vision::PersonSignals& person, const GazeStates& states)
{
    auto lane = std::make_shared<SignalLane>();
    lane->person = person.id;
    lane->name = tr("Head offset");
    lane->unit = QStringLiteral("°");
    lane->displayHigh = 60;
    bool any = false;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        const vision::SignalSample& sample = person.samples[i];
        if (!sample.lookedForFace)
            continue;
        const bool told = sample.face && states[i].looking != vision::GazeState::Looking::Unknown;
        const double angle = told ? std::hypot(states[i].yaw, states[i].pitch) : 0;
        lane->samples.push_back({sample.time, static_cast<float>(angle), told});
        any = any || told;
    }
    if (!any)
        return nullptr;
    lane->band = usualBand(*lane);
    return lane;
}

// Iris and lids against the person's own spread; a gap where the face is too small for it or the lids are shut.
std::shared_ptr<const SignalLane> eyesLane(const vision::PersonSignals& person, const GazeStates& states)
{
    auto lane = std::make_shared<SignalLane>();
    lane->person = person.id;
    lane->name = tr("Eyes offset");
    lane->unit = tr("× spread");
    lane->displayHigh = 12;
    bool any = false;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        const vision::SignalSample& sample = person.samples[i];
        if (!sample.lookedForFace)
            continue;
        const vision::GazeState& state = states[i];
        const bool told = sample.face && state.looking != vision::GazeState::Looking::Unknown && !state.smallEyes &&
                          !state.shut && !state.eyesContradict;
        const double away = told ? std::max(std::abs(state.eyeAlong), std::abs(state.eyeDown)) : 0;
        lane->samples.push_back({sample.time, static_cast<float>(away), told});
        any = any || told;
    }
    if (!any)
        return nullptr;
    lane->band = usualBand(*lane);
    return lane;
}

std::shared_ptr<const SignalLane> bodyLane(const vision::PersonSignals& person)
{
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> widths;
    for (const vision::SignalSample& sample : person.samples) {
        if (!sample.body)
            continue;
        xs.push_back(sample.body->torsoCentre.x);
        ys.push_back(sample.body->torsoCentre.y);
        widths.push_back(sample.body->width);
    }
    const double width = median(std::move(widths));
    if (width <= 0)
        return nullptr;
    const double x = median(std::move(xs));
    const double y = median(std::move(ys));
    auto lane = std::make_shared<SignalLane>();
    lane->person = person.id;
    lane->name = tr("Body offset");
    lane->unit = tr("widths");
    lane->displayHigh = 1;
    for (const vision::SignalSample& sample : person.samples) {
        if (!sample.lookedForBody)
            continue;
        SignalSample shown{sample.time, 0, sample.body.has_value()};
        if (sample.body) {
            const double away = std::hypot(sample.body->torsoCentre.x - x, sample.body->torsoCentre.y - y);
            shown.value = static_cast<float>(away / width);
        }
        lane->samples.push_back(shown);
    }
    lane->band = usualBand(*lane);
    return lane;
}

std::shared_ptr<const SignalLane> traceLane(int person, const vision::Trace& trace)
{
    auto lane = std::make_shared<SignalLane>();
    lane->person = person;
    lane->name = trace.kind == vision::BehaviourKind::GazeAversion ? tr("Looking away") : tr("Posture shift");
    lane->unit = tr("× limit");
    lane->displayHigh = kTraceHigh;
    lane->threshold = 1.0F;
    lane->samples.reserve(trace.points.size());
    bool any = false;
    for (const vision::TracePoint& point : trace.points) {
        lane->samples.push_back(
            {point.time, static_cast<float>(point.strength.value_or(0)), point.strength.has_value()});
        any = any || point.strength.has_value();
    }
    return any ? lane : nullptr;
}

} // namespace

std::vector<std::shared_ptr<const SignalLane>> buildSignalLanes(const vision::SessionSignals& measured,
                                                                const FindingsInput& input)
{
    const vision::Settings& settings = input.definitions;
    std::vector<std::shared_ptr<const SignalLane>> lanes;
    for (const vision::PersonSignals& person : measured.people) {
        const auto visibility = vision::visibilityOf(person, settings.cannotTell, measured.shots);
        const GazeStates states =
            vision::gazeStates(person, visibility, settings, {measured.shots, input.review.marks});
        for (auto& lane : {headLane(person, states), eyesLane(person, states), bodyLane(person)}) {
            if (lane)
                lanes.push_back(lane);
        }
    }
    return lanes;
}

std::vector<std::shared_ptr<const SignalLane>> buildTraceLanes(const vision::SessionSignals& measured,
                                                               const FindingsInput& input)
{
    std::vector<std::shared_ptr<const SignalLane>> lanes;
    for (const vision::PersonSignals& person : measured.people)
        for (const vision::Trace& trace :
             vision::tracesOf(measured, person.id, measured.covered, input.definitions, input.review))
            if (auto lane = traceLane(person.id, trace))
                lanes.push_back(std::move(lane));
    return lanes;
}

} // namespace alliance::app
