#pragma once
// The picture of one camera, letterboxed on the dark stage and painted by the widget itself, so it looks the same on
// every platform including offscreen. It never decodes: it shows what it is given. The wheel zooms at the pointer; a
// zoomed picture is moved by dragging it.

#include "app/models/MeasurementOverlay.h"
#include "app/models/PictureFeed.h"
#include "app/models/PictureZoom.h"
#include "app/resources/Theme.h"

#include <QImage>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace alliance::app
{

class PlayerView : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerView(const Theme& theme, QWidget* parent = nullptr);

    void showPicture(const ViewPicture& picture);
    void showMessage(const QString& text); // instead of a picture, until the next one
    void clear();
    // The camera's name in a corner; empty: none.
    void setCaption(const QString& name);
    // A remark in a corner that leaves by itself after some seconds.
    void showRemark(const QString& text);
    // Drawn over the picture; nothing: none.
    void setOverlay(const MeasurementOverlay& overlay);
    const MeasurementOverlay& overlay() const { return m_overlay; }
    const PictureZoom& zoom() const { return m_zoom; }
    void zoomBy(double factor); // at the middle of the view
    void panBy(const QPointF& pixels);
    void zoomToFit();

    const QImage& picture() const { return m_picture.image; }
    std::int64_t frame() const { return m_picture.frame; } // -1: none shown
    bool isPreview() const { return m_picture.preview; }
    // The frame itself, as it was decoded; empty: a preview is shown, or nothing.
    const media::VideoFrame& recorded() const { return m_picture.recorded; }
    QString caption() const { return m_caption; }
    QString remark() const { return m_remark; } // empty when it has left
    QRectF pictureRect() const;                 // where all of the picture is, in widget coordinates
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resized(QSize pixels); // of the screen, that all of the picture would fill
    void zoomChanged();
    void clicked();
    // After clicked() came twice: what a click switches is then as it was before.
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct ChipLook {
        QColor ground;
        QColor ink;
    };

    void paintChip(QPainter& painter, Qt::Alignment corner, const QString& text, const ChipLook& look) const;
    void paintChips(QPainter& painter) const;
    void setZoom(const PictureZoom& zoom);

    const Theme& m_theme;
    ViewPicture m_picture;
    PictureZoom m_zoom;
    MeasurementOverlay m_overlay;
    std::optional<QPointF> m_hand; // that holds the zoomed picture
    bool m_dragged = false;
    QString m_message;
    QString m_caption;
    QString m_remark;
    bool m_previewStays = false; // a preview has been on screen for so long that it needs a word
    QTimer m_previewTimer;
    QTimer m_remarkTimer;
};

} // namespace alliance::app
