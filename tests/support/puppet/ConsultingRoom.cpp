#include "tests/support/puppet/ConsultingRoom.h"

#include <opencv2/imgproc.hpp>

namespace alliance::test
{
namespace
{

const cv::Vec3f kLight(-0.35F, -0.62F, 0.7F);

cv::Vec3f rgb(int red, int green, int blue)
{
    return cv::Vec3f(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue)) / 255.0F;
}

Outline box(float x0, float y0, float x1, float y1)
{
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

cv::Mat3f mixed(const cv::Mat3f& below, const cv::Mat3f& above, const cv::Mat1f& amount)
{
    cv::Mat3f out(below.size());
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const float a = amount(y, x);
            out(y, x) = below(y, x) * (1 - a) + above(y, x) * a;
        }
    }
    return out;
}

// Paints on the finished ground; everything here is opaque.
class RoomPainter
{
public:
    explicit RoomPainter(cv::Size size) : m_size(size), m_room(size) {}

    void fill(const Outline& outline, const cv::Vec3f& colour, double blur = 0.8)
    {
        m_room = mixed(m_room, filled(m_size, colour), maskOf(outline, m_size, blur));
    }
    void fill(const Outline& outline, const cv::Mat3f& paint, double blur = 0.8)
    {
        m_room = mixed(m_room, paint, maskOf(outline, m_size, blur));
    }
    void shadow(const Outline& outline, float amount, double blur)
    {
        m_room = mixed(m_room, filled(m_size, {}), amount * maskOf(outline, m_size, blur));
    }
    void glow(const Outline& outline, const cv::Vec3f& colour, float amount, double blur)
    {
        m_room = mixed(m_room, filled(m_size, colour), amount * maskOf(outline, m_size, blur));
    }
    void soften(double sigma) { m_room = blurred(m_room, sigma); }
    cv::Mat3f& room() { return m_room; }
    cv::Size size() const { return m_size; }

private:
    cv::Size m_size;
    cv::Mat3f m_room;
};

void paintWall(RoomPainter& painter)
{
    const cv::Size size = painter.size();
    const cv::Mat1f clouds = cloudNoise(size, 260, 3, 3);
    const cv::Mat1f grain = cloudNoise(size, 5, 2, 4);
    const cv::Vec3f warm = rgb(214, 208, 194);
    cv::Mat3f& room = painter.room();
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const auto dx = static_cast<float>(x - 640) / 760.0F;
            const auto dy = static_cast<float>(y - 190) / 560.0F;
            const float light = 0.98F - 0.30F * std::min(1.0F, dx * dx + dy * dy);
            room(y, x) = warm * (light + 0.012F * clouds(y, x) + 0.006F * grain(y, x));
        }
    }
    // Floor and skirting board.
    const cv::Mat1f boards = cloudNoise(size, 34, 2, 8);
    cv::Mat3f floor(size);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float depth = std::clamp(static_cast<float>(y - 596) / 124.0F, 0.0F, 1.0F);
            floor(y, x) = rgb(146, 112, 82) * (0.78F + 0.16F * depth + 0.04F * boards(y, x));
        }
    }
    painter.fill(box(-9, 596, 1290, 730), floor);
    painter.fill(box(-9, 574, 1290, 596), rgb(226, 222, 212));
    painter.fill(box(-9, 593, 1290, 597), rgb(120, 104, 86), 1.5);
}

void paintWindow(RoomPainter& painter)
{
    constexpr float kLeft = 545;
    constexpr float kRight = 735;
    constexpr float kSill = 398;
    painter.glow(box(kLeft - 60, -80, kRight + 60, kSill + 60), rgb(255, 250, 238), 0.5F, 60);
    painter.fill(box(kLeft - 12, -20, kRight + 12, kSill), rgb(236, 232, 222));
    // Sky and trees, far out of focus.
    const cv::Size size = painter.size();
    cv::Mat3f outside(size);
    const cv::Mat1f leaves = cloudNoise(size, 70, 3, 21);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float tree = std::clamp((static_cast<float>(y) - 205 + 90 * leaves(y, x)) / 90.0F, 0.0F, 1.0F);
            const cv::Vec3f sky = rgb(236, 243, 247);
            const cv::Vec3f green = rgb(176, 194, 158) * (1 + 0.14F * leaves(y, x));
            outside(y, x) = sky * (1 - 0.85F * tree) + green * (0.85F * tree);
        }
    }
    outside = blurred(outside, 7);
    const float middle = (kLeft + kRight) / 2;
    painter.fill(box(kLeft, -20, middle - 4, 150), outside);
    painter.fill(box(middle + 4, -20, kRight, 150), outside);
    painter.fill(box(kLeft, 158, middle - 4, kSill - 12), outside);
    painter.fill(box(middle + 4, 158, kRight, kSill - 12), outside);
    painter.shadow(box(kLeft - 22, kSill + 10, kRight + 22, kSill + 20), 0.22F, 6);
    painter.fill(box(kLeft - 24, kSill - 4, kRight + 24, kSill + 11), rgb(240, 237, 229));
    // Curtains: soft folds of thin cloth.
    for (const bool left : {true, false}) {
        const float x0 = left ? kLeft - 62 : kRight - 18;
        const float x1 = left ? kLeft + 18 : kRight + 62;
        cv::Mat3f cloth(size);
        for (int x = 0; x < size.width; ++x) {
            const float fold =
                0.5F + 0.5F * std::sin(static_cast<float>(x) * 0.36F + 1.7F * std::sin(static_cast<float>(x) * 0.09F));
            cloth.col(x).setTo(cv::Scalar(0.80 + 0.09 * fold, 0.79 + 0.09 * fold, 0.745 + 0.09 * fold));
        }
        painter.shadow(box(x0 + 4, -20, x1 + 8, 560), 0.14F, 8);
        painter.fill(box(x0, -20, x1, 556), cloth, 1.5);
    }
}

