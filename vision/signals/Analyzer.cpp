#include "vision/signals/Analyzer.h"

#include "vision/models/ModelSet.h"
#include "vision/models/NetworkInput.h"
#include "vision/signals/FoundPeople.h"
#include "vision/signals/MeasuringStages.h"
#include "vision/signals/SamplingTurns.h"
#include "vision/signals/StageLine.h"
#include "vision/signals/StoredSignals.h"

namespace alliance::vision
{

namespace
{

constexpr std::int64_t kGapNs = 2'000'000'000; // after a longer hole the pipelines search anew
constexpr std::size_t kTicksAtOnce = 6;        // turns in the line: about a second of the recording
constexpr double kBetweenHz = 30;              // frames a second that may be measured between turns ...
constexpr double kBetweenHzLarge = 15;         // ... of pictures that take much memory:
constexpr int kLargePixels = 4'000'000;
constexpr std::size_t kMostBetween = 8;        // frames between two turns
constexpr const char* kMeasuringVersion = "7"; // to be raised when the same frames give other signals
constexpr std::uint32_t kStateVersion = 6;     // to be raised when the fields of the state change

// FNV-1a: tells a state that was cut or altered.
std::uint64_t checksum(std::span<const std::uint8_t> bytes)
{
    std::uint64_t sum = 14695981039346656037ULL;
    for (const std::uint8_t byte : bytes) {
        sum = (sum ^ byte) * 1099511628211ULL;
    }
    return sum;
}

int workersFor(const SamplingSettings& settings, std::size_t stages)
{
    const int useful =
        static_cast<int>(std::min<std::size_t>(stages, std::max(1U, std::thread::hardware_concurrency())));
    return settings.workers > 0 ? std::min(settings.workers, static_cast<int>(stages)) : useful;
}

class NetworkAnalyzer final : public Analyzer
{
public:
    NetworkAnalyzer(std::unique_ptr<MeasuringStages> stages, std::string modelVersion, SamplingSettings settings)
        : m_modelVersion(std::move(modelVersion)),
          m_settings(settings),
          m_faceTurns(settings.faceHz),
          m_bodyTurns(settings.bodyHz),
          m_betweenTurns(kBetweenHz),
          m_stages(std::move(stages))
    {
        std::vector<StageLine<Tick>::Stage> line{[this](Tick& tick) { m_stages->findFaces(tick); },
                                                 [this](Tick& tick) { m_stages->findBodies(tick); },
                                                 [this](Tick& tick) { m_stages->followPeople(tick); }};
        const int workers = workersFor(settings, line.size());
        m_line = std::make_unique<StageLine<Tick>>(std::move(line), workers, kTicksAtOnce);
    }

    std::string version() const override { return std::string(kMeasuringVersion) + " " + m_modelVersion; }

    Turn turnOf(base::MediaTime time) const override
    {
        if (m_faceTurns.due(time)) {
            return Turn::Grid;
        }
        const bool between = m_settings.adaptive && m_betweenTurns.due(time) && m_between.size() < kMostBetween;
        return between ? Turn::Between : Turn::None;
    }

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
        Shot shot{std::move(picture), frame, time};
        if (turnOf(time) == Turn::Grid) {
            if (const auto status = addTick(std::move(shot), size, stop); !status) {
                return status;
            }
        } else if (size == m_lastSize) {
            m_between.push_back(std::move(shot));
        }
        if (m_betweenTurns.due(time)) {
            m_betweenTurns.take(time);
        }
        m_last = time;
        return {};
    }

    void drain() override { m_line->drain(); }

    const MeasuringCounts& counts() override
    {
        breakOff();
        return m_stages->counts();
    }

