#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(EvaluateVerb)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/CandidateService.h"
#include "app/services/RecordingFiles.h"
#include "vision/evaluate/Evaluation.h"

#include <QJsonDocument>

namespace alliance::app::cli
{
namespace
{

// A file, or what a library holds of a session.
Outcome<std::string> foundIn(const Arguments& arguments, const QString& name)
{
    std::error_code ignored;
    if (!arguments.has(QStringLiteral("session")) && std::filesystem::is_directory(pathOf(name), ignored))
        return wrongArgument(tr("“%1” is a folder. Name a candidates.json, or with --session ID a library.").arg(name));
    if (!arguments.has(QStringLiteral("session")))
        return readText(pathOf(name), Subject::Findings);
    const auto library = withCredentials(
        [&](const db::Credentials& credentials) { return LibraryService::open(pathOf(name), credentials); });
    if (!library)
        return tl::unexpected<Failure>(library.error());
    const auto session = (*library)->findSession(arguments.value(QStringLiteral("session")));
    if (!session)
        return tl::unexpected<Failure>(session.error());
    const auto findings = CandidateService(**library).findings(*session);
    if (!findings)
        return tl::unexpected<Failure>(findings.error());
    return vision::candidatesJson(*findings);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const QString truthName = arguments.value(QStringLiteral("truth"));
    const QString foundName = arguments.value(QStringLiteral("found"));
    const auto truth = readText(pathOf(truthName), Subject::Truth);
    if (!truth)
        return console.failure(truth.error());
    const auto found = foundIn(arguments, foundName);
    if (!found)
        return console.failure(found.error());
    const auto result = vision::evaluate(*truth, *found, arguments.value(QStringLiteral("clip")).toStdString());
    if (!result) {
        base::Error error = result.error();
        const bool inFound = error.context.starts_with("candidates");
        if (error.category == base::ErrorCategory::NotFound)
            error = {base::ErrorCategory::Invalid,
                     "this recording is not among its clips; choose one with --clip; " + error.context};
        return console.failure({error, inFound ? Subject::Findings : Subject::Truth, inFound ? foundName : truthName});
    }
    return console.result(QJsonDocument::fromJson(QByteArray::fromStdString(result->toJson())).object(),
                          QString::fromStdString(result->toText()));
}

} // namespace

Verb evaluateVerb()
{
    return {{QStringLiteral("evaluate"),
             {},
             0,
             0,
             tr("compare measured behaviours with a truth file: precision, recall, F1, onset error, false alarms"),
             {},
             {{QStringLiteral("truth"), QStringLiteral("FILE"), tr("labelled intervals"), false, true},
              {QStringLiteral("found"), QStringLiteral("FILE"), tr("a candidates.json, or with --session a library"),
               false, true},
              {QStringLiteral("session"), QStringLiteral("ID"), tr("session of the library")},
              {QStringLiteral("clip"), QStringLiteral("NAME"), tr("clip of the truth file, where it has several")},
              jsonOption()}},
            run};
}

} // namespace alliance::app::cli
