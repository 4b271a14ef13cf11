#pragma once
// The frames and the sound of an ingest pass, decoded in threads of their own while the sinks work. Internal to media.

#include "media/audio/AudioReader.h"
#include "media/base/BoundedQueue.h"
#include "media/decode/FrameReader.h"

#include <memory>
#include <optional>
#include <thread>

namespace alliance::media
{

// One owner thread. The destructor stops the decoding thread and waits for it.
class FramesAhead
{
public:
    // Frames from `start` on. With several threads until the first damaged frame, then with one, so that every pass
    // gives the same pictures and marks.
    FramesAhead(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index, int threads,
                std::int64_t start);

    // nullopt after the last frame. Fails as FrameReader does.
    base::Result<std::optional<VideoFrame>> next(const std::stop_token& stop);

private:
    using Item = base::Result<std::optional<VideoFrame>>;
    void run(const std::stop_token& stop);
    base::Status decode(int threads, const std::stop_token& stop, bool& again);
    bool give(Item item, const std::stop_token& stop);

    std::unique_ptr<base::ByteSource> m_source;
    std::shared_ptr<const FrameIndex> m_index;
    int m_threads;
    std::int64_t m_next;
    base::BoundedQueue<Item> m_queue;
    std::jthread m_thread; // last: ends first
};

// One owner thread, as FramesAhead.
class SoundAhead
{
public:
    // Sound after the first `skip` sample groups. It is decoded from its start even so: only then are the samples the
    // same as in a pass without interruption.
    SoundAhead(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index, const AudioSpec& spec,
               std::int64_t skip);

    // Up to `groups` sample groups, whatever block they come in; nullopt at the end of the sound. Fails as AudioReader
    // does; NotFound: the recording has no sound.
    base::Result<std::optional<AudioBlock>> next(std::int64_t groups, const std::stop_token& stop);

private:
    using Item = base::Result<std::optional<AudioBlock>>;
    void run(const std::stop_token& stop);
    base::Status decode(const std::stop_token& stop);

    std::unique_ptr<base::ByteSource> m_source;
    std::shared_ptr<const FrameIndex> m_index;
    AudioSpec m_spec;
    std::int64_t m_skip;
    AudioBlock m_rest; // taken, not yet given
    base::BoundedQueue<Item> m_queue;
    std::jthread m_thread; // last: ends first
};

} // namespace alliance::media
