// Pictures and sound on their way into the window and to the device.

#include "media/player/Player.h"
#include "media/qt/QtAudioOutput.h"
#include "media/qt/QtVideoOutput.h"
#include "media/qt/SampleRing.h"
#include "tests/media/ClipFixture.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>

namespace alliance::media::testing
{
namespace
{

using support::ClipSpec;

int numberIn(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    return support::readNumber({rgb.constBits(), rgb.width(), rgb.height(),
                                static_cast<std::ptrdiff_t>(rgb.bytesPerLine()), base::PixelFormat::Rgb24});
}

// QVideoFrame::toImage needs a graphics device; the bytes are enough.
int numberIn(QVideoFrame frame)
{
    if (!frame.map(QVideoFrame::ReadOnly))
        return -2;
    const QImage image(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), QImage::Format_RGBX8888);
    const int number = numberIn(image);
    frame.unmap();
    return number;
}

VideoFrame frameOf(const ClipSpec& spec, std::int64_t n)
{
    const OpenClip clip = openClip(spec);
    auto engine = SeekEngine::open(clip.source(), clip.index);
    EXPECT_TRUE(engine);
    auto frame = (*engine)->frame(n);
    EXPECT_TRUE(frame);
    return frame ? *frame : VideoFrame();
}

TEST(QtVideoOutput, HoldsTheLatestPictureAndAnnouncesIt)
{
    QtVideoOutput output;
    std::vector<qint64> announced;
    QObject::connect(&output, &QtVideoOutput::pictureReady,
                     [&](qint64 frame, qint64, bool) { announced.push_back(frame); });
    output.present(frameOf({.frames = 12}, 3));
    output.present(frameOf({.frames = 12}, 8));
    EXPECT_EQ(announced, (std::vector<qint64>{3, 8}));
    EXPECT_EQ(numberIn(output.picture()), 8);
    EXPECT_EQ(numberIn(output.videoFrame()), 8);
    EXPECT_EQ(output.source().frame, 8);
}

TEST(QtVideoOutput, KeepsToTheWidthThatIsWanted)
{
    QtVideoOutput output;
    output.setMaxWidth(80);
    output.present(frameOf({.frames = 12}, 5));
    EXPECT_EQ(output.picture().size(), QSize(80, 48));
    EXPECT_EQ(numberIn(output.picture()), 5);
}

TEST(QtVideoOutput, AnEmptyFrameChangesNothing)
{
    QtVideoOutput output;
    output.present(VideoFrame());
    EXPECT_TRUE(output.picture().isNull());
    EXPECT_FALSE(output.videoFrame().isValid());
    EXPECT_FALSE(toQImage(VideoFrame()));
}

TEST(SampleRing, GivesBackWhatWasWrittenAndThenSilence)
{
    QAudioFormat format;
    format.setSampleRate(3000);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    SampleRing ring;
    ring.prepare(format);
    ring.setOpen(true);
    const std::vector<float> samples{0.1F, 0.2F, 0.3F, 0.4F};
    EXPECT_EQ(ring.write(samples), 2);
    std::vector<float> out(6, 9.0F);
    EXPECT_EQ(ring.read(reinterpret_cast<char*>(out.data()), 24), 24);
    EXPECT_EQ(out, (std::vector<float>{0.1F, 0.2F, 0.3F, 0.4F, 0.0F, 0.0F}));
    EXPECT_EQ(ring.groupsTaken(), 2);
    EXPECT_TRUE(ring.isEmpty());
}

TEST(SampleRing, TakesNoMoreThanItHolds)
{
    QAudioFormat format;
    format.setSampleRate(3000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    SampleRing ring;
    ring.prepare(format);
    ring.setOpen(true);
    EXPECT_EQ(ring.write(std::vector<float>(5000, 0.5F)), 1000);
    EXPECT_EQ(ring.write(std::vector<float>(5000, 0.5F)), 0);
    std::vector<std::int16_t> out(10);
    ring.read(reinterpret_cast<char*>(out.data()), 20);
    EXPECT_EQ(out.front(), 16384);
    EXPECT_EQ(ring.write(std::vector<float>(5000, 0.5F)), 10);
}

TEST(SampleRing, ADeviceInPauseGetsSilenceAndLosesNothing)
{
    QAudioFormat format;
    format.setSampleRate(3000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Float);
    SampleRing ring;
    ring.prepare(format);
    EXPECT_EQ(ring.write(std::vector<float>{0.5F, 0.6F}), 2);
    std::vector<float> out(2, 9.0F);
    ring.read(reinterpret_cast<char*>(out.data()), 8);
    EXPECT_EQ(out, (std::vector<float>{0.0F, 0.0F}));
    EXPECT_EQ(ring.groupsTaken(), 0);
    ring.setOpen(true);
    ring.read(reinterpret_cast<char*>(out.data()), 8);
    EXPECT_EQ(out, (std::vector<float>{0.5F, 0.6F}));
}

// Qt hands work between threads with primitives that the thread sanitizer cannot see in a library built without it.
#ifndef __SANITIZE_THREAD__
TEST(QtAudioOutput, ThePlayerReachesTheEndWithAndWithoutADevice)
{
    int argc = 1;
    char name[] = "test";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const OpenClip clip = openClip({.frames = 20, .sound = support::Sound::Beeps});
    std::mutex mutex;
    std::condition_variable wake;
    bool ended = false;
    PlayerEvents events;
    events.stateChanged = [&](PlayerState state) {
        const std::scoped_lock lock(mutex);
        ended = state == PlayerState::Ended;
        wake.notify_all();
    };
    Player player(events, makeQtAudioOutput());
    std::vector<PlayerRecording> recordings(1);
    recordings.front().source = clip.source();
    recordings.front().index = clip.index;
    player.open(std::move(recordings));
    player.play();
    std::unique_lock lock(mutex);
    EXPECT_TRUE(wake.wait_for(lock, std::chrono::seconds(60), [&] { return ended; }));
}
#endif

} // namespace
} // namespace alliance::media::testing
