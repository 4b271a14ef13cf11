#include "vision/signals/Analyzer.h"

#include "vision/face/FacePipeline.h"
#include "vision/models/Guard.h"
#include "vision/models/ModelSet.h"
#include "vision/models/NetworkInput.h"
#include "vision/pose/PosePipeline.h"
#include "vision/signals/FrameFit.h"
#include "vision/signals/PeopleTracker.h"
#include "vision/signals/SamplingTurns.h"
#include "vision/signals/SceneCuts.h"
#include "vision/signals/SceneMotion.h"
#include "vision/signals/StageLine.h"

namespace alliance::vision
{

namespace
{

constexpr std::int64_t kGapNs = 2'000'000'000; // after a longer hole the pipelines search anew
constexpr std::size_t kTicksAtOnce = 6;        // frames in the line: about a second of the recording
constexpr const char* kMeasuringVersion = "5"; // to be raised when the same frames give other signals
constexpr std::uint32_t kStateVersion = 4;     // to be raised when the fields of the state change

// FNV-1a: tells a state that was cut or altered.
std::uint64_t checksum(std::span<const std::uint8_t> bytes)
{
    std::uint64_t sum = 14695981039346656037ULL;
    for (const std::uint8_t byte : bytes) {
        sum = (sum ^ byte) * 1099511628211ULL;
    }
    return sum;
}

// One frame on its way through the stages.
struct Tick {
    std::shared_ptr<Picture> picture;
    std::int64_t frame = 0;
    base::MediaTime time;
    bool anew = false; // does not follow the tick before: a gap, another size
    bool bodyTurn = false;
    base::Status status; // the first failure; the stages after it do nothing
    std::vector<FaceObservation> faces;
    std::vector<Appearance> looks; // of the faces
    std::vector<PoseObservation> poses;
    SmallPicture small;
    bool cut = false; // a new shot begins
    int view = 0;     // SceneCuts::view()
};

int workersFor(const SamplingSettings& settings, std::size_t stages)
{
    const int useful =
        static_cast<int>(std::min<std::size_t>(stages, std::max(1U, std::thread::hardware_concurrency())));
    return settings.workers > 0 ? std::min(settings.workers, static_cast<int>(stages)) : useful;
}

class NetworkAnalyzer final : public Analyzer
{
public:
    NetworkAnalyzer(FacePipeline faces, PosePipeline poses, std::string modelVersion, SamplingSettings settings)
        : m_modelVersion(std::move(modelVersion)),
          m_settings(settings),
          m_faceTurns(settings.faceHz),
          m_bodyTurns(settings.bodyHz),
          m_faces(std::move(faces)),
          m_poses(std::move(poses))
    {
        const auto stage = [this](base::Status (NetworkAnalyzer::*work)(Tick&)) {
            return [this, work](Tick& tick) {
                if (tick.status) {
                    tick.status = guarded("analyzer", [&] { return (this->*work)(tick); });
                }
            };
        };
        std::vector<StageLine<Tick>::Stage> stages{
            stage(&NetworkAnalyzer::findFaces), stage(&NetworkAnalyzer::findBodies),
            stage(&NetworkAnalyzer::followPeople), [this](Tick& tick) { count(tick); }};
        const int workers = workersFor(settings, stages.size() - 1);
        m_line = std::make_unique<StageLine<Tick>>(std::move(stages), workers, kTicksAtOnce);
    }

    std::string version() const override { return std::string(kMeasuringVersion) + " " + m_modelVersion; }

    bool wantsFrame(base::MediaTime time) const override { return m_faceTurns.due(time); }

    base::Status addFrame(std::shared_ptr<Picture> picture, std::int64_t frame, base::MediaTime time,
                          std::stop_token stop) override
    {
        if (!picture || picture->size().empty()) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: no picture");
        }
        if (m_last && time <= *m_last) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: times must ascend");
        }
        const cv::Size size = picture->size();
        Tick tick;
        tick.picture = std::move(picture);
        tick.frame = frame;
        tick.time = time;
        tick.anew = m_last && ((time - *m_last).ns > kGapNs || size != m_lastSize);
        tick.bodyTurn = m_bodyTurns.due(time);
        if (m_size.empty()) {
            m_size = size;
            m_people = PeopleTracker(size);
        }
        if (!m_line->give(std::move(tick), stop)) {
            return base::fail(base::ErrorCategory::Cancelled, "analyzer");
        }
        if (m_bodyTurns.due(time)) {
            m_bodyTurns.take(time);
        }
        m_faceTurns.take(time);
        m_sizeChanged = m_sizeChanged || size != m_size;
        m_lastSize = size;
        m_first = m_first.value_or(time);
        m_last = time;
        return {};
    }

    void drain() override { m_line->drain(); }

    const MeasuringCounts& counts() override
    {
        drain();
        return m_counts;
    }

    std::vector<std::uint8_t> saveState() override
    {
        drain();
        StateWriter writer;
        writer(kStateVersion, version(), m_settings.faceHz, m_settings.bodyHz);
        visitState(writer);
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
        visitState(reader);
        m_faces.restore(reader);
        m_poses.restore(reader);
        if (!reader.good() || !reader.atEnd()) {
            return base::fail(base::ErrorCategory::Damaged, "analyzer: state does not hold together");
        }
        return {};
    }

