#include "media/qt/QtAudioOutput.h"

#include "media/qt/SampleRing.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>

namespace alliance::media
{
namespace
{

using Clock = std::chrono::steady_clock;

constexpr int kMeasureMs = 10;
constexpr auto kStalled = std::chrono::seconds(5); // a device that takes nothing for so long is gone
constexpr auto kIdle = std::chrono::seconds(20);   // after so long in pause the device is given back
constexpr int kBufferMs = 80;

// What has been heard, as last measured in the device's thread; extrapolated by the monotonic clock between.
struct Heard {
    std::chrono::nanoseconds time{};
    Clock::time_point at{};
    bool running = false;
};

// Lives in the device's thread: QAudioSink is used there only. Once started, the sink runs on through pauses and jumps
// and is given silence: starting one may take a server seconds.
class Device : public QObject
{
public:
    explicit Device(SampleRing& ring) : m_ring(ring) {}

    bool start(const QAudioDevice& device, const QAudioFormat& format)
    {
        stop();
        m_format = format;
        m_ring.prepare(format);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(format.bytesForDuration(kBufferMs * 1000));
        m_sink->setVolume(m_volume);
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, this, [this] { noteState(); });
        if (!m_timer) {
            m_timer = std::make_unique<QTimer>();
            m_timer->setInterval(kMeasureMs);
            QObject::connect(m_timer.get(), &QTimer::timeout, this, [this] { measure(); });
        }
        m_failed = false;
        m_started = false;
        m_paused = true;
        setHeard({});
        return true;
    }

    void stop()
    {
        if (m_timer)
            m_timer->stop();
        if (m_sink) {
            m_sink->disconnect(this);
            m_sink->stop();
        }
        m_sink.reset();
        setHeard({});
    }

    void destroy()
    {
        stop();
        m_timer.reset();
    }

    void flush()
    {
        m_ring.clear();
        setHeard({});
    }

    void setPaused(bool paused)
    {
        if (!m_sink || paused == m_paused)
            return;
        m_paused = paused;
        if (!paused) {
            run();
            return;
        }
        measure();
        m_ring.setOpen(false);
        m_pausedSince = Clock::now();
        const std::scoped_lock lock(m_mutex);
        m_heard.time = extrapolated(m_heard);
        m_heard.running = false;
    }

    void setVolume(double linear)
    {
        m_volume = linear;
        if (m_sink)
            m_sink->setVolume(linear);
    }

    std::chrono::nanoseconds heard() const
    {
        const std::scoped_lock lock(m_mutex);
        return extrapolated(m_heard);
    }

    bool failed() const { return m_failed; }

private:
    void run()
    {
        if (!m_started)
            m_sink->start(&m_ring);
        m_started = true;
        m_ring.setOpen(true);
        m_moved = Clock::now();
        m_lastTaken = m_ring.groupsTaken();
        m_timer->start();
        noteState();
    }

    void noteState()
    {
        const bool broken = m_sink && (m_sink->error() == QAudio::OpenError || m_sink->error() == QAudio::IOError ||
                                       m_sink->error() == QAudio::FatalError);
        if (broken)
            m_failed = true;
    }

    // Heard = taken by the sink minus what still waits in its buffer.
    void measure()
    {
        if (!m_sink)
            return;
        if (m_paused) {
            if (m_started && Clock::now() - m_pausedSince > kIdle)
                giveBack();
            return;
        }
        const std::int64_t taken = m_ring.groupsTaken();
        const auto now = Clock::now();
        if (taken != m_lastTaken || m_ring.isEmpty())
            m_moved = now;
        m_lastTaken = taken;
        if (now - m_moved > kStalled)
            m_failed = true;
        const qsizetype waiting = std::max<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree());
        const std::int64_t groups =
            std::max<std::int64_t>(0, taken - m_format.framesForBytes(static_cast<int>(waiting)));
        const std::chrono::nanoseconds measured{groups * 1'000'000'000 / m_format.sampleRate()};
        const std::scoped_lock lock(m_mutex);
        const std::chrono::nanoseconds expected = extrapolated(m_heard);
        // The buffer's level moves in steps: follow it slowly when near, at once when far.
        constexpr auto kFar = std::chrono::milliseconds(60);
        const auto off = measured - expected;
        const bool far = off > kFar || off < -kFar;
        const auto corrected = far ? measured : expected + off / 16;
        m_heard.time = std::max(m_heard.time, corrected);
        m_heard.at = now;
        m_heard.running = groups > 0 && !m_ring.isEmpty();
    }

