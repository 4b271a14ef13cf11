#include "app/panels/PictureGrid.h"

#include "media/player/Player.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kUsualShape = 16.0 / 9;
constexpr double kShapeChange = 0.05; // smaller ones move nothing
constexpr int kGap = 2;
constexpr int kSideShare = 4; // what is beside an enlarged picture takes a quarter of the width or height at most

double scaleIn(QSize room, QSizeF shape)
{
    return std::min(room.width() / shape.width(), room.height() / shape.height());
}

QSize sizeOf(double scale, QSizeF shape)
{
    return {static_cast<int>(scale * shape.width()), static_cast<int>(scale * shape.height())};
}

// The others in a column on the right or in a row below, whichever leaves the enlarged one larger; in its middle.
QList<QRect> enlargedCells(int count, QSize area, QSizeF shape, int enlarged, int gap)
{
    const int others = count - 1;
    const int gaps = gap * (others - 1);
    const QSize inColumn = sizeOf(scaleIn({area.width() / kSideShare, (area.height() - gaps) / others}, shape), shape);
    const QSize inRow = sizeOf(scaleIn({(area.width() - gaps) / others, area.height() / kSideShare}, shape), shape);
    const QSize besideColumn(area.width() - inColumn.width() - gap, area.height());
    const QSize aboveRow(area.width(), area.height() - inRow.height() - gap);
    const bool column = scaleIn(besideColumn, shape) >= scaleIn(aboveRow, shape);
    const QSize small = column ? inColumn : inRow;
    const QPoint step = column ? QPoint(0, small.height() + gap) : QPoint(small.width() + gap, 0);
    QPoint at = column ? QPoint(area.width() - small.width(), (area.height() - small.height() * others - gaps) / 2)
                       : QPoint((area.width() - small.width() * others - gaps) / 2, area.height() - small.height());
    QList<QRect> cells;
    for (int i = 0; i < count; ++i) {
        if (i == enlarged) {
            cells.append(QRect({}, column ? besideColumn : aboveRow));
            continue;
        }
        cells.append(QRect(at, small));
        at += step;
    }
    return cells;
}

} // namespace

QList<QRect> gridCells(int count, QSize area, QSizeF shape, int enlarged, int gap)
{
    if (count <= 1)
        return QList<QRect>(std::max(0, count), QRect({}, area));
    if (enlarged >= 0 && enlarged < count)
        return enlargedCells(count, area, shape, enlarged, gap);
    int best = 1;
    double bestScale = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double scale = std::min(static_cast<double>(area.width() - gap * (columns - 1)) / columns / shape.width(),
                                      static_cast<double>(area.height() - gap * (rows - 1)) / rows / shape.height());
        if (scale > bestScale) {
            bestScale = scale;
            best = columns;
        }
    }
    const int rows = (count + best - 1) / best;
    const int width = (area.width() - gap * (best - 1)) / best;
    const int height = (area.height() - gap * (rows - 1)) / rows;
    QList<QRect> cells;
    for (int i = 0; i < count; ++i) {
        const int row = i / best;
        const int inRow = row == rows - 1 ? count - row * best : best;
        const int left =
            (area.width() - inRow * width - gap * (inRow - 1)) / 2; // a short last row stands in the middle
        cells.append(QRect(left + (i % best) * (width + gap), row * (height + gap), width, height));
    }
    return cells;
}

PictureGrid::PictureGrid(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    QPalette stage = palette();
    stage.setColor(QPalette::Window, theme.colors.stage);
    setPalette(stage);
    setAutoFillBackground(true);
    setMinimumSize(320, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (int i = 0; i < media::kMaxViews; ++i) {
        auto* view = new PlayerView(theme, this);
        view->setVisible(i == 0);
        connect(view, &PlayerView::clicked, this, &PictureGrid::clicked);
        connect(view, &PlayerView::doubleClicked, this, [this, i] {
            if (m_count > 1)
                toggleEnlarged(i);
            else
                Q_EMIT soleDoubleClicked();
        });
        m_views.append(view);
    }
}

void PictureGrid::setCameras(const QStringList& names)
{
    m_count = std::clamp(static_cast<int>(names.size()), 1, static_cast<int>(m_views.size()));
    m_enlarged = -1;
    for (int i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < m_count);
        m_views[i]->clear();
    }
    renameCameras(names);
    arrange();
}

void PictureGrid::renameCameras(const QStringList& names)
{
    for (int i = 0; i < m_views.size(); ++i)
        m_views[i]->setCaption(m_count > 1 && i < names.size() ? names[i] : QString());
}

void PictureGrid::showPicture(int view, const ViewPicture& picture)
{
    const QSizeF before = shape();
    m_views[view]->showPicture(picture);
    const QSizeF now = shape();
    if (m_count > 1 && std::abs(now.width() - before.width()) > kShapeChange)
        arrange();
}

QSizeF PictureGrid::shape() const
{
    double sum = 0;
    int shown = 0;
    for (int i = 0; i < m_count; ++i) {
        const QImage& image = m_views[i]->picture();
        if (image.isNull())
            continue;
        sum += static_cast<double>(image.width()) / image.height();
        ++shown;
    }
    return shown > 0 ? QSizeF(sum / shown, 1) : QSizeF(kUsualShape, 1);
}

void PictureGrid::enlarge(int view)
{
    m_enlarged = view >= 0 && view < m_count && m_count > 1 ? view : -1;
    arrange();
}

void PictureGrid::enlargeNext()
{
    enlarge(m_enlarged + 1 < m_count ? m_enlarged + 1 : -1);
}

void PictureGrid::toggleEnlarged(int view)
{
    enlarge(m_enlarged == view ? -1 : view);
}

void PictureGrid::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PictureGrid::arrange()
{
    const QList<QRect> cells = gridCells(m_count, size(), shape(), m_enlarged, kGap);
    for (int i = 0; i < m_count; ++i)
        m_views[i]->setGeometry(cells[i]);
}

} // namespace alliance::app