    SessionSignals finish(std::int64_t frames, base::MediaTime end) override
    {
        drain();
        SessionSignals signals;
        signals.width = m_size.width;
        signals.height = m_size.height;
        signals.frames = frames;
        signals.covered = {m_first.value_or(base::MediaTime{}), end};
        m_people.finish(m_settings.minPresenceSeconds, m_settings.minPresenceShare, signals);
        signals.versions["models"] = m_modelVersion;
        signals.versions["measuring"] = kMeasuringVersion;
        return signals;
    }

private:
    template <typename Archive>
    void visitState(Archive& archive)
    {
        archive(m_size, m_lastSize, m_sizeChanged, m_first, m_last, m_counts, m_faceTurns, m_bodyTurns, m_cuts, m_scene,
                m_people);
    }

    base::Status findFaces(Tick& tick)
    {
        if (const auto status = findScene(tick); !status) {
            return status;
        }
        if (tick.anew || tick.cut) {
            m_faces.reset();
        }
        if (const auto status = keep(m_faces.process(*tick.picture), tick.faces); !status) {
            return status;
        }
        for (const auto& face : tick.faces) {
            const auto rgb = tick.picture->rgb(partForLooks(face, tick.picture->size()));
            if (!rgb) {
                return tl::unexpected(rgb.error());
            }
            tick.looks.push_back(appearanceOf(*rgb, face));
        }
        return {};
    }

    base::Status findScene(Tick& tick)
    {
        auto grey = tick.picture->grey();
        if (!grey) {
            return tl::unexpected(grey.error());
        }
        cv::Mat laid;
        if (const auto fit = FrameFit::between(tick.picture->size(), m_size); fit != FrameFit()) {
            laid = fit(matOf(*grey), m_size);
            *grey = {laid.data, laid.cols, laid.rows, static_cast<std::ptrdiff_t>(laid.step), grey->format};
        }
        tick.small = smallPictureOf(*grey);
        tick.cut = m_cuts.add(tick.small);
        tick.view = m_cuts.view();
        return {};
    }

    base::Status findBodies(Tick& tick)
    {
        if (tick.anew || tick.cut) {
            m_poses.reset();
        }
        return tick.bodyTurn ? keep(m_poses.process(*tick.picture, tick.faces), tick.poses) : base::Status();
    }

    base::Status followPeople(Tick& tick)
    {
        if (const auto fit = FrameFit::between(tick.picture->size(), m_size); fit != FrameFit()) {
            std::transform(tick.faces.begin(), tick.faces.end(), tick.faces.begin(), fit);
            std::transform(tick.poses.begin(), tick.poses.end(), tick.poses.begin(), fit);
        }
        m_scene.add(tick.small, tick.cut, m_people.regions(tick.faces, tick.cut));
        SampledScene scene;
        scene.time = tick.time;
        scene.frame = tick.frame;
        scene.startsShot = tick.cut;
        scene.view = tick.view;
        scene.lookedForBody = tick.bodyTurn;
        scene.faces = tick.faces;
        scene.looks = tick.looks;
        scene.poses = tick.poses;
        scene.camera = m_scene.camera();
        scene.motion = [this](cv::Rect2f region) { return m_scene.share(region); };
        m_people.add(scene);
        return {};
    }

    void count(const Tick& tick)
    {
        if (tick.status) {
            ++m_counts.measured;
        } else {
            ++m_counts.failed;
            m_counts.last = tick.status.error();
        }
    }

    template <typename T>
    static base::Status keep(base::Result<T> result, T& into)
    {
        if (!result) {
            return tl::unexpected(result.error());
        }
        into = std::move(*result);
        return {};
    }

    // Of the feeding thread. What the stages hand on was set before they began.
    std::string m_modelVersion;
    SamplingSettings m_settings;
    SamplingTurns m_faceTurns;
    SamplingTurns m_bodyTurns;
    cv::Size m_size; // of the first frame
    cv::Size m_lastSize;
    bool m_sizeChanged = false;
    std::optional<base::MediaTime> m_first;
    std::optional<base::MediaTime> m_last;
    // Of one stage each while something is in the line.
    FacePipeline m_faces;
    PosePipeline m_poses;
    SceneCuts m_cuts;
    SceneMotion m_scene;
    PeopleTracker m_people{{}};
    MeasuringCounts m_counts;
    std::unique_ptr<StageLine<Tick>> m_line; // last: it ends first
};

} // namespace

base::Status Analyzer::measureFrame(const base::ImageView& rgb, std::int64_t frame, base::MediaTime time)
{
    if (const auto status = requireRgb(rgb); !status) {
        return status;
    }
    const std::int64_t failed = counts().failed;
    if (const auto status = addFrame(std::make_shared<ReadyPicture>(rgb), frame, time); !status) {
        return status;
    }
    return counts().failed == failed ? base::Status() : tl::unexpected(counts().last);
}

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