    void giveBack()
    {
        m_timer->stop();
        m_sink->reset();
        m_started = false;
    }

    static std::chrono::nanoseconds extrapolated(const Heard& heard)
    {
        constexpr auto kMost = std::chrono::milliseconds(50);
        if (!heard.running)
            return heard.time;
        const std::chrono::nanoseconds passed = Clock::now() - heard.at;
        return heard.time + std::min<std::chrono::nanoseconds>(passed, kMost);
    }

    void setHeard(const Heard& heard)
    {
        const std::scoped_lock lock(m_mutex);
        m_heard = heard;
    }

    SampleRing& m_ring;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
    double m_volume = 1.0;
    bool m_paused = true;
    bool m_started = false;
    std::int64_t m_lastTaken = 0;
    Clock::time_point m_moved{};
    Clock::time_point m_pausedSince{};
    std::atomic<bool> m_failed{false};
    mutable std::mutex m_mutex;
    Heard m_heard; // guarded by m_mutex
};

class QtAudioOutput final : public AudioOutput
{
public:
    QtAudioOutput() : m_target(QMediaDevices::defaultAudioOutput()), m_device(new Device(m_ring))
    {
        m_thread.setObjectName(QStringLiteral("audio"));
        m_device->moveToThread(&m_thread);
        m_ring.moveToThread(&m_thread);
        m_thread.start();
    }

    ~QtAudioOutput() override
    {
        inThread([this] { m_device->destroy(); });
        m_thread.quit();
        m_thread.wait();
        delete m_device;
    }

    base::Status start(int sampleRate, int channels) override
    {
        if (m_target.isNull())
            return base::fail(base::ErrorCategory::NotFound, "no audio device");
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(channels);
        format.setSampleFormat(QAudioFormat::Float);
        if (!m_target.isFormatSupported(format))
            format.setSampleFormat(QAudioFormat::Int16);
        if (!m_target.isFormatSupported(format))
            return base::fail(base::ErrorCategory::NotFound, "the audio device takes no such format");
        inThread([&] { m_device->start(m_target, format); });
        return {};
    }

    std::int64_t write(std::span<const float> samples) override { return m_ring.write(samples); }
    void flush() override
    {
        inThread([this] { m_device->flush(); });
    }
    void setPaused(bool paused) override
    {
        inThread([this, paused] { m_device->setPaused(paused); });
    }
    std::chrono::nanoseconds played() const override { return m_device->heard(); }
    bool drained() const override { return m_ring.isEmpty(); }
    bool working() const override { return !m_device->failed(); }
    void setVolume(double linear) override
    {
        // Loudness is heard as the power of the amplitude: a linear slider would do nearly all near its end.
        const double amplitude =
            QAudio::convertVolume(linear, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
        inThread([this, amplitude] { m_device->setVolume(amplitude); });
    }
    void stop() override
    {
        inThread([this] { m_device->stop(); });
    }

private:
    template <typename Work>
    void inThread(Work work)
    {
        if (QThread::currentThread() == &m_thread)
            work();
        else
            QMetaObject::invokeMethod(m_device, std::move(work), Qt::BlockingQueuedConnection);
    }

    QAudioDevice m_target;
    SampleRing m_ring;
    QThread m_thread;
    Device* m_device; // lives in m_thread; deleted after it ended
};

} // namespace

std::unique_ptr<AudioOutput> makeQtAudioOutput()
{
    return std::make_unique<QtAudioOutput>();
}

} // namespace alliance::media
