// Playing, scrubbing and several cameras through the keys and the mouse of the window.

#include "app/panels/AlignPanel.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TransportBar.h"
#include "app/timeline/PreviewBubble.h"
#include "app/windows/PlaybackMenus.h"
#include "tests/gui/windows/WindowFixture.h"
#include "tests/support/media/NumberPicture.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <atomic>
#include <chrono>
#include <span>
#include <thread>

namespace alliance::app
{
namespace
{

// A device that takes sound for a moment and then is gone.
class LostDevice final : public media::AudioOutput
{
public:
    base::Status start(int, int channels) override
    {
        m_channels = channels;
        return {};
    }
    std::int64_t write(std::span<const float> samples) override
    {
        m_working = false;
        return static_cast<std::int64_t>(samples.size()) / m_channels;
    }
    void flush() override {}
    void setPaused(bool) override {}
    std::chrono::nanoseconds played() const override { return {}; }
    bool drained() const override { return false; }
    bool working() const override { return m_working; }
    void setVolume(double) override {}
    void stop() override {}

private:
    std::atomic<bool> m_working = true;
    int m_channels = 1;
};

class PlaybackTest : public WindowTest
{
protected:
    QString speedShown() const { return m_window->review().transport().speedButton().text(); }
    PictureGrid& grid() const { return m_window->review().pictures(); }
    static int numberIn(const QImage& image)
    {
        const QImage picture = image.convertToFormat(QImage::Format_RGB888);
        if (picture.isNull())
            return -1;
        return support::readNumber(
            {picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), base::PixelFormat::Rgb24});
    }
    int numberAfter(int frame) { return waitForFrame(frame) ? shownNumber() : -1; }
};

TEST_F(PlaybackTest, DraggingOverTheTimelineShowsExactlyTheFramesUnderTheHand)
{
    makeLibrary();
    openSession();
    QTest::mousePress(&timeline(), Qt::LeftButton, {}, timelinePoint(10));
    for (const int frame : {15, 40, 80, 62, 33, 97}) {
        QTest::mouseMove(&timeline(), timelinePoint(frame));
        EXPECT_EQ(m_session.currentFrame(), frame) << "the playhead follows at once";
        EXPECT_EQ(m_window->review().transport().frameField().text(), QString::number(frame));
        EXPECT_TRUE(waitForFrame(frame)) << frame << " asked, " << shownNumber() << " shown";
    }
    QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, timelinePoint(97));
    EXPECT_TRUE(waitFor([this] { return shownNumber() == 97 && !m_window->review().picture().isPreview(); }));
    EXPECT_EQ(m_session.currentFrame(), 97);
}

TEST_F(PlaybackTest, AFastDragEndsOnTheFrameWhereTheHandLetGo)
{
    makeLibrary();
    openSession();
    QTest::mousePress(&timeline(), Qt::LeftButton, {}, timelinePoint(0));
    for (int frame = 1; frame <= 70; ++frame)
        QTest::mouseMove(&timeline(), timelinePoint(frame));
    QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, timelinePoint(70));
    EXPECT_EQ(m_session.currentFrame(), 70);
    EXPECT_TRUE(waitForFrame(70));
}

