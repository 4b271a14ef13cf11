#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(AnalyzeVerb)
}

#include "app/cli/Verb.h"
#include "app/services/CoverageText.h"
#include "app/services/Measurement.h"
#include "app/services/ReasonText.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SignalFiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alliance::app::cli
{
namespace
{

Outcome<Measured> measure(const std::filesystem::path& recording, const std::shared_ptr<const vision::ModelSet>& models,
                          MeasurementFacts facts, const JobContext& job)
{
    const auto index = openIndex(recording, job.part(0.0, 0.03));
    if (!index)
        return tl::unexpected<Failure>(index.error());
    const auto hash = contentHash(recording, job.part(0.03, 0.05));
    if (!hash)
        return tl::unexpected<Failure>(hash.error());
    facts.sha256 = *hash;
    facts.fileName = pathText(recording.filename());
    auto measured = measureRecording(recording, *index, models, facts, job.part(0.05, 1.0));
    if (!measured)
        return measured;
    measured->remarks = problemRemarks((*index)->problems()) + measured->remarks;
    measured->signalSet.clock = clockOf(**index);
    return measured;
}

Done writeAll(const Measured& measured, const std::filesystem::path& folder)
{
    if (const Done made = makeFolder(folder); !made)
        return made;
    if (const Done done = writeBytes(folder / derived::kSignals, vision::writeSignalsCsv(measured.signalSet)); !done)
        return done;
    if (const Done done = writeBytes(folder / derived::kCandidates, vision::candidatesJson(measured.findings)); !done)
        return done;
    if (const Done done = writeBytes(folder / kSignalColumns, vision::signalsGuide()); !done)
        return done;
    return writeBytes(folder / derived::kSummary, vision::summaryJson(measured.findings));
}

// For those who go on with other programs: where asked for, in folders of their own.
Done writeExports(const Measured& measured, const std::filesystem::path& recording, const Arguments& arguments)
{
    const std::string stem = recording.stem().string();
    if (const QString folder = arguments.value(QStringLiteral("openface")); !folder.isEmpty())
        if (const Done done = writeOpenFace(measured.signalSet, pathOf(folder), stem); !done)
            return done;
    const QString folder = arguments.value(QStringLiteral("motion"));
    return folder.isEmpty() ? Done() : writeMotion(measured.signalSet, pathOf(folder), stem);
}

QString summaryText(const Measured& measured, const QString& folder)
{
    QStringList lines = coverageLines(measured.findings);
    lines.append(tr("%1 behaviours, %2 candidates")
                     .arg(measured.findings.behaviours.size())
                     .arg(measured.findings.candidates.size()));
    for (const vision::Candidate& candidate : measured.findings.candidates) {
        QStringList reasons;
        for (const std::string& reason : candidate.reasons)
            reasons.append(reasonText(QString::fromStdString(reason)));
        lines.append(QStringLiteral("%1. %2  %3")
                         .arg(candidate.rank, 3)
                         .arg(clock(candidate.range.start), reasons.join(QStringLiteral("; "))));
    }
    lines.append(tr("signals.csv (its columns: signals-columns.csv), candidates.json and summary.json written to %1")
                     .arg(folder));
    return lines.join(QLatin1Char('\n'));
}

ExitCode run(const std::filesystem::path& models, const Arguments& arguments, Console& console)
{
    const auto settings = settingsOf(arguments);
    if (!settings)
        return console.failure(settings.error());
    const std::filesystem::path recording = pathOf(arguments.positional(0));
    if (const auto readable = openRecording(recording); !readable)
        return console.failure(readable.error());
    const auto loaded = loadModelsFrom(models);
    if (!loaded)
        return console.failure(loaded.error());
    MeasurementFacts facts;
    facts.settings = *settings;
    const auto measured = measure(recording, *loaded, facts, console.job());
    if (!measured)
        return console.failure(measured.error());
    const std::filesystem::path folder = pathOf(arguments.value(QStringLiteral("out")));
    if (const Done written = writeAll(*measured, folder); !written)
        return console.failure(written.error());
    if (const Done written = writeExports(*measured, recording, arguments); !written)
        return console.failure(written.error());
    for (const QString& remark : measured->remarks)
        console.remark(remark);
    QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(vision::summaryJson(measured->findings))).object();
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(measured->remarks));
    json.insert(QStringLiteral("out"), pathText(folder));
    return console.result(json, summaryText(*measured, pathText(folder)));
}

} // namespace

Verb analyzeVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("analyze"),
         QStringLiteral("MEDIA"),
         1,
         1,
         tr("measure gaze and posture: signals.csv, candidates.json, summary.json"),
         tr("What is found are candidates for review: measured behaviour, nothing more. Files of these names that are "
            "in the folder already are written over."),
         {{QStringLiteral("out"), QStringLiteral("DIR"), tr("folder for the files; made when missing"), false, true},
          {QStringLiteral("openface"), QStringLiteral("DIR"),
           tr("also write the signals in the columns of OpenFace, into this folder")},
          {QStringLiteral("motion"), QStringLiteral("DIR"),
           tr("also write motion energy of two people, for rMEA, into this folder")},
          settingsOption(),
          jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return run(models, arguments, console);
        }};
}

} // namespace alliance::app::cli
