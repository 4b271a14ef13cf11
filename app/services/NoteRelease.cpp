#include "app/services/NoteRelease.h"

#include "app/services/EditStep.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

template <typename Record>
QList<Record> ownPrivate(QList<Record> records, const QUuid& person)
{
    records.removeIf([&](const Record& one) {
        return one.author != person || one.visibility != db::Visibility::Private || one.deleted;
    });
    return records;
}

// What is released, as steps of one edit.
class Releasing
{
public:
    explicit Releasing(LibraryService& library) : m_library(library) {}

    template <typename Record, typename Repository>
    Done release(const QList<Record>& records, Repository repository, const QString& kind, Subject subject)
    {
        for (const Record& one : records) {
            auto draft = one.draft();
            draft.visibility = db::Visibility::Supervision;
            const auto edited = repository.edit(one.id, draft, one.version);
            if (!edited)
                return tl::unexpected<Failure>(m_library.failure(edited.error(), subject, idText(one.id)));
            m_steps.append(versionStep(kind, one.id, one.version, edited->version));
        }
        return {};
    }
    EditStep step() const { return togetherStep(m_steps, editdoing::kRelease); }

private:
    LibraryService& m_library;
    QList<EditStep> m_steps;
};

} // namespace

db::Visibility usualVisibility(db::PersonRole role)
{
    return role == db::PersonRole::Trainee ? db::Visibility::Private : db::Visibility::Supervision;
}

db::Visibility usualVisibility(LibraryService& library)
{
    const auto role = roleOf(library);
    return role ? usualVisibility(*role) : db::Visibility::Private;
}

Written heldBack(const Written& written, const QUuid& person)
{
    return {ownPrivate(written.notes, person), ownPrivate(written.markers, person),
            ownPrivate(written.passages, person), ownPrivate(written.ratings, person)};
}

Outcome<int> releaseToSupervisor(LibraryService& library, const QUuid& session, const Written& written)
{
    const Written own = heldBack(written, library.database().person());
    return asEdit(library, session, [&](EditStep& step) -> Outcome<int> {
        db::Library& database = library.database();
        Releasing releasing(library);
        Done done = releasing.release(own.notes, database.notes(), editkind::kNoteEdit, Subject::Note);
        if (done)
            done = releasing.release(own.markers, database.markers(), editkind::kMarkerEdit, Subject::Marker);
        if (done)
            done = releasing.release(own.passages, database.passages(), editkind::kPassageEdit, Subject::Passage);
        if (done)
            done = releasing.release(own.ratings, database.ratings(), editkind::kRatingEdit, Subject::Rating);
        if (!done)
            return tl::unexpected<Failure>(done.error());
        step = releasing.step();
        return own.count();
    });
}

} // namespace alliance::app