TEST_F(PlaybackTest, TheOverviewIsScrubbedToo)
{
    makeLibrary();
    openSession();
    const TimelineLayout& layout = timeline().rows();
    const QPoint at(timelinePoint(50).x(), layout.overview.center().y());
    QTest::mousePress(&timeline(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(waitForFrame(50));
}

TEST_F(PlaybackTest, ThePointerOverTheTimelineBringsUpExactlyTheFrameUnderIt)
{
    makeLibrary();
    prepareScrubbing();
    openSession();
    const auto* bubble = m_window->findChild<PreviewBubble*>();
    ASSERT_NE(bubble, nullptr);
    for (const int frame : {50, 12, 98}) {
        QTest::mouseMove(&timeline(), timelinePoint(frame));
        EXPECT_TRUE(waitFor([&] { return bubble->isVisible() && numberIn(bubble->picture()) == frame; })) << frame;
        EXPECT_TRUE(bubble->isExact());
        EXPECT_TRUE(bubble->words().contains(QStringLiteral("frame %1").arg(frame)));
        EXPECT_TRUE(m_window->rect().contains(bubble->geometry()));
        EXPECT_LT(bubble->geometry().bottom(), timeline().mapTo(m_window.get(), QPoint()).y());
    }
    EXPECT_EQ(m_session.currentFrame(), 0);
    QTest::mousePress(&timeline(), Qt::LeftButton, {}, timelinePoint(98));
    EXPECT_FALSE(bubble->isVisible());
    QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, timelinePoint(98));
}

TEST_F(PlaybackTest, ThumbnailsOfTheRecordingStandOnTheTimelineWhenItIsPreparedAndGoWithTheSession)
{
    makeLibrary();
    prepareScrubbing(false);
    openSession();
    const auto row = [this]() -> const TimelineRow* {
        for (const TimelineRow& one : timeline().rows().rows)
            if (one.kind == TimelineRowKind::Thumbnails)
                return &one;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return row() != nullptr; }));
    const QRect rect = row()->rect;
    const QImage shown = timeline().grab(rect.intersected(timeline().rows().body)).toImage();
    int bare = 0;
    for (int x = 0; x < shown.width(); ++x)
        bare += shown.pixelColor(x, std::min(shown.height(), rect.height()) / 2) == m_theme.colors.lane ? 1 : 0;
    EXPECT_LT(bare, shown.width() / 4);
    m_window->goHome();
    EXPECT_TRUE(waitFor([&] { return row() == nullptr; }));
}

TEST_F(PlaybackTest, BeforeTheSmallCopyIsMadeThePointerGetsAPictureFromNearbyAndIsToldSo)
{
    makeLibrary();
    prepareScrubbing(false);
    openSession();
    const auto* bubble = m_window->findChild<PreviewBubble*>();
    QTest::mouseMove(&timeline(), timelinePoint(47));
    EXPECT_TRUE(waitFor([&] { return bubble->isVisible() && numberIn(bubble->picture()) == 50; }))
        << numberIn(bubble->picture());
    EXPECT_FALSE(bubble->isExact());
    EXPECT_TRUE(bubble->words().contains(QStringLiteral("frame 47")));
}

TEST_F(PlaybackTest, WithoutASmallCopyThePointerStillGetsTimeAndFrame)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    const auto* bubble = m_window->findChild<PreviewBubble*>();
    QTest::mouseMove(&timeline(), timelinePoint(40));
    EXPECT_TRUE(waitFor([&] { return bubble->isVisible(); }));
    EXPECT_TRUE(bubble->picture().isNull());
    EXPECT_TRUE(bubble->words().contains(QStringLiteral("frame 40"))) << bubble->words().toStdString();
}

TEST_F(PlaybackTest, WithASmallCopyADragShowsTheExactFramesAndEndsInFullDetail)
{
    makeLibrary();
    prepareScrubbing();
    openSession();
    QTest::mousePress(&timeline(), Qt::LeftButton, {}, timelinePoint(10));
    for (const int frame : {90, 20, 71}) {
        QTest::mouseMove(&timeline(), timelinePoint(frame));
        EXPECT_TRUE(waitForFrame(frame)) << frame << " asked, " << shownNumber() << " shown";
    }
    QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, timelinePoint(71));
    EXPECT_TRUE(waitFor([this] { return shownNumber() == 71 && !m_window->review().picture().isPreview(); }));
}

TEST_F(PlaybackTest, LPlaysFasterEachTimeAndKStops)
{
    makeLibrary();
    openSession();
    for (const char* speed : {"1×", "2×", "4×", "4×"}) {
        press(Qt::Key_L);
        EXPECT_EQ(speedShown(), QString::fromUtf8(speed));
    }
    EXPECT_TRUE(waitFor([this] { return m_session.currentFrame() > 5; }));
    press(Qt::Key_K);
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    const int frame = static_cast<int>(m_session.currentFrame());
    EXPECT_EQ(numberAfter(frame), frame);
}

