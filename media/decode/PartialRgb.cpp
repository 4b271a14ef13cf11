#include "media/decode/PartialRgb.h"

#include "media/decode/PictureColour.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

extern "C" {
#include <libswscale/swscale.h>
}

// Loops that the compiler makes vector code of (built with -O3).

namespace alliance::media
{
namespace
{

constexpr int kTile = 256; // pixels across, even: a tile begins at a sample of colour; wide, as memory likes it
constexpr int kTileRows = 32;
constexpr int kRgbBytes = 3;
static_assert(std::endian::native == std::endian::little, "pixels are mixed as little-endian words");
constexpr int kFraction = 3; // bits below one level in sums

// Factors of 16 bit sums: a sample less its zero, times 64, times such a factor, divided by 65536, is in 1/8 levels.
struct Factors {
    std::int16_t zero = 0; // of luma
    std::int16_t luma = 0;
    std::int16_t redV = 0;
    std::int16_t greenU = 0;
    std::int16_t greenV = 0;
    std::int16_t blueU = 0;
};

bool fullRangeOf(const AVFrame& picture)
{
    bool full = picture.color_range == AVCOL_RANGE_JPEG;
    plainFormat(static_cast<AVPixelFormat>(picture.format), full);
    return full;
}

Factors factorsOf(const AVFrame& picture)
{
    const bool full = fullRangeOf(picture);
    // swscale's coefficients are for limited range, 16.16.
    const int* limited = swsMatrixOf(colourSpaceOf(picture));
    const double chroma = full ? 224.0 / 255.0 : 1.0;
    const auto factor = [](double gain) { return static_cast<std::int16_t>(std::lround(gain * (1024 << kFraction))); };
    Factors factors;
    factors.zero = full ? 0 : 16;
    factors.luma = factor(full ? 1.0 : 255.0 / 219.0);
    factors.redV = factor(chroma * limited[0] / 65536.0);
    factors.blueU = factor(chroma * limited[1] / 65536.0);
    factors.greenU = factor(-chroma * limited[2] / 65536.0);
    factors.greenV = factor(-chroma * limited[3] / 65536.0);
    return factors;
}

std::int16_t scaled(std::int16_t sample, std::int16_t factor)
{
    return static_cast<std::int16_t>((static_cast<int>(sample) * factor) >> 16);
}

std::uint8_t level(std::int16_t sum)
{
    const auto rounded = static_cast<std::int16_t>((sum + (1 << (kFraction - 1))) >> kFraction);
    return static_cast<std::uint8_t>(std::clamp<std::int16_t>(rounded, 0, 255));
}

constexpr int kSparse = kTile / 2 + 8; // samples of colour of one row: at least one more than the tile needs
using SparseRow = std::array<std::int16_t, kSparse>;
using TileRow = std::array<std::int16_t, kTile>; // times 64, without the zero of 128

// Rows of colour lie between the rows of luma ...
void blendRows(const std::uint8_t* __restrict near, const std::uint8_t* __restrict far, std::int16_t* __restrict to)
{
    for (int i = 0; i < kSparse; ++i)
        to[i] = static_cast<std::int16_t>((3 * near[i] + far[i] - 512) * 16);
}

// ... and its columns on the even ones.
void spread(const std::int16_t* __restrict sparse, std::int16_t* __restrict to)
{
    for (int i = 0; i < kTile / 2; ++i) {
        to[2 * i] = sparse[i];
        to[2 * i + 1] = static_cast<std::int16_t>((sparse[i] + sparse[i + 1]) >> 1);
    }
}

// `available` samples from there on are in the picture; the last of them goes on.
void colourRow(const std::uint8_t* near, const std::uint8_t* far, int available, TileRow& row)
{
    SparseRow sparse;
    if (available < kSparse) {
        std::array<std::uint8_t, kSparse> nearCopy;
        std::array<std::uint8_t, kSparse> farCopy;
        std::fill(std::copy_n(near, available, nearCopy.begin()), nearCopy.end(), near[available - 1]);
        std::fill(std::copy_n(far, available, farCopy.begin()), farCopy.end(), far[available - 1]);
        blendRows(nearCopy.data(), farCopy.data(), sparse.data());
    } else {
        blendRows(near, far, sparse.data());
    }
    spread(sparse.data(), row.data());
}

// Red in the lowest byte, then green, then blue.
void mix(const std::uint8_t* __restrict luma, const std::int16_t* __restrict u, const std::int16_t* __restrict v,
         const Factors factors, std::uint32_t* __restrict to)
{
    for (int x = 0; x < kTile; ++x) {
        const std::int16_t y = scaled(static_cast<std::int16_t>((luma[x] - factors.zero) * 64), factors.luma);
        const std::uint32_t red = level(static_cast<std::int16_t>(y + scaled(v[x], factors.redV)));
        const std::uint32_t green =
            level(static_cast<std::int16_t>(y + scaled(u[x], factors.greenU) + scaled(v[x], factors.greenV)));
        const std::uint32_t blue = level(static_cast<std::int16_t>(y + scaled(u[x], factors.blueU)));
        to[x] = red | (green << 8) | (blue << 16);
    }
}

void convertRow(const std::uint8_t* luma, const TileRow& u, const TileRow& v, const Factors& factors, int width,
                std::uint8_t* to)
{
    std::array<std::uint8_t, kTile> copy{};
    if (width < kTile)
        luma = std::copy_n(luma, width, copy.begin()) - width;
    std::array<std::uint32_t, kTile> mixed;
    mix(luma, u.data(), v.data(), factors, mixed.data());
    // Four bytes at a time: the fourth is overwritten by the next pixel.
    for (int x = 0; x + 1 < width; ++x)
        std::memcpy(to + kRgbBytes * x, &mixed[static_cast<std::size_t>(x)], sizeof(std::uint32_t));
    const std::uint32_t last = mixed[static_cast<std::size_t>(width - 1)];
    to += kRgbBytes * (width - 1);
    for (int c = 0; c < kRgbBytes; ++c)
        to[c] = static_cast<std::uint8_t>(last >> (8 * c));
}

void greyRow(const std::uint8_t* luma, const Factors factors, int width, std::uint8_t* __restrict to)
{
    for (int x = 0; x < width; ++x)
        to[x] = level(scaled(static_cast<std::int16_t>((luma[x] - factors.zero) * 64), factors.luma));
}

int tilesIn(int length, int tile)
{
    return (length + tile - 1) / tile;
}

} // namespace

PartialRgb::PartialRgb(VideoFrame frame) : m_frame(std::move(frame)), m_size(uprightSize(m_frame)) {}

PartialRgb::~PartialRgb() = default;

bool PartialRgb::byParts() const
{
    if (m_frame.empty() || m_frame.storedWidth() < 2 || m_frame.storedHeight() < 2)
        return false;
    bool full = false;
    const bool plain = plainFormat(static_cast<AVPixelFormat>(m_frame.picture->format), full) == AV_PIX_FMT_YUV420P;
    const Orientation& orientation = m_frame.orientation;
    return plain && orientation.quarterTurns == 0 && !orientation.mirrored && m_size.width == m_frame.storedWidth() &&
           m_size.height == m_frame.storedHeight();
}

base::Status PartialRgb::convertWhole()
{
    if (!m_whole.empty())
        return {};
    auto whole = toRgb(m_frame);
    if (!whole)
        return tl::unexpected<base::Error>(whole.error());
    m_whole = std::move(*whole);
    return {};
}

base::Result<base::ImageView> PartialRgb::rgb(const PictureRect& part)
{
    if (!byParts()) {
        if (const base::Status whole = convertWhole(); !whole)
            return tl::unexpected<base::Error>(whole.error());
        return m_whole.view();
    }
    const int columns = tilesIn(m_size.width, kTile);
    if (!m_pixels) {
        m_pixels.reset(new std::uint8_t[static_cast<std::size_t>(m_size.width) * m_size.height * kRgbBytes]);
        m_ready.assign(static_cast<std::size_t>(columns) * tilesIn(m_size.height, kTileRows), false);
    }
    const int right = std::min(part.x + part.width, m_size.width);
    const int bottom = std::min(part.y + part.height, m_size.height);
    for (int row = std::max(part.y, 0) / kTileRows; row * kTileRows < bottom; ++row) {
        for (int column = std::max(part.x, 0) / kTile; column * kTile < right; ++column) {
            const std::size_t tile = static_cast<std::size_t>(row) * columns + column;
            if (!m_ready[tile])
                convertTile(column, row);
            m_ready[tile] = true;
        }
    }
    return base::ImageView{m_pixels.get(), m_size.width, m_size.height, std::ptrdiff_t{m_size.width} * kRgbBytes,
                           base::PixelFormat::Rgb24};
}

void PartialRgb::convertTile(int column, int row)
{
    const AVFrame& picture = *m_frame.picture;
    const Factors factors = factorsOf(picture);
    const int x = column * kTile;
    const int width = std::min(kTile, m_size.width - x);
    const int colourWidth = (m_size.width + 1) / 2 - x / 2;
    const int colourRows = (m_size.height + 1) / 2;
    const int bottom = std::min((row + 1) * kTileRows, m_size.height);
    TileRow u;
    TileRow v;
    for (int y = row * kTileRows; y < bottom; ++y) {
        const int near = y / 2;
        const int far = std::clamp(y % 2 == 0 ? near - 1 : near + 1, 0, colourRows - 1);
        const auto rowOf = [&](int plane, int line) {
            return picture.data[plane] + static_cast<std::ptrdiff_t>(line) * picture.linesize[plane] + x / 2;
        };
        colourRow(rowOf(1, near), rowOf(1, far), colourWidth, u);
        colourRow(rowOf(2, near), rowOf(2, far), colourWidth, v);
        convertRow(picture.data[0] + static_cast<std::ptrdiff_t>(y) * picture.linesize[0] + x, u, v, factors, width,
                   m_pixels.get() + (static_cast<std::size_t>(y) * m_size.width + x) * kRgbBytes);
    }
}

base::Result<base::ImageView> PartialRgb::grey()
{
    const auto view = [this] {
        return base::ImageView{m_grey.get(), m_size.width, m_size.height, m_size.width, base::PixelFormat::Gray8};
    };
    if (m_grey)
        return view();
    const std::size_t size = static_cast<std::size_t>(m_size.width) * m_size.height;
    if (byParts()) {
        const AVFrame& picture = *m_frame.picture;
        const Factors factors = factorsOf(picture);
        m_grey.reset(new std::uint8_t[size]);
        for (int y = 0; y < m_size.height; ++y)
            greyRow(picture.data[0] + static_cast<std::ptrdiff_t>(y) * picture.linesize[0], factors, m_size.width,
                    m_grey.get() + static_cast<std::size_t>(y) * m_size.width);
        return view();
    }
    if (const base::Status whole = convertWhole(); !whole)
        return tl::unexpected<base::Error>(whole.error());
    m_grey.reset(new std::uint8_t[size]);
    // ITU-R BT.601 weights in 1/256, as OpenCV and most programs make grey of RGB.
    constexpr int kRed = 77;
    constexpr int kGreen = 150;
    constexpr int kBlue = 29;
    const std::uint8_t* from = m_whole.view().data;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint8_t* pixel = from + kRgbBytes * i;
        m_grey[i] = static_cast<std::uint8_t>((kRed * pixel[0] + kGreen * pixel[1] + kBlue * pixel[2] + 128) >> 8);
    }
    return view();
}

} // namespace alliance::media
