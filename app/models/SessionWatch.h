#pragma once
// What another program has changed in the open session: panels are told as after an edit of one's own, within seconds,
// and read it again. Lives in the window's thread.

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <cstdint>

namespace alliance::app
{

class LibraryController;
class ReviewSession;

class SessionWatch : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    SessionWatch(LibraryController& library, ReviewSession& session, QObject* parent = nullptr);

Q_SIGNALS:
    // The open session is not in the library any more, or not for this person: nothing can be kept in it.
    void gone(const QUuid& session);

private:
    void look(bool tells);

    LibraryController& m_library;
    ReviewSession& m_session;
    QTimer m_timer;
    std::int64_t m_seen = 0; // entries of the record of changes when it was looked at last
    bool m_asking = false;
    int m_ownEdits = 0; // whose answer comes while it is looked may be what is seen
};

} // namespace alliance::app
