#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ExchangeVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/ExportPlaces.h"
#include "app/services/ExchangeService.h"
#include "app/services/OwnOnly.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SignalFiles.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

const QString kFormat = QStringLiteral("format");
const QString kOut = QStringLiteral("out");
const QString kSignals = QStringLiteral("signals");

enum class Direction { Write, Read };

QString formatsFor(Direction direction)
{
    QStringList names;
    for (const ExchangeFormat format : allFormats()) {
        if (direction == Direction::Write || canBeRead(format))
            names.append(formatName(format));
    }
    return names.join(QStringLiteral(", "));
}

Option formatOption(Direction direction)
{
    return {kFormat, QStringLiteral("F"), tr("%1; by the file's name when missing").arg(formatsFor(direction))};
}

Outcome<ExchangeFormat> formatOf(const Arguments& arguments, const QString& file, Direction direction)
{
    const QString name = arguments.value(kFormat);
    const auto format = name.isEmpty() ? formatOfFile(pathOf(file)) : formatFromName(name);
    if (format)
        return *format;
    const QString all = formatsFor(direction);
    return wrongArgument(name.isEmpty()
                             ? tr("“%1”: its name does not tell the format. Give one with --format: %2.").arg(file, all)
                             : tr("“%1” is not a format. It can be: %2.").arg(name, all));
}

// What was measured, as files in a folder.
ExitCode writeSignals(const Arguments& arguments, Console& console)
{
    const QString out = arguments.value(kOut);
    const std::filesystem::path folder = pathOf(out);
    const QList<std::filesystem::path> files = signalFiles(folder);
    if (const Done fresh = requireNew(arguments, files); !fresh)
        return console.failure(fresh.error());
    const auto purpose = purposeOf(arguments, ExchangeOptions().purpose);
    if (!purpose)
        return console.failure(purpose.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return console.failure(may.error());
    if (const Done written = exportSignals(*open->library, open->session, folder, *purpose); !written)
        return console.failure(written.error());
    remarkUnnoted(console, open->library.get());
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("format"), kSignals},
                           {QStringLiteral("folder"), out}},
                          tr("Written: the signals as a table with its columns explained, in the columns of OpenFace, "
                             "and motion energy, in “%1”.")
                              .arg(out));
}

ExitCode write(const Arguments& arguments, Console& console)
{
    if (arguments.has(kSignals))
        return writeSignals(arguments, console);
    const QString out = arguments.value(kOut);
    const auto format = formatOf(arguments, out, Direction::Write);
    if (!format)
        return console.failure(format.error());
    if (const Done fresh = requireNew(arguments, filesOf(pathOf(out), *format)); !fresh)
        return console.failure(fresh.error());
    ExchangeOptions options;
    const auto purpose = purposeOf(arguments, options.purpose);
    if (!purpose)
        return console.failure(purpose.error());
    options.purpose = *purpose;
    options.privateToo = arguments.has(QStringLiteral("private"));
    options.candidates = !arguments.has(QStringLiteral("no-candidates"));
    options.names = arguments.has(QStringLiteral("names"));
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return console.failure(may.error());
    const auto written = ExchangeService(*open->library).exportTo(pathOf(out), *format, open->session, options);
    if (!written)
        return console.failure(written.error());
    const auto without = ExchangeService(*open->library).notesWithoutPlace(open->session, *format, options);
    if (!without)
        return console.failure(without.error());
    QString words = tr("Written: %1").arg(written->join(QStringLiteral(", ")));
    if (*without > 0)
        words += QLatin1Char('\n') + tr("Left out: %n note(s) on the session as a whole.", nullptr, *without);
    const QString loses = formatLoses(*format);
    if (!loses.isEmpty())
        words += QLatin1Char('\n') + loses;
    remarkUnnoted(console, open->library.get());
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("format"), formatName(*format)},
                           {QStringLiteral("files"), QJsonArray::fromStringList(*written)},
                           {QStringLiteral("names"), options.names},
                           {QStringLiteral("notes_left_out"), *without},
                           {QStringLiteral("keeps_everything"), loses.isEmpty() && *without == 0}},
                          words);
}