TEST_F(PlaybackTest, JPlaysBackwardsToTheFirstFrame)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(30);
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_J);
    press(Qt::Key_J);
    EXPECT_EQ(speedShown(), QString::fromUtf8("−2×"));
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying() && m_session.currentFrame() < 20; }));
    EXPECT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
    EXPECT_TRUE(waitForFrame(0));
}

TEST_F(PlaybackTest, WithKHeldDownJAndLStepOneFrame)
{
    makeLibrary();
    openSession();
    hold(Qt::Key_K);
    press(Qt::Key_L);
    press(Qt::Key_L);
    EXPECT_TRUE(waitForFrame(2));
    press(Qt::Key_J);
    EXPECT_TRUE(waitForFrame(1));
    release(Qt::Key_K);
    EXPECT_FALSE(m_session.isPlaying());
    press(Qt::Key_L);
    EXPECT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
}

TEST_F(PlaybackTest, StepsAndJumpsLandOnTheFramesTheyName)
{
    makeLibrary();
    openSession();
    const Qt::KeyboardModifiers half = Qt::AltModifier | Qt::ShiftModifier;
    struct Step {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        int frame;
    };
    const Step steps[] = {{Qt::Key_Right, Qt::AltModifier, 5},
                          {Qt::Key_Right, Qt::ControlModifier, 15},
                          {Qt::Key_Period, Qt::AltModifier, 40},
                          {Qt::Key_Comma, Qt::AltModifier, 15},
                          {Qt::Key_Left, Qt::AltModifier, 10},
                          {Qt::Key_Right, Qt::ShiftModifier, 35},
                          {Qt::Key_Right, half, 47},
                          {Qt::Key_Left, Qt::ControlModifier, 37}};
    for (const Step& step : steps) {
        press(step.key, step.modifiers);
        EXPECT_TRUE(waitForFrame(step.frame)) << step.frame << " asked, " << shownNumber() << " shown";
    }
}

TEST_F(PlaybackTest, KeysThatRepeatAddUpAndEndOnTheirSum)
{
    makeLibrary();
    openSession();
    for (int i = 0; i < 37; ++i)
        press(Qt::Key_Right);
    EXPECT_TRUE(waitForFrame(37));
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Left);
    EXPECT_TRUE(waitForFrame(25));
}

TEST_F(PlaybackTest, SpeedIsChosenByKeysAndShown)
{
    makeLibrary();
    openSession();
    EXPECT_EQ(speedShown(), QString::fromUtf8("1×"));
    press(Qt::Key_Greater);
    EXPECT_EQ(m_playback.speed(), 1.25);
    press(Qt::Key_Less);
    press(Qt::Key_Less);
    EXPECT_EQ(speedShown(), QString::fromUtf8("0.75×"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_playback.speed(), 1);
    QMenu* menu = m_window->review().transport().speedButton().menu();
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions())
        if (action->text() == QString::fromUtf8("4×"))
            action->trigger();
    EXPECT_EQ(m_playback.speed(), 4);
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return m_session.currentFrame() > 50; }));
}

TEST_F(PlaybackTest, AChosenRangeIsRepeatedAndDrawn)
{
    makeLibrary();
    openSession();
    EXPECT_FALSE(m_actions.action(ActionId::Loop)->isEnabled());
    EXPECT_TRUE(m_actions.action(ActionId::Loop)->toolTip().contains(QStringLiteral("range")));
    m_session.seekToFrame(40);
    ASSERT_TRUE(waitForFrame(40));
    press(Qt::Key_I);
    m_session.seekToFrame(49);
    ASSERT_TRUE(waitForFrame(49));
    press(Qt::Key_O);
    const base::TimeRange range{m_session.timeOf(40), m_session.timeOf(50)};
    EXPECT_EQ(timeline().selectedRange(), range);
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_TRUE(m_actions.action(ActionId::Loop)->isChecked());
    EXPECT_EQ(m_playback.range().loop(), range);
    press(Qt::Key_Space);
    int rounds = 0;
    qint64 last = -1;
    bool outside = false;
    const auto connection = QObject::connect(&m_session, &ReviewSession::positionChanged, m_window.get(),
                                             [&](qint64 frame, base::MediaTime) {
                                                 rounds += frame < last ? 1 : 0;
                                                 outside = outside || frame < 40 || frame >= 50;
                                                 last = frame;
                                             });
    EXPECT_TRUE(waitFor([&] { return rounds >= 2; }));
    EXPECT_FALSE(outside);
    QObject::disconnect(connection);
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_FALSE(m_playback.range().loop());
    EXPECT_TRUE(waitFor([this] { return m_session.currentFrame() > 55; }));
}

