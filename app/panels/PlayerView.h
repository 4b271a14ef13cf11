#pragma once
// The picture of the recording, letterboxed on the dark stage and painted by the widget itself, so it looks the same
// on every platform including offscreen. It never decodes: it shows what it is given.

#include "app/resources/Theme.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <cstdint>

namespace alliance::app
{

class PlayerView : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerView(const Theme& theme, QWidget* parent = nullptr);

    void showFrame(const QImage& picture, std::int64_t frame); // upright, square pixels
    void showMessage(const QString& text);                     // instead of a picture, until the next frame
    void clear();
    void setDamaged(bool damaged); // says so in a corner of the picture

    const QImage& picture() const { return m_picture; }
    std::int64_t frame() const { return m_frame; } // -1: none shown
    QRectF pictureRect() const;                    // where the picture is, in widget coordinates
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frameShown(qint64 frame);
    void clicked();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void paintDamaged(QPainter& painter) const;

    const Theme& m_theme;
    QImage m_picture;
    QString m_message;
    bool m_damaged = false;
    std::int64_t m_frame = -1;
};

} // namespace alliance::app
