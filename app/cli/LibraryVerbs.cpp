#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(LibraryVerbs)
}

#include "app/cli/Passphrases.h"
#include "app/cli/ServerOption.h"
#include "app/cli/SessionJson.h"
#include "app/cli/Verb.h"
#include "app/services/AuditEnd.h"
#include "app/services/CandidateService.h"
#include "app/services/Leftovers.h"
#include "app/services/OwnOnly.h"
#include "app/services/RetentionService.h"
#include "app/services/ServerWords.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace alliance::app::cli
{
namespace
{

QString withRemark(const QString& text, const std::optional<db::ServerAddress>& server)
{
    const QString remark = serverRemark(server);
    return remark.isEmpty() ? text : text + QStringLiteral("\n\n") + remark;
}

ExitCode createOpen(const QString& path, const QString& name, const std::optional<db::ServerAddress>& server,
                    Console& console)
{
    const auto library = LibraryService::create(pathOf(path), name, server);
    if (!library)
        return console.failure(library.error());
    return console.result(
        {{QStringLiteral("library"), path},
         {QStringLiteral("id"), idText((*library)->database().id())},
         {QStringLiteral("open"), true}},
        withRemark(tr("Open library made in %1. Its key lies beside it: protect the folder.").arg(path), server));
}

ExitCode create(const Arguments& arguments, Console& console)
{
    const QString path = arguments.positional(0);
    const QString name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("name")) && name.trimmed().isEmpty())
        return console.failure(wrongArgument(tr("A person needs a name (--name).")).value());
    const auto server = serverOf(arguments);
    if (!server)
        return console.failure(server.error());
    if (arguments.has(QStringLiteral("open")))
        return createOpen(path, name, *server, console);
    auto passphrase = newSecretOf(kPassphraseVariable, tr("Passphrase for the new library"));
    if (!passphrase)
        return console.failure(passphrase.error());
    const auto made = LibraryService::createSealed(pathOf(path), name, std::move(*passphrase), {}, *server);
    if (!made)
        return console.failure(made.error());
    const std::string_view key = made->recoveryKey.view();
    const QString shown = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    return console.result(
        {{QStringLiteral("library"), path},
         {QStringLiteral("id"), idText(made->library->database().id())},
         {QStringLiteral("open"), false},
         {QStringLiteral("recovery_key"), shown}},
        withRemark(tr("Sealed library made in %1.\n\nRecovery key:\n\n    %2\n\nWrite it down and keep it "
                      "apart from the computer: it opens everything in the library when a passphrase is lost, "
                      "and it is never shown again.")
                       .arg(path, shown),
                   *server));
}

QString sessionLine(const SessionItem& session, bool ownOnly)
{
    QString line = QStringLiteral("%1  %2 #%3  %4")
                       .arg(idText(session.record.id).left(8), session.caseCode, QString::number(session.record.number),
                            session.record.label);
    if (session.record.heldOn.isValid())
        line += QStringLiteral("  ") + session.record.heldOn.toString(Qt::ISODate);
    if (!session.recordings.isEmpty())
        line += QStringLiteral("  ") + clock(session.recordings.front().record.duration);
    if (session.prepared() < 1.0)
        line += tr("  %1 % prepared").arg(static_cast<int>(session.prepared() * 100));
    if (ownOnly)
        return line;
    line += session.measured() ? tr("  %1 to review, %2 accepted, %3 rejected")
                                     .arg(session.candidatesOpen)
                                     .arg(session.candidatesAccepted)
                                     .arg(session.candidatesRejected)
                               : tr("  not measured");
    return line + tr("  %1 notes").arg(session.notes);
}

QString storageText(db::Storage storage)
{
    switch (storage) {
    case db::Storage::Linked:
        return tr(", linked");
    case db::Storage::Imported:
        return tr(", a copy that is not sealed");
    case db::Storage::Sealed:
        break;
    }
    return tr(", sealed");
}

ExitCode list(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto sessions = (*library)->sessions();
    if (!sessions)
        return console.failure(sessions.error());
    const auto ownOnly = sessionsOfOwnOnly(**library);
    if (!ownOnly)
        return console.failure(ownOnly.error());
    QJsonArray json;
    QStringList lines;
    for (const SessionItem& session : *sessions) {
        const bool own = ownOnly->contains(session.record.id);
        json.append(sessionJson(session, own));
        lines.append(sessionLine(session, own));
    }
    if (lines.isEmpty())
        lines.append(tr("There is no session that you can open."));
    return console.result({{QStringLiteral("sessions"), json}}, lines.join(QLatin1Char('\n')));
}

ExitCode show(const Arguments& arguments, Console& console)
{
    if (!arguments.has(QStringLiteral("session")))
        return list(arguments, console);
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto session = listedSession(*open->library, open->session);
    if (!session)
        return console.failure(session.error());
    const auto own = showsOwnOnly(*open->library, open->session);
    if (!own)
        return console.failure(own.error());
    QStringList lines{sessionLine(*session, *own)};
    for (const RecordingItem& recording : session->recordings) {
        lines.append(tr("  recording %1  %2  %3 frames%4%5")
                         .arg(idText(recording.record.id).left(8), recording.record.fileName,
                              QString::number(recording.record.frameCount),
                              recording.record.hasAudio ? QString() : tr(", no sound"),
                              storageText(recording.record.storage)));
        lines.append(tr("    file    %1").arg(pathText(recording.bytes.mediaFile())));
        lines.append(tr("    SHA-256 %1").arg(recording.record.contentHash));
    }
    return console.result(sessionJson(*session, *own), lines.join(QLatin1Char('\n')));
}

