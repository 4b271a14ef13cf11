#pragma once
// Where the person who works was in sessions of a library when they left them, newest first. Kept on this machine for
// each person: ids and times, no text.

#include "media/base/MediaTime.h"

#include <QDateTime>
#include <QList>
#include <QObject>
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
    // All outlive it. Takes note whenever the session is left.
    RecentPlaces(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent = nullptr);

    QList<RecentPlace> places() const; // of the person in the open library, in sessions that it still has

Q_SIGNALS:
    void changed();

private:
    void noteLeaving();
    QString key() const;
    QList<RecentPlace> stored() const;

    LibraryController& m_library;
    ReviewSession& m_session;
    QSettings& m_settings;
};

} // namespace alliance::app
