#include "media/player/Player.h"

#include "media/player/AudioFeeder.h"
#include "media/player/MasterClock.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace alliance::media
{
namespace
{

using Monotonic = MasterClock::Monotonic;

constexpr auto kPositionPause = std::chrono::milliseconds(33);
constexpr auto kFreshPicture = std::chrono::milliseconds(250); // older than this, work under way is let finish
constexpr std::int64_t kFramesBefore = 12;                     // kept ready while stepping back
constexpr double kSlowest = 0.25;
constexpr double kFastest = 4.0;

struct OpenRequest {
    std::unique_ptr<base::ByteSource> source;
    std::shared_ptr<const FrameIndex> index;
    std::int64_t start = 0;
    SeekOptions options;
};

// What callers want; taken over by the player's thread.
struct Requests {
    std::optional<OpenRequest> open;
    std::optional<std::int64_t> seek;
    std::optional<bool> play;
    std::optional<double> speed;
    bool close = false;
    bool notice = false;
    bool loudness = false;
    bool any() const { return open || seek || play || speed || close || notice || loudness; }
};

} // namespace

struct Player::Impl {
    Impl(PlayerEvents playerEvents, std::unique_ptr<AudioOutput> audioOutput)
        : events(std::move(playerEvents)),
          output(std::move(audioOutput)),
          thread([this](std::stop_token stop) { run(std::move(stop)); })
    {
    }

    ~Impl()
    {
        thread.request_stop();
        {
            const std::scoped_lock lock(mutex);
            work.request_stop();
        }
        wake.notify_all();
        thread.join();
    }

    // ---- any thread ----

    template <typename Change>
    void request(Change change)
    {
        const std::scoped_lock lock(mutex);
        change(requests);
        if (idleWork)
            work.request_stop();
        wake.notify_all();
    }

    void askFor(std::int64_t frame)
    {
        target = count > 0 ? std::clamp<std::int64_t>(frame, 0, count - 1) : 0;
        requests.seek = target;
        if (idleWork || Monotonic::now() - lastShown < kFreshPicture)
            work.request_stop();
        wake.notify_all();
    }

    // ---- player's thread ----

    void run(std::stop_token stop)
    {
        while (!stop.stop_requested()) {
            Requests taken;
            std::stop_token workStop;
            {
                std::unique_lock lock(mutex);
                if (playing())
                    wake.wait_until(lock, stop, nextWake, [this] { return requests.any(); });
                else if (!requests.any() && framesBeforeMissing())
                    idleWork = true;
                else
                    wake.wait(lock, stop, [this] { return requests.any(); });
                taken = std::exchange(requests, {});
                work = std::stop_source();
                workStop = work.get_token();
            }
            if (stop.stop_requested())
                break;
            if (taken.any())
                handle(taken, workStop);
            if (playing())
                advance(workStop);
            else if (!taken.any())
                fetchFramesBefore(workStop);
        }
        shutDown();
    }

    // Stepping back: the frames before the one shown should be there before they are asked for.
    bool framesBeforeMissing() const
    {
        const std::int64_t now = shown.load();
        return engine && steppingBack && now > 0 && triedBefore != now && state.load() == PlayerState::Paused &&
               !engine->cached(std::max<std::int64_t>(0, now - kFramesBefore));
    }

    void fetchFramesBefore(const std::stop_token& workStop)
    {
        if (framesBeforeMissing()) {
            triedBefore = shown.load();
            static_cast<void>(engine->frame(std::max<std::int64_t>(0, triedBefore - kFramesBefore), workStop));
        }
        const std::scoped_lock lock(mutex);
        idleWork = false;
    }

    bool playing() const { return state.load() == PlayerState::Playing; }

    void handle(Requests& taken, const std::stop_token& workStop)
    {
        if (taken.loudness && output)
            output->setVolume(muted.load() ? 0.0 : volume.load());
        if (taken.speed)
            speed.store(*taken.speed);
        if (taken.notice && feeder) {
            if (auto why = feeder->takeNotice(); why && events.silent)
                events.silent(*why);
        }
        if (taken.close || taken.open) {
            shutDown();
            setState(PlayerState::Closed);
            const std::scoped_lock lock(mutex);
            closed += taken.close ? 1 : 0;
            wake.notify_all();
        }
        if (taken.open)
            openNow(std::move(*taken.open), workStop);
        if (!engine)
            return;
        if (taken.speed && playing() && !taken.seek)
            startClock(clockNow());
        if (taken.play && !*taken.play && playing())
            pauseNow();
        if (taken.seek)
            seekNow(*taken.seek, workStop);
        if (taken.play && *taken.play && engine && !playing())
            playNow(workStop);
    }

    void openNow(OpenRequest request, const std::stop_token& workStop)
    {
        auto soundSource =
            request.source ? request.source->clone() : base::fail(base::ErrorCategory::Invalid, "no source");
        auto opened = SeekEngine::open(std::move(request.source), request.index, request.options);
        if (!opened) {
            fail(opened.error());
            return;
        }
        engine = std::move(*opened);
        index = std::move(request.index);
        openSound(std::move(soundSource));
        setState(PlayerState::Paused);
        std::int64_t first = 0;
        {
            const std::scoped_lock lock(mutex);
            if (requests.seek)
                return;
            first = target;
        }
        seekNow(first, workStop);
    }

    void openSound(base::Result<std::unique_ptr<base::ByteSource>> source)
    {
        const auto silent = [this](const std::string& why) {
            if (events.silent)
                events.silent(why);
        };
        if (!output)
            return silent("no audio output");
        if (!source)
            return silent(source.error().context);
        auto reader = AudioReader::open(std::move(*source), index, {48000, 2});
        if (!reader)
            return silent(reader.error().context);
        if (auto started = output->start((*reader)->sampleRate(), (*reader)->channels()); !started)
            return silent(started.error().context);
        output->setVolume(muted.load() ? 0.0 : volume.load());
        feeder = std::make_unique<AudioFeeder>(*output, std::move(*reader),
                                               [this] { request([](Requests& r) { r.notice = true; }); });
    }

    void shutDown()
    {
        feeder.reset();
        if (output && engine)
            output->stop();
        ahead.reset();
        steppingBack = false;
        triedBefore = -1;
        engine.reset();
        index.reset();
        shown.store(-1);
        positionNs.store(0);
    }

    void fail(const base::Error& error)
    {
        shutDown();
        setState(PlayerState::Failed);
        if (events.failed)
            events.failed(error);
    }

    void setState(PlayerState next)
    {
        if (state.exchange(next) != next && events.stateChanged)
            events.stateChanged(next);
    }

    void show(const VideoFrame& frame)
    {
        shown.store(frame.frame);
        positionNs.store(frame.time.ns);
        {
            const std::scoped_lock lock(mutex);
            lastShown = Monotonic::now();
            if (!requests.seek)
                target = frame.frame;
        }
        if (events.frameShown)
            events.frameShown(0, frame);
    }

    void setPosition(base::MediaTime time)
    {
        positionNs.store(time.ns);
        if (events.positionChanged)
            events.positionChanged(time);
    }

    // The frame, or nullopt: cancelled because of a newer request, or failed (said so).
    std::optional<VideoFrame> fetch(std::int64_t n, const std::stop_token& workStop)
    {
        auto frame = engine->frame(n, workStop);
        if (frame)
            return std::move(*frame);
        if (frame.error().category != base::ErrorCategory::Cancelled)
            fail(frame.error());
        return std::nullopt;
    }

    void seekNow(std::int64_t n, const std::stop_token& workStop)
    {
        const bool wasPlaying = playing();
        if (wasPlaying && feeder)
            feeder->pause();
        ahead.reset();
        const std::int64_t before = shown.load();
        steppingBack = n < before && n >= before - kFramesBefore;
        const auto frame = fetch(n, workStop);
        if (!engine)
            return;
        if (!frame) {
            // A newer request follows; while it does not (a stop asked for otherwise), the clock must not run on.
            if (wasPlaying)
                startClock(index->timeOf(n));
            return;
        }
        show(*frame);
        setPosition(frame->time);
        if (wasPlaying)
            startClock(frame->time);
        else if (state.load() == PlayerState::Ended)
            setState(PlayerState::Paused);
    }

    void playNow(const std::stop_token& workStop)
    {
        if (state.load() == PlayerState::Ended) {
            seekNow(0, workStop);
            if (!engine)
                return;
        }
        setState(PlayerState::Playing);
        startClock({positionNs.load()});
    }

    void pauseNow()
    {
        if (feeder)
            feeder->pause();
        setPosition(index->timeOf(std::max<std::int64_t>(0, shown.load())));
        setState(PlayerState::Paused);
    }

    void startClock(base::MediaTime time)
    {
        if (feeder)
            feeder->play(time, speed.load());
        clock.set(time, speed.load(), Monotonic::now());
        nextWake = Monotonic::now();
    }

    base::MediaTime clockNow() { return clock.read(feeder ? feeder->now() : std::nullopt, Monotonic::now()); }

    // Shows the frame that is due, prepares the next, says how long to wait.
    void advance(const std::stop_token& workStop)
    {
        const base::MediaTime now = clockNow();
        const std::int64_t last = index->frameCount() - 1;
        const std::int64_t due = index->frameAt(now);
        if (due > shown.load()) {
            const bool ready = ahead && ahead->frame == due;
            auto frame = ready ? std::exchange(ahead, std::nullopt) : fetch(due, workStop);
            if (!frame)
                return;
            show(*frame);
        }
        setPosition(std::min(now, index->endTime()));
        const std::int64_t next = shown.load() + 1;
        if (next > last) {
            if (now >= index->endTime())
                finish();
            else
                wakeAt(index->endTime(), now);
            return;
        }
        if (!ahead || ahead->frame != next) {
            ahead = fetch(next, workStop);
            if (!ahead)
                return;
        }
        wakeAt(index->timeOf(next), now);
    }

    void wakeAt(base::MediaTime time, base::MediaTime now)
    {
        const double wait = static_cast<double>(std::max<std::int64_t>(0, time.ns - now.ns)) / speed.load();
        const auto pause = std::chrono::nanoseconds(static_cast<std::int64_t>(wait));
        // At least a breath: the sound's clock may move in steps.
        constexpr auto kBreath = std::chrono::milliseconds(1);
        nextWake = Monotonic::now() + std::clamp<std::chrono::nanoseconds>(pause, kBreath, kPositionPause);
    }

    void finish()
    {
        if (feeder)
            feeder->pause();
        setPosition(index->timeOf(index->frameCount() - 1));
        setState(PlayerState::Ended);
    }

    PlayerEvents events;
    std::unique_ptr<AudioOutput> output;

    // Guarded by mutex.
    std::mutex mutex;
    std::condition_variable_any wake;
    Requests requests;
    std::stop_source work;                         // of the work under way
    bool idleWork = false;                         // the work under way was asked for by nobody
    std::int64_t target = 0;                       // frame asked for last
    std::int64_t count = 0;                        // frames of the recording asked for last
    std::uint64_t closed = 0;                      // close requests done
    std::shared_ptr<const FrameIndex> newestIndex; // of the recording asked for last
    Monotonic::time_point lastShown{};
    std::optional<base::TimeRange> loop;

    std::atomic<bool> deinterlace{false};
    std::atomic<PlayerState> state{PlayerState::Closed};
    std::atomic<std::int64_t> positionNs{0};
    std::atomic<std::int64_t> shown{-1};
    std::atomic<double> volume{1.0};
    std::atomic<bool> muted{false};
    std::atomic<double> speed{1.0};

    // Player's thread only.
    std::unique_ptr<SeekEngine> engine;
    std::shared_ptr<const FrameIndex> index;
    std::unique_ptr<AudioFeeder> feeder;
    bool steppingBack = false;       // the last request went a little back
    std::int64_t triedBefore = -1;   // frame shown when the frames before were last fetched
    std::optional<VideoFrame> ahead; // next frame, decoded before it is due
    MasterClock clock;
    Monotonic::time_point nextWake{};

    std::jthread thread; // last: its work uses the members above
};

Player::Player(PlayerEvents events, std::unique_ptr<AudioOutput> output)
    : m_impl(std::make_unique<Impl>(std::move(events), std::move(output)))
{
}

Player::~Player() = default;

void Player::open(std::vector<PlayerRecording> recordings, std::int64_t start, const SeekOptions& options)
{
    Impl& self = *m_impl;
    PlayerRecording first = recordings.empty() ? PlayerRecording{} : std::move(recordings.front());
    self.request([&](Requests& requests) {
        self.newestIndex = first.index;
        self.count = first.index ? first.index->frameCount() : 0;
        self.target = self.count > 0 ? std::clamp<std::int64_t>(start, 0, self.count - 1) : 0;
        requests = {};
        requests.open = OpenRequest{std::move(first.source), std::move(first.index), self.target, options};
        self.work.request_stop();
    });
}

void Player::close()
{
    Impl& self = *m_impl;
    std::unique_lock lock(self.mutex);
    self.requests = {};
    self.requests.close = true;
    self.count = 0;
    self.newestIndex.reset();
    self.work.request_stop();
    const std::uint64_t before = self.closed;
    self.wake.notify_all();
    self.wake.wait(lock, [&] { return self.closed != before; });
}

void Player::play()
{
    m_impl->request([](Requests& requests) { requests.play = true; });
}

void Player::pause()
{
    m_impl->request([](Requests& requests) { requests.play = false; });
}

void Player::seek(std::int64_t frame)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->askFor(frame);
}