TEST_F(PlaybackTest, GoingOutsideOfWhatIsRepeatedEndsThatAndSaysSo)
{
    makeLibrary();
    openSession();
    m_session.seekToFrame(20);
    ASSERT_TRUE(waitForFrame(20));
    press(Qt::Key_I);
    m_session.seekToFrame(29);
    ASSERT_TRUE(waitForFrame(29));
    press(Qt::Key_O);
    const QString typed[] = {QStringLiteral("25"), QStringLiteral("70"), QStringLiteral("0:03.2")};
    for (const QString& place : typed) {
        if (!m_playback.range().isLooping())
            press(Qt::Key_L, Qt::ShiftModifier);
        ASSERT_TRUE(waitFor([this] { return m_playback.range().isLooping() && m_session.currentFrame() < 30; }));
        const bool time = place.contains(u':');
        press(time ? Qt::Key_T : Qt::Key_G, Qt::ControlModifier);
        type(place);
        press(Qt::Key_Return);
        if (place == typed[0]) {
            ASSERT_TRUE(waitForFrame(25));
            EXPECT_TRUE(m_playback.range().isLooping()) << "inside";
            continue;
        }
        ASSERT_TRUE(waitForFrame(time ? 80 : 70));
        EXPECT_FALSE(m_playback.range().isLooping());
        EXPECT_TRUE(m_window->review().picture().remark().contains(QStringLiteral("not repeated any more")));
        press(Qt::Key_Space);
        EXPECT_TRUE(waitFor([&] { return m_session.currentFrame() > (time ? 80 : 70); }));
        m_playback.pause();
        ASSERT_TRUE(waitFor([this] { return !m_session.isPlaying(); }));
        EXPECT_GT(m_session.currentFrame(), 70);
    }
}

TEST_F(PlaybackTest, WithoutARangeTheChosenCandidateIsRepeatedWithALittleBefore)
{
    makeLibrary({60});
    openSession();
    press(Qt::Key_N);
    ASSERT_TRUE(waitForFrame(60));
    press(Qt::Key_L, Qt::ShiftModifier);
    const auto loop = m_playback.range().loop();
    ASSERT_TRUE(loop);
    EXPECT_EQ(loop->start, m_session.timeOf(10)); // two seconds before
    EXPECT_TRUE(loop->contains(m_session.timeOf(84)));
}

TEST_F(PlaybackTest, WithoutASoundDeviceItPlaysAndSaysSoQuietly)
{
    makeLibrary();
    openSession();
    EXPECT_TRUE(waitFor([this] { return !m_window->review().picture().remark().isEmpty(); }));
    EXPECT_TRUE(m_window->review().picture().remark().contains(QStringLiteral("sound")))
        << m_window->review().picture().remark().toStdString();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return m_session.currentFrame() > 3; }));
}

TEST_F(PlaybackTest, ASoundDeviceThatIsLostIsToldAndPlayingGoesOn)
{
    m_sound = support::Sound::Beeps;
    makeLibrary();
    auto unplugged = std::make_unique<LostDevice>();
    PlaybackController other(m_session, std::move(unplugged));
    QSignalSpy silenced(&other, &PlaybackController::silenced);
    QSignalSpy pictures(&other, &PlaybackController::pictureReady);
    openSession();
    ASSERT_TRUE(waitFor([&] { return !pictures.isEmpty(); }));
    other.play();
    ASSERT_TRUE(waitFor([&] { return !silenced.isEmpty(); }));
    EXPECT_EQ(silenced[0][0].toString(), QStringLiteral("Sound device lost; playing silently"));
    const qsizetype before = pictures.size();
    EXPECT_TRUE(waitFor([&] { return pictures.size() > before + 3; }));
}

