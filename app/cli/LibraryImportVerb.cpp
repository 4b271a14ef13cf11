#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(LibraryImportVerb)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/ImportService.h"
#include "app/services/IngestService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

void addMeasurement(QJsonObject& json, const MeasurementResult& result, const QStringList& more)
{
    json.insert(QStringLiteral("people"), result.people);
    json.insert(QStringLiteral("behaviours"), result.behaviours);
    json.insert(QStringLiteral("candidates"), result.candidates);
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(result.remarks + more));
}

void addPass(QJsonObject& json, const IngestResult& result)
{
    json.insert(QStringLiteral("frames"), result.frames);
    json.insert(QStringLiteral("frames_decoded"), result.decoded);
    json.insert(QStringLiteral("resumed_frame"), result.resumedFrame);
}

QString measurementText(const MeasurementResult& result)
{
    return tr("Measured. People followed: %1, behaviours: %2, candidates to review: %3")
        .arg(result.people)
        .arg(result.behaviours)
        .arg(result.candidates);
}

Outcome<ImportRequest> requestOf(const Arguments& arguments)
{
    ImportRequest request;
    for (const QString& file : arguments.positionals().mid(1))
        request.files.append(pathOf(file));
    request.caseCode = arguments.value(QStringLiteral("case"));
    request.title = arguments.value(QStringLiteral("title"));
    request.link = arguments.has(QStringLiteral("link"));
    request.measure = arguments.has(QStringLiteral("measure"));
    if (request.link && arguments.has(QStringLiteral("seal")))
        return wrongArgument(
            tr("A recording is either sealed into the library or left where it is: --seal or --link."));
    const QString date = arguments.value(QStringLiteral("date"));
    request.heldOn = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !request.heldOn.isValid())
        return wrongArgument(tr("“%1” is not a date; write it as 2026-05-31.").arg(date));
    return request;
}

QJsonObject importJson(const ImportResult& result)
{
    QJsonArray recordings;
    for (const QUuid& id : result.recordingIds)
        recordings.append(idText(id));
    return {{QStringLiteral("session"), idText(result.sessionId)},
            {QStringLiteral("case"), result.caseCode},
            {QStringLiteral("recordings"), recordings},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(result.remarks)}};
}

// The session stands from the moment it is imported: what fails in the pass after that does not take it back.
ExitCode import(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const auto request = requestOf(arguments);
    if (!request)
        return console.failure(request.error());
    auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const JobContext job = console.job();
    const bool later = arguments.has(QStringLiteral("later"));
    const auto result = ImportService(**library).import(*request, job.part(0.0, later ? 1.0 : 0.1));
    if (!result)
        return console.failure(result.error());
    QJsonObject json = importJson(*result);
    for (const QString& remark : result->remarks)
        console.remark(remark);
    QString text = tr("Imported as session %1 of case %2").arg(idText(result->sessionId), result->caseCode);
    if (later)
        return console.result(json, text);
    IngestSettings settings;
    if (request->measure)
        settings.models = models;
    const auto pass = IngestService(**library).ingest(result->sessionId, job.part(0.1, 1.0), settings);
    if (!pass || pass->notMeasured) {
        console.remark(text);
        return console.failure(pass ? *pass->notMeasured : pass.error(), json);
    }
    for (const QString& remark : pass->remarks)
        console.remark(remark);
    if (pass->measurement) {
        for (const QString& remark : pass->measurement->remarks)
            console.remark(remark);
        QJsonObject measurement{{QStringLiteral("session"), idText(result->sessionId)}};
        addPass(measurement, *pass);
        addMeasurement(measurement, *pass->measurement, pass->remarks);
        json.insert(QStringLiteral("measurement"), measurement);
        text += QLatin1Char('\n') + measurementText(*pass->measurement);
    }
    return console.result(json, text);
}

ExitCode measure(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const auto definitions = settingsOf(arguments);
    if (!definitions)
        return console.failure(definitions.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    IngestSettings settings;
    settings.models = models;
    if (arguments.has(QStringLiteral("settings")))
        settings.definitions = *definitions;
    const auto pass = IngestService(*open->library).ingest(open->session, console.job(), settings);
    if (!pass)
        return console.failure(pass.error());
    if (pass->notMeasured)
        return console.failure(*pass->notMeasured);
    for (const QString& remark : pass->measurement->remarks + pass->remarks)
        console.remark(remark);
    QJsonObject json{{QStringLiteral("session"), idText(open->session)}};
    addPass(json, *pass);
    addMeasurement(json, *pass->measurement, pass->remarks);
    QString text = measurementText(*pass->measurement);
    if (pass->resumedFrame > 0)
        text += QLatin1Char('\n') + tr("It went on at frame %1, where it had been stopped.").arg(pass->resumedFrame);
    return console.result(json, text);
}

} // namespace

Verb libraryImportVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("library import"),
         QStringLiteral("PATH MEDIA..."),
         2,
         -1,
         tr("take the recordings of one session into a library"),
         tr("Several recordings are the cameras of one session; the first is measured and annotated.\n"
            "The session can be used as soon as the files are taken in. Then one pass over each recording prepares\n"
            "scrubbing and the timeline; when it is stopped, library measure and the window go on from there."),
         {{QStringLiteral("case"), QStringLiteral("CODE"),
           tr("case of the session, by its code or id; a new one when missing")},
          {QStringLiteral("title"), QStringLiteral("TEXT"), tr("title of the session; the file's name when missing")},
          {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("day on which it was held")},
          {QStringLiteral("seal"), {}, tr("take in a sealed copy; this is also what happens without it")},
          {QStringLiteral("link"), {}, tr("leave the files where they are, plain, instead of taking in a sealed copy")},
          {QStringLiteral("measure"), {}, tr("measure gaze and posture in the same pass")},
          {QStringLiteral("later"),
           {},
           tr("only take the files in; the pass is left to library measure or the window")},
          jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return import(models, arguments, console);
        }};
}

Verb libraryMeasureVerb(std::filesystem::path models)
{
    return {{QStringLiteral("library measure"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("measure gaze and posture of a session; decisions made before are kept"),
             tr("Goes on where a pass that was stopped had come to. What was sampled is kept: measuring again with\n"
                "other settings takes seconds."),
             {sessionOption(), settingsOption(), jsonOption()}},
            [models = std::move(models)](const Arguments& arguments, Console& console) {
                return measure(models, arguments, console);
            }};
}

} // namespace alliance::app::cli
