#pragma once
// A guest rater's way through the window: told that others' work is hidden, and able to say that the rating is
// finished.

#include "app/models/BlindRating.h"
#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

class RaterStrip;

class RaterFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    RaterFlow(const WindowParts& parts, MainWindow& window);

    const BlindRating& rating() const { return m_rating; }

Q_SIGNALS:
    void changed(); // what is in hand

private:
    void ask();
    void showState();

    WindowParts m_parts;
    MainWindow& m_window;
    BlindRating m_rating;
    RaterStrip* m_strip = nullptr;
};

} // namespace alliance::app
