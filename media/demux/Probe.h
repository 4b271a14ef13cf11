#pragma once
// What a recording is made of, read from its headers (no frame is shown; at most the demuxer's own short analysis).
// Exact frame count, end time and "variable rate" come from the FrameIndex.

#include "media/base/ByteSource.h"
#include "media/base/MediaTime.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alliance::media
{

enum class ProblemKind {
    Truncated,       // the container promises more than the file holds
    DamagedPackets,  // packets were marked corrupt, or decoding them failed
    HiddenLeadIn,    // frames at the start that no decoder can show (cut inside an open group of pictures)
    RepeatedTimes,   // packet times missing, repeated or running backwards: frames were counted by decoding
    UnusableVideo,   // a video stream exists, but no decoder for it
    UnusableAudio,   // an audio stream exists, but no decoder for it
    UnknownDuration, // the container states no duration
};

// `detail` is technical English without file names; app words problems for people by `kind`.
struct Problem {
    ProblemKind kind = ProblemKind::Truncated;
    std::string detail;
    friend bool operator==(const Problem&, const Problem&) = default;
};

// Stable identifier for JSON: "truncated", "damaged_packets", ...
const char* problemName(ProblemKind kind);

struct VideoStreamInfo {
    int stream = 0;          // index in the container
    std::string codec;       // FFmpeg's short name: "h264", "hevc", "vp9", "mpeg2video", "mjpeg", ...
    std::string pixelFormat; // FFmpeg's name, e.g. "yuv420p"; empty when unknown
    int width = 0;           // stored pixels
    int height = 0;          // stored pixels
    int pixelAspectNum = 1;  // width of a stored pixel : its height
    int pixelAspectDen = 1;
    int rotation = 0;     // degrees clockwise that make the picture upright: 0, 90, 180, 270
    int uprightWidth = 0; // square pixels, after rotation: the size of toRgb(frame)
    int uprightHeight = 0;
    double averageRate = 0.0; // frames per second stated by the container; 0 when unknown. For information only
    bool interlaced = false;
    bool usable = false; // a decoder exists
};

struct AudioStreamInfo {
    int stream = 0;
    std::string codec;
    int sampleRate = 0; // Hz
    int channels = 0;
    bool usable = false;
};

struct ProbeReport {
    std::string container; // FFmpeg's short name(s), e.g. "mov,mp4,m4a,3gp,3g2,mj2"
    std::int64_t sizeBytes = 0;
    base::MediaTime duration; // stated by the container; 0 when unknown
    // When the camera says that it made it, milliseconds since 1970 in UTC, which copying the file keeps. None: the
    // container states no time, or one of a clock that was never set (before 2006).
    std::optional<std::int64_t> madeAtMs;
    bool statesVariableRate = false; // container's own hint; FrameIndex::isVariableRate() is the measured answer
    std::vector<VideoStreamInfo> video;
    std::vector<AudioStreamInfo> audio;
    int bestVideo = -1; // index into `video` of the stream that is indexed and played; -1: none can be used
    int bestAudio = -1; // index into `audio`; -1: none
    std::vector<Problem> problems;
};

// Blocking; any thread. Fails with Empty, Unreadable, Unsupported (not a recording: no video and no audio stream) or
// Damaged (the container is recognised but cannot be opened, e.g. an MP4 cut off before its table of contents).
// A recording with audio only succeeds with bestVideo == -1.
base::Result<ProbeReport> probe(base::ByteSource& source);

} // namespace alliance::media