void Player::seekTime(base::MediaTime time)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->askFor(m_impl->newestIndex ? m_impl->newestIndex->frameAt(time) : 0);
}

void Player::step(int frames)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->requests.play = false;
    m_impl->askFor(m_impl->target + frames);
}

void Player::step(base::MediaTime by)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->requests.play = false;
    if (by.ns == 0 || !m_impl->newestIndex)
        return;
    const std::int64_t to = m_impl->newestIndex->frameAt(m_impl->newestIndex->timeOf(m_impl->target) + by);
    m_impl->askFor(by.ns > 0 ? std::max(to, m_impl->target + 1) : std::min(to, m_impl->target - 1));
}

void Player::scrub(std::int64_t frame)
{
    seek(frame);
}

void Player::scrubEnd() {}

void Player::shuttle(double rate)
{
    if (rate <= 0) {
        pause();
        return;
    }
    setSpeed(rate);
    play();
}

void Player::setLoop(std::optional<base::TimeRange> range)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->loop = range;
}

std::vector<AudioTrack> Player::audioTracks() const
{
    return {};
}

void Player::chooseAudioTrack(int) {}

void Player::setOffset(int, base::MediaTime) {}

void Player::setDeinterlace(bool on)
{
    m_impl->deinterlace.store(on);
}

