#include "app/commands/CommandStack.h"

#include "app/services/LibraryWorker.h"

namespace alliance::app
{

CommandStack::CommandStack(LibraryWorker& worker, QObject* parent) : QObject(parent), m_worker(worker) {}

CommandStack::~CommandStack() = default;

void CommandStack::push(std::shared_ptr<Command> command)
{
    whenIdle([this, command = std::move(command)] {
        execute(command, &Command::apply, [this, command] {
            m_commands.resize(m_commands.size() - m_undone);
            m_undone = 0;
            m_commands.push_back(command);
        });
    });
}

void CommandStack::undo()
{
    whenIdle([this] {
        if (!canUndo())
            return next();
        execute(m_commands[m_commands.size() - m_undone - 1], &Command::revert, [this] { ++m_undone; });
    });
}

void CommandStack::redo()
{
    whenIdle([this] {
        if (!canRedo())
            return next();
        execute(m_commands[m_commands.size() - m_undone], &Command::apply, [this] { --m_undone; });
    });
}

QString CommandStack::undoName() const
{
    return canUndo() ? m_commands[m_commands.size() - m_undone - 1]->name() : QString();
}

QString CommandStack::redoName() const
{
    return canRedo() ? m_commands[m_commands.size() - m_undone]->name() : QString();
}

void CommandStack::execute(const std::shared_ptr<Command>& command, Done (Command::*step)(LibraryService&),
                           std::function<void()> succeeded)
{
    m_worker.ask(
        this, [command, step](LibraryService& library) { return ((*command).*step)(library); },
        [this, command, succeeded = std::move(succeeded)](const Done& done) {
            if (done) {
                succeeded();
                Q_EMIT changed();
                Q_EMIT applied(command->session(), command->name());
            } else {
                Q_EMIT failed(done.error(), command->name());
            }
            next();
        });
}

void CommandStack::whenIdle(std::function<void()> step)
{
    m_waiting.push_back(std::move(step));
    if (!m_busy)
        next();
}

void CommandStack::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const std::function<void()> step = std::move(m_waiting.front());
    m_waiting.pop_front();
    step();
}

} // namespace alliance::app
