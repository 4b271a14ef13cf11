#include "media/ingest/BoxFilter.h"

// Loops that the compiler makes vector code of (built with -O3). The means are worked out at every column, not only at
// every factor-th: neighbouring lanes are cheap, picking lanes apart is not.

namespace alliance::media
{
namespace
{

template <int kFactor>
void shrinkRow(const std::uint8_t* from, std::ptrdiff_t stride, std::uint16_t* __restrict sums,
               std::uint16_t* __restrict means, int width, std::uint8_t* __restrict to, int toWidth)
{
    for (int x = 0; x < width; ++x)
        sums[x] = from[x];
    for (int y = 1; y < kFactor; ++y) {
        const std::uint8_t* row = from + y * stride;
        for (int x = 0; x < width; ++x)
            sums[x] = static_cast<std::uint16_t>(sums[x] + row[x]);
    }
    constexpr unsigned kSamples = kFactor * kFactor;
    // The reciprocal of 36 in 16 bits is not exact for every sum: divided by 4 first, then by 9.
    constexpr unsigned kShift = kFactor == 6 ? 2 : 0;
    constexpr unsigned kDivisor = kSamples >> kShift;
    constexpr unsigned kReciprocal = (65536 + kDivisor - 1) / kDivisor;
    for (int x = 0; x < width; ++x) {
        auto sum = static_cast<std::uint16_t>(kSamples / 2);
        for (int k = 0; k < kFactor; ++k)
            sum = static_cast<std::uint16_t>(sum + sums[x + k]);
        means[x] = static_cast<std::uint16_t>(((sum >> kShift) * kReciprocal) >> 16);
    }
    for (int x = 0; x < toWidth; ++x)
        to[x] = static_cast<std::uint8_t>(means[kFactor * x]);
}

} // namespace

void BoxFilter::shrink(const PlaneView& from, const PlaneSpan& to, int factor)
{
    const auto row = factor == 2   ? shrinkRow<2>
                     : factor == 3 ? shrinkRow<3>
                     : factor == 4 ? shrinkRow<4>
                                   : shrinkRow<6>;
    const int width = to.width * factor;
    m_sums.assign(static_cast<std::size_t>(width) + static_cast<std::size_t>(factor), 0); // read past the last column
    m_means.resize(static_cast<std::size_t>(width));
    for (int y = 0; y < to.height; ++y)
        row(from.data + y * factor * from.stride, from.stride, m_sums.data(), m_means.data(), width,
            to.data + y * to.stride, to.width);
}

} // namespace alliance::media
