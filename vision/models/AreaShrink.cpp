#include "vision/models/AreaShrink.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace alliance::vision
{
namespace
{

constexpr int kLargestSquare = 4096; // its side times itself times 255 fits 32 bits
constexpr int kLargestSide = 256;    // of the result: times 255 fits 16 bits
// Of the ratio in lowest terms: a mean is then further from the middle of two levels than sums of floating numbers are
// from it, so that cv::resize rounds to the same level. Even ones meet the middle.
constexpr int kLargestNumerator = 45;

// One side of the square is `from` * `to` units long: a pixel of the square takes `to` of them, one of the result
// `from`. Of each pixel of the result the first one of the square that falls onto it, and the units of that and those
// after it, always as many.
struct Shares {
    int each = 0;
    std::vector<int> first;
    std::vector<std::uint32_t> units; // `each` a pixel; 0 where one more than fall onto it is needed
};

Shares sharesOf(int from, int to)
{
    Shares shares;
    shares.each = (from + to - 1) / to + 1;
    for (int i = 0; i < to; ++i) {
        const int begin = i * from;
        const int end = begin + from;
        const int first = std::min(begin / to, from - shares.each);
        shares.first.push_back(first);
        for (int k = first; k < first + shares.each; ++k) {
            const int inside = std::min(end, (k + 1) * to) - std::max(begin, k * to);
            shares.units.push_back(static_cast<std::uint32_t>(std::max(0, inside)));
        }
    }
    return shares;
}

void addRow(const std::uint8_t* __restrict row, std::uint16_t units, int count, std::uint32_t* __restrict sums)
{
    for (int i = 0; i < count; ++i) {
        sums[i] += static_cast<std::uint16_t>(row[i] * units);
    }
}

template <int channels>
void shrinkRow(const std::vector<std::uint32_t>& sums, const Shares& shares, double factor, int side,
               std::uint8_t* __restrict to)
{
    const std::uint32_t* units = shares.units.data();
    for (int x = 0; x < side; ++x, units += shares.each) {
        const std::uint32_t* from = sums.data() + static_cast<std::ptrdiff_t>(shares.first[x]) * channels;
        for (int c = 0; c < channels; ++c) {
            std::uint32_t sum = 0;
            for (int k = 0; k < shares.each; ++k) {
                sum += units[k] * from[k * channels + c];
            }
            to[x * channels + c] = static_cast<std::uint8_t>(sum * factor + 0.5);
        }
    }
}

} // namespace

bool shrinksSquare(const cv::Rect& part, int side)
{
    if (part.width != part.height || part.width <= side || part.width > kLargestSquare || side > kLargestSide) {
        return false;
    }
    const int divisor = std::gcd(part.width, side);
    const int numerator = part.width / divisor;
    return side / divisor > 1 && numerator % 2 == 1 && numerator <= kLargestNumerator;
}

cv::Mat shrunkSquare(const cv::Mat& square, int side)
{
    const int channels = square.channels();
    CV_Assert(square.depth() == CV_8U && (channels == 1 || channels == 3) && square.cols == square.rows);
    const Shares shares = sharesOf(square.cols, side);
    const double factor = 1.0 / (static_cast<double>(square.cols) * square.cols);
    cv::Mat result(side, side, square.type());
    std::vector<std::uint32_t> sums(static_cast<std::size_t>(square.cols) * channels);
    for (int y = 0; y < side; ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int k = 0; k < shares.each; ++k) {
            const std::uint32_t units = shares.units[static_cast<std::size_t>(y) * shares.each + k];
            if (units > 0) {
                addRow(square.ptr<std::uint8_t>(shares.first[y] + k), static_cast<std::uint16_t>(units),
                       square.cols * channels, sums.data());
            }
        }
        if (channels == 1) {
            shrinkRow<1>(sums, shares, factor, side, result.ptr<std::uint8_t>(y));
        } else {
            shrinkRow<3>(sums, shares, factor, side, result.ptr<std::uint8_t>(y));
        }
    }
    return result;
}

} // namespace alliance::vision
