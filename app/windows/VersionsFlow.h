#pragma once
// The versions of what is written, coded and decided in the open session, each in the same dialog.

#include "app/services/VersionHistory.h"
#include "app/windows/MainWindow.h"

#include <QObject>
#include <QUuid>

#include <functional>

namespace alliance::app
{

class CodingSession;
class FeedbackDialog;

class VersionsFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    VersionsFlow(const WindowParts& parts, CodingSession& coding, QWidget& window);

    void ofMarker(const QUuid& marker);
    void ofPassage(const QUuid& passage);
    void ofRating(const QUuid& rating, QWidget& over);
    void ofTags(QWidget& over);
    void ofDecision(const QUuid& candidate);
    void ofSettlement(const QUuid& settlement);
    // What is typed in the dialog becomes a version first.
    void ofFeedback(FeedbackDialog& over);

private:
    struct What {
        QString title;
        QString gone; // said of a version that was removed
        std::function<Outcome<QList<VersionItem>>(LibraryService&)> read;
        std::function<void(int version)> restore;
        QString ofOthers = {};
    };
    void show(const What& what, QWidget* over);

    WindowParts m_parts;
    CodingSession& m_coding;
    QWidget& m_window;
};

} // namespace alliance::app
