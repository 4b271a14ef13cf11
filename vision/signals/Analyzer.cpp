#include "vision/signals/Analyzer.h"

#include "vision/face/FacePipeline.h"
#include "vision/models/ModelSet.h"
#include "vision/pose/PosePipeline.h"
#include "vision/signals/MotionMeter.h"
#include "vision/signals/PeopleTracker.h"
#include "vision/signals/SamplingTurns.h"

namespace alliance::vision
{

namespace
{

constexpr std::int64_t kGapNs = 2'000'000'000; // after a longer hole the pipelines search anew
constexpr const char* kMeasuringVersion = "2"; // to be raised when the same frames give other signals
constexpr std::uint32_t kStateVersion = 2;     // to be raised when the fields of the state change

// FNV-1a: tells a state that was cut or altered.
std::uint64_t checksum(std::span<const std::uint8_t> bytes)
{
    std::uint64_t sum = 14695981039346656037ULL;
    for (const std::uint8_t byte : bytes) {
        sum = (sum ^ byte) * 1099511628211ULL;
    }
    return sum;
}

class NetworkAnalyzer final : public Analyzer
{
public:
    NetworkAnalyzer(FacePipeline faces, PosePipeline poses, std::string modelVersion, SamplingSettings settings)
        : m_faces(std::move(faces)),
          m_poses(std::move(poses)),
          m_modelVersion(std::move(modelVersion)),
          m_settings(settings),
          m_faceTurns(settings.faceHz),
          m_bodyTurns(settings.bodyHz)
    {
    }

    std::string version() const override { return std::string(kMeasuringVersion) + " " + m_modelVersion; }

    bool wantsFrame(base::MediaTime time) const override { return m_faceTurns.due(time); }

    base::Status addFrame(base::ImageView rgb, std::int64_t frame, base::MediaTime time) override
    {
        if (rgb.empty() || rgb.format != base::PixelFormat::Rgb24) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: not an RGB picture");
        }
        if (m_last && time <= *m_last) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: times must ascend");
        }
        if (m_width != 0 && (rgb.width != m_width || rgb.height != m_height)) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: the size changed");
        }
        if (m_last && (time - *m_last).ns > kGapNs) {
            m_faces.reset();
            m_poses.reset();
        }
        if (m_width == 0) {
            m_people = PeopleTracker({rgb.width, rgb.height});
        }
        m_width = rgb.width;
        m_height = rgb.height;
        m_first = m_first.value_or(time);
        m_last = time;
        m_faceTurns.take(time);
        try {
            return measure(rgb, frame, time);
        } catch (const std::exception& error) {
            return base::fail(base::ErrorCategory::Internal, std::string("analyzer: ") + error.what());
        }
    }

    std::vector<std::uint8_t> saveState() const override
    {
        StateWriter writer;
        writer(kStateVersion, version(), m_settings.faceHz, m_settings.bodyHz);
        writer(m_width, m_height, m_first, m_last, m_faceTurns, m_bodyTurns, m_motion, m_people);
        m_faces.save(writer);
        m_poses.save(writer);
        std::vector<std::uint8_t> state = writer.take();
        StateWriter end;
        end(checksum(state));
        const std::vector<std::uint8_t> sum = end.take();
        state.insert(state.end(), sum.begin(), sum.end());
        return state;
    }

    base::Status restoreState(std::span<const std::uint8_t> state) override
    {
        std::uint64_t sum = 0;
        if (state.size() < sizeof sum) {
            return base::fail(base::ErrorCategory::Damaged, "analyzer: state cut off");
        }
        const auto body = state.first(state.size() - sizeof sum);
        StateReader(state.last(sizeof sum))(sum);
        if (sum != checksum(body)) {
            return base::fail(base::ErrorCategory::Damaged, "analyzer: state altered");
        }
        StateReader reader(body);
        std::uint32_t format = 0;
        std::string measuredBy;
        SamplingSettings sampled;
        reader(format, measuredBy, sampled.faceHz, sampled.bodyHz);
        if (format != kStateVersion || measuredBy != version() || sampled.faceHz != m_settings.faceHz ||
            sampled.bodyHz != m_settings.bodyHz) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: state of other models or settings");
        }
        reader(m_width, m_height, m_first, m_last, m_faceTurns, m_bodyTurns, m_motion, m_people);
        m_faces.restore(reader);
        m_poses.restore(reader);
        if (!reader.good() || !reader.atEnd()) {
            return base::fail(base::ErrorCategory::Damaged, "analyzer: state does not hold together");
        }
        return {};
    }

    SessionSignals finish(std::int64_t frames, base::MediaTime end) override
    {
        SessionSignals signals;
        signals.width = m_width;
        signals.height = m_height;
        signals.frames = frames;
        signals.covered = {m_first.value_or(base::MediaTime{}), end};
        signals.people = m_people.finish(m_settings.minPresenceSeconds, m_settings.minPresenceShare);
        signals.versions["models"] = m_modelVersion;
        signals.versions["measuring"] = kMeasuringVersion;
        return signals;
    }

private:
    base::Status measure(const base::ImageView& rgb, std::int64_t frame, base::MediaTime time)
    {
        const bool bodyTurn = m_bodyTurns.due(time);
        auto faces = m_faces.process(rgb);
        if (!faces) {
            return tl::unexpected<base::Error>(faces.error());
        }
        std::vector<PoseObservation> poses;
        if (bodyTurn) {
            m_bodyTurns.take(time);
            auto found = m_poses.process(rgb, *faces);
            if (!found) {
                return tl::unexpected<base::Error>(found.error());
            }
            poses = std::move(*found);
        }
        m_motion.add(rgb, m_people.regions());
        m_people.add(
            time, frame, *faces, bodyTurn, poses, [this](cv::Rect2f r) { return m_motion.share(r); },
            CameraPose{m_motion.camera()});
        return {};
    }

    FacePipeline m_faces;
    PosePipeline m_poses;
    std::string m_modelVersion;
    SamplingSettings m_settings;
    SamplingTurns m_faceTurns;
    SamplingTurns m_bodyTurns;
    PeopleTracker m_people{{}};
    MotionMeter m_motion;
    int m_width = 0;
    int m_height = 0;
    std::optional<base::MediaTime> m_first;
    std::optional<base::MediaTime> m_last;
};

} // namespace

base::Result<std::unique_ptr<Analyzer>> Analyzer::create(std::shared_ptr<const ModelSet> models,
                                                         SamplingSettings settings)
{
    auto faces = FacePipeline::create(models);
    if (!faces) {
        return tl::unexpected<base::Error>(faces.error());
    }
    auto poses = PosePipeline::create(models);
    if (!poses) {
        return tl::unexpected<base::Error>(poses.error());
    }
    return std::make_unique<NetworkAnalyzer>(std::move(*faces), std::move(*poses), models->version(), settings);
}

} // namespace alliance::vision
