#include "vision/signals/Analyzer.h"

#include "tests/vision/puppet/PuppetTest.h"
#include "vision/models/NetworkInput.h"

#include <opencv2/imgproc.hpp>

#include <functional>

using namespace alliance;
using namespace alliance::vision;
using test::viewOf;

namespace
{

constexpr double kFps = 25;

class AnalyzerTest : public test::PuppetTest
{
protected:
    void SetUp() override
    {
        PuppetTest::SetUp();
        if (HasFatalFailure())
            return;
        m_poses = test::demoScript().baseline;
        auto analyzer = Analyzer::create(test::models());
        ASSERT_TRUE(analyzer.has_value()) << analyzer.error().context;
        m_analyzer = std::move(*analyzer);
    }

    static std::unique_ptr<Analyzer> fresh(SamplingSettings settings = {})
    {
        auto analyzer = Analyzer::create(test::models(), settings);
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
                const auto picture = renderer().render(m_poses, static_cast<std::uint64_t>(frame));
                EXPECT_TRUE(m_analyzer->measureFrame(picture.image.view(), frame, time).has_value());
            }
        }
        return wanted;
    }

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
    // With the precision of the file, so that it gives the same findings.
    const auto read = readSignalsCsv(writeSignalsCsv(signals));
    ASSERT_TRUE(read.has_value());
    for (std::size_t i = 0; i < 10; ++i) {
        const auto& measured = signals.people[0].samples[i];
        const auto& stored = read->people[0].samples[i];
        EXPECT_EQ(measured.face->yaw, stored.face->yaw);
        EXPECT_EQ(measured.face->centre, stored.face->centre);
        EXPECT_EQ(measured.motion, stored.motion);
    }
}

