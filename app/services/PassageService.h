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
};

} // namespace alliance::app
