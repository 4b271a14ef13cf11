#include "media/export/SketchPainter.h"

#include <algorithm>
#include <cmath>

namespace alliance::media
{
namespace
{

constexpr int kField = 110;
constexpr int kInk = 200;
constexpr int kNeutral = 128;
constexpr double kHeadWidth = 0.62; // of the outline, in half axes of the spot
constexpr double kHeadHeight = 0.7;
constexpr double kDirection = 1.1;     // longest line, in half heights of the spot
constexpr double kNeck = 0.5;          // half width, in half widths of the spot
constexpr double kShoulderField = 0.3; // above and below their line, in widths of the shoulders
constexpr double kStroke = 0.035;      // half width of a line, in half widths of the spot
constexpr double kLeastStroke = 1.0;   // pixels
constexpr double kDegree = 0.017453292519943295;

// Pixels of the canvas.
struct Point {
    double x = 0;
    double y = 0;
};

double distance(const Point& p, const Point& a, const Point& b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

struct Figure {
    Point head;
    double halfWidth = 1;
    double halfHeight = 1;
    double stroke = 1;
    double roll = 0; // radians
    Point nose;
    bool directed = false;
    Point left;
    Point right;
    bool shoulders = false;

    // 1 on the border of the head's outline.
    double outline(const Point& p) const
    {
        const double dx = p.x - head.x;
        const double dy = p.y - head.y;
        const double u = (dx * std::cos(roll) + dy * std::sin(roll)) / (kHeadWidth * halfWidth);
        const double v = (dy * std::cos(roll) - dx * std::sin(roll)) / (kHeadHeight * halfHeight);
        return std::hypot(u, v);
    }
    bool inField(const Point& p) const
    {
        if (std::hypot((p.x - head.x) / halfWidth, (p.y - head.y) / halfHeight) <= 1)
            return true;
        if (!shoulders)
            return false;
        const Point middle{(left.x + right.x) / 2, (left.y + right.y) / 2};
        return distance(p, left, right) <= shoulderField() || distance(p, head, middle) <= kNeck * halfWidth;
    }
    bool inLine(const Point& p) const
    {
        const double thickness = stroke / std::min(kHeadWidth * halfWidth, kHeadHeight * halfHeight);
        if (std::abs(outline(p) - 1) <= thickness)
            return true;
        if (directed && (distance(p, head, nose) <= stroke || distance(p, head, head) <= 2.5 * stroke))
            return true;
        return shoulders && distance(p, left, right) <= stroke;
    }
    double shoulderField() const { return kShoulderField * std::hypot(right.x - left.x, right.y - left.y); }
    double reachX() const { return std::max(halfWidth, kDirection * halfHeight) + 3 * stroke; }
    double top() const { return std::min(head.y - reachY(), shoulders ? upper() - shoulderField() : head.y); }
    double bottom() const { return std::max(head.y + reachY(), shoulders ? lower() + shoulderField() : head.y); }
    double leftmost() const
    {
        return std::min(head.x - reachX(), shoulders ? std::min(left.x, right.x) - shoulderField() : head.x);
    }
    double rightmost() const
    {
        return std::max(head.x + reachX(), shoulders ? std::max(left.x, right.x) + shoulderField() : head.x);
    }

private:
    double reachY() const { return kDirection * halfHeight + 3 * stroke; }
    double upper() const { return std::min(left.y, right.y); }
    double lower() const { return std::max(left.y, right.y); }
};

Figure figureOf(const MaskSpot& spot, const PictureRect& content)
{
    const auto place = [&](float x, float y) {
        return Point{content.x + static_cast<double>(x) * content.width,
                     content.y + static_cast<double>(y) * content.height};
    };
    const MaskSketch& sketch = spot.sketch;
    Figure figure;
    figure.head = place(spot.x, spot.y);
    figure.halfWidth = std::max(1.0, static_cast<double>(spot.halfWidth) * content.width);
    figure.halfHeight = std::max(1.0, static_cast<double>(spot.halfHeight) * content.height);
    figure.stroke = std::max(kLeastStroke, kStroke * figure.halfWidth);
    figure.directed = sketch.directed;
    if (sketch.directed) {
        const double length = kDirection * figure.halfHeight;
        const double yaw = sketch.yaw * kDegree;
        const double pitch = sketch.pitch * kDegree;
        figure.roll = sketch.roll * kDegree;
        figure.nose = {figure.head.x + std::sin(yaw) * std::cos(pitch) * length,
                       figure.head.y + std::sin(pitch) * length};
    }
    figure.shoulders = sketch.shoulders;
    if (sketch.shoulders) {
        figure.left = place(sketch.leftX, sketch.leftY);
        figure.right = place(sketch.rightX, sketch.rightY);
    }
    return figure;
}

template <typename Inside>
void paint(AVFrame& canvas, int plane, const Figure& figure, int value, const Inside& inside)
{
    const int step = plane == 0 ? 1 : 2;
    const auto bound = [step](double at, int most) { return std::clamp(static_cast<int>(at) / step, 0, most); };
    const int width = canvas.width / step;
    const int height = canvas.height / step;
    const int right = bound(figure.rightmost() + 2 * step, width);
    const int bottom = bound(figure.bottom() + 2 * step, height);
    for (int y = bound(figure.top() - step, height); y < bottom; ++y) {
        std::uint8_t* row = canvas.data[plane] + static_cast<std::ptrdiff_t>(y) * canvas.linesize[plane];
        for (int x = bound(figure.leftmost() - step, width); x < right; ++x) {
            if (inside(Point{(x + 0.5) * step, (y + 0.5) * step}))
                row[x] = static_cast<std::uint8_t>(value);
        }
    }
}

} // namespace

void drawSketches(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, bool lines)
{
    std::vector<Figure> figures;
    for (const MaskSpot& spot : spots)
        figures.push_back(figureOf(spot, content));
    // All fields before the first line: nobody's field hides another one's drawing.
    for (const Figure& figure : figures) {
        for (int plane = 0; plane < 3; ++plane)
            paint(canvas, plane, figure, plane == 0 ? kField : kNeutral,
                  [&](const Point& p) { return figure.inField(p); });
    }
    if (!lines)
        return;
    for (const Figure& figure : figures)
        paint(canvas, 0, figure, kInk, [&](const Point& p) { return figure.inLine(p); });
}

} // namespace alliance::media
