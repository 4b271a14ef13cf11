// Shrinking gives the rounded mean of every square.

#include "media/ingest/BoxFilter.h"

#include <gtest/gtest.h>

#include <random>

namespace alliance::media::testing
{
namespace
{

TEST(BoxFilter, EverySampleIsTheRoundedMeanOfItsSquare)
{
    constexpr unsigned kSeed = 3;
    std::mt19937 random(kSeed);
    BoxFilter filter;
    for (const int factor : {2, 3, 4, 6}) {
        ASSERT_TRUE(BoxFilter::supports(factor));
        for (const int width : {1, 7, 64, 213}) {
            constexpr int kHeight = 5;
            constexpr int kPadding = 3;
            const int fromWidth = width * factor + kPadding;
            std::vector<std::uint8_t> from(static_cast<std::size_t>(fromWidth) * kHeight * factor);
            std::generate(from.begin(), from.end(), [&] { return random() % 4 == 0 ? 255 : random() % 256; });
            std::vector<std::uint8_t> to(static_cast<std::size_t>(width) * kHeight);
            filter.shrink({from.data(), fromWidth}, {to.data(), width, width, kHeight}, factor);
            for (int y = 0; y < kHeight; ++y) {
                for (int x = 0; x < width; ++x) {
                    int sum = factor * factor / 2;
                    for (int k = 0; k < factor * factor; ++k)
                        sum += from[static_cast<std::size_t>((y * factor + k / factor) * fromWidth + x * factor +
                                                             k % factor)];
                    ASSERT_EQ(to[static_cast<std::size_t>(y * width + x)], sum / (factor * factor))
                        << "seed " << kSeed << " factor " << factor << " at " << x << "," << y;
                }
            }
        }
    }
}

} // namespace
} // namespace alliance::media::testing
