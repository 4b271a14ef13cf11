#include "app/models/GenericFace.h"

#include <array>
#include <cmath>
#include <numbers>

namespace alliance::app
{
namespace
{

// Lengths are shares of the face from forehead to chin, from the middle of the rigid upper face (FaceSample::centre):
// x to image right, y down, z away from the camera, for a face that looks into it.
struct Row {
    double y;
    double halfWidth;
    double front; // z of the midline without the nose
    double side;  // z at the edge of the face
    double nose;  // how far the midline stands out
};

constexpr std::array<Row, 9> kRows{{{-0.43, 0.20, 0.02, 0.12, 0},
                                    {-0.32, 0.33, -0.03, 0.28, 0},
                                    {-0.20, 0.40, -0.035, 0.37, 0},
                                    {-0.08, 0.43, -0.02, 0.405, 0.02},
                                    {0.06, 0.435, -0.03, 0.41, 0.13},
                                    {0.16, 0.42, -0.04, 0.39, 0.03},
                                    {0.30, 0.37, -0.06, 0.36, 0},
                                    {0.44, 0.27, -0.03, 0.24, 0},
                                    {0.57, 0.09, 0.03, 0.05, 0}}};
// Quarter turns round the head.
constexpr std::array<double, 9> kColumns{-1, -0.74, -0.48, -0.2, 0, 0.2, 0.48, 0.74, 1};
constexpr std::size_t kMiddle = kColumns.size() / 2;
constexpr double kWing = 0.15;   // of the nose beside the midline
constexpr double kForward = 0.5; // of the face: how far in front FaceDrawing::nose lies

using Grid = std::array<std::array<QPointF, kColumns.size()>, kRows.size()>;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

class Camera
{
public:
    Camera(const vision::FaceSample& face, QSizeF frame)
        : m_size(face.scale > 0 ? face.scale : face.size),
          m_focal(frame.width()),
          m_middle(frame.width() / 2, frame.height() / 2),
          m_from(face.centre.x - m_middle.x(), face.centre.y - m_middle.y())
    {
        const double a = radians(face.pitch);
        const double b = radians(-face.yaw);
        const double c = radians(face.roll);
        const cv::Matx33d pitch(1, 0, 0, 0, std::cos(a), -std::sin(a), 0, std::sin(a), std::cos(a));
        const cv::Matx33d yaw(std::cos(b), 0, std::sin(b), 0, 1, 0, -std::sin(b), 0, std::cos(b));
        const cv::Matx33d roll(std::cos(c), -std::sin(c), 0, std::sin(c), std::cos(c), 0, 0, 0, 1);
        m_turn = roll * yaw * pitch;
    }

    QPointF seen(const cv::Vec3d& point) const
    {
        const cv::Vec3d turned = m_turn * point * m_size;
        const double away = std::max(m_focal / 10, m_focal + turned[2]);
        return m_middle + QPointF(m_from.x() + turned[0], m_from.y() + turned[1]) * (m_focal / away);
    }

    // Without the camera's perspective: as long as it is to the side.
    QPointF pointed(const cv::Vec3d& point) const
    {
        const cv::Vec3d turned = m_turn * point * m_size;
        return m_middle + m_from + QPointF(turned[0], turned[1]);
    }

private:
    double m_size;
    double m_focal;
    QPointF m_middle;
    QPointF m_from;
    cv::Matx33d m_turn;
};

cv::Vec3d vertex(std::size_t row, std::size_t column)
{
    const Row& at = kRows[row];
    const double turn = kColumns[column] * std::numbers::pi / 2;
    const std::size_t aside = column > kMiddle ? column - kMiddle : kMiddle - column;
    const double nose = aside == 0 ? at.nose : aside == 1 ? at.nose * kWing : 0;
    return {at.halfWidth * std::sin(turn), at.y, at.side + (at.front - at.side) * std::cos(turn) - nose};
}

// Whether the patch with this upper left corner shows its outer side.
bool facesCamera(const Grid& grid, std::size_t row, std::size_t column)
{
    const QPointF down = grid[row + 1][column + 1] - grid[row][column];
    const QPointF up = grid[row][column + 1] - grid[row + 1][column];
    return up.x() * down.y() - up.y() * down.x() > 0;
}

} // namespace

FaceDrawing drawnFace(const vision::FaceSample& face, QSizeF frame)
{
    const Camera camera(face, frame);
    Grid grid;
    for (std::size_t row = 0; row < kRows.size(); ++row)
        for (std::size_t column = 0; column < kColumns.size(); ++column)
            grid[row][column] = camera.seen(vertex(row, column));
    std::array<std::array<bool, kColumns.size() + 1>, kRows.size() + 1> seen{}; // of patches, one further on
    for (std::size_t row = 0; row + 1 < kRows.size(); ++row)
        for (std::size_t column = 0; column + 1 < kColumns.size(); ++column)
            seen[row + 1][column + 1] = facesCamera(grid, row, column);
    FaceDrawing drawing;
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            const bool right = seen[row + 1][column + 1]; // the patches beside the lines that begin here
            if (column + 1 < kColumns.size() && (right || seen[row][column + 1]))
                drawing.mesh.emplace_back(grid[row][column], grid[row][column + 1]);
            if (row + 1 < kRows.size() && (right || seen[row + 1][column]))
                drawing.mesh.emplace_back(grid[row][column], grid[row + 1][column]);
        }
    }
    drawing.nose = camera.pointed({0, 0, -kForward});
    return drawing;
}

} // namespace alliance::app
