#pragma once
// What changes by itself, for whoever does not see it: a screen reader reads the words aloud, and the keyboard stays
// where it is. UI thread.

#include <QTimer>
#include <QWidget>

namespace alliance::app
{

// What was said last in its window: a message for a screen reader, and nothing to be seen. It is forgotten after some
// seconds.
class SpokenWords : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenWords(QWidget& window);

    void say(const QString& words);

private:
    void forget();

    QTimer m_soon;
};

// In the window of what the words are about. Nothing is said of what is not on screen.
void speak(QWidget& about, const QString& words);

} // namespace alliance::app