TEST_F(AnalyzerTest, FramesThatDoNotFollowAreRefusedAndTheRestGoesOn)
{
    show(0, 6);
    const auto picture = renderer().render(m_poses, 1);
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

TEST_F(AnalyzerTest, TheNumberOfThreadsMakesNoDifference)
{
    std::vector<std::vector<std::uint8_t>> states;
    for (const int workers : {1, 3}) {
        SamplingSettings settings;
        settings.workers = workers;
        m_analyzer = fresh(settings);
        std::vector<base::Image> shown; // as long as the analyzer looks at them
        for (int frame = 0; frame < 60; ++frame) {
            m_poses[test::indexOf(test::Place::Right)].yaw = frame % 30;
            const auto time = base::MediaTime::fromSeconds(frame / kFps);
            if (m_analyzer->wantsFrame(time)) {
                shown.push_back(renderer().render(m_poses, static_cast<std::uint64_t>(frame)).image);
                ASSERT_TRUE(
                    m_analyzer->addFrame(std::make_shared<ReadyPicture>(shown.back().view()), frame, time).has_value());
            }
        }
        states.push_back(m_analyzer->saveState());
        EXPECT_EQ(m_analyzer->counts().measured, 12);
        m_poses = test::demoScript().baseline;
    }
    EXPECT_EQ(states[0], states[1]);
}

TEST_F(AnalyzerTest, WhatChangesBetweenTwoTurnsIsMeasuredInEveryFrame)
{
    SamplingSettings settings;
    settings.workers = 3;
    m_analyzer = fresh(settings);
    std::vector<base::Image> shown; // as long as the analyzer looks at them
    constexpr int kTurns = 12;      // the frame in which the right person has turned; turns of the grid are 10 and 15
    for (int frame = 0; frame < 31; ++frame) {
        m_poses[test::indexOf(test::Place::Right)].yaw = frame < kTurns ? 0 : 25;
        const auto time = base::MediaTime::fromSeconds(frame / kFps);
        EXPECT_EQ(m_analyzer->turnOf(time), frame % 5 == 0 ? Turn::Grid : Turn::Between);
        shown.push_back(renderer().render(m_poses, static_cast<std::uint64_t>(frame)).image);
        ASSERT_TRUE(m_analyzer->addFrame(std::make_shared<ReadyPicture>(shown.back().view()), frame, time).has_value());
    }
    const auto signals = m_analyzer->finish(31, base::MediaTime::fromSeconds(1.24));
    EXPECT_EQ(m_analyzer->counts().measured, 7);
    ASSERT_EQ(signals.people.size(), 2U);
    const auto extrasOf = [](const PersonSignals& person) {
        std::vector<SignalSample> extras;
        std::copy_if(person.samples.begin(), person.samples.end(), std::back_inserter(extras),
                     [](const SignalSample& sample) { return sample.extra; });
        return extras;
    };
    EXPECT_TRUE(extrasOf(signals.people[0]).empty());
    const auto extras = extrasOf(signals.people[1]);
    ASSERT_EQ(extras.size(), 4U);
    double before = 0;
    for (const SignalSample& sample : signals.people[1].samples) {
        before = sample.frame == 10 && sample.face ? sample.face->yaw : before;
    }
    for (std::size_t i = 0; i < extras.size(); ++i) {
        EXPECT_EQ(extras[i].frame, 11 + static_cast<int>(i));
        ASSERT_TRUE(extras[i].face.has_value());
        EXPECT_NEAR(extras[i].face->yaw - before, extras[i].frame < kTurns ? 0 : 25, 6) << extras[i].frame;
    }
}

TEST_F(AnalyzerTest, LightAndDetailOfAFaceFallWithDarknessAndBlur)
{
    const auto measured = [&](const std::function<void(cv::Mat&)>& change) {
        m_analyzer = fresh();
        for (int frame = 0; frame < 10; frame += 5) {
            const auto picture = renderer().render(m_poses, static_cast<std::uint64_t>(frame));
            cv::Mat pixels = matOf(picture.image.view()).clone();
            change(pixels);
            EXPECT_TRUE(m_analyzer->measureFrame(viewOf(pixels), frame, base::MediaTime::fromSeconds(frame / kFps)));
        }
        const auto signals = m_analyzer->finish(10, base::MediaTime::fromSeconds(0.4));
        EXPECT_EQ(signals.people.size(), 2U);
        return signals.people.empty() ? FaceSample() : signals.people[0].samples[1].face.value_or(FaceSample());
    };
    const auto plain = measured([](cv::Mat&) {});
    const auto dim = measured([](cv::Mat& pixels) { pixels *= 0.5; });
    const auto blurred = measured([](cv::Mat& pixels) { cv::GaussianBlur(pixels, pixels, {}, 3); });
    EXPECT_GT(plain.light, 0.2);
    EXPECT_LT(plain.light, 0.9);
    EXPECT_NEAR(dim.light, plain.light / 2, 0.03);
    EXPECT_NEAR(blurred.light, plain.light, 0.05);
    EXPECT_GT(plain.detail, 1);
    EXPECT_LT(blurred.detail, 0.6 * plain.detail);
}

namespace
{

bool says(const SessionSignals& signals, SceneRemark remark)
{
    return std::find(signals.remarks.begin(), signals.remarks.end(), remark) != signals.remarks.end();
}

} // namespace

TEST_F(AnalyzerTest, AFilmThatIsUpsideDownIsNotMeasuredButSaid)
{
    const auto picture = renderer().render(m_poses, 1);
    cv::Mat turned;
    cv::rotate(matOf(picture.image.view()), turned, cv::ROTATE_180);
    for (int frame = 0; frame < 200; frame += 5) {
        ASSERT_TRUE(m_analyzer->measureFrame(viewOf(turned), frame, base::MediaTime::fromSeconds(frame / kFps)));
    }
    const auto signals = m_analyzer->finish(200, base::MediaTime::fromSeconds(8));
    EXPECT_TRUE(signals.people.empty());
    EXPECT_TRUE(says(signals, SceneRemark::UpsideDown));
    EXPECT_FALSE(says(signals, SceneRemark::NobodySeen));
}

TEST_F(AnalyzerTest, AFilmWithNobodyInItSaysSo)
{
    const cv::Mat wall(360, 640, CV_8UC3, cv::Scalar(90, 110, 120));
    for (int frame = 0; frame < 200; frame += 5) {
        ASSERT_TRUE(m_analyzer->measureFrame(viewOf(wall), frame, base::MediaTime::fromSeconds(frame / kFps)));
    }
    const auto signals = m_analyzer->finish(200, base::MediaTime::fromSeconds(8));
    EXPECT_TRUE(signals.people.empty());
    EXPECT_TRUE(says(signals, SceneRemark::NobodySeen));
    EXPECT_FALSE(says(signals, SceneRemark::UpsideDown));
    EXPECT_FALSE(says(signals, SceneRemark::LowFrameRate));
}

TEST_F(AnalyzerTest, OnePersonInGreyAtFewFramesASecondIsMeasuredAndSaid)
{
    // Three frames a second, the left half of the picture, mirrored and without colour.
    for (int frame = 0; frame < 6; ++frame) {
        const auto picture = renderer().render(m_poses, static_cast<std::uint64_t>(frame));
        const cv::Mat pixels = matOf(picture.image.view());
        cv::Mat grey;
        cv::cvtColor(pixels(cv::Rect(0, 0, pixels.cols / 2, pixels.rows)), grey, cv::COLOR_RGB2GRAY);
        cv::flip(grey, grey, 1);
        cv::cvtColor(grey, grey, cv::COLOR_GRAY2RGB);
        ASSERT_TRUE(m_analyzer->measureFrame(viewOf(grey), frame, base::MediaTime::fromSeconds(frame / 3.0)));
    }
    const auto signals = m_analyzer->finish(6, base::MediaTime::fromSeconds(2));
    ASSERT_EQ(signals.people.size(), 1U);
    EXPECT_EQ(signals.people[0].coverage, 1.0);
    EXPECT_TRUE(says(signals, SceneRemark::OnePerson));
    EXPECT_TRUE(says(signals, SceneRemark::LowFrameRate));
}

TEST_F(AnalyzerTest, ARecordingThatChangesItsSizeGoesOnInTheFirstOne)
{
    std::vector<cv::Point2f> centres;
    for (int frame = 0; frame < 40; frame += 5) {
        const auto picture = renderer().render(m_poses, static_cast<std::uint64_t>(frame));
        cv::Mat pixels = matOf(picture.image.view()).clone();
        if (frame >= 20) { // half the size, with bars at the sides
            cv::resize(pixels, pixels, {}, 0.5, 0.5, cv::INTER_AREA);
            cv::copyMakeBorder(pixels, pixels, 0, 0, 60, 60, cv::BORDER_CONSTANT);
        }
        ASSERT_TRUE(m_analyzer->measureFrame(viewOf(pixels), frame, base::MediaTime::fromSeconds(frame / kFps)));
    }
    const auto signals = m_analyzer->finish(40, base::MediaTime::fromSeconds(1.6));
    EXPECT_EQ(signals.width, test::PuppetRenderer::kWidth);
    EXPECT_TRUE(says(signals, SceneRemark::SizeChanged));
    ASSERT_EQ(signals.people.size(), 2U);
    // 640 + 120 columns shown in 1280: the picture is smaller and lies in the middle.
    const double scale = 1280.0 / 760;
    for (const PersonSignals& person : signals.people) {
        EXPECT_EQ(person.coverage, 1.0);
        const FaceSample before = person.samples[2].face.value_or(FaceSample());
        const FaceSample after = person.samples[6].face.value_or(FaceSample());
        EXPECT_NEAR(after.centre.x, (before.centre.x / 2 + 60) * scale, 6);
        EXPECT_NEAR(after.centre.y, 360 + (before.centre.y / 2 - 180) * scale, 6);
        EXPECT_NEAR(after.size, before.size / 2 * scale, 6);
    }
}

TEST_F(AnalyzerTest, PeopleWhoChangePlacesOverACutStayThemselves)
{
    const auto showHalves = [&](int from, int to, bool swapped) {
        for (int frame = from; frame < to; frame += 5) {
            m_poses[test::indexOf(test::Place::Right)].yaw = frame % 15;
            const auto picture = renderer().render(m_poses, static_cast<std::uint64_t>(frame));
            const auto view = picture.image.view();
            const cv::Mat whole(view.height, view.width, CV_8UC3, const_cast<std::uint8_t*>(view.data),
                                static_cast<std::size_t>(view.stride));
            cv::Mat shown = whole.clone();
            if (swapped) {
                // Another camera: mirrored, and closer.
                cv::Mat part = whole(cv::Rect(view.width / 20, 0, view.width * 9 / 10, view.height * 9 / 10)).clone();
                cv::flip(part, part, 1);
                cv::resize(part, shown, whole.size());
            }
            const base::ImageView rgb{shown.data, shown.cols, shown.rows, static_cast<std::ptrdiff_t>(shown.step),
                                      base::PixelFormat::Rgb24};
            EXPECT_TRUE(m_analyzer->measureFrame(rgb, frame, base::MediaTime::fromSeconds(frame / kFps)).has_value());
        }
    };
    showHalves(0, 30, false);
    showHalves(30, 60, true);
    const auto signals = m_analyzer->finish(60, base::MediaTime::fromSeconds(2.4));
    ASSERT_EQ(signals.shots.size(), 2U);
    EXPECT_NEAR(signals.shots[1].start.seconds(), 1.2, 0.01);
    EXPECT_NE(std::find(signals.remarks.begin(), signals.remarks.end(), SceneRemark::Cuts), signals.remarks.end());
    ASSERT_EQ(signals.people.size(), 2U);
    for (const auto& person : signals.people) {
        const auto before = person.samples.front().face->centre;
        const auto after = person.samples.back().face->centre;
        EXPECT_NEAR(after.x, (test::PuppetRenderer::kWidth * 0.95 - before.x) / 0.9, 15);
        EXPECT_EQ(person.samples.back().camera, CameraPose{});
    }
}