void Player::setVolume(double linear)
{
    m_impl->volume.store(std::clamp(linear, 0.0, 1.0));
    m_impl->request([](Requests& requests) { requests.loudness = true; });
}

void Player::setMuted(bool muted)
{
    m_impl->muted.store(muted);
    m_impl->request([](Requests& requests) { requests.loudness = true; });
}

void Player::setSpeed(double factor)
{
    m_impl->request([=](Requests& requests) { requests.speed = std::clamp(factor, kSlowest, kFastest); });
}

PlayerState Player::state() const
{
    return m_impl->state.load();
}

base::MediaTime Player::position() const
{
    return {m_impl->positionNs.load()};
}

std::int64_t Player::frame(int view) const
{
    return view == 0 ? m_impl->shown.load() : -1;
}

double Player::rate() const
{
    return state() == PlayerState::Playing ? speed() : 0.0;
}

std::optional<base::TimeRange> Player::loop() const
{
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->loop;
}

int Player::audioTrack() const
{
    return -1;
}

base::MediaTime Player::offset(int) const
{
    return {};
}

bool Player::deinterlace() const
{
    return m_impl->deinterlace.load();
}

bool Player::muted() const
{
    return m_impl->muted.load();
}

double Player::volume() const
{
    return m_impl->volume.load();
}

double Player::speed() const
{
    return m_impl->speed.load();
}

} // namespace alliance::media
