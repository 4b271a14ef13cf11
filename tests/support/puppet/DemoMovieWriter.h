#pragma once
// Writes an MP4 of H.264 (closed groups of two seconds) and AAC. One object belongs to one thread; the encoder has two
// of its own. Same pictures and samples: same bytes for one build of the libraries.

#include "media/base/Image.h"
#include "media/base/Result.h"

#include <array>
#include <filesystem>
#include <memory>
#include <span>

namespace alliance::test
{

struct MovieFormat {
    int width = 0;
    int height = 0;
    int framesPerSecond = 25;
    int samplesPerSecond = 48000;
};

class DemoMovieWriter
{
public:
    // Unwritable: the file cannot be made; Unsupported: this FFmpeg has no x264 or no AAC encoder.
    static base::Result<std::unique_ptr<DemoMovieWriter>> create(const std::filesystem::path& path,
                                                                 const MovieFormat& format);
    ~DemoMovieWriter(); // what was not finished stays behind unusable

    // The next picture (RGB, of the stated size) and the sound that is heard meanwhile or before it; sound may run
    // ahead by any amount. Unwritable, NoSpace or Internal.
    base::Status addFrame(const base::ImageView& rgb);
    base::Status addSound(std::span<const float> left, std::span<const float> right);
    base::Status finish();

private:
    struct Impl;
    explicit DemoMovieWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::test
