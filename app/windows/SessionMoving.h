#pragma once
// Moving a session to another case: which one, who opens it afterwards and who no longer, and then doing it. Deletes
// itself when that is over.

#include "app/services/SessionMoveService.h"

#include <QObject>

class QWidget;

namespace alliance::app
{

class LibraryController;
class NoticeBar;

class SessionMoving : public QObject
{
    Q_OBJECT

public:
    // Asks for the case at once, in a dialog over `window`. All outlive it.
    SessionMoving(LibraryController& library, const SessionItem& session, NoticeBar& notices, QWidget& window);

private:
    void offer(const QList<db::Case>& cases);
    void plan(const QUuid& toCase);
    void ask(const SessionMovePlan& plan);
    void move(const SessionMovePlan& plan);
    void end(const Failure& failure);

    LibraryController& m_library;
    SessionItem m_session;
    NoticeBar& m_notices;
    QWidget& m_window;
};

} // namespace alliance::app
