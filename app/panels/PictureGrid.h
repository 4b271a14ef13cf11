#pragma once
// The pictures of one to four cameras, side by side in the grid that leaves them largest, or one of them enlarged with
// the others in a column beside it.

#include "app/panels/PlayerView.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QWidget>

namespace alliance::app
{

// Where `count` pictures of `shape` (width : height) lie inside `area`, in order, `gap` pixels apart. `enlarged`: the
// index of the large one, -1: all alike. Pure.
QList<QRect> gridCells(int count, QSize area, QSizeF shape, int enlarged, int gap);

class PictureGrid : public QWidget
{
    Q_OBJECT

public:
    explicit PictureGrid(const Theme& theme, QWidget* parent = nullptr);

    // One name for each camera; with one camera its name is not shown. At least one view stays.
    void setCameras(const QStringList& names);
    void renameCameras(const QStringList& names); // the same ones
    int count() const { return m_count; }         // of views shown
    // The room is shared by the shapes that the pictures have.
    void showPicture(int view, const ViewPicture& picture);
    PlayerView& view(int at) { return *m_views[at]; }
    int enlarged() const { return m_enlarged; } // -1: none
    // The one that keys are about: the enlarged one, else the first.
    PlayerView& chief() { return *m_views[m_enlarged < 0 ? 0 : m_enlarged]; }

public Q_SLOTS:
    void enlarge(int view); // -1: all alike
    void enlargeNext();     // each in turn, then all alike
    void toggleEnlarged(int view);

Q_SIGNALS:
    void clicked();
    void soleDoubleClicked(); // with one camera; with several a double click enlarges

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QSizeF shape() const; // mean width : height of what is shown

    QList<PlayerView*> m_views; // as many as there can be cameras
    int m_count = 1;
    int m_enlarged = -1;
};

} // namespace alliance::app
