#pragma once
// A panel or a form that scrolls where it has less room than it needs at least, so that its window can be smaller. What
// has the keyboard is brought into sight.

#include <QScrollArea>

namespace alliance::app
{

class PanelScroll : public QScrollArea
{
    Q_OBJECT

public:
    // narrowest: pixels; where it is narrower than its content it also scrolls sideways. 0: it never is.
    explicit PanelScroll(QWidget* content, int narrowest = 0, QWidget* parent = nullptr); // takes it over

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize leastOfContent() const;
    int heightFor(int width) const; // of the content, at least
    void fit();
    void follow(QWidget* focus);

    int m_narrowest;
};

// `area` takes the height that the rest of its panel leaves, at least `least` pixels, and scrolls in it: so the rest
// stays in sight.
void takeRest(QWidget& area, int least = 96);

} // namespace alliance::app
