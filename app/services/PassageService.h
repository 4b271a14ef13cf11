#pragma once
// Passages: which stage of resolution when. A stage may come back, so they may repeat and overlap.

#include "app/services/RecordService.h"

namespace alliance::app
{

struct PassageKind {
    using Record = db::Passage;
    using Draft = db::PassageDraft;
    static constexpr Subject subject = Subject::Passage;
    inline static const QString& kAdd = editkind::kPassageAdd;
    inline static const QString& kEdit = editkind::kPassageEdit;
    inline static const QString& kRemove = editkind::kPassageRemove;
    inline static const QString& kRestore = editkind::kPassageRestore;
    static db::Passages records(db::Library& library) { return library.passages(); }
    static db::PassageDraft tidied(const db::PassageDraft& draft) { return draft; }
    // The stage is in the vocabulary or the passage's already; the range has a length.
    static Done check(LibraryService& library, const db::PassageDraft& draft, const db::Passage* before);
};

class PassageService : public RecordService<PassageKind>
{
public:
    using RecordService::RecordService;

    // A stage goes on until the next one of this person begins, or until it is ended: `at` is where the one that
    // begins there starts, and where the one that ran ends, in one step. Begun where another begins, it takes its
    // place. Nothing changes where that stage runs already. Times are those of the session's first recording.
    Outcome<db::Passage> begin(const QUuid& session, const QString& stage, base::MediaTime at);
    // The stage of this person that runs at `at` ends there; one that begins there is removed. Nothing: none runs.
    Outcome<std::optional<db::Passage>> end(const QUuid& session, base::MediaTime at);

private:
    struct Own {
        base::MediaTime end; // of the recording
        QList<db::Passage> passages;
    };
    // What this person has marked on the first recording, by start.
    Outcome<Own> own(const QUuid& session);
};

} // namespace alliance::app