void paintShelf(RoomPainter& painter)
{
    painter.shadow(box(-20, 60, 150, 600), 0.22F, 16);
    painter.fill(box(-20, 50, 138, 640), rgb(150, 118, 86));
    const std::array<cv::Vec3f, 7> spines = {rgb(126, 62, 52),   rgb(58, 84, 104), rgb(188, 168, 128), rgb(86, 104, 78),
                                             rgb(206, 196, 178), rgb(70, 62, 72),  rgb(172, 124, 70)};
    std::uint32_t state = 12345;
    for (int row = 0; row < 4; ++row) {
        const float top = 66 + 132 * static_cast<float>(row);
        painter.fill(box(-20, top, 128, top + 112), rgb(78, 60, 46));
        float x = -6;
        while (x < 112) {
            state = state * 1664525 + 1013904223;
            const float width = 9 + static_cast<float>(state >> 28);
            const float height = 74 + 2 * static_cast<float>((state >> 22) % 16);
            painter.fill(box(x, top + 112 - height, x + width - 1.5F, top + 112),
                         spines[(state >> 16) % spines.size()] * 0.86F);
            x += width;
        }
    }
}

void paintPictureAndPlant(RoomPainter& painter)
{
    const cv::Size size = painter.size();
    painter.shadow(box(1094, 92, 1236, 268), 0.25F, 9);
    painter.fill(box(1086, 84, 1228, 258), rgb(112, 86, 62));
    painter.fill(box(1094, 92, 1220, 250), rgb(240, 236, 226));
    cv::Mat3f art(size);
    const cv::Mat1f hills = cloudNoise(size, 80, 3, 77);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float height = static_cast<float>(y) + 34 * hills(0, x);
            art(y, x) = height < 160 ? rgb(206, 218, 222) : height < 190 ? rgb(142, 164, 166) : rgb(106, 130, 112);
        }
    }
    painter.fill(box(1114, 114, 1200, 228), blurred(art, 3));

    // A plant on the floor at the right edge.
    std::uint32_t state = 99;
    for (int leaf = 0; leaf < 26; ++leaf) {
        state = state * 1664525 + 1013904223;
        const float turn = -1.35F + 2.7F * static_cast<float>(state >> 8) / 16777216.0F;
        state = state * 1664525 + 1013904223;
        const float length = 95 + 85 * static_cast<float>(state >> 8) / 16777216.0F;
        const cv::Point2f root(1240, 520);
        const cv::Point2f tip = root + length * cv::Point2f(std::sin(turn), -std::cos(turn) * 1.25F);
        const cv::Point2f side(std::cos(turn) * 17, std::sin(turn) * 17);
        const cv::Point2f middle = root * 0.42F + tip * 0.58F;
        const float tone = 0.72F + 0.45F * static_cast<float>((state >> 4) % 64) / 64.0F;
        painter.fill(smoothClosed({root, middle + side, tip, middle - side}), rgb(84, 112, 76) * tone, 1.2);
        painter.fill(smoothClosed({root, middle + side * 0.9F, tip, middle}), rgb(112, 140, 98) * tone, 1.6);
    }
    painter.fill(smoothClosed({{1196, 516}, {1286, 516}, {1276, 640}, {1208, 640}}), rgb(178, 168, 152));
}

