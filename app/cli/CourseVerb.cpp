#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(CourseVerb)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/CourseVerb.h"
#include "app/cli/ExportPlaces.h"
#include "app/cli/Passphrases.h"
#include "app/services/CourseText.h"
#include "app/services/OwnOnly.h"
#include "app/services/PeopleService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

const QString kCase = QStringLiteral("case");
const QString kTrainee = QStringLiteral("trainee");
const QString kCsv = QStringLiteral("csv");
const QString kNames = QStringLiteral("names");

Outcome<Course> courseAsked(const Arguments& arguments, LibraryService& library)
{
    const auto passes = ownPassesToCome(library);
    if (!passes)
        return tl::unexpected<Failure>(passes.error());
    if (arguments.has(kCase)) {
        const auto one = caseOf(library, arguments.value(kCase));
        return one ? courseOf(library, Course::Of::Case, one->id, *passes) : tl::unexpected<Failure>(one.error());
    }
    const auto person = PeopleService(library).findPerson(arguments.value(kTrainee));
    return person ? courseOf(library, Course::Of::Trainee, *person, *passes) : tl::unexpected<Failure>(person.error());
}

ExitCode run(const Arguments& arguments, Console& console)
{
    if (arguments.has(kCase) == arguments.has(kTrainee))
        return wrongUse(console, tr("Say whose course: --case or --trainee, one of them."));
    const QString file = arguments.value(kCsv);
    if (const Done fresh = requireNew(arguments, {pathOf(file)}); !file.isEmpty() && !fresh)
        return console.failure(fresh.error());
    const auto purpose = purposeOf(arguments, db::ConsentPurpose::IndividualSupervision);
    if (!purpose)
        return console.failure(purpose.error());
    auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto course = courseAsked(arguments, **library);
    if (!course)
        return console.failure(course.error());
    QJsonObject json = courseJson(*course);
    QString text = courseText(*course);
    if (!file.isEmpty()) {
        const auto written = exportCourse(**library, *course, pathOf(file), *purpose, arguments.has(kNames));
        if (!written)
            return console.failure(written.error());
        remarkUnnoted(console, library->get());
        json.insert(QStringLiteral("file"), file);
        json.insert(QStringLiteral("left_out"), QJsonArray::fromStringList(written->leftOut));
        text = tr("Written: %1").arg(file);
        for (const QString& one : written->leftOut)
            text += QLatin1Char('\n') + tr("Left out: %1").arg(one);
    }
    return console.result(json, text);
}

} // namespace

Verb courseVerb()
{
    return {{QStringLiteral("course"),
             QStringLiteral("LIBRARY"),
             1,
             1,
             tr("what people coded over the sessions of a case or of a trainee"),
             tr("Confirmed moments, those the trainee noticed unaided, the time from a marker to metacommunication, "
                "stages and ratings, session by session. Counts of coding as far as you may read it, no score."),
             {{kCase, QStringLiteral("CODE"), tr("of this case")},
              {kTrainee, QStringLiteral("NAME"), tr("of this person's sessions as a therapist")},
              {kCsv, QStringLiteral("FILE"), tr("write it as a table, session by session as consent allows")},
              {kNames, {}, tr("in the table people, case and sessions by their names, not by codes")},
              purposeOption(QStringLiteral("individual_supervision")),
              forceOption(),
              jsonOption()}},
            run};
}

} // namespace alliance::app::cli
