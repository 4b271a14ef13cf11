#include "tests/vision/candidates/SyntheticSession.h"

#include "vision/signals/StoredSignals.h"

namespace alliance::test
{

using vision::SignalSample;

namespace
{
constexpr double kFaceHz = 5;
constexpr int kFramesPerTurn = 5;
constexpr double kWidthOfFace = 2.0; // shoulder width over face size
constexpr double kUsualLids = 0.30;  // eye widths
const cv::Point2f kSeat(640, 300);

bool inside(double t, double start, double end)
{
    return start <= t && t < end;
}
} // namespace

SyntheticSession::SyntheticSession(double seconds, unsigned seed, double faceSize)
    : m_seconds(seconds), m_seed(seed), m_faceSize(faceSize)
{
}

SyntheticSession& SyntheticSession::change(std::function<void(SignalSample&, double)> edit)
{
    m_edits.push_back(std::move(edit));
    return *this;
}

SyntheticSession& SyntheticSession::look(double start, double end, double yaw, double pitch, double along,
                                         double across, double lids)
{
    return change([=](SignalSample& s, double t) {
        if (!s.face || !inside(t, start, end)) {
            return;
        }
        s.face->yaw += yaw;
        s.face->pitch += pitch;
        for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
            eye->irisAlong += along;
            eye->irisAcross += across;
            eye->opening = std::max(0.03, eye->opening + lids);
        }
    });
}

SyntheticSession& SyntheticSession::laugh(double start, double end)
{
    return change([=](SignalSample& s, double t) {
        if (!s.face || !inside(t, start, end)) {
            return;
        }
        s.face->size *= 1.12;
        s.face->pitch += 4 * std::sin(t * 9);
        for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
            eye->opening -= 0.10;
            eye->irisAcross += 0.02;
        }
    });
}

SyntheticSession& SyntheticSession::shift(double start, double end, double x, double y, double size)
{
    return change([=, face = m_faceSize](SignalSample& s, double t) {
        const double way = std::clamp((t - start) / (end - start), 0.0, 1.0);
        const double smooth = way * way * (3 - 2 * way);
        const double width = face * kWidthOfFace;
        const cv::Point2f by(static_cast<float>(x * width * smooth), static_cast<float>(y * width * smooth));
        const double grown = 1 + size * smooth;
        if (s.face) {
            s.face->centre += by;
            s.face->size *= grown;
            s.face->scale *= grown;
        }
        if (s.body) {
            const auto centre = s.body->torsoCentre + by;
            const auto half = (s.body->imageRightShoulder - s.body->imageLeftShoulder) * (0.5 * grown);
            s.body->torsoCentre = centre;
            s.body->imageLeftShoulder = centre - half;
            s.body->imageRightShoulder = centre + half;
            s.body->width *= grown;
        }
    });
}

SyntheticSession& SyntheticSession::hide(double start, double end)
{
    return change([=](SignalSample& s, double t) {
        if (inside(t, start, end)) {
            s.face.reset();
        }
    });
}

SyntheticSession& SyntheticSession::drift(double yaw)
{
    return change([yaw, all = m_seconds](SignalSample& s, double t) {
        if (s.face) {
            s.face->yaw += yaw * t / all;
        }
    });
}

SyntheticSession& SyntheticSession::withoutBody()
{
    return change([](SignalSample& s, double) { s.body.reset(); });
}

SyntheticSession& SyntheticSession::still(double start, double end)
{
    return change([=](SignalSample& s, double t) { s.motion *= inside(t, start, end) ? 0.1 : 1.0; });
}

SyntheticSession& SyntheticSession::everyFrame(double start, double end)
{
    m_everyFrame.emplace_back(start, end);
    return *this;
}

SyntheticSession& SyntheticSession::gone(double start, double end)
{
    return change([=](SignalSample& s, double t) {
        if (inside(t, start, end)) {
            s.face.reset();
            s.body.reset();
        }
    });
}

SyntheticSession& SyntheticSession::startingAt(double seconds)
{
    m_offset = seconds;
    return *this;
}

// What the networks and the person's own unrest add, from one stream of numbers.
class SyntheticSession::Noise
{
public:
    explicit Noise(unsigned seed) : m_random(seed) {}

    double operator()(double sd)
    {
        // Sum of twelve uniform numbers: the same on every standard library.
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += double(m_random()) / double(std::mt19937::max());
        }
        return sum * sd;
    }

    double blinkUntil = -1;
    double nextBlink = 2;
    double swayYaw = 0;

