#include "app/services/NoteRelease.h"

#include "app/services/EditStep.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

enum class Read { ByNobodyElse, ByOthers };

template <typename Record>
QList<Record> own(QList<Record> records, const QUuid& person, Read read)
{
    records.removeIf([&](const Record& one) {
        const bool held = one.visibility == db::Visibility::Private;
        return one.author != person || one.deleted || held != (read == Read::ByNobodyElse);
    });
    return records;
}

Written own(const Written& written, const QUuid& person, Read read)
{
    return {own(written.notes, person, read), own(written.markers, person, read), own(written.passages, person, read),
            own(written.ratings, person, read)};
}

// Who may read them from then on, as steps of one edit.
class Opening
{
public:
    Opening(LibraryService& library, db::Visibility to) : m_library(library), m_to(to) {}

    Done all(const Written& written)
    {
        db::Library& database = m_library.database();
        Done done = open(written.notes, database.notes(), editkind::kNoteEdit, Subject::Note);
        if (done)
            done = open(written.markers, database.markers(), editkind::kMarkerEdit, Subject::Marker);
        if (done)
            done = open(written.passages, database.passages(), editkind::kPassageEdit, Subject::Passage);
        if (done)
            done = open(written.ratings, database.ratings(), editkind::kRatingEdit, Subject::Rating);
        return done;
    }
    EditStep step(const QString& doing) const { return togetherStep(m_steps, doing); }

private:
    template <typename Record, typename Repository>
    Done open(const QList<Record>& records, Repository repository, const QString& kind, Subject subject)
    {
        for (const Record& one : records) {
            auto draft = one.draft();
            draft.visibility = m_to;
            const auto edited = repository.edit(one.id, draft, one.version);
            if (!edited)
                return tl::unexpected<Failure>(m_library.failure(edited.error(), subject, idText(one.id)));
            m_steps.append(versionStep(kind, one.id, one.version, edited->version));
        }
        return {};
    }

    LibraryService& m_library;
    db::Visibility m_to;
    QList<EditStep> m_steps;
};

Outcome<int> openTo(LibraryService& library, const QUuid& session, const Written& written, db::Visibility to,
                    const QString& doing)
{
    return asEdit(library, session, [&](EditStep& step) -> Outcome<int> {
        Opening opening(library, to);
        if (const Done done = opening.all(written); !done)
            return tl::unexpected<Failure>(done.error());
        step = opening.step(doing);
        return written.count();
    });
}

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
    return own(written, person, Read::ByNobodyElse);
}

Written released(const Written& written, const QUuid& person)
{
    Written own = app::own(written, person, Read::ByOthers);
    own.notes.removeIf([](const db::Note& note) { return !note.replyTo.isNull(); });
    return own;
}

Outcome<int> releaseToSupervisor(LibraryService& library, const QUuid& session, const Written& written)
{
    return openTo(library, session, heldBack(written, library.database().person()), db::Visibility::Supervision,
                  editdoing::kRelease);
}

Outcome<int> takeReleaseBack(LibraryService& library, const QUuid& session, const Written& written)
{
    return openTo(library, session, released(written, library.database().person()), db::Visibility::Private,
                  editdoing::kTakeBack);
}

} // namespace alliance::app
