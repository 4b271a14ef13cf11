#pragma once
// Who may do what. Reading is enforced by keys (db/core/ContentKeys.h); what is here is enforced by this program only,
// and is asked by every service, verb and window before it acts. One function per action; each returns what stands
// against it, worded (Subject::Argument), or nothing.

#include "app/services/Failure.h"
#include "db/records/Person.h"

#include <optional>

namespace alliance::app
{

class LibraryService;

// The role of the person who opened the library.
Outcome<db::PersonRole> roleOf(LibraryService& library);
// Whether that role may.
Done allowed(LibraryService& library, Done (*permission)(db::PersonRole));

namespace permission
{

Done createLibraryPerson(db::PersonRole role); // add, rename: supervisors, directors
Done removeLibraryPerson(db::PersonRole role); // supervisors, directors
Done resetPassphrase(db::PersonRole role);     // the recovery key
Done importSession(db::PersonRole role);       // everybody but guest raters
Done changeSession(db::PersonRole role);       // label, date, people, cameras: supervisors, trainees
Done measure(db::PersonRole role);             // supervisors, trainees, directors
Done decide(db::PersonRole role);              // accept, adjust, reject, add moments: supervisors, trainees
Done annotate(db::PersonRole role);            // notes, markers, passages, ratings of their own: everybody
Done settleCodes(db::PersonRole role);         // between two people: everybody but guest raters
Done releaseToCollection(db::PersonRole role); // a note or marker of their own: supervisors, trainees
Done grantSession(db::PersonRole role);        // let others open it, hand it to raters: supervisors, trainees
Done composeFeedback(db::PersonRole role);     // write and release feedback to the trainee: supervisors
Done releaseSession(db::PersonRole role);      // to the directors: supervisors
Done finishRating(db::PersonRole role);        // guest raters
Done editVocabulary(db::PersonRole role);      // supervisors, directors
Done recordConsent(db::PersonRole role);       // supervisors, trainees
Done destroySession(db::PersonRole role);      // supervisors
Done compileCollection(db::PersonRole role);   // supervisors, directors
Done exportSession(db::PersonRole role);       // reports, clips, files: everybody but guest raters
Done exportAudit(db::PersonRole role);         // supervisors, directors
Done backUp(db::PersonRole role);              // everybody but guest raters

} // namespace permission

} // namespace alliance::app
