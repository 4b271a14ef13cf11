#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Permissions)
}

#include "app/services/LibraryService.h"
#include "app/services/Permissions.h"
#include "app/services/RoleCheck.h"

namespace alliance::app
{
using db::PersonRole;

Outcome<PersonRole> roleOf(LibraryService& library)
{
    const auto person = library.database().people().current();
    if (!person)
        return failed(person.error(), Subject::Library, pathText(library.folder()));
    return person->role;
}

Done allowed(LibraryService& library, Done (*permission)(PersonRole))
{
    const auto role = roleOf(library);
    return role ? permission(*role) : tl::unexpected<Failure>(role.error());
}

namespace permission
{

constexpr auto kSupervisor = PersonRole::Supervisor;
constexpr auto kTrainee = PersonRole::Trainee;
constexpr auto kDirector = PersonRole::Director;
constexpr auto kRater = PersonRole::GuestRater;

Done createLibraryPerson(PersonRole role)
{
    return only({kSupervisor, kDirector}, role, tr("Only supervisors and directors add people to the library."));
}

Done removeLibraryPerson(PersonRole role)
{
    return only({kSupervisor, kDirector}, role, tr("Only supervisors and directors remove people from the library."));
}

Done resetPassphrase(PersonRole role)
{
    return only({PersonRole::Recovery}, role, tr("Only with the recovery key can somebody be given a new passphrase."));
}

Done importSession(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector}, role, tr("Guest raters do not import recordings."));
}

Done changeSession(PersonRole role)
{
    return only({kSupervisor, kTrainee}, role, tr("Only supervisors and trainees change sessions."));
}

Done measure(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector}, role, tr("Guest raters do not measure recordings."));
}

Done decide(PersonRole role)
{
    return only({kSupervisor, kTrainee}, role, tr("Only supervisors and trainees decide on moments."));
}

Done annotate(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector, kRater}, role, tr("Nobody works in this role."));
}

Done settleCodes(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector}, role, tr("Guest raters do not settle differences."));
}

Done releaseToCollection(PersonRole role)
{
    return only({kSupervisor, kTrainee}, role, tr("Only supervisors and trainees release what they wrote."));
}

Done grantSession(PersonRole role)
{
    return only({kSupervisor, kTrainee}, role, tr("Only supervisors and trainees let others open a session."));
}

Done composeFeedback(PersonRole role)
{
    return only({kSupervisor}, role, tr("Only supervisors write feedback and release it to the trainee."));
}

Done releaseSession(PersonRole role)
{
    return only({kSupervisor}, role, tr("Only supervisors release a session to the directors."));
}

Done finishRating(PersonRole role)
{
    return only({kRater}, role, tr("Only a guest rater finishes the rating of a session."));
}

Done editVocabulary(PersonRole role)
{
    return only({kSupervisor, kDirector}, role, tr("Only supervisors and directors change the vocabulary."));
}

Done recordConsent(PersonRole role)
{
    return only({kSupervisor, kTrainee}, role, tr("Only supervisors and trainees record consent."));
}

Done destroySession(PersonRole role)
{
    return only({kSupervisor}, role, tr("Only supervisors destroy a session."));
}

Done compileCollection(PersonRole role)
{
    return only({kSupervisor, kDirector}, role, tr("Only supervisors and directors compile collections."));
}

Done exportSession(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector}, role, tr("Guest raters do not take anything out of the library."));
}

Done exportAudit(PersonRole role)
{
    return only({kSupervisor, kDirector}, role, tr("Only supervisors and directors export the record of changes."));
}

Done backUp(PersonRole role)
{
    return only({kSupervisor, kTrainee, kDirector}, role, tr("Guest raters do not back up the library."));
}

} // namespace permission

} // namespace alliance::app
