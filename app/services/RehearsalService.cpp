#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RehearsalService)
}

#include "app/services/NoteService.h"
#include "app/services/RehearsalService.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kAnswerKind = QStringLiteral("observation");

QList<db::Note> triesOf(const QList<db::Note>& notes, const QUuid& prompt, const QUuid& person)
{
    QList<db::Note> tries;
    for (const db::Note& note : notes) {
        if (note.replyTo == prompt && note.author == person && note.tags.contains(kTriedTag))
            tries.append(note);
    }
    std::stable_sort(tries.begin(), tries.end(),
                     [](const db::Note& a, const db::Note& b) { return a.created < b.created; });
    return tries;
}

} // namespace

Outcome<QList<RehearsalPrompt>> RehearsalService::prompts(const QList<QUuid>& sessions)
{
    const QUuid person = m_library.database().person();
    QHash<QUuid, QString> names;
    if (const auto people = m_library.database().people().list()) {
        for (const db::Person& one : *people)
            names.insert(one.id, one.name);
    }
    QList<RehearsalPrompt> prompts;
    for (const QUuid& id : sessions) {
        const auto notes = NoteService(m_library).list(id);
        if (!notes)
            return tl::unexpected<Failure>(notes.error());
        const auto isPrompt = [](const db::Note& note) { return note.kind == kRolePlayKind; };
        if (std::none_of(notes->begin(), notes->end(), isPrompt))
            continue;
        const auto session = m_library.session(id);
        if (!session)
            return tl::unexpected<Failure>(session.error());
        for (const db::Note& note : *notes) {
            if (isPrompt(note))
                prompts.append({note, note.author == person ? QString() : names.value(note.author), session->caseCode,
                                session->record.number, triesOf(*notes, note.id, person)});
        }
    }
    std::stable_partition(prompts.begin(), prompts.end(), [](const RehearsalPrompt& one) { return !one.isTried(); });
    return prompts;
}

Outcome<db::Note> RehearsalService::markTried(const QUuid& prompt, const QString& words)
{
    NoteService notes(m_library);
    const auto note = notes.get(prompt);
    if (!note)
        return note;
    db::NoteDraft draft;
    draft.sessionId = note->sessionId;
    draft.moment = note->moment;
    draft.kind = kAnswerKind;
    draft.text = words.trimmed().isEmpty() ? tr("Tried it.") : words.trimmed();
    draft.visibility = db::Visibility::Supervision;
    draft.replyTo = prompt;
    draft.tags = {kTriedTag};
    return notes.add(draft);
}

Done RehearsalService::unmark(const QUuid& prompt)
{
    NoteService notes(m_library);
    const auto note = notes.get(prompt);
    if (!note)
        return tl::unexpected<Failure>(note.error());
    const auto all = notes.list(note->sessionId);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QList<db::Note> tries = triesOf(*all, prompt, m_library.database().person());
    if (tries.isEmpty())
        return failed(base::ErrorCategory::Invalid, "not tried", Subject::Argument,
                      tr("This prompt is not marked as tried."));
    const auto removed = notes.remove(tries.back().id, tries.back().version);
    return removed ? Done() : tl::unexpected<Failure>(removed.error());
}

} // namespace alliance::app
