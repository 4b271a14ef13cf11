#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ReportVerb)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/ExportPlaces.h"
#include "app/cli/RecordArguments.h"
#include "app/report/FeedbackReport.h"
#include "app/services/OwnOnly.h"

#include <climits>

namespace alliance::app::cli
{
namespace
{

ExitCode run(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (!feedbackFormat(pathOf(out)))
        return console.failure(
            {{base::ErrorCategory::Invalid, "format"},
             Subject::Argument,
             tr("“%1”: feedback is written as HTML or PDF; let the name end in .html or .pdf.").arg(out)});
    if (const Done fresh = requireNew(arguments, {pathOf(out)}); !fresh)
        return console.failure(fresh.error());
    FeedbackOptions options;
    options.models = models;
    const QString audience = arguments.value(QStringLiteral("for"));
    if (!audience.isEmpty() && audience != QLatin1String("trainee") && audience != QLatin1String("supervisor"))
        return console.failure({{base::ErrorCategory::Invalid, "audience"},
                                Subject::Argument,
                                tr("“%1” is not a reader. It can be supervisor or trainee (--for).").arg(audience)});
    options.audience = audience == QLatin1String("trainee") ? Audience::Trainee : Audience::Supervision;
    const auto purpose = purposeOf(arguments, options.purpose);
    if (!purpose)
        return console.failure(purpose.error());
    options.purpose = *purpose;
    options.preparedBy = arguments.value(QStringLiteral("by"));
    if (const QString paper = arguments.value(QStringLiteral("paper")); !paper.isEmpty()) {
        const auto size = paperOf(paper.toLower());
        if (!size)
            return console.failure({{base::ErrorCategory::Invalid, "paper"},
                                    Subject::Argument,
                                    tr("“%1” is no paper. It can be a4 or letter (--paper).").arg(paper)});
        options.paper = *size;
    }
    if (arguments.has(QStringLiteral("version"))) {
        const auto number = wholeNumberOf(arguments, QStringLiteral("version"), 1, INT_MAX);
        if (!number)
            return console.failure(number.error());
        options.release = *number;
    }
    if (arguments.has(QStringLiteral("no-stills")))
        options.stillWidth = 0;
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return console.failure(may.error());
    const Done written = writeFeedback(*open->library, open->session, options, pathOf(out), console.job());
    if (!written)
        return console.failure(written.error());
    remarkUnnoted(console, open->library.get());
    return console.result({{QStringLiteral("file"), out}, {QStringLiteral("session"), idText(open->session)}},
                          tr("Feedback written to %1").arg(out));
}

} // namespace

Verb reportVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("report"),
         QStringLiteral("LIBRARY"),
         1,
         1,
         tr("write AFT feedback on a session as HTML or PDF"),
         tr("Holds accepted candidates, markers, stages and notes that their visibility allows, as they were chosen "
            "(alliance feedback edit), or a released version as it was released, with the replies since. Where consent "
            "asks for it, faces in pictures are covered, and a picture on which one might still show is left out. The "
            "file is readable by whoever has it: it is not sealed."),
         {sessionOption(),
          {QStringLiteral("out"), QStringLiteral("FILE.(html|pdf)"), tr("file to write"), false, true},
          {QStringLiteral("for"), QStringLiteral("READER"),
           tr("supervisor (all but private notes; when missing) or trainee (only what is released)")},
          {QStringLiteral("by"), QStringLiteral("NAME"), tr("who prepared it; the library's person when missing")},
          {QStringLiteral("paper"), QStringLiteral("a4|letter"), tr("of a PDF; a4 when missing")},
          {QStringLiteral("version"), QStringLiteral("N"), tr("a released version, from 1")},
          {QStringLiteral("no-stills"), {}, tr("leave pictures of people out")},
          purposeOption(QStringLiteral("individual_supervision")),
          forceOption(),
          jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return run(models, arguments, console);
        },
        true};
}

} // namespace alliance::app::cli