TEST_F(PlaybackTest, VolumeIsMovedByKeys)
{
    makeLibrary();
    openSession();
    const double before = m_playback.volume();
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_NEAR(m_playback.volume(), before - 0.1, 1e-9);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(m_playback.volume(), 1.0);
}

TEST_F(PlaybackTest, OneSoundTrackNeedsNoChoice)
{
    makeLibrary();
    openSession();
    auto* menus = m_window->findChild<PlaybackMenus*>();
    ASSERT_NE(menus, nullptr);
    EXPECT_FALSE(menus->soundMenu()->menuAction()->isVisible());
}

TEST_F(PlaybackTest, TwoCamerasAreShownSideBySideOnOneClock)
{
    makeLibrary({}, 2);
    openSession();
    ASSERT_EQ(grid().count(), 2);
    EXPECT_EQ(grid().view(1).caption(), QStringLiteral("camera 2"));
    EXPECT_FALSE(grid().view(0).geometry().intersects(grid().view(1).geometry()));
    for (const int frame : {42, 7}) {
        m_session.seekToFrame(frame);
        EXPECT_TRUE(waitForFrame(frame));
        EXPECT_TRUE(waitFor([&] { return shownNumber(1) == 1000 + frame; })) << shownNumber(1);
    }
}

TEST_F(PlaybackTest, ACameraIsEnlargedByKeyAndByDoubleClick)
{
    makeLibrary({}, 2);
    openSession();
    const auto area = [this](int view) { return grid().view(view).width() * grid().view(view).height(); };
    press(Qt::Key_V);
    EXPECT_EQ(grid().enlarged(), 0);
    EXPECT_GT(area(0), 4 * area(1));
    press(Qt::Key_V);
    EXPECT_EQ(grid().enlarged(), 1);
    press(Qt::Key_V);
    EXPECT_EQ(grid().enlarged(), -1);
    QTest::mouseClick(&grid().view(1), Qt::LeftButton);
    QTest::mouseDClick(&grid().view(1), Qt::LeftButton);
    EXPECT_EQ(grid().enlarged(), 1);
    EXPECT_FALSE(m_window->isFullScreen());
}

TEST_F(PlaybackTest, AlignmentFollowsTheHandIsSavedAndTakenBack)
{
    makeLibrary({}, 2);
    openSession();
    m_session.seekToFrame(50);
    ASSERT_TRUE(waitForFrame(50));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    AlignPanel& panel = m_window->review().alignment();
    ASSERT_TRUE(panel.isVisible());
    ASSERT_EQ(QApplication::focusWidget(), panel.field(1));
    EXPECT_FALSE(panel.saveButton()->isEnabled());

    press(Qt::Key_Up); // the second camera one frame later: the picture before
    EXPECT_TRUE(waitFor([this] { return shownNumber(1) == 1049; })) << shownNumber(1);
    EXPECT_EQ(panel.field(1)->text(), QStringLiteral("+0:00:00.040"));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(waitFor([this] { return shownNumber(1) == 1059; })) << shownNumber(1);
    EXPECT_EQ(panel.field(1)->text(), QStringLiteral("-0:00:00.360"));
    EXPECT_EQ(shownNumber(0), 50);

    QTest::mouseClick(panel.saveButton(), Qt::LeftButton);
    EXPECT_FALSE(panel.isVisible());
    const auto stored = [this] { return m_session.cameras()[1].recording.record.offset; };
    ASSERT_TRUE(waitFor([&] { return stored() == base::MediaTime{-360'000'000}; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return stored() == base::MediaTime{} && shownNumber(1) == 1050; }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return shownNumber(1) == 1059; }));
}

