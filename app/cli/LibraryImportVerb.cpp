#include "app/cli/Verb.h"
#include "app/services/ImportService.h"
#include "app/services/MeasurementService.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("LibraryImportVerb", text);
}

QJsonObject measurementJson(const MeasurementResult& result)
{
    return {{QStringLiteral("session"), idText(result.sessionId)},
            {QStringLiteral("frames"), result.frames},
            {QStringLiteral("people"), result.people},
            {QStringLiteral("behaviours"), result.behaviours},
            {QStringLiteral("candidates"), result.candidates},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(result.remarks)}};
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
    const QString date = arguments.value(QStringLiteral("date"));
    request.heldOn = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !request.heldOn.isValid())
        return wrongArgument(tr("“%1” is not a date; write it as 2026-05-31.").arg(date));
    return request;
}

ExitCode import(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const auto request = requestOf(arguments);
    if (!request)
        return console.failure(request.error());
    auto library = LibraryService::open(pathOf(arguments.positional(0)));
    if (!library)
        return console.failure(library.error());
    const auto result = ImportService(**library).import(*request, console.job());
    if (!result)
        return console.failure(result.error());
    QJsonArray recordings;
    for (const QUuid& id : result->recordingIds)
        recordings.append(idText(id));
    QJsonObject json{{QStringLiteral("session"), idText(result->sessionId)},
                     {QStringLiteral("case"), result->caseCode},
                     {QStringLiteral("recordings"), recordings},
                     {QStringLiteral("remarks"), QJsonArray::fromStringList(result->remarks)}};
    for (const QString& remark : result->remarks)
        console.remark(remark);
    QString text = tr("Imported as session %1 of case %2").arg(idText(result->sessionId), result->caseCode);
    if (arguments.has(QStringLiteral("measure"))) {
        const auto measured = MeasurementService(**library, models).measure(result->sessionId, console.job());
        if (!measured) {
            console.remark(text);
            return console.failure(measured.error());
        }
        for (const QString& remark : measured->remarks)
            console.remark(remark);
        json.insert(QStringLiteral("measurement"), measurementJson(*measured));
        text += QLatin1Char('\n') + measurementText(*measured);
    }
    return console.result(json, text);
}

ExitCode measure(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const auto settings = settingsOf(arguments);
    if (!settings)
        return console.failure(settings.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto measured = MeasurementService(*open->library, models).measure(open->session, console.job(), *settings);
    if (!measured)
        return console.failure(measured.error());
    for (const QString& remark : measured->remarks)
        console.remark(remark);
    return console.result(measurementJson(*measured), measurementText(*measured));
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
         tr("Several recordings are the cameras of one session; the first is measured and annotated."),
         {{QStringLiteral("case"), QStringLiteral("CODE"), tr("case of the session; a new one when missing")},
          {QStringLiteral("title"), QStringLiteral("TEXT"), tr("title of the session; the file's name when missing")},
          {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("day on which it was held")},
          {QStringLiteral("link"), {}, tr("leave the files where they are instead of copying them")},
          {QStringLiteral("measure"), {}, tr("measure gaze and posture as well")},
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
             {},
             {sessionOption(), settingsOption(), jsonOption()}},
            [models = std::move(models)](const Arguments& arguments, Console& console) {
                return measure(models, arguments, console);
            }};
}

} // namespace alliance::app::cli
