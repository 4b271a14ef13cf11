#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(HistoryService)
}

#include "app/services/EditStep.h"
#include "app/services/HistoryService.h"
#include "app/services/IdText.h"
#include "app/services/LibraryReplay.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

QString nothingTo(Replay direction, const QUuid& session)
{
    const bool undo = direction == Replay::Undo;
    if (session.isNull())
        return undo ? tr("No change of a consent, a case or collections is left to undo.")
                    : tr("No change of a consent, a case or collections is left to redo.");
    return undo ? tr("There is nothing to undo in this session.") : tr("There is nothing to redo in this session.");
}

QString nameOf(const std::optional<db::Edit>& edit)
{
    return edit ? editName(edit->kind, edit->body) : QString();
}

// What goes wrong with the thing that is put back is told by the name of the step.
Failure worded(const Failure& failure, const db::Edit& edit)
{
    switch (failure.error.category) {
    case ErrorCategory::Conflict:
    case ErrorCategory::NotFound:
    case ErrorCategory::Refused:
    case ErrorCategory::Newer:
        return {failure.error, Subject::Step, editName(edit.kind, edit.body)};
    default:
        return failure;
    }
}

} // namespace

QString NextSteps::undoName() const
{
    return nameOf(undo);
}

QString NextSteps::redoName() const
{
    return nameOf(redo);
}

Outcome<NextSteps> HistoryService::next(const QUuid& session)
{
    const auto refused = [&](const base::Error& error) { return tl::unexpected<Failure>(failure(error, session)); };
    db::Edits edits = m_library.database().edits();
    auto undo = edits.nextToUndo(session);
    if (!undo)
        return refused(undo.error());
    auto redo = edits.nextToRedo(session);
    if (!redo)
        return refused(redo.error());
    return NextSteps{std::move(*undo), std::move(*redo)};
}

Outcome<QList<db::Edit>> HistoryService::list(const QUuid& session)
{
    auto all = m_library.database().edits().list(session);
    if (!all)
        return tl::unexpected<Failure>(failure(all.error(), session));
    return std::move(*all);
}

Outcome<db::Edit> HistoryService::undo(const QUuid& session, const QUuid& expected)
{
    return go(session, expected, Replay::Undo);
}

Outcome<db::Edit> HistoryService::redo(const QUuid& session, const QUuid& expected)
{
    return go(session, expected, Replay::Redo);
}

Outcome<db::Edit> HistoryService::go(const QUuid& session, const QUuid& expected, Replay direction)
{
    const auto steps = next(session);
    if (!steps)
        return tl::unexpected<Failure>(steps.error());
    const std::optional<db::Edit>& step = direction == Replay::Undo ? steps->undo : steps->redo;
    if (!step)
        return failed(ErrorCategory::Invalid, "no step", Subject::Argument, nothingTo(direction, session));
    if (!expected.isNull() && step->id != expected)
        return failed(ErrorCategory::Conflict, "another step is next", Subject::Argument,
                      tr("Another window or program has made an edit since. Nothing was changed: look at what would be "
                         "undone now, then try again."));
    db::Library& database = m_library.database();
    db::Edit moved = *step;
    const auto change = [&]() -> base::Status {
        db::Edits edits = database.edits();
        const auto noted =
            direction == Replay::Undo ? edits.takeBack(session, step->id) : edits.doAgain(session, step->id);
        if (!noted)
            return tl::unexpected<base::Error>(noted.error());
        moved = *noted;
        return {};
    };
    Done done;
    if (session.isNull()) {
        if (done = inLibrary(*step, direction, change); !done)
            return tl::unexpected<Failure>(done.error());
    } else if (changesFindings(*step)) {
        done = findAnew(*step, direction, change);
    } else {
        const base::Status whole = database.atomically([&]() -> base::Status {
            if (base::Status noted = change(); !noted)
                return noted;
            return replay(database, *step, direction, {});
        });
        if (!whole)
            done = tl::unexpected<Failure>(m_library.failure(whole.error(), Subject::Step, {}));
    }
    if (!done)
        return tl::unexpected<Failure>(worded(done.error(), *step));
    return moved;
}

Failure HistoryService::failure(const base::Error& error, const QUuid& session) const
{
    return session.isNull() ? m_library.failure(error, Subject::Library, pathText(m_library.folder()))
                            : m_library.failure(error, Subject::Session, idText(session));
}

Done HistoryService::inLibrary(const db::Edit& edit, Replay direction, const std::function<base::Status()>& change)
{
    std::optional<Failure> why;
    const base::Status whole = m_library.database().atomically([&]() -> base::Status {
        if (base::Status noted = change(); !noted)
            return noted;
        const Done done = replayOfLibrary(m_library, edit, direction);
        if (!done)
            why = done.error();
        return done ? base::Status() : tl::unexpected<base::Error>(why->error);
    });
    if (!whole)
        return tl::unexpected<Failure>(why ? *why : failure(whole.error(), {}));
    return {};
}

Done HistoryService::findAnew(const db::Edit& edit, Replay direction, const std::function<base::Status()>& change)
{
    FindingsService findings(m_library);
    if (m_onHand.session != edit.sessionId || !m_onHand.signalsOnHand.signalSet || !m_onHand.index) {
        auto measured = findings.measured(edit.sessionId);
        if (!measured)
            return tl::unexpected<Failure>(measured.error());
        m_onHand = std::move(*measured);
    }
    const auto definitions = definitionsAfter(edit, direction);
    if (!definitions)
        return failed(definitions.error(), Subject::Step, editName(edit.kind, edit.body));
    const auto item = m_library.session(edit.sessionId);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    return findings.reevaluate(m_onHand, *definitions, [&]() -> base::Status {
        vision::Settings now;
        if (!item->recordings.isEmpty()) {
            const auto input = findings.input(item->recordings.front().record);
            if (!input)
                return tl::unexpected<base::Error>(input.error().error);
            now = input->definitions;
        }
        if (base::Status noted = change(); !noted)
            return noted;
        return replay(m_library.database(), edit, direction, now);
    });
}

} // namespace alliance::app
