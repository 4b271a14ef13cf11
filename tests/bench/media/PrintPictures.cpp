// Writes numbered pictures as raw I420 to standard output, for make_bench_clips.py to encode:
//   alliance-bench-pictures simple|camera FRAMES WIDTH HEIGHT
// simple: flat blocks, as a screen recording. camera: the same below slow movement of light and the noise of a sensor.
// Frame n carries the number n (NumberPicture.h).

#include "tests/support/media/NumberPicture.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace
{

using Plane = std::vector<std::uint8_t>;

constexpr double kNoise = 2.5;      // standard deviation in grey levels
constexpr int kLightPeriod = 240;   // frames
constexpr double kLightSwing = 9.0; // grey levels
constexpr int kMaxSize = 8192;

std::vector<std::int8_t> makeNoise(std::size_t size)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0.0, kNoise);
    std::vector<std::int8_t> noise(size);
    for (std::int8_t& value : noise)
        value = static_cast<std::int8_t>(std::clamp(normal(random), -20.0, 20.0));
    return noise;
}

// Light that wanders over the picture, and fresh noise: every row starts somewhere else in `noise`.
void addCamera(Plane& luma, int width, int height, int frame, const std::vector<std::int8_t>& noise,
               std::mt19937& random)
{
    std::vector<int> light(static_cast<std::size_t>(width));
    const double phase = 2.0 * M_PI * frame / kLightPeriod;
    for (int y = 0; y < height; ++y) {
        if (y % 8 == 0) {
            for (int x = 0; x < width; ++x)
                light[static_cast<std::size_t>(x)] =
                    static_cast<int>(std::lround(kLightSwing * std::sin(phase + x * 0.004 + y * 0.007)));
        }
        const std::size_t from = random() % (noise.size() - static_cast<std::size_t>(width));
        std::uint8_t* row = luma.data() + static_cast<std::size_t>(y) * width;
        for (int x = 0; x < width; ++x)
            row[x] = static_cast<std::uint8_t>(std::clamp(
                row[x] + light[static_cast<std::size_t>(x)] + noise[from + static_cast<std::size_t>(x)], 16, 235));
    }
}

bool writeAll(const Plane& plane)
{
    return std::fwrite(plane.data(), 1, plane.size(), stdout) == plane.size();
}

} // namespace

int main(int count, char** words)
{
    const std::string kind = count > 1 ? words[1] : "";
    const int frames = count > 2 ? std::atoi(words[2]) : 0;
    const int width = count > 3 ? std::atoi(words[3]) : 0;
    const int height = count > 4 ? std::atoi(words[4]) : 0;
    const bool even = width % 2 == 0 && height % 2 == 0;
    if (count != 5 || (kind != "simple" && kind != "camera") || frames <= 0 || width < 64 || height < 64 || !even ||
        width > kMaxSize || height > kMaxSize || frames > alliance::support::kMaxNumber) {
        std::fputs("usage: alliance-bench-pictures simple|camera FRAMES WIDTH HEIGHT\n", stderr);
        return 2;
    }
    const std::vector<std::int8_t> noise = makeNoise(std::size_t{1} << 22);
    std::mt19937 random(11);
    const Plane chroma(static_cast<std::size_t>(width / 2) * (height / 2), 128);
    for (int n = 0; n < frames; ++n) {
        Plane luma = alliance::support::drawNumber(n, width, height);
        if (kind == "camera")
            addCamera(luma, width, height, n, noise, random);
        if (!writeAll(luma) || !writeAll(chroma) || !writeAll(chroma))
            return 1;
    }
    return 0;
}
