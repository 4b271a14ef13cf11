#include "app/commands/CommandStack.h"

#include "app/services/LibraryWorker.h"

#include <utility>

namespace alliance::app
{
namespace
{

struct Answer {
    Done done;
    NextSteps next;
};

} // namespace

CommandStack::CommandStack(LibraryWorker& worker, QObject* parent) : QObject(parent), m_worker(worker) {}

CommandStack::~CommandStack() = default;

void CommandStack::tellApplied(const QUuid& session)
{
    show(session);
    Q_EMIT applied(session, {});
}

void CommandStack::tellElsewhere(const QUuid& session)
{
    show(session);
    Q_EMIT changedElsewhere(session);
}

void CommandStack::show(const QUuid& session)
{
    // What stood there of the same session stays until the answer comes: who undoes meanwhile is not ignored, and what
    // is not next any more is refused.
    if (std::exchange(m_session, session) != session)
        m_next = {};
    Q_EMIT changed();
    if (session.isNull())
        return;
    m_worker.ask(
        this, [session](LibraryService& library) { return HistoryService(library).next(session); },
        [this, session](Outcome<NextSteps> next) {
            if (!next || session != m_session)
                return;
            m_next = std::move(*next);
            Q_EMIT changed();
        });
}

void CommandStack::push(const Command& command)
{
    whenIdle([this, command] { execute(command.session, command.name, command.apply); });
}

void CommandStack::undo(const MeasuredSession& onHand)
{
    whenIdle([this, onHand] { step(true, onHand); });
}

void CommandStack::redo(const MeasuredSession& onHand)
{
    whenIdle([this, onHand] { step(false, onHand); });
}

void CommandStack::step(bool undo, const MeasuredSession& onHand)
{
    const std::optional<db::Edit>& next = undo ? m_next.undo : m_next.redo;
    if (!next)
        return goOn();
    const QString name = undo ? undoName() : redoName();
    execute(
        m_session, name,
        [undo, onHand, session = m_session, id = next->id](LibraryService& library) -> Done {
            HistoryService history(library, onHand);
            const auto done = undo ? history.undo(session, id) : history.redo(session, id);
            if (!done)
                return tl::unexpected<Failure>(done.error());
            return {};
        },
        [this, undo, name] { Q_EMIT stepped(undo, name); });
}

void CommandStack::execute(const QUuid& session, const QString& name, const std::function<Done(LibraryService&)>& work,
                           const std::function<void()>& then)
{
    m_worker.ask(
        this,
        [work, shown = m_session](LibraryService& library) -> Outcome<Answer> {
            Answer answer{work(library), {}};
            // Without them nothing can be undone for now, and the edit stands all the same.
            if (auto next = HistoryService(library).next(shown))
                answer.next = std::move(*next);
            return answer;
        },
        [this, session, name, then, shown = m_session](Outcome<Answer> answer) {
            const Done done = answer ? answer->done : Done(tl::unexpected<Failure>(answer.error()));
            if (answer && shown == m_session) {
                m_next = std::move(answer->next);
                Q_EMIT changed();
            }
            if (done)
                Q_EMIT applied(session, name);
            else
                Q_EMIT failed(done.error(), name);
            if (done && then)
                then();
            goOn();
        });
}

void CommandStack::whenIdle(std::function<void()> task)
{
    m_waiting.push_back(std::move(task));
    if (!m_busy)
        goOn();
}

void CommandStack::goOn()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const std::function<void()> task = std::move(m_waiting.front());
    m_waiting.pop_front();
    task();
}

} // namespace alliance::app