// A hash that was kept, and that the record of changes does not go through.
QString missingHash(const AuditEnd& end, const QString& kept)
{
    return kept.isEmpty() || end.goesThrough ? QString()
                                             : tr("The record of changes does not go through %1: its end was taken "
                                                  "away since, or an earlier state of "
                                                  "the library was put back.")
                                                   .arg(kept);
}

ExitCode verify(const Arguments& arguments, Console& console)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9A-Fa-f]{64}$"));
    const QString kept = arguments.value(QStringLiteral("last-hash"));
    if (arguments.has(QStringLiteral("last-hash")) && !hash.match(kept).hasMatch())
        return console.failure(wrongArgument(tr("A hash has 64 digits and letters from a to f.")).value());
    const auto library =
        arguments.has(QStringLiteral("recovery")) ? openForRecovery(arguments) : openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    auto check = (*library)->verify(!arguments.has(QStringLiteral("quick")), console.job());
    if (!check)
        return console.failure(check.error());
    const auto end = auditEnd(**library, kept);
    if (!end)
        return console.failure(end.error());
    if (const QString missing = missingHash(*end, kept); !missing.isEmpty())
        check->findings.append(missing);
    QStringList lines;
    for (const QString& finding : check->findings)
        lines.append(QStringLiteral("! ") + finding);
    lines += check->remarks;
    lines.append(rowsText(*check));
    lines.append(tr("Last hash of the record of changes: %1").arg(end->lastHash));
    lines.append(check->clean() ? tr("What was checked is sound: %1 recordings, %2 notes, %3 recorded changes.")
                                      .arg(check->recordings)
                                      .arg(check->notes)
                                      .arg(check->auditEvents)
                                : tr("Not everything is as it has to be. Where a finding says what to do, do that; for "
                                     "all else keep the library as it is and restore it from a backup."));
    const QJsonObject json{{QStringLiteral("clean"), check->clean()},
                           {QStringLiteral("findings"), QJsonArray::fromStringList(check->findings)},
                           {QStringLiteral("remarks"), QJsonArray::fromStringList(check->remarks)},
                           {QStringLiteral("recordings"), check->recordings},
                           {QStringLiteral("notes"), check->notes},
                           {QStringLiteral("audit_events"), check->auditEvents},
                           {QStringLiteral("rows_checked"), check->rowsChecked},
                           {QStringLiteral("rows_older"), check->rowsOlder},
                           {QStringLiteral("last_hash"), end->lastHash}};
    console.result(json, lines.join(QLatin1Char('\n')));
    return check->clean() ? ExitCode::Done : ExitCode::Failed;
}

ExitCode clean(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto removed = removeLeftovers(**library);
    if (!removed)
        return console.failure(removed.error());
    QJsonArray json;
    QStringList lines;
    for (const std::filesystem::path& path : *removed) {
        json.append(pathText(path));
        lines.append(tr("deleted %1").arg(pathText(path)));
    }
    if (lines.isEmpty())
        lines.append(tr("Nothing is left over from interrupted work."));
    return console.result({{QStringLiteral("deleted"), json}}, lines.join(QLatin1Char('\n')));
}

} // namespace

Verb libraryCreateVerb()
{
    return {{QStringLiteral("library create"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("make a new library folder"),
             tr("The library is sealed with a passphrase, which is asked for twice, or taken from "
                "ALLIANCE_PASSPHRASE. Every other verb asks for it, or takes it from there."),
             {{QStringLiteral("open"),
               {},
               tr("for demonstrations: keep the key beside the database, without a passphrase")},
              {QStringLiteral("name"), QStringLiteral("NAME"), tr("name of the person who works with it")},
              serverOption(),
              jsonOption()}},
            create};
}

Verb libraryListVerb()
{
    return {{QStringLiteral("library list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the sessions of a library"),
             {},
             {jsonOption()}},
            list};
}

Verb libraryShowVerb()
{
    return {{QStringLiteral("library show"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("show a library, or one session with its recordings"),
             {},
             {optionalSessionOption(), jsonOption()}},
            show};
}

Verb libraryVerifyVerb()
{
    return {{QStringLiteral("library verify"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("check database, record of changes and the content of every recording"),
             tr("What one does not hold the keys of is looked at from outside and counted. The recovery key "
                "(ALLIANCE_RECOVERY_KEY with --recovery) opens everything."),
             {{QStringLiteral("quick"),
               {},
               tr("compare sizes of recordings only, not their content, and read no backup through")},
              {QStringLiteral("recovery"), {}, tr("open the library with the recovery key")},
              {QStringLiteral("last-hash"), QStringLiteral("HASH"),
               tr("a last hash that was kept: is the record of changes the one that went through it?")},
              jsonOption()}},
            verify};
}

Verb libraryCleanVerb()
{
    return {{QStringLiteral("library clean"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("delete what imports, passes and restores that were killed have left"),
             tr("Files below media and derived that belong to no recording, and the copy that a restore had begun. "
                "Nothing that is used is touched."),
             {jsonOption()}},
            clean};
}

} // namespace alliance::app::cli
