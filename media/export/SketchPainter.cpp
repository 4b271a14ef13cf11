#include "media/export/SketchPainter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alliance::media
{
namespace
{

// 4:2:0, BT.709, limited range.
using Colour = std::array<int, 3>;

Colour colourOf(int red, int green, int blue)
{
    const double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return {static_cast<int>(std::lround(16 + luma * 219 / 255)),
            static_cast<int>(std::lround(128 + (blue - luma) / 1.8556 * 224 / 255)),
            static_cast<int>(std::lround(128 + (red - luma) / 1.5748 * 224 / 255))};
}

constexpr Colour kGround{40, 128, 128};
constexpr double kDegree = 0.017453292519943295;
constexpr double kHeadWidth = 0.62; // half axes of the head, in those of the spot
constexpr double kHeadHeight = 0.7;
constexpr double kArrow = 1.0;       // beyond the nose, in half widths of the head
constexpr double kWing = 0.3;        // of the arrow, likewise
constexpr double kStroke = 0.004;    // half width of a line, in heights of the picture
constexpr double kMostStroke = 0.08; // in half widths of the spot
constexpr double kLeastStroke = 1.0; // pixels
constexpr double kFine = 0.6;        // of lines in the face
constexpr double kTrunk = 1.3;       // its length, in widths of the shoulders
constexpr double kHips = 0.3;        // half their width, likewise
constexpr int kSteps = 48;           // of an outline

// Pixels of the canvas.
struct Point {
    double x = 0;
    double y = 0;
};
// x to image right, y down, z to the camera.
struct Depth {
    double x = 0;
    double y = 0;
    double z = 0;
};

double distance(const Point& p, const Point& a, const Point& b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

// Colours that are told apart by everybody.
Colour inkOf(int person)
{
    static const std::array inks{colourOf(86, 180, 233), colourOf(240, 170, 40), colourOf(120, 220, 150),
                                 colourOf(240, 228, 66)};
    return person < 0 ? colourOf(200, 200, 200) : inks[static_cast<std::size_t>(person) % inks.size()];
}

class Pen
{
public:
    Pen(AVFrame& canvas, const PictureRect& content, const Colour& ink, double stroke)
        : m_canvas(canvas), m_content(content), m_ink(ink), m_stroke(stroke)
    {
    }
    void line(const Point& a, const Point& b, double thick = 1)
    {
        for (int plane = 0; plane < 3; ++plane)
            paint(plane, a, b, thick * m_stroke);
    }
    void dot(const Point& at, double thick) { line(at, at, thick); }

private:
    void paint(int plane, const Point& a, const Point& b, double half)
    {
        const int step = plane == 0 ? 1 : 2;
        const auto bound = [step](double at, int from, int length) {
            return static_cast<int>(std::clamp<double>(at, from, from + length)) / step;
        };
        const double reach = half + step;
        const int right = bound(std::max(a.x, b.x) + reach + step, m_content.x, m_content.width);
        const int bottom = bound(std::max(a.y, b.y) + reach + step, m_content.y, m_content.height);
        for (int y = bound(std::min(a.y, b.y) - reach, m_content.y, m_content.height); y < bottom; ++y) {
            std::uint8_t* row = m_canvas.data[plane] + static_cast<std::ptrdiff_t>(y) * m_canvas.linesize[plane];
            for (int x = bound(std::min(a.x, b.x) - reach, m_content.x, m_content.width); x < right; ++x) {
                const double away = distance({(x + 0.5) * step, (y + 0.5) * step}, a, b);
                const double share = std::clamp((half - away) / step + 0.5, 0.0, 1.0);
                row[x] = static_cast<std::uint8_t>(
                    std::lround(row[x] + share * (m_ink[static_cast<std::size_t>(plane)] - row[x])));
            }
        }
    }

    AVFrame& m_canvas;
    const PictureRect& m_content;
    Colour m_ink;
    double m_stroke;
};

class Figure
{
public:
    Figure(const MaskSpot& spot, const PictureRect& content) : m_spot(spot), m_content(content)
    {
        m_head = place(spot.x, spot.y);
        m_half = {kHeadWidth * spot.halfWidth * content.width, kHeadHeight * spot.halfHeight * content.height};
    }

    // Of lines, for a picture of that size.
    double stroke() const
    {
        const double wide = kStroke * m_content.height;
        const double most = hasHead() ? kMostStroke * m_spot.halfWidth * m_content.width : wide;
        return std::max(kLeastStroke, std::min(wide, most));
    }
    void draw(Pen& pen) const
    {
        if (m_spot.sketch.shoulders)
            drawBody(pen);
        if (!hasHead() || m_spot.shows)
            return;
        drawOutline(pen);
        if (m_spot.sketch.directed)
            drawFace(pen);
    }

private:
    bool hasHead() const { return m_spot.halfWidth > 0 && m_spot.halfHeight > 0; }
    Point place(float x, float y) const
    {
        return {m_content.x + static_cast<double>(x) * m_content.width,
                m_content.y + static_cast<double>(y) * m_content.height};
    }
    // Of a point on the head that looks straight at the camera, in half axes.
    Depth turned(const Depth& at) const
    {
        const MaskSketch& sketch = m_spot.sketch;
        const double roll = sketch.roll * kDegree;
        const double pitch = sketch.pitch * kDegree;
        const double yaw = sketch.yaw * kDegree;
        const double x = at.x * m_half.x * std::cos(roll) - at.y * m_half.y * std::sin(roll);
        const double y = at.x * m_half.x * std::sin(roll) + at.y * m_half.y * std::cos(roll);
        const double z = at.z * m_half.x;
        const double deep = z * std::cos(pitch) - y * std::sin(pitch);
        return {m_head.x + x * std::cos(yaw) + deep * std::sin(yaw),
                m_head.y + y * std::cos(pitch) + z * std::sin(pitch), deep * std::cos(yaw) - x * std::sin(yaw)};
    }
    Point onOutline(double angle) const
    {
        const double roll = m_spot.sketch.directed ? m_spot.sketch.roll * kDegree : 0;
        const double x = std::cos(angle) * m_half.x;
        const double y = std::sin(angle) * m_half.y;
        return {m_head.x + x * std::cos(roll) - y * std::sin(roll), m_head.y + x * std::sin(roll) + y * std::cos(roll)};
    }
    void drawOutline(Pen& pen) const
    {
        const int skipped = m_spot.sketch.directed ? 1 : 3;
        for (int i = 0; i < kSteps; ++i) {
            const auto angle = [](int step) { return step * 360.0 / kSteps * kDegree; };
            if (skipped == 1 || i % skipped != 0)
                pen.line(onOutline(angle(i)), onOutline(angle(i + 1)));
        }
    }
    // The part of a curve on the head that the camera sees.
    template <typename Curve>
    void drawOnHead(Pen& pen, const Curve& at, double from, double to) const
    {
        const int steps = kSteps / 3;
        for (int i = 0; i < steps; ++i) {
            const Depth a = turned(at(from + (to - from) * i / steps));
            const Depth b = turned(at(from + (to - from) * (i + 1) / steps));
            if (a.z >= 0 && b.z >= 0)
                pen.line({a.x, a.y}, {b.x, b.y}, kFine);
        }
    }
    void drawFace(Pen& pen) const
    {
        const auto middle = [](double angle) { return Depth{0, std::sin(angle * kDegree), std::cos(angle * kDegree)}; };
        const auto eyes = [](double angle) {
            constexpr double kAbove = -12 * kDegree;
            return Depth{std::cos(kAbove) * std::sin(angle * kDegree), std::sin(kAbove),
                         std::cos(kAbove) * std::cos(angle * kDegree)};
        };
        drawOnHead(pen, middle, -75, 75);
        drawOnHead(pen, eyes, -60, 60);
        const Depth nose = turned({0, 0, 1});
        const Depth tip = turned({0, 0, 1 + kArrow});
        const Point from{nose.x, nose.y};
        const Point to{tip.x, tip.y};
        pen.dot(from, 2);
        pen.line(from, to, 1.3);
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        const double wing = kWing * m_half.x;
        if (length < wing)
            return;
        for (const double turn : {150 * kDegree, -150 * kDegree}) {
            const double x = (to.x - from.x) / length * wing;
            const double y = (to.y - from.y) / length * wing;
            pen.line(to,
                     {to.x + x * std::cos(turn) - y * std::sin(turn), to.y + x * std::sin(turn) + y * std::cos(turn)},
                     1.3);
        }
    }
    void drawBody(Pen& pen) const
    {
        const MaskSketch& sketch = m_spot.sketch;
        const Point left = place(sketch.leftX, sketch.leftY);
        const Point right = place(sketch.rightX, sketch.rightY);
        const Point middle{(left.x + right.x) / 2, (left.y + right.y) / 2};
        pen.line(left, right);
        pen.dot(left, 2);
        pen.dot(right, 2);
        // From the rim of the head, or of the face that shows.
        const double rimX = m_spot.shows ? m_half.x / kHeadWidth : m_half.x;
        const double rimY = m_spot.shows ? m_half.y / kHeadHeight : m_half.y;
        const double far = hasHead() ? std::hypot((middle.x - m_head.x) / rimX, (middle.y - m_head.y) / rimY) : 0;
        if (far > 1)
            pen.line({m_head.x + (middle.x - m_head.x) / far, m_head.y + (middle.y - m_head.y) / far}, middle);
        if (!sketch.trunk)
            return;
        const double width = std::hypot(right.x - left.x, right.y - left.y);
        const double lean = sketch.trunkAngle * kDegree;
        const Point hips{middle.x - std::sin(lean) * kTrunk * width, middle.y + std::cos(lean) * kTrunk * width};
        const Point aside{std::cos(lean) * kHips * width, std::sin(lean) * kHips * width};
        const Point leftHip{hips.x - aside.x, hips.y - aside.y};
        const Point rightHip{hips.x + aside.x, hips.y + aside.y};
        pen.line(left, leftHip);
        pen.line(right, rightHip);
        pen.line(leftHip, rightHip);
    }

    const MaskSpot& m_spot;
    const PictureRect& m_content;
    Point m_head;
    Point m_half; // axes of the head
};

// Whether a face that may show lies there; another spot that reaches in hides it.
bool showsAt(const Point& at, const PictureRect& content, const FrameMasks& spots)
{
    bool shows = false;
    for (const MaskSpot& spot : spots) {
        const double x = (at.x - content.x) / content.width - spot.x;
        const double y = (at.y - content.y) / content.height - spot.y;
        if (spot.halfWidth <= 0 || spot.halfHeight <= 0 || std::hypot(x / spot.halfWidth, y / spot.halfHeight) > 1)
            continue;
        if (!spot.shows)
            return false;
        shows = true;
    }
    return shows;
}

void fillGround(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots)
{
    const bool open = std::any_of(spots.begin(), spots.end(), [](const MaskSpot& one) { return one.shows; });
    for (int plane = 0; plane < 3; ++plane) {
        const int step = plane == 0 ? 1 : 2;
        const int right = (content.x + content.width + step - 1) / step;
        const int bottom = (content.y + content.height + step - 1) / step;
        const auto ground = static_cast<std::uint8_t>(kGround[static_cast<std::size_t>(plane)]);
        for (int y = content.y / step; y < bottom; ++y) {
            std::uint8_t* row = canvas.data[plane] + static_cast<std::ptrdiff_t>(y) * canvas.linesize[plane];
            for (int x = content.x / step; x < right; ++x) {
                if (!open || !showsAt({(x + 0.5) * step, (y + 0.5) * step}, content, spots))
                    row[x] = ground;
            }
        }
    }
}

} // namespace

void drawSketches(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, bool lines)
{
    fillGround(canvas, content, spots);
    if (!lines)
        return;
    for (const MaskSpot& spot : spots) {
        const Figure figure(spot, content);
        Pen pen(canvas, content, inkOf(spot.sketch.person), figure.stroke());
        figure.draw(pen);
    }
}

} // namespace alliance::media
