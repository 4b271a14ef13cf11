#include "vision/signals/Analyzer.h"

#include "tests/support/puppet/PuppetRenderer.h"
#include "vision/models/ModelSet.h"

#include <gtest/gtest.h>

#include <functional>

using namespace alliance;
using namespace alliance::vision;

namespace
{

constexpr double kFps = 25;

// The models and photographs that set-up puts into the cache.
class AnalyzerTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        auto models = loadModels(modelFolder());
        ASSERT_TRUE(models.has_value()) << models.error().context;
        s_models = *models;
        auto renderer = test::PuppetRenderer::create(s_models, test::photoFolder());
        ASSERT_TRUE(renderer.has_value()) << renderer.error().context;
        s_renderer = std::move(*renderer);
    }
    static void TearDownTestSuite()
    {
        s_renderer.reset();
        s_models.reset();
    }

    void SetUp() override
    {
        ASSERT_NE(s_renderer, nullptr);
        m_poses = test::demoScript().baseline;
        auto analyzer = Analyzer::create(s_models);
        ASSERT_TRUE(analyzer.has_value()) << analyzer.error().context;
        m_analyzer = std::move(*analyzer);
    }

    static std::unique_ptr<Analyzer> fresh(SamplingSettings settings = {})
    {
        auto analyzer = Analyzer::create(s_models, settings);
        return analyzer ? std::move(*analyzer) : nullptr;
    }

    // A head turns, somebody leaves the picture's rhythm for a while (a hole), then goes on.
    void showScene(const std::function<void(int)>& before)
    {
        for (int frame = 0; frame < 95; frame += 5) {
            before(frame);
            m_poses[test::indexOf(test::Place::Right)].yaw = frame % 20;
            m_poses[test::indexOf(test::Place::Left)].pitch = frame % 25;
            if (frame < 20 || frame >= 75) {
                show(frame, frame + 1);
            }
        }
    }

    // Offers frames [from, to) and gives back how many were wanted.
    int show(int from, int to)
    {
        int wanted = 0;
        for (int frame = from; frame < to; ++frame) {
            const auto time = base::MediaTime::fromSeconds(frame / kFps);
            if (m_analyzer->wantsFrame(time)) {
                ++wanted;
                const auto picture = s_renderer->render(m_poses, static_cast<std::uint64_t>(frame));
                EXPECT_TRUE(m_analyzer->measureFrame(picture.image.view(), frame, time).has_value());
            }
        }
        return wanted;
    }

    static inline std::shared_ptr<const ModelSet> s_models;
    static inline std::unique_ptr<test::PuppetRenderer> s_renderer;
    std::unique_ptr<Analyzer> m_analyzer;
    std::array<test::PuppetPose, 2> m_poses;
};

} // namespace

TEST_F(AnalyzerTest, TwoPeopleAreMeasuredFiveTimesASecondAndKeptApart)
{
    EXPECT_EQ(show(0, 25), 5);
    m_poses[test::indexOf(test::Place::Right)].yaw += 25;
    EXPECT_EQ(show(25, 50), 5);
    const auto signals = m_analyzer->finish(50, base::MediaTime::fromSeconds(2));

    EXPECT_EQ(signals.width, test::PuppetRenderer::kWidth);
    EXPECT_EQ(signals.frames, 50);
    EXPECT_TRUE(signals.versions.contains("models"));
    ASSERT_EQ(signals.people.size(), 2U);
    EXPECT_EQ(signals.people[0].place, Place::Left);
    EXPECT_EQ(signals.people[1].place, Place::Right);
    for (const auto& person : signals.people) {
        EXPECT_EQ(person.coverage, 1.0);
        ASSERT_EQ(person.samples.size(), 10U);
        int bodies = 0;
        for (const auto& sample : person.samples) {
            EXPECT_TRUE(sample.face.has_value());
            EXPECT_EQ(sample.frame % 5, 0);
            bodies += sample.lookedForBody ? 1 : 0;
        }
        EXPECT_EQ(bodies, 5);
    }
    const auto yaw = [&](int person, std::size_t sample) {
        return signals.people[static_cast<std::size_t>(person)].samples[sample].face->yaw;
    };
    EXPECT_NEAR(yaw(1, 8) - yaw(1, 3), 25, 6);
    EXPECT_NEAR(yaw(0, 8) - yaw(0, 3), 0, 2);
}

