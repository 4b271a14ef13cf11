#pragma once
// Undo and redo for one open library. Lives in the window's thread; commands run in the worker's. A command that fails
// is not kept.

#include "app/commands/Command.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace alliance::app
{

class LibraryWorker;

class CommandStack : public QObject
{
    Q_OBJECT
public:
    explicit CommandStack(LibraryWorker& worker, QObject* parent = nullptr);
    ~CommandStack() override;

    void push(std::shared_ptr<Command> command);
    void undo();
    void redo();

    bool canUndo() const { return m_undone < m_commands.size(); }
    bool canRedo() const { return m_undone > 0; }
    QString undoName() const; // empty when there is nothing
    QString redoName() const;

Q_SIGNALS:
    void changed();                                   // what can be undone or redone
    void applied(QUuid session, const QString& name); // also after undo and redo: reload what is shown
    void failed(const alliance::app::Failure& failure, const QString& name);

private:
    void execute(const std::shared_ptr<Command>& command, Done (Command::*step)(LibraryService&),
                 std::function<void()> succeeded);
    void whenIdle(std::function<void()> step);
    void next();

    LibraryWorker& m_worker;
    std::vector<std::shared_ptr<Command>> m_commands; // oldest first
    std::size_t m_undone = 0;                         // how many at the end are taken back
    bool m_busy = false;                              // a command is with the worker
    std::deque<std::function<void()>> m_waiting;
};

} // namespace alliance::app
