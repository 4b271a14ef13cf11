#pragma once
// The course of a case, or of a trainee, over their sessions. Only what the person who asks may read enters.

#include "app/services/Course.h"
#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

#include <QDate>
#include <QMap>

#include <filesystem>

namespace alliance::app
{

struct CourseSession {
    QUuid id;
    QUuid caseId;
    QString caseCode; // empty: not for this person
    int number = 0;
    QDate heldOn;     // may be invalid
    QString label;    // may be empty
    QString withheld; // why there are no figures, a sentence; empty: there are
    CourseFigures figures;
};

struct Course {
    enum class Of { Case, Trainee };
    Of of = Of::Case;
    QUuid id;                      // of the case or the person
    QString name;                  // its code, their name
    QList<CourseSession> sessions; // by the day they were held (that they came in, where it is not known), then number
    QHash<QUuid, QString> people;  // names of those who coded; empty: not known
    QMap<QString, QString> ratingNames; // of the codes of whole segments, in words
};

// Whose course there is to see.
struct CourseChoice {
    Course::Of of = Course::Of::Case;
    QUuid id;
    QString name;
    int sessions = 0;
};
// Cases by code (marked as in SameCode.h where another one has it), then trainees by name, with the sessions that the
// person may read. A trainee finds the own course first and nobody else's.
Outcome<QList<CourseChoice>> courseChoices(LibraryService& library);

// `ownPassFirst`: sessions whose own first pass is still to be made; nothing is told of what others did there.
Outcome<Course> courseOf(LibraryService& library, Course::Of of, const QUuid& id, const QSet<QUuid>& ownPassFirst = {});

struct CourseExport {
    int sessions = 0;    // that are in the file
    QStringList leftOut; // those that consent does not allow, each with the reason
};
// As a table with commas (see courseRows()). Without `names`, people and cases are codes (CoderCodes.h) and sessions
// have no label. Every session needs consent for the purpose; without it, it is left out. Refused: the person takes
// nothing out, or no session is allowed. Into the audit of each session that is written.
Outcome<CourseExport> exportCourse(LibraryService& library, const Course& course, const std::filesystem::path& file,
                                   db::ConsentPurpose purpose, bool names = false);

} // namespace alliance::app
