#pragma once
// Edits, undo and redo of the session that is shown, one after the other in the library's thread. What can be undone is
// kept in the library (HistoryService); here is only what its next steps are called. Lives in the window's thread.

#include "app/commands/Command.h"
#include "app/services/HistoryService.h"

#include <QObject>

#include <deque>
#include <functional>

namespace alliance::app
{

class LibraryWorker;

class CommandStack : public QObject
{
    Q_OBJECT
public:
    explicit CommandStack(LibraryWorker& worker, QObject* parent = nullptr);
    ~CommandStack() override;

    // Whose steps undo() and redo() are about; null: nobody's. changed() follows.
    void show(const QUuid& session);
    void push(const Command& command);
    // An edit was made beside the stack: its step is the next to undo, and applied() follows.
    void tellApplied(const QUuid& session);
    // Another program has changed it: its next steps are read again, and changedElsewhere() follows.
    void tellElsewhere(const QUuid& session);
    // `onHand`: of the session, where it is in memory.
    void undo(const MeasuredSession& onHand = {});
    void redo(const MeasuredSession& onHand = {});

    bool canUndo() const { return m_next.undo.has_value(); }
    bool canRedo() const { return m_next.redo.has_value(); }
    QString undoName() const { return m_next.undoName(); } // empty when there is nothing
    QString redoName() const { return m_next.redoName(); }

Q_SIGNALS:
    void changed();                                   // what can be undone or redone
    void applied(QUuid session, const QString& name); // also after undo and redo: reload what is shown
    void changedElsewhere(QUuid session);             // reload what is shown, but for what is being written
    void stepped(bool undo, const QString& name);     // one was undone, or redone
    void failed(const alliance::app::Failure& failure, const QString& name);

private:
    void execute(const QUuid& session, const QString& name, const std::function<Done(LibraryService&)>& work,
                 const std::function<void()>& then = {});
    void step(bool undo, const MeasuredSession& onHand);
    void whenIdle(std::function<void()> task);
    void goOn();

    LibraryWorker& m_worker;
    QUuid m_session;
    NextSteps m_next;    // of m_session
    bool m_busy = false; // something is with the worker
    std::deque<std::function<void()>> m_waiting;
};

} // namespace alliance::app
