#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(AuditVerb)
}

#include "app/cli/ExportPlaces.h"
#include "app/cli/Verb.h"
#include "app/services/AuditText.h"
#include "app/services/AuditView.h"

namespace alliance::app::cli
{
namespace
{

Outcome<QString> plainLines(LibraryService& library, const QUuid& session)
{
    constexpr int kAtOnce = 1000;
    const auto view = AuditView::of(library);
    if (!view)
        return tl::unexpected<Failure>(view.error());
    QHash<QUuid, QString> names;
    QStringList lines;
    for (std::int64_t after = 0;;) {
        const auto events = session.isNull() ? library.database().audit().list(after, kAtOnce)
                                             : library.database().audit().listOfSession(session);
        if (!events)
            return tl::unexpected<Failure>(library.failure(events.error(), Subject::Library, {}));
        for (const db::AuditEvent& event : *events) {
            after = event.sequence;
            if (!view->shows(event))
                continue;
            if (!names.contains(event.person))
                names.insert(event.person, library.personName(event.person));
            const QString name = names.value(event.person);
            lines.append(QStringLiteral("%1  %2  %3  %4")
                             .arg(event.sequence, 6)
                             .arg(event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                  name.isEmpty() ? idText(event.person).left(8) : name, auditText(event)));
        }
        if (!session.isNull() || events->size() < kAtOnce)
            return lines.join(QLatin1Char('\n'));
    }
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const bool csv = arguments.has(QStringLiteral("csv"));
    if (csv && console.json())
        return console.failure(wrongArgument(tr("Choose one of --csv and --json.")).value());
    const auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    LibraryService& library = *open->library;
    const QString out = arguments.value(QStringLiteral("out"));
    if (!csv && !console.json()) {
        if (!out.isEmpty())
            return console.failure(wrongArgument(tr("Say how to write it: --csv or --json.")).value());
        const auto lines = plainLines(library, open->session);
        return lines ? console.result({}, *lines) : console.failure(lines.error());
    }
    const AuditFormat format = csv ? AuditFormat::Csv : AuditFormat::Json;
    if (!out.isEmpty()) {
        if (const Done fresh = requireNew(arguments, {pathOf(out)}); !fresh)
            return console.failure(fresh.error());
        const auto written = writeAudit(library, open->session, format, pathOf(out), true);
        if (!written)
            return console.failure(written.error());
        remarkUnnoted(console, &library);
        return console.result(
            {{QStringLiteral("file"), out},
             {QStringLiteral("events"), written->events},
             {QStringLiteral("last_hash"), written->lastHash}},
            tr("%1 events written to %2. Last hash: %3").arg(written->events).arg(out, written->lastHash));
    }
    const auto exported = exportAudit(library, open->session, format);
    if (!exported)
        return console.failure(exported.error());
    if (const Done noted = recordAuditExport(library, open->session, *exported); !noted)
        return console.failure(noted.error());
    remarkUnnoted(console, &library);
    console.line(QString::fromUtf8(exported->bytes).trimmed());
    return ExitCode::Done;
}

} // namespace

Verb libraryAuditVerb()
{
    return {{QStringLiteral("library audit"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("show who did what when, or export it with its hashes"),
             tr("Every event is chained to the one before: in an export of the whole library the numbers run from 1 "
                "without a gap and previous_hash is the hash of the line before (64 zeros for the first). The hashes "
                "are BLAKE2b-256, keyed with a key of the library: “library verify” checks them. Keep the last hash of "
                "an export elsewhere, and it proves later that nothing before it was changed. Events hold ids, kinds "
                "and numbers, never names or texts. Trainees and guest raters are shown what they did themselves and "
                "what became of the sessions that they may open; nothing that others did in a session that they still "
                "have to watch on their own, or rate."),
             {optionalSessionOption(),
              {QStringLiteral("csv"), {}, tr("with all columns, as CSV")},
              {QStringLiteral("out"), QStringLiteral("FILE"), tr("write the export to a file")},
              forceOption(),
              jsonOption()}},
            run};
}

} // namespace alliance::app::cli
