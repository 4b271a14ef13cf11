#pragma once
// Where the person who works was in sessions of a library when they left them, newest first. Kept on this machine for
// each person: ids and times, no text. The place in the open session is kept every two seconds while it changes, or
// somebody writes, so that a killed program leaves it, too.

#include "media/base/MediaTime.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUuid>

class QSettings;

namespace alliance::app
{

class LibraryController;
class ReviewSession;

struct RecentPlace {
    QUuid session;
    qint64 frame = 0;
    base::MediaTime time; // of that frame
    QDateTime left;       // UTC
};

class RecentPlaces : public QObject
{
    Q_OBJECT

public:
    // All outlive it. Takes note while the session is open, and when it is left.
    RecentPlaces(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent = nullptr);

    QList<RecentPlace> places() const; // of the person in the open library, in sessions that it still has

Q_SIGNALS:
    void changed();

private:
    void keepOpenPlace();
    void noteLeaving();
    QString key() const;
    QList<RecentPlace> stored() const;

    LibraryController& m_library;
    ReviewSession& m_session;
    QSettings& m_settings;
    QTimer m_keep; // runs while a place waits to be kept
};

} // namespace alliance::app
