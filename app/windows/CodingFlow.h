#pragma once
// Coding in the window: its panels and their docks, the marks on the timeline, and what its actions do.

#include "app/windows/MainWindow.h"
#include "media/base/MediaTime.h"

#include <QObject>
#include <QPointer>

namespace alliance::app
{

class CodingSession;
class MarkerEditor;
class MarkersList;
class NoteEditor;
class NotesList;
class RatingGrid;
class VersionsFlow;

class CodingFlow : public QObject
{
    Q_OBJECT

public:
    // Adds the docks. All parts and the timeline outlive it.
    CodingFlow(const WindowParts& parts, TimelineWidget& timeline, NotesList& notes, MainWindow& window);

    CodingSession& coding() { return *m_coding; }
    VersionsFlow& versions() { return *m_versions; }
    MarkersList& list() { return *m_list; }
    MarkerEditor& editor() { return *m_editor; }

    // Behind these: a list, and what is chosen in it.
    void placeDocks(QDockWidget& lists, QDockWidget& details);
    // Once the menus are there, and what else fills the timeline.
    void join();

Q_SIGNALS:
    void noteNeeded();                      // its editor is about to be used: it must be seen
    void ratingChosen(const QUuid& rating); // in the grid, while the keyboard is there; null: none

private:
    void makeMenu();
    void bindTimeline();
    void bindMarkers();
    void bindStages();
    void code();
    void showRatings();
    void showCodes();
    void refresh();
    void deleteChosen();
    void bindNotes();
    void bindDialogs();
    void nameNoteCodes();
    void showHistory();
    bool hasDecision() const; // the candidate that was chosen last
    void remark(const QString& words);
    base::MediaTime here() const; // of the frame on screen

    WindowParts m_parts;
    TimelineWidget& m_timeline;
    MainWindow& m_window;
    CodingSession* m_coding = nullptr;
    VersionsFlow* m_versions = nullptr;
    MarkersList* m_list = nullptr;
    MarkerEditor* m_editor = nullptr;
    QDockWidget* m_listDock = nullptr;
    QDockWidget* m_editorDock = nullptr;
    QPointer<RatingGrid> m_ratings;
    bool m_codeChosenLast = false; // a marker or a stage, rather than a note: what the history is about
    bool m_candidateChosenLast = false;
    bool m_paused = false; // coding paused what was playing
};

} // namespace alliance::app
