#pragma once
// Options that consent, retention, collections and exports share.

#include "app/cli/Verb.h"
#include "db/records/Consent.h"

namespace alliance::app::cli
{

Option purposeOption(const QString& whenMissing); // --purpose
// `otherwise` where the option is not given.
Outcome<db::ConsentPurpose> purposeOf(const QString& text);
Outcome<db::ConsentPurpose> purposeOf(const Arguments& arguments, db::ConsentPurpose otherwise);
QString purposeList(); // "own_review, individual_supervision, ..."

inline const QString kMaskPeople = QStringLiteral("mask-people");
Option maskPeopleOption(const QString& whenMissing);
Outcome<db::MaskedPeople> maskedPeopleOf(const Arguments& arguments);

// YYYY-MM-DD; an invalid date where the option is not given or is "none".
Outcome<QDate> dateOf(const Arguments& arguments, const QString& option);

// The case of --case by its code, or by its id or the first characters of it. Conflict: several cases have that code
// (whoever could not read the first one made another), which their words list with ids.
Outcome<db::Case> caseOf(LibraryService& library, const QString& text);
// A recording of the library by its id or the first characters of it.
Outcome<db::Recording> recordingOf(LibraryService& library, const QString& text);

// What a consent is about: --case, or --recording.
struct ConsentSubject {
    QUuid caseId;
    QUuid recording; // null: the whole case
    QString name;
};
QList<Option> consentSubjectOptions();
Outcome<ConsentSubject> consentSubjectOf(LibraryService& library, const Arguments& arguments);

} // namespace alliance::app::cli
