#pragma once
// What the actions on the measurement do, and when they can be used: marks of where people look, who is who, missed
// moments, definitions, figures.

#include <QObject>

class QWidget;

namespace alliance::app
{

class ActionRegistry;
class DefinitionsPanel;
class LibraryController;
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
    DefinitionsPanel& definitions;
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
    void refresh();
    QString personName() const;

    MeasurementParts m_parts;
};

} // namespace alliance::app
