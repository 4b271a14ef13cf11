#pragma once
// Where the person who works was in sessions of a library when they left them, newest first. Kept on this machine for
// each person: ids and times, no text. While a session is open its place is kept every few seconds, too: for a crash.

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
    static constexpr int kKeepAfterMs = 2000; // of the first move that is not kept yet

    // All outlive it.
    RecentPlaces(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent = nullptr);

    QList<RecentPlace> places() const; // of the person in the open library, in sessions that it still has

Q_SIGNALS:
    void changed(); // when a session was left; not while it is open

private:
    void notePlace();
    QString key() const;
    QList<RecentPlace> stored() const;

    LibraryController& m_library;
    ReviewSession& m_session;
    QSettings& m_settings;
    QTimer m_keepSoon;
};

} // namespace alliance::app