TEST_F(AnalyzerTest, FramesThatDoNotFollowAreRefusedAndTheRestGoesOn)
{
    show(0, 6);
    const auto picture = s_renderer->render(m_poses, 1);
    const auto add = [&](base::ImageView view, double seconds) {
        const auto status = m_analyzer->measureFrame(view, 1, base::MediaTime::fromSeconds(seconds));
        return status ? std::optional<base::ErrorCategory>() : status.error().category;
    };
    EXPECT_EQ(add(picture.image.view(), 0.1), base::ErrorCategory::Invalid);
    EXPECT_EQ(add({}, 1.0), base::ErrorCategory::Invalid);
    EXPECT_EQ(add(picture.image.view(), 1.0), std::nullopt);
}

TEST_F(AnalyzerTest, ARecordingWithoutFramesGivesNobody)
{
    const auto signals = m_analyzer->finish(0, {});
    EXPECT_TRUE(signals.people.empty());
}

TEST_F(AnalyzerTest, AnInterruptedMeasurementEndsWithTheSameBytesAsOneThatWasNot)
{
    std::vector<std::uint8_t> midway;
    showScene([&](int frame) {
        if (frame == 10) {
            midway = m_analyzer->saveState();
        }
    });
    const auto whole = m_analyzer->saveState();
    const auto csv = writeSignalsCsv(m_analyzer->finish(95, base::MediaTime::fromSeconds(3.8)));
    EXPECT_NE(midway, whole);

    // Interrupted between two looks at a body, at one, and in and after the hole.
    m_analyzer = fresh();
    showScene([&](int frame) {
        if (frame != 5 && frame != 10 && frame != 50 && frame != 80) {
            return;
        }
        const auto state = m_analyzer->saveState();
        EXPECT_TRUE(frame != 10 || state == midway);
        m_analyzer = fresh();
        const auto restored = m_analyzer->restoreState(state);
        ASSERT_TRUE(restored.has_value()) << restored.error().context;
    });
    EXPECT_EQ(m_analyzer->saveState(), whole);
    const auto signals = m_analyzer->finish(95, base::MediaTime::fromSeconds(3.8));
    EXPECT_EQ(writeSignalsCsv(signals), csv);
    EXPECT_EQ(signals.people.size(), 2U);
}

TEST_F(AnalyzerTest, AStateThatIsNotItsOwnIsRefused)
{
    show(0, 6);
    const auto state = m_analyzer->saveState();
    const auto refusal = [&](std::unique_ptr<Analyzer> analyzer, const std::vector<std::uint8_t>& bytes) {
        const auto status = analyzer->restoreState(bytes);
        return status ? std::optional<base::ErrorCategory>() : status.error().category;
    };
    EXPECT_EQ(refusal(fresh(), state), std::nullopt);
    SamplingSettings other;
    other.faceHz = 2;
    EXPECT_EQ(refusal(fresh(other), state), base::ErrorCategory::Invalid);
    EXPECT_EQ(refusal(fresh(), {}), base::ErrorCategory::Damaged);
    for (const std::size_t at : {std::size_t{0}, state.size() / 2, state.size() - 1}) {
        auto altered = state;
        altered[at] ^= 0x40;
        EXPECT_EQ(refusal(fresh(), altered), base::ErrorCategory::Damaged);
        EXPECT_EQ(refusal(fresh(), {state.begin(), state.begin() + static_cast<std::ptrdiff_t>(at)}),
                  base::ErrorCategory::Damaged);
    }
}