void paintChair(RoomPainter& painter, const cv::Point2f& seat, const cv::Vec3f& cloth, std::uint64_t seed)
{
    const cv::Size size = painter.size();
    const cv::Mat1f weave = cloudNoise(size, 4, 2, seed);
    const cv::Mat1f soft = cloudNoise(size, 120, 2, seed + 1);
    const auto at = [&seat](float x, float y) { return seat + cv::Point2f(x, y); };
    const auto upholster = [&](const Outline& outline, double radius, float tone) {
        const cv::Mat1f mask = maskOf(outline, size);
        cv::Mat1f shade = lit(cushion(mask, radius), kLight, 0.42F);
        shade = shade.mul(1 + 0.035F * weave + 0.05F * soft) * tone;
        painter.fill(outline, shaded(cloth, shade), 0.7);
    };
    painter.shadow(smoothClosed({at(-236, 30), at(-150, -76), at(150, -76), at(246, 30), at(262, 420), at(-244, 420)}),
                   0.24F, 22);
    upholster(smoothClosed({at(-205, 60), at(-186, -34), at(-120, -84), at(0, -94), at(120, -84), at(186, -34),
                            at(205, 60), at(214, 420), at(-214, 420)}),
              46, 0.86F);
    // The inner cushion with its seam.
    upholster(smoothClosed({at(-168, 80), at(-152, -10), at(-96, -52), at(0, -60), at(96, -52), at(152, -10),
                            at(168, 80), at(170, 420), at(-170, 420)}),
              36, 0.94F);
}

void paintTable(RoomPainter& painter)
{
    const cv::Size size = painter.size();
    painter.shadow(smoothClosed({{560, 700}, {640, 682}, {724, 700}, {640, 730}}), 0.4F, 12);
    painter.fill(box(632, 640, 648, 730), rgb(104, 76, 54));
    painter.fill(smoothClosed({{548, 640}, {594, 622}, {686, 622}, {732, 640}, {686, 660}, {594, 660}}),
                 rgb(120, 88, 62));
    painter.fill(smoothClosed({{548, 634}, {594, 616}, {686, 616}, {732, 634}, {686, 653}, {594, 653}}),
                 rgb(170, 130, 94));
    // Tissue box.
    painter.shadow(box(586, 630, 672, 644), 0.35F, 5);
    painter.fill({{590, 592}, {640, 598}, {640, 640}, {590, 633}}, rgb(122, 146, 152));
    painter.fill({{640, 598}, {672, 590}, {672, 630}, {640, 640}}, rgb(94, 118, 126));
    painter.fill({{590, 592}, {622, 585}, {672, 590}, {640, 598}}, rgb(146, 170, 174));
    const Outline tissue =
        smoothClosed({{618, 593}, {606, 566}, {626, 572}, {640, 552}, {650, 572}, {660, 570}, {644, 594}});
    const cv::Mat1f shade = lit(cushion(maskOf(tissue, size), 9), kLight, 0.7F);
    painter.fill(tissue, shaded(rgb(255, 255, 252), shade), 0.7);
    // A glass of water.
    painter.fill(smoothClosed({{690, 594}, {712, 594}, {709, 636}, {693, 636}}), rgb(196, 204, 200));
    painter.fill(smoothClosed({{692, 606}, {710, 606}, {708, 634}, {694, 634}}), rgb(180, 196, 198));
    painter.fill(box(694, 598, 697, 632), rgb(235, 240, 238), 1.2);
}

} // namespace

cv::Mat3b drawRoom(cv::Size size, const std::array<cv::Point2f, 2>& seats)
{
    RoomPainter painter(size);
    paintWall(painter);
    paintWindow(painter);
    paintShelf(painter);
    paintPictureAndPlant(painter);
    painter.soften(2.6);
    paintChair(painter, seats[0], rgb(118, 134, 122), 31);
    paintChair(painter, seats[1], rgb(118, 134, 122), 47);
    paintTable(painter);
    painter.soften(1.1);
    cv::Mat3f& room = painter.room();
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float dx = static_cast<float>(x) / static_cast<float>(size.width) - 0.5F;
            const float dy = static_cast<float>(y) / static_cast<float>(size.height) - 0.45F;
            room(y, x) *= 1 - 0.34F * (dx * dx + dy * dy);
        }
    }
    cv::Mat3b bytes;
    room.convertTo(bytes, CV_8U, 255);
    return bytes;
}

cv::Mat4b drawForeground(cv::Size size, const std::array<cv::Point2f, 2>& seats)
{
    const cv::Size twice(size.width * 2, size.height * 2);
    Layer layer(twice);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const cv::Mat1f weave = cloudNoise(twice, 7, 2, 60 + i);
        for (const float side : {-1.0F, 1.0F}) {
            const auto at = [&](float x, float y) { return (seats[i] + cv::Point2f(side * x, y)) * 2; };
            const Outline arm = smoothClosed(
                {at(186, 292), at(196, 262), at(228, 254), at(256, 268), at(264, 310), at(262, 480), at(188, 480)});
            const cv::Mat1f mask = maskOf(arm, twice, 1.4);
            cv::Mat1f shade = lit(cushion(mask, 50), kLight, 0.42F);
            shade = shade.mul(1 + 0.03F * weave);
            layer.paint(shaded(rgb(122, 138, 126), shade), mask);
        }
    }
    return layer.half();
}

} // namespace alliance::test
