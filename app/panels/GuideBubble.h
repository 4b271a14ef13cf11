#pragma once
// What the tour says about a part of the window, beside that part, and the frame around it. Both lie over the window,
// which stays usable. By keyboard: Enter, Space or → goes on, ← back, Esc ends it.

#include "app/resources/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace alliance::app
{

// Around the part that is meant; lets every click through.
class GuideFrame : public QWidget
{
    Q_OBJECT

public:
    GuideFrame(const Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

struct GuideWords {
    QString title;
    QString text;
    int number = 0; // from 1
    int count = 0;
};

class GuideBubble : public QFrame
{
    Q_OBJECT

public:
    // `window` owns it. `theme` outlives it.
    GuideBubble(const Theme& theme, QWidget* window);
    ~GuideBubble() override;

    // target: null: nothing in particular, in the middle. The part may go away: the frame then goes, too.
    void showStep(const GuideWords& words, QWidget* target);
    QString title() const;
    QWidget* target() const { return m_target; }
    bool isFramed() const; // the part is in sight

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    QRect targetRect() const; // in the window; null: none
    void follow(QWidget* target);

    QPointer<QWidget> m_target;
    QPointer<GuideFrame> m_frame; // the window's
    QLabel* m_count = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace alliance::app
