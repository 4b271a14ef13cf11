#pragma once
// Opening and making libraries, importing, measuring and feedback, as dialogs and notices; no page of its own.

#include "app/models/LibraryController.h"
#include "app/windows/WordsFlow.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace alliance::app
{

class ActionRegistry;
class FeedbackDialog;
class NoticeBar;
class RecentLibraries;
class ReviewSession;

QStringList localFiles(const QMimeData& data); // those of them that lie on this machine

class LibraryFlow : public QObject
{
    Q_OBJECT

public:
    LibraryFlow(ActionRegistry& actions, LibraryController& library, ReviewSession& session, RecentLibraries& recent,
                NoticeBar& notices, QWidget& window);

    void openLibrary(const QString& folder);
    void importFiles(const QStringList& files); // asks for case and storage
    // A library folder opens, files are imported. False when there is nothing usable.
    bool drop(const QStringList& paths);
    void measure(const QUuid& session); // asks first where that was done already
    void goOnMeasuring(const QUuid& session);
    WordsFlow& words() { return m_words; }

Q_SIGNALS:
    void openSessionRequested(const QUuid& session);
    void feedbackLeft(); // what was begun in it is kept, or gone
    void feedbackHistoryRequested(alliance::app::FeedbackDialog& dialog);

private:
    void measureNow(const QUuid& session);
    void newLibrary();
    void createLibrary(const NewLibrary& request);
    void chooseLibrary();
    void chooseRecordings();
    void showFeedback();
    void chooseExport(const QUuid& session, const FeedbackOptions& options);
    void chooseSignalsExport();
    void tellImported(const ImportResult& result);
    void leaveGone(const QUuid& session);
    void withdrawGone(); // notices about sessions that are destroyed
    void tellMeasured(const MeasurementResult& result);
    void tellNotMeasured(const QUuid& session);
    void withdrawTriedAgain(const QUuid& session); // notices that it could not be measured
    void tellFailed(const Failure& failure, JobKind kind);
    void tellDamaged(const QStringList& sentences);
    QString exportName(const QString& pattern) const; // %1 case, %2 number of the session

    LibraryController& m_library;
    ReviewSession& m_session;
    RecentLibraries& m_recent;
    NoticeBar& m_notices;
    QWidget& m_window;
    WordsFlow m_words;
    QPointer<FeedbackDialog> m_feedback;
    QSet<QUuid> m_told;                  // sessions that notices may be about
    QSet<QUuid> m_notMeasured;           // of these, what could not be measured or prepared
    QHash<QUuid, QStringList> m_remarks; // of the import of sessions that were not measured yet
    QString m_opening;                   // folder that is being opened
};

} // namespace alliance::app
