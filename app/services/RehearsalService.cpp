#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RehearsalService)
}

#include "app/services/NoteService.h"
#include "app/services/RehearsalService.h"
#include "app/services/ShownName.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace alliance::app
{
namespace
{

const QString kAnswerKind = QStringLiteral("observation");

QList<db::Note> triesOf(const QList<db::Note>& notes, const QUuid& prompt)
{
    QList<db::Note> tries;
    for (const db::Note& note : notes) {
        if (note.replyTo == prompt && note.tags.contains(kTriedTag))
            tries.append(note);
    }
    std::stable_sort(tries.begin(), tries.end(),
                     [](const db::Note& a, const db::Note& b) { return a.created < b.created; });
    return tries;
}

} // namespace

bool RehearsalPrompt::isTriedByMe() const
{
    return std::any_of(tries.begin(), tries.end(), [](const RehearsalTry& one) { return one.name.isEmpty(); });
}

Outcome<QList<RehearsalPrompt>> RehearsalService::prompts(const QList<QUuid>& sessions)
{
    const QUuid person = m_library.database().person();
    QHash<QUuid, QString> names{{person, QString()}};
    const auto nameOf = [&](const QUuid& one) {
        if (!names.contains(one))
            names.insert(one, shownName(m_library, one));
        return names.value(one);
    };
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
        const DraftTexts begun = draftTexts(m_library, id, db::DraftOf::Rehearsal);
        for (const db::Note& note : *notes) {
            if (!isPrompt(note))
                continue;
            RehearsalPrompt prompt{note, nameOf(note.author), session->caseCode, session->record.number,
                                   {},   begun.value(note.id)};
            for (const db::Note& one : triesOf(*notes, note.id))
                prompt.tries.append({one, nameOf(one.author)});
            prompts.append(std::move(prompt));
        }
    }
    std::stable_partition(prompts.begin(), prompts.end(), [](const RehearsalPrompt& one) { return !one.isTried(); });
    return prompts;
}

Done RehearsalService::keepBegun(const DraftTexts& words)
{
    Done all;
    for (auto one = words.cbegin(); one != words.cend(); ++one) {
        const auto note = NoteService(m_library).get(one.key());
        const Done kept = note ? keepDraftTexts(m_library, note->sessionId, db::DraftOf::Rehearsal, {{one.key(), *one}})
                               : tl::unexpected<Failure>(note.error());
        if (!kept)
            all = kept;
    }
    return all;
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
    draft.text = words.trimmed().isEmpty() ? triedWords() : words.trimmed();
    draft.visibility = db::Visibility::Supervision;
    draft.replyTo = prompt;
    draft.tags = {kTriedTag};
    auto marked = notes.add(draft);
    if (marked)
        std::ignore = keepDraftTexts(m_library, note->sessionId, db::DraftOf::Rehearsal, {{prompt, {}}}); // it is sent
    return marked;
}

QString RehearsalService::triedWords()
{
    return tr("Tried it.");
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
    QList<db::Note> tries = triesOf(*all, prompt);
    tries.removeIf([person = m_library.database().person()](const db::Note& one) { return one.author != person; });
    if (tries.isEmpty())
        return failed(base::ErrorCategory::Invalid, "not tried", Subject::Argument,
                      tr("This prompt is not marked as tried."));
    const auto removed = notes.remove(tries.back().id, tries.back().version);
    return removed ? Done() : tl::unexpected<Failure>(removed.error());
}

} // namespace alliance::app