    std::vector<std::uint8_t> saveState() override
    {
        breakOff();
        StateWriter writer;
        writer(kStateVersion, version(), m_settings.faceHz, m_settings.bodyHz, m_settings.adaptive);
        visitState(writer);
        m_stages->save(writer);
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
        reader(format, measuredBy, sampled.faceHz, sampled.bodyHz, sampled.adaptive);
        if (format != kStateVersion || measuredBy != version() || sampled.faceHz != m_settings.faceHz ||
            sampled.bodyHz != m_settings.bodyHz || sampled.adaptive != m_settings.adaptive) {
            return base::fail(base::ErrorCategory::Invalid, "analyzer: state of other models or settings");
        }
        visitState(reader);
        m_stages->restore(reader);
        if (!reader.good() || !reader.atEnd()) {
            return base::fail(base::ErrorCategory::Damaged, "analyzer: state does not hold together");
        }
        chooseBetweenTurns();
        return {};
    }

    SessionSignals finish(std::int64_t frames, base::MediaTime end) override
    {
        breakOff();
        SessionSignals signals;
        signals.width = m_size.width;
        signals.height = m_size.height;
        signals.frames = frames;
        signals.covered = {m_first.value_or(base::MediaTime{}), end};
        m_stages->finish(m_settings, signals);
        if (m_sizeChanged) {
            addRemark(signals, SceneRemark::SizeChanged);
        }
        signals.versions["models"] = m_modelVersion;
        signals.versions["measuring"] = kMeasuringVersion;
        roundAsStored(signals);
        return signals;
    }

private:
    template <typename Archive>
    void visitState(Archive& archive)
    {
        archive(m_size, m_lastSize, m_sizeChanged, m_first, m_last, m_lastTick, m_faceTurns, m_bodyTurns);
    }

    base::Status addTick(Shot shot, cv::Size size, const std::stop_token& stop)
    {
        const base::MediaTime time = shot.time;
        Tick tick;
        tick.shot = std::move(shot);
        tick.anew = m_lastTick && ((time - *m_lastTick).ns > kGapNs || size != m_lastSize);
        tick.bodyTurn = m_bodyTurns.due(time);
        tick.between = std::move(m_between);
        m_between.clear();
        const bool bodyTurn = tick.bodyTurn;
        if (m_size.empty()) {
            m_size = size;
            m_stages->begin(size);
            chooseBetweenTurns();
        }
        if (!m_line->give(std::move(tick), stop)) {
            return base::fail(base::ErrorCategory::Cancelled, "analyzer");
        }
        if (bodyTurn) {
            m_bodyTurns.take(time);
        }
        m_faceTurns.take(time);
        m_sizeChanged = m_sizeChanged || size != m_size;
        m_lastSize = size;
        m_first = m_first.value_or(time);
        m_lastTick = time;
        return {};
    }

    // Begins anew with the next frame, so that a restored analyzer does as one that goes on.
    void chooseBetweenTurns()
    {
        m_betweenTurns = SamplingTurns(m_size.area() > kLargePixels ? kBetweenHzLarge : kBetweenHz);
    }

    // Waits; what was given after the latest turn is let go.
    void breakOff()
    {
        drain();
        m_between.clear();
        chooseBetweenTurns();
        m_stages->breakOff();
    }

    // Of the feeding thread.
    std::string m_modelVersion;
    SamplingSettings m_settings;
    SamplingTurns m_faceTurns;
    SamplingTurns m_bodyTurns;
    SamplingTurns m_betweenTurns;
    std::vector<Shot> m_between; // since the latest turn
    cv::Size m_size;             // of the first frame
    cv::Size m_lastSize;
    bool m_sizeChanged = false;
    std::optional<base::MediaTime> m_first;
    std::optional<base::MediaTime> m_last;
    std::optional<base::MediaTime> m_lastTick;

    std::unique_ptr<MeasuringStages> m_stages;
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
    auto stages = MeasuringStages::create(models);
    if (!stages) {
        return tl::unexpected<base::Error>(stages.error());
    }
    return std::make_unique<NetworkAnalyzer>(std::move(*stages), models->version(), settings);
}

} // namespace alliance::vision
