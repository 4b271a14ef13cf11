#pragma once
// What the actions on the measurement do, and when they can be used: marks of where people look, who is who, missed
// moments, definitions, figures.

#include "db/records/GazeMark.h"
#include "vision/candidates/Behaviour.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QUuid>

class QWidget;

namespace alliance::app
{

class ActionRegistry;
class CandidateQueue;
class DefinitionsPanel;
class LibraryController;
class NoticeBar;
class PlaybackController;
class ReviewSession;
class TimelineWidget;

// All outlive it.
struct MeasurementParts {
    ActionRegistry& actions;
    LibraryController& library;
    ReviewSession& session;
    PlaybackController& playback;
    TimelineWidget& timeline;
    CandidateQueue& queue;
    DefinitionsPanel& definitions;
    NoticeBar& notices;
};

class MeasurementTools : public QObject
{
    Q_OBJECT

public:
    MeasurementTools(const MeasurementParts& parts, QWidget& window);

Q_SIGNALS:
    void definitionsNeeded();            // the panel is about to be used: it must be seen
    void remarked(const QString& words); // a passing remark for the picture

private:
    void bindMarks();
    void bindMissed();
    void bindViews(QWidget& window);
    void followMeasuring(); // of the open session, for the panels that ask for it
    void refresh();
    void noteFindings();
    void warnAbout(const db::GazeMark& mark);
    QString nameOf(int person) const;

    MeasurementParts m_parts;
    // As last seen, to tell what a mark did to them.
    QUuid m_session;
    QSet<QUuid> m_marks;
    QList<vision::Behaviour> m_behaviours;
};

} // namespace alliance::app
