#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PassageService)
}

#include "app/services/CodeCheck.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

// The one that runs: that which began last of those around `at`. Null: none.
const db::Passage* runningAt(const QList<db::Passage>& passages, base::MediaTime at)
{
    const db::Passage* running = nullptr;
    for (const db::Passage& one : passages) {
        if (one.moment.range.contains(at) && (!running || running->moment.range.start <= one.moment.range.start))
            running = &one;
    }
    return running;
}

} // namespace

Done PassageKind::check(LibraryService& library, const db::PassageDraft& draft, const db::Passage* before)
{
    if (draft.moment.isPoint())
        return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument,
                      tr("A stage lasts: its end must be after its start."));
    return checkCodes(library, {{{termlist::kStage},
                                 {draft.stage},
                                 before ? QStringList{before->stage} : QStringList(),
                                 tr("“%1” is not a stage. The stages are: %2.")}});
}

Outcome<PassageService::Own> PassageService::own(const QUuid& session)
{
    const auto recordings = library().database().recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected<Failure>(library().failure(recordings.error(), Subject::Session, idText(session)));
    if (recordings->isEmpty())
        return failed(base::ErrorCategory::NotFound, "session has no recording", Subject::Session, idText(session));
    const db::Recording& recording = recordings->front();
    auto all = list(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    all->removeIf([&, me = library().database().person()](const db::Passage& one) {
        return one.author != me || one.moment.recordingId != recording.id;
    });
    return Own{recording.duration, std::move(*all)};
}

Outcome<db::Passage> PassageService::begin(const QUuid& session, const QString& stage, base::MediaTime at)
{
    const auto mine = own(session);
    if (!mine)
        return tl::unexpected<Failure>(mine.error());
    base::MediaTime until = mine->end;
    for (const db::Passage& one : mine->passages) {
        if (one.moment.range.start > at)
            until = std::min(until, one.moment.range.start);
    }
    const db::Passage* running = runningAt(mine->passages, at);
    if (running && running->stage == stage)
        return *running;
    if (running && running->moment.range.start == at) {
        db::PassageDraft corrected = running->draft();
        corrected.stage = stage;
        return edit(running->id, running->version, corrected);
    }
    NoteService places(library());
    if (running)
        until = running->moment.range.end;
    const auto place = places.moment(session, {at, until});
    if (!place)
        return tl::unexpected<Failure>(place.error());
    db::PassageDraft draft;
    draft.sessionId = session;
    draft.moment = *place;
    draft.stage = stage;
    draft.visibility = running ? running->visibility : usualVisibility(library());
    if (!running)
        return add(draft);
    const auto before = places.moment(session, {running->moment.range.start, at});
    if (!before)
        return tl::unexpected<Failure>(before.error());
    if (const Done good = PassageKind::check(library(), draft, nullptr); !good)
        return tl::unexpected<Failure>(good.error());
    return asEdit(library(), session, [&](EditStep& step) -> Outcome<db::Passage> {
        db::PassageDraft shorter = running->draft();
        shorter.moment = *before;
        const auto trimmed = library().database().passages().edit(running->id, shorter, running->version);
        if (!trimmed)
            return tl::unexpected<Failure>(library().failure(trimmed.error(), Subject::Passage, idText(running->id)));
        const auto added = library().database().passages().add(draft);
        if (!added)
            return tl::unexpected<Failure>(library().failure(added.error(), Subject::Passage, idText(session)));
        step = togetherStep({versionStep(editkind::kPassageEdit, running->id, running->version, trimmed->version),
                             versionStep(editkind::kPassageAdd, added->id, 0, added->version)});
        return *added;
    });
}

Outcome<std::optional<db::Passage>> PassageService::end(const QUuid& session, base::MediaTime at)
{
    const auto mine = own(session);
    if (!mine)
        return tl::unexpected<Failure>(mine.error());
    const db::Passage* running = runningAt(mine->passages, at);
    if (!running)
        return std::optional<db::Passage>();
    const auto some = [](db::Passage passage) { return std::optional<db::Passage>(std::move(passage)); };
    if (running->moment.range.start == at)
        return remove(running->id, running->version).map(some);
    const auto place = NoteService(library()).moment(session, {running->moment.range.start, at});
    if (!place)
        return tl::unexpected<Failure>(place.error());
    db::PassageDraft shorter = running->draft();
    shorter.moment = *place;
    return edit(running->id, running->version, shorter).map(some);
}

} // namespace alliance::app
