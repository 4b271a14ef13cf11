#pragma once
// What somebody wrote or coded for themselves becomes the supervisor's to read: the note, marker, stage or rating that
// was chosen last, or all of it at once; and of what is released already, the chosen one is taken back. A rating is
// chosen while the keyboard is in the grid of ratings: that of its segment.

#include "app/services/NoteRelease.h"
#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

class ReleaseFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    ReleaseFlow(const WindowParts& parts, MainWindow& window);

    Written heldBack() const; // of the person who works, in the open session
    void askToReleaseAll();

private:
    enum class Kind { Note, Marker, Stage, Rating };
    Written written() const; // in the open session, by whomever
    Written chosen() const;  // one note, marker, stage or rating, or nothing
    Written of(Kind kind) const;
    bool isTrainee() const;
    void releaseChosen();
    void takeBack(const Written& one);
    void endTakingBack(const QString& step, bool stored);
    void release(const Written& held);
    void followCommands();
    void refresh();

    WindowParts m_parts;
    MainWindow& m_window;
    QList<Kind> m_latest{Kind::Note, Kind::Marker, Kind::Stage, Kind::Rating}; // what was chosen last comes first
    QUuid m_rating;                                                            // that is chosen; null: none
    bool m_takesBack = false;                                                  // a release, and it is not stored yet
};

} // namespace alliance::app
