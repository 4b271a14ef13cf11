#pragma once
// Makes small recordings whose every frame carries its number (see NumberPicture.h), through FFmpeg's encoders.

#include "media/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alliance::support
{

enum class Container { Mp4, Mkv, WebM, Ts, Ps, Avi, Mov, Mts };
enum class Codec { H264, Hevc, Vp9, Vp8, Mpeg2, Mpeg4, Mjpeg, Av1, Dv, ProRes }; // Dv: 720 x 576, 25 a second
enum class Sound { None, Beeps }; // Beeps: 1 kHz for the first 100 ms of every second

struct ClipSpec {
    Container container = Container::Mp4;
    Codec codec = Codec::H264;
    int width = 160;
    int height = 96;
    int frames = 150;    // 0: sound only, `rate` gives its length through `soundSeconds`
    int firstNumber = 0; // number carried by the first frame
    int rate = 25;       // frames per second
    int gop = 30;
    int bFrames = 0;
    bool openGop = false;
    bool intraRefresh = false;  // H.264: no key frames after the first, a moving column of intra blocks instead
    bool variableTimes = false; // irregular steps of 20 to 90 ms (MP4, MKV, WebM)
    bool fastStart = false;     // MP4: table of contents in front
    bool fragmented = false;    // MP4: in pieces, without a table of contents
    bool live = false;          // MKV, WebM: as a browser records, without cues and duration
    bool interlaced = false;    // coded as two fields (H.264, MPEG-2, ProRes)
    bool packed = false;        // MPEG-4: B pictures in the packet of their reference, as DivX and Xvid write AVI
    int notCodedEvery = 0;      // MPEG-4: of so many packets the last says that its picture is not coded
    int hiddenFrames = 0;       // MP4: this many frames in front are hidden by an edit list
    double startSeconds = 0;    // TS, MTS, PS: the container's clock at the first frame
    Sound sound = Sound::None;
    double soundSeconds = 0; // 0: as long as the video
    int rotation = 0;        // MP4: degrees clockwise that make it upright
    int pixelAspectNum = 1;
    int pixelAspectDen = 1;

    bool operator==(const ClipSpec&) const = default;
};

const char* containerExtension(Container container);
std::string clipName(const ClipSpec& spec); // e.g. "h264_b3_open.mp4", for messages

// Presentation time of frame n in nanoseconds from frame 0, as asked of the muxer.
std::int64_t clipTimeNs(const ClipSpec& spec, int frame);

// Writes the clip. Fails with Unsupported (encoder or muxer refuses) or Unwritable. A clip that this process has made
// before is written again as it was; from any thread.
base::Status makeClip(const ClipSpec& spec, const std::filesystem::path& path);
// The clip's bytes.
base::Result<std::vector<std::uint8_t>> makeClip(const ClipSpec& spec);

} // namespace alliance::support