TEST_F(PlaybackTest, AProposalFromTheSoundMovesTheCameraWhenItIsCertain)
{
    makeLibrary({}, 2);
    openSession();
    double confidence = 0.9;
    CameraAlignment alignment(m_session, m_playback,
                              [&](const ReviewCamera& reference, const ReviewCamera& other,
                                  const JobContext& job) -> Outcome<OffsetProposal> {
                                  EXPECT_NE(reference.recording.record.id, other.recording.record.id);
                                  job.progress(0.5, {});
                                  return OffsetProposal{{-800'000'000}, confidence, 0};
                              });
    QSignalSpy ended(&alignment, &CameraAlignment::proposalEnded);
    alignment.propose(1);
    EXPECT_NE(alignment.proposing(1), nullptr);
    ASSERT_TRUE(waitFor([&] { return ended.size() == 1; }));
    EXPECT_TRUE(waitFor([this] { return shownNumber(1) == 1020; })) << shownNumber(1);
    EXPECT_TRUE(alignment.isChanged());
    alignment.revert();
    confidence = 0.2;
    alignment.propose(1);
    ASSERT_TRUE(waitFor([&] { return ended.size() == 2; }));
    EXPECT_FALSE(alignment.isChanged());
    EXPECT_TRUE(ended[1][1].toString().contains(QStringLiteral("Nothing was moved")));
}

TEST_F(PlaybackTest, AComparisonOfSoundsCanBeStopped)
{
    makeLibrary({}, 2);
    openSession();
    CameraAlignment alignment(
        m_session, m_playback,
        [](const ReviewCamera&, const ReviewCamera&, const JobContext& job) -> Outcome<OffsetProposal> {
            while (!job.stopped())
                std::this_thread::yield();
            return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Recording, {});
        });
    QSignalSpy ended(&alignment, &CameraAlignment::proposalEnded);
    alignment.propose(1);
    alignment.cancelProposal(1);
    ASSERT_TRUE(waitFor([&] { return ended.size() == 1; }));
    EXPECT_TRUE(ended[0][1].toString().isEmpty());
    EXPECT_EQ(alignment.proposing(1), nullptr);
    EXPECT_FALSE(alignment.isChanged());
}

TEST_F(PlaybackTest, CamerasWithoutSoundAreAlignedByEyeAndTheReasonIsTold)
{
    makeLibrary({}, 2);
    openSession();
    const QPushButton* propose = m_window->review().alignment().proposeButton(1);
    ASSERT_NE(propose, nullptr);
    EXPECT_FALSE(propose->isEnabled());
    EXPECT_TRUE(propose->toolTip().contains(QStringLiteral("no sound")));
}

TEST_F(PlaybackTest, ClosingTheAlignmentWithoutSavingPutsTheCamerasBack)
{
    makeLibrary({}, 2);
    openSession();
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    OffsetField* field = m_window->review().alignment().field(1);
    field->selectAll();
    type(QStringLiteral("-0:00:01"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return shownNumber(1) == 1025; })) << shownNumber(1);
    field->selectAll();
    type(QStringLiteral("soon"));
    press(Qt::Key_Return);
    EXPECT_TRUE(field->property("error").toBool());
    m_actions.action(ActionId::AlignCameras)->trigger();
    EXPECT_FALSE(m_window->review().alignment().isVisible());
    EXPECT_TRUE(waitFor([this] { return shownNumber(1) == 1000; }));
    EXPECT_EQ(m_session.cameras()[1].recording.record.offset, base::MediaTime{});
}

TEST_F(PlaybackTest, WithOneCameraThereIsNothingToAlignAndTheReasonIsTold)
{
    makeLibrary();
    openSession();
    EXPECT_FALSE(m_actions.action(ActionId::AlignCameras)->isEnabled());
    EXPECT_TRUE(m_actions.action(ActionId::AlignCameras)->toolTip().contains(QStringLiteral("several cameras")));
}

TEST_F(PlaybackTest, DeinterlacingIsRemembered)
{
    makeLibrary();
    openSession();
    EXPECT_TRUE(m_actions.action(ActionId::Deinterlace)->isChecked());
    m_actions.action(ActionId::Deinterlace)->trigger();
    EXPECT_FALSE(m_settings.value(QStringLiteral("playback/deinterlace"), true).toBool());
}

} // namespace
} // namespace alliance::app
