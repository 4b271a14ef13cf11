#pragma once
// What floats above the timeline while the pointer hovers over it: a small picture, time and frame. Lies over the
// window, inside its edges, and takes neither mouse nor keyboard.

#include "app/resources/Theme.h"

#include <QImage>
#include <QString>
#include <QWidget>

namespace alliance::app
{

class PreviewBubble : public QWidget
{
    Q_OBJECT

public:
    // `window` is its parent.
    PreviewBubble(const Theme& theme, QWidget* window);

    // `words`: time and frame. The picture stays until another is set.
    void showAt(const QString& words, QRect timeline, int x); // both in the window's coordinates
    void setPicture(const QImage& picture, bool exact);       // null: only the words

    const QImage& picture() const { return m_picture; }
    bool isExact() const { return m_exact; }
    QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    int line() const;

    const Theme& m_theme;
    QString m_words;
    QImage m_picture;
    bool m_exact = true;
    QRect m_timeline;
    int m_x = 0;
};

} // namespace alliance::app
