#pragma once
#include <QWidget>

namespace alliance::app
{

// Lies over the whole of a window, whatever its size, and takes what is dropped there. The keyboard goes round in it.
class CoverPane : public QWidget
{
    Q_OBJECT

public:
    explicit CoverPane(QWidget& window); // owns it

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showAtOnce(); // not with the next frame
    void dragEnterEvent(QDragEnterEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
};

} // namespace alliance::app
