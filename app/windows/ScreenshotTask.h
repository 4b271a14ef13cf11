#pragma once
#include <QObject>

class QMainWindow;

namespace alliance::app
{

class MainWindow;
class PlaybackController;
class ReviewSession;

struct ScreenshotOptions {
    QString file;   // PNG
    double at = -1; // seconds; below 0: at the first candidate, or where the session opens
};

// Waits until the session is open and its frame is on screen, saves a picture of the window and ends the program: with
// 0, or with 1 and a reason on stderr.
class ScreenshotTask : public QObject
{
    Q_OBJECT

public:
    ScreenshotTask(MainWindow& window, ReviewSession& session, PlaybackController& playback, ScreenshotOptions options);

private:
    void sessionOpened();
    void pictureShown(qint64 frame);
    void save();
    void giveUp(const QString& reason);

    MainWindow& m_window;
    ReviewSession& m_session;
    ScreenshotOptions m_options;
    qint64 m_wanted = -1;
    bool m_saving = false;
};

} // namespace alliance::app