private:
    std::mt19937 m_random;
};

vision::SignalSample SyntheticSession::sampleAt(double t, int frame, bool grid, Noise& noise) const
{
    SignalSample s;
    s.time = base::MediaTime::fromSeconds(t + m_offset);
    s.frame = frame;
    s.lookedForFace = true;
    s.lookedForBody = !grid || frame % 10 == 0;
    s.extra = !grid;
    s.motion = std::abs(noise(0.05));
    noise.swayYaw = grid ? 0.95 * noise.swayYaw + noise(0.6) : noise.swayYaw;
    auto& face = s.face.emplace();
    face.centre = kSeat + cv::Point2f(static_cast<float>(noise(1)), static_cast<float>(noise(1)));
    face.size = m_faceSize * (1 + noise(0.01));
    face.scale = m_faceSize * (1 + noise(0.008));
    face.yaw = 12 + noise.swayYaw + noise(0.7);
    face.pitch = -6 + noise(1.0);
    face.roll = noise(0.8);
    face.presence = 0.97;
    if (t >= noise.nextBlink) {
        noise.blinkUntil = t + 0.2;
        noise.nextBlink = t + 2.5 + std::abs(noise(2));
    }
    const double along = -0.04 + noise(0.02);
    const double across = 0.02 + noise(0.014);
    for (auto* eye : {&face.imageLeftEye, &face.imageRightEye}) {
        *eye = {along + noise(0.008), across + noise(0.008), kUsualLids + noise(0.015)};
        if (t < noise.blinkUntil) {
            eye->opening = 0.06;
            eye->irisAcross += 0.08;
        }
    }
    if (s.lookedForBody) {
        const double width = m_faceSize * kWidthOfFace;
        const auto jitter = [&] {
            return cv::Point2f(static_cast<float>(noise(0.012 * width)), static_cast<float>(noise(0.012 * width)));
        };
        const auto middle = kSeat + cv::Point2f(0, static_cast<float>(0.9 * m_faceSize));
        const cv::Point2f half(static_cast<float>(width / 2), 0);
        auto& body = s.body.emplace();
        body.imageLeftShoulder = middle - half + jitter();
        body.imageRightShoulder = middle + half + jitter();
        body.torsoCentre = (body.imageLeftShoulder + body.imageRightShoulder) * 0.5F;
        body.width = cv::norm(body.imageRightShoulder - body.imageLeftShoulder);
        body.confidence = 0.95;
    }
    for (const auto& edit : m_edits) {
        edit(s, t);
    }
    return s;
}

vision::PersonSignals SyntheticSession::person(int id) const
{
    Noise noise(m_seed);
    vision::PersonSignals person;
    person.id = id;
    for (int k = 0; k / kFaceHz < m_seconds; ++k) {
        const double t = k / kFaceHz;
        person.samples.push_back(sampleAt(t, k * kFramesPerTurn, true, noise));
        const bool dense = std::any_of(m_everyFrame.begin(), m_everyFrame.end(),
                                       [&](const auto& span) { return inside(t, span.first, span.second); });
        for (int between = 1; dense && between < kFramesPerTurn; ++between) {
            const double later = t + between / (kFaceHz * kFramesPerTurn);
            person.samples.push_back(sampleAt(later, k * kFramesPerTurn + between, false, noise));
        }
    }
    person.coverage = 1;
    vision::roundAsStored(person);
    return person;
}

vision::SessionSignals SyntheticSession::signals() const
{
    vision::SessionSignals signals;
    signals.width = 1280;
    signals.height = 720;
    signals.people.push_back(person());
    signals.frames = static_cast<std::int64_t>(m_seconds * 25);
    signals.covered = {base::MediaTime::fromSeconds(m_offset), base::MediaTime::fromSeconds(m_offset + m_seconds)};
    signals.versions["models"] = "synthetic";
    return signals;
}

std::vector<vision::Behaviour> only(const vision::Findings& findings, vision::BehaviourKind kind)
{
    std::vector<vision::Behaviour> some;
    std::copy_if(findings.behaviours.begin(), findings.behaviours.end(), std::back_inserter(some),
                 [&](const vision::Behaviour& b) { return b.kind == kind; });
    return some;
}

vision::Findings findIn(const SyntheticSession& session, const vision::Settings& settings)
{
    return vision::findBehaviours(session.signals(), nullptr, settings, {"abc", "a.mp4", 100, 4},
                                  [](const std::string& text) { return text; });
}

} // namespace alliance::test
