#pragma once
// Says when nobody has touched the program for a while, which counts while the computer sleeps. While something plays
// that comes to an end, nobody is taken to be away.

#include "app/windows/AwayTimer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QMenu;
class QSettings;

namespace alliance::app
{

class LibraryLock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kUsual{10};

    // `settings`: minutes until it locks by itself under "privacy/lock-after" (0: never; kUsual where nothing is set).
    // `watched`: whether somebody is there though no key is pressed. Watches the whole application's input.
    LibraryLock(QSettings& settings, std::function<bool()> watched, QObject* parent,
                const AwayTimer::Clock& clock = timeWithSleep);

    std::chrono::milliseconds after() const { return m_after; } // 0: never
    void setAfter(std::chrono::milliseconds after);             // kept in the settings, in whole minutes
    QMenu* makeMenu(QWidget* parent);                           // choice of minutes
    // Counts from now; without a library nothing is to be locked.
    void setActive(bool active);

Q_SIGNALS:
    void idle(); // time to lock, and again each time that it has passed
    void afterChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOver() const;
    void look();

    QSettings& m_settings;
    std::function<bool()> m_watched;
    std::chrono::milliseconds m_after{0};
    QTimer m_timer;
    AwayTimer m_sinceInput;
};

} // namespace alliance::app
