#pragma once
// A picture in memory. ImageView borrows, Image owns (shared, immutable after it is built). Origin top left.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace alliance::base
{

enum class PixelFormat { Gray8, Rgb24 };

constexpr int bytesPerPixel(PixelFormat format)
{
    return format == PixelFormat::Gray8 ? 1 : 3;
}

struct ImageView {
    const std::uint8_t* data = nullptr;
    int width = 0;             // pixels
    int height = 0;            // pixels
    std::ptrdiff_t stride = 0; // bytes between rows
    PixelFormat format = PixelFormat::Rgb24;

    bool empty() const { return data == nullptr || width <= 0 || height <= 0; }
    const std::uint8_t* row(int y) const { return data + y * stride; }
};

// Value with shared storage: copies are cheap and safe to hand between threads.
class Image
{
public:
    Image() = default;
    Image(int width, int height, PixelFormat format, std::vector<std::uint8_t> pixels)
        : m_pixels(std::make_shared<const std::vector<std::uint8_t>>(std::move(pixels))),
          m_width(width),
          m_height(height),
          m_format(format)
    {
    }
    ImageView view() const
    {
        return m_pixels ? ImageView{m_pixels->data(), m_width, m_height, m_width * bytesPerPixel(m_format), m_format}
                        : ImageView{};
    }
    bool empty() const { return view().empty(); }
    int width() const { return m_width; }
    int height() const { return m_height; }

private:
    std::shared_ptr<const std::vector<std::uint8_t>> m_pixels;
    int m_width = 0;
    int m_height = 0;
    PixelFormat m_format = PixelFormat::Rgb24;
};

} // namespace alliance::base
