#pragma once
// What a screen reader finds while windows are covered: in each of them its cover and nothing else, and of whatever
// else is there no name, value or text. What it has found before is no longer answered for either, and it is told of
// nothing that goes on behind. UI thread.

class QObject;
class QWidget;

namespace alliance::app
{

class WindowCovers;

class ReaderCurtain
{
public:
    explicit ReaderCurtain(const WindowCovers& covers); // outlives it
    ~ReaderCurtain();
    ReaderCurtain(const ReaderCurtain&) = delete;
    ReaderCurtain& operator=(const ReaderCurtain&) = delete;

    void drop();
    void reveal(QWidget& cover); // one that was made since
    void lift();
    bool hides(const QObject& object) const;
    QWidget* shownIn(const QObject* window) const; // null: nothing

private:
    const WindowCovers& m_covers;
};

} // namespace alliance::app
