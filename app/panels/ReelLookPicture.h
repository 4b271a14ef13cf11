#pragma once
// A picture of a reel with a frame round a place where a face may show, and beside it the place enlarged.

#include "app/resources/Theme.h"

#include <QImage>
#include <QWidget>

namespace alliance::app
{

class ReelLookPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ReelLookPicture(const Theme& theme, QWidget* parent = nullptr);

    // `box` in parts of the picture. Null picture: `words` instead.
    void showPicture(const QImage& picture, const QRectF& box, const QString& words = {});

    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWhole(QPainter& painter, const QRect& area) const;
    void paintClose(QPainter& painter, const QRect& area) const;
    void paintFrame(QPainter& painter, const QRectF& frame) const;

    const Theme& m_theme;
    QImage m_picture;
    QRectF m_box;
    QString m_words;
};

} // namespace alliance::app