ExitCode take(const Arguments& arguments, Console& console)
{
    const QString file = arguments.positional(1);
    const auto format = formatOf(arguments, file, Direction::Read);
    if (!format)
        return console.failure(format.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const ImportChoice choice{
        arguments.has(QStringLiteral("any-recording")), arguments.has(QStringLiteral("leave-out")), {}};
    const auto taken = ExchangeService(*open->library).import(pathOf(file), *format, open->session, choice);
    if (!taken)
        return console.failure(taken.error());
    QString words = tr("Taken in: %1 notes, %2 markers, %3 stages; %4 were there already.")
                        .arg(taken->notes)
                        .arg(taken->markers)
                        .arg(taken->stages)
                        .arg(taken->known);
    if (taken->ratings > 0)
        words += QLatin1Char('\n') + tr("Ratings of segments: %1.").arg(taken->ratings);
    if (taken->decisions > 0)
        words += QLatin1Char('\n') + tr("Decisions on candidates: %1.").arg(taken->decisions);
    if (taken->settlements > 0)
        words += QLatin1Char('\n') + tr("Settled differences: %1.").arg(taken->settlements);
    if (!taken->outside.isEmpty())
        words +=
            QLatin1Char('\n') +
            tr("Kept as the work of people outside this library: %1.").arg(taken->outside.join(QStringLiteral(", ")));
    for (const QString& remark : taken->remarks)
        words += QLatin1Char('\n') + remark;
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("notes"), taken->notes},
                           {QStringLiteral("markers"), taken->markers},
                           {QStringLiteral("stages"), taken->stages},
                           {QStringLiteral("ratings"), taken->ratings},
                           {QStringLiteral("decisions"), taken->decisions},
                           {QStringLiteral("settled"), taken->settlements},
                           {QStringLiteral("known"), taken->known},
                           {QStringLiteral("outside"), QJsonArray::fromStringList(taken->outside)},
                           {QStringLiteral("remarks"), QJsonArray::fromStringList(taken->remarks)}},
                          words);
}

} // namespace

Verb exportVerb()
{
    return {{QStringLiteral("export"),
             QStringLiteral("LIBRARY"),
             1,
             1,
             tr("write notes, codes, ratings and candidates of a session for another program"),
             tr("ELAN 3.0, a BORIS project, WebVTT or SRT, a Praat TextGrid, a table for R (csv), SPSS (with its "
                "syntax) or "
                "REDCap, or everything as JSON. The file is readable by whoever has it: it is not sealed. Persons are "
                "codes that this library knows when the file comes back, and the recording has a neutral name, unless "
                "--names is given; what people wrote stays as they wrote it."),
             {sessionOption(),
              {kOut, QStringLiteral("FILE"), tr("file to write; with --signals: folder"), false, true},
              formatOption(Direction::Write),
              {kSignals, {}, tr("instead of notes and codes the measured signals, also in the columns of OpenFace")},
              {QStringLiteral("names"), {}, tr("persons, recording and case by their names")},
              {QStringLiteral("private"), {}, tr("your private notes and codes, too")},
              {QStringLiteral("no-candidates"), {}, tr("leave out what was measured")},
              purposeOption(QStringLiteral("individual_supervision")),
              forceOption(),
              jsonOption()}},
            write};
}

Verb importVerb()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("LIBRARY FILE"),
         2,
         2,
         tr("take another program's annotations of a session in as notes, markers and stages"),
         tr("All of the file or nothing; what is there already word for word is not taken twice. “alliance undo” takes "
            "all of it back."),
         {sessionOption(),
          formatOption(Direction::Read),
          {QStringLiteral("any-recording"), {}, tr("also from another recording: its times are taken")},
          {QStringLiteral("leave-out"), {}, tr("leave out what cannot be taken in, and say what it was")},
          jsonOption()}},
        take};
}

} // namespace alliance::app::cli
