#pragma once
// Says what became of a recording that is open: gone, changed, back again. Goes on playing when it is back.

#include "app/models/RecordingWatch.h"
#include "app/windows/MainWindow.h"

#include <optional>

namespace alliance::app
{

class RecordingBinder : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    RecordingBinder(const WindowParts& parts, NoticeBar& notices, MainWindow& window);

private:
    void sayLost(const QUuid& recording, const Failure& failure);
    void sayFound(const QUuid& recording, const QString& name);
    void sayWhatFailed();

    WindowParts m_parts;
    NoticeBar& m_notices;
    MainWindow& m_window;
    std::optional<Failure> m_failed; // of playing; said when no lost recording explains it
    RecordingWatch m_watch;
};

} // namespace alliance::app
