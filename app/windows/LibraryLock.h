#pragma once
// Says when nobody has touched the program for a while. While something plays nobody is taken to be away.

#include <QElapsedTimer>
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
    LibraryLock(QSettings& settings, std::function<bool()> watched, QObject* parent);

    std::chrono::milliseconds after() const { return m_after; } // 0: never
    void setAfter(std::chrono::milliseconds after);             // kept in the settings, in whole minutes
    QMenu* makeMenu(QWidget* parent);                           // choice of minutes
    // Counts from now; without a library nothing is to be locked.
    void setActive(bool active);

Q_SIGNALS:
    void idle(); // time to lock
    void afterChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QSettings& m_settings;
    std::function<bool()> m_watched;
    std::chrono::milliseconds m_after{0};
    QTimer m_timer;
    QElapsedTimer m_sinceInput;
};

} // namespace alliance::app
