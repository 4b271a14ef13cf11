#pragma once
// Moving a session to another case: which one, who opens it afterwards and who no longer, and then doing it. Deletes
// itself when that is over.

#include "app/services/SameCode.h"
#include "app/services/SessionMoveService.h"

#include <QObject>

#include <functional>

class QWidget;

namespace alliance::app
{

class LibraryController;
class NoticeBar;

class SessionMoving : public QObject
{
    Q_OBJECT

public:
    // Calls what it is given once nobody works in the session any more, at once or later, or never.
    using Leave = std::function<void(const std::function<void()>& then)>;

    // Asks for the case at once, in a dialog over `window`, and leaves the session once all is decided. All outlive it.
    SessionMoving(LibraryController& library, const SessionItem& session, NoticeBar& notices, QWidget& window,
                  Leave leave);

private:
    void offer(const QList<NamedCase>& cases);
    void plan(const QUuid& toCase);
    void ask(const SessionMovePlan& plan);
    void move(const SessionMovePlan& plan);
    void store(const SessionMovePlan& plan);
    void end(const Failure& failure);

    LibraryController& m_library;
    SessionItem m_session;
    NoticeBar& m_notices;
    QWidget& m_window;
    Leave m_leave;
};

} // namespace alliance::app
