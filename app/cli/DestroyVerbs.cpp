#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(DestroyVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/ExportPlaces.h"
#include "app/cli/Passphrases.h"
#include "app/report/CertificateReport.h"
#include "app/services/DestructionService.h"
#include "app/services/RecordingFiles.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

Outcome<db::DestructionRequest> requestOf(LibraryService& library, const Arguments& arguments)
{
    const QString session = QStringLiteral("session");
    const QString whole = QStringLiteral("case");
    if (arguments.has(session) == arguments.has(whole))
        return wrongArgument(tr("Say what to destroy: --session ID or --case CODE."));
    db::DestructionRequest request;
    request.reason = arguments.value(QStringLiteral("reason"));
    if (request.reason.trimmed().isEmpty())
        return wrongArgument(tr("Say why it is destroyed (--reason): the reason stands in the certificate."));
    if (arguments.has(session)) {
        const auto id = library.findSession(arguments.value(session));
        if (!id)
            return tl::unexpected<Failure>(id.error());
        request.sessions = {*id};
        return request;
    }
    const auto its = caseOf(library, arguments.value(whole));
    if (!its)
        return tl::unexpected<Failure>(its.error());
    request.caseId = its->id;
    return request;
}

QJsonArray backupNames(const DestructionPlan& plan)
{
    QJsonArray names;
    for (const db::HoldingBackup& backup : plan.backups)
        names.append(QJsonObject{{QStringLiteral("folder"), pathText(backup.folder)},
                                 {QStringLiteral("certain"), backup.certain},
                                 {QStringLiteral("removable"), backup.removable}});
    return names;
}

QString reach(const DestructionPlan& plan)
{
    QStringList lines;
    for (const db::Certificate& session : plan.sessions)
        lines.append(tr("  %1 #%2 (%3)")
                         .arg(session.caseCode)
                         .arg(session.sessionNumber)
                         .arg(idText(session.sessionId).left(8)));
    lines.append(tr("  %1 recordings (%2 bytes), %3 notes, %4 markers, %5 examples in collections")
                     .arg(plan.recordings)
                     .arg(plan.bytes)
                     .arg(plan.notes)
                     .arg(plan.markers)
                     .arg(plan.examples));
    if (plan.linked > 0)
        lines.append(tr("  %1 recordings are linked: their files stay where they are").arg(plan.linked));
    return lines.join(QLatin1Char('\n'));
}

// Before it is done, while --remove-backups can be said, and afterwards.
QString holding(const std::vector<db::HoldingBackup>& backups, bool before)
{
    QString lines;
    for (const db::HoldingBackup& backup : backups) {
        const QString words =
            before && backup.removable
                ? (backup.certain ? tr("  the backup %1 still holds the keys (--remove-backups removes it)")
                                  : tr("  the backup %1 cannot be read and may hold the keys (--remove-backups "
                                       "removes it)"))
                : (backup.certain
                       ? tr("The copy %1 still holds the keys: delete it yourself if nobody needs it.")
                       : tr("The copy %1 cannot be read and may hold the keys: look, or delete it yourself."));
        lines += QLatin1Char('\n') + words.arg(pathText(backup.folder));
    }
    return lines;
}

ExitCode destroy(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto request = requestOf(**library, arguments);
    if (!request)
        return console.failure(request.error());
    DestructionService service(**library);
    const auto plan = service.plan(*request);
    if (!plan)
        return console.failure(plan.error());
    QJsonObject json{{QStringLiteral("destroyed"), false},
                     {QStringLiteral("sessions"), plan->sessions.size()},
                     {QStringLiteral("recordings"), plan->recordings},
                     {QStringLiteral("linked"), plan->linked},
                     {QStringLiteral("notes"), plan->notes},
                     {QStringLiteral("examples"), plan->examples},
                     {QStringLiteral("backups"), backupNames(*plan)}};
    if (!arguments.has(QStringLiteral("yes"))) {
        console.result(json, tr("This would be destroyed for good:\n%1\nNothing was changed. Say --yes to do it.")
                                 .arg(reach(*plan) + holding(plan->backups, true)));
        return ExitCode::Failed;
    }
    const auto result = service.destroy(*request, arguments.has(QStringLiteral("remove-backups")));
    if (!result)
        return console.failure(result.error());
    QJsonArray certificates;
    QStringList ids;
    for (const db::Certificate& one : result->certificates) {
        certificates.append(idText(one.id));
        ids.append(idText(one.id));
    }
    json.insert(QStringLiteral("destroyed"), true);
    json.insert(QStringLiteral("certificates"), certificates);
    json.insert(QStringLiteral("backups_removed"), result->backupsRemoved);
    json.insert(QStringLiteral("backups_left"), static_cast<qint64>(result->backupsLeft.size()));
    json.insert(QStringLiteral("files_left"), result->filesLeft);
    QString text = tr("Destroyed:\n%1\nCertificate: %2").arg(reach(*plan), ids.join(QStringLiteral(", ")));
    if (result->filesLeft)
        text +=
            QLatin1Char('\n') + tr("Some files could not be removed yet; the next opening of the library tries again.");
    if (result->backupsRemoved > 0)
        text += QLatin1Char('\n') + tr("Backups that held the keys and were removed: %1").arg(result->backupsRemoved);
    text += holding(result->backupsLeft, false);
    return console.result(json, text);
}

QJsonObject certificateJson(const db::Certificate& certificate, const QString& person)
{
    QJsonArray recordings;
    for (const db::DestroyedRecording& one : certificate.recordings)
        recordings.append(QJsonObject{{QStringLiteral("id"), idText(one.id)},
                                      {QStringLiteral("sha256"), one.contentHash},
                                      {QStringLiteral("size_bytes"), static_cast<qint64>(one.sizeBytes)},
                                      {QStringLiteral("linked"), one.linked}});
    QJsonObject counts;
    for (auto one = certificate.counts.cbegin(); one != certificate.counts.cend(); ++one)
        counts.insert(one.key(), static_cast<qint64>(one.value()));
    return {{QStringLiteral("id"), idText(certificate.id)},
            {QStringLiteral("session"), certificate.sessionId.isNull() ? QString() : idText(certificate.sessionId)},
            {QStringLiteral("case_id"), idText(certificate.caseId)},
            {QStringLiteral("case"), certificate.caseCode},
            {QStringLiteral("number"), certificate.sessionNumber},
            {QStringLiteral("held_on"), certificate.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("reason"), certificate.reason},
            {QStringLiteral("person"), person},
            {QStringLiteral("destroyed_at"), certificate.destroyed.toString(Qt::ISODateWithMs)},
            {QStringLiteral("recordings"), recordings},
            {QStringLiteral("rows"), counts}};
}

ExitCode list(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto all = DestructionService(**library).certificates();
    if (!all)
        return console.failure(all.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Certificate& one : *all) {
        json.append(certificateJson(one, (*library)->personName(one.person)));
        const QString what = one.sessionId.isNull() ? tr("%1, the whole case").arg(one.caseCode)
                                                    : QStringLiteral("%1 #%2").arg(one.caseCode).arg(one.sessionNumber);
        lines.append(QStringLiteral("%1  %2  %3  %4")
                         .arg(idText(one.id).left(8), one.destroyed.toString(Qt::ISODate), what, one.reason));
    }
    if (lines.isEmpty())
        lines.append(tr("Nothing that you may read of was destroyed in this library."));
    return console.result({{QStringLiteral("certificates"), json}}, lines.join(QLatin1Char('\n')));
}

ExitCode show(const Arguments& arguments, Console& console)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (const Done free = out.isEmpty() ? Done() : requireNew(arguments, {pathOf(out)}); !free)
        return console.failure(free.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto found = DestructionService(**library).findCertificate(arguments.value(QStringLiteral("id")));
    if (!found)
        return console.failure(found.error());
    const QString person = (*library)->personName(found->person);
    const QString text = certificateText(*found, person);
    if (out.isEmpty())
        return console.result(certificateJson(*found, person), text);
    const bool html = out.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const QByteArray bytes = (html ? certificateHtml(*found, person) : text).toUtf8();
    if (const Done written = writeBytes(pathOf(out), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        !written)
        return console.failure(written.error());
    return console.result(certificateJson(*found, person), tr("Certificate written to %1").arg(out));
}

} // namespace

Verb destroyVerb(const QString& name)
{
    return {
        {name,
         QStringLiteral("PATH"),
         1,
         1,
         tr("destroy a session or a case for good, with a certificate"),
         tr("Removes recordings copied into the library, everything derived from them, all notes, markers, "
            "decisions and drafts, examples in every collection, and the keys. Originals that are only linked stay. "
            "Without --yes it only says what would be reached."),
         {{QStringLiteral("session"), QStringLiteral("ID"), tr("session, its id or the first characters of it")},
          {QStringLiteral("case"), QStringLiteral("CODE"), tr("a case with all its sessions")},
          {QStringLiteral("reason"), QStringLiteral("TEXT"), tr("why; stands in the certificate"), false, true},
          {QStringLiteral("yes"), {}, tr("do it")},
          {QStringLiteral("remove-backups"),
           {},
           tr("also remove the backups in the library's folder “backups” that hold the keys")},
          jsonOption()}},
        destroy};
}

Verb certificateListVerb()
{
    return {{QStringLiteral("certificate list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list what was destroyed"),
             {},
             {jsonOption()}},
            list};
}

Verb certificateShowVerb()
{
    return {{QStringLiteral("certificate show"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("show one certificate of destruction, or write it to a file"),
             {},
             {{QStringLiteral("id"), QStringLiteral("ID"), tr("its id or the first characters of it"), false, true},
              {QStringLiteral("out"), QStringLiteral("FILE"), tr("a page to print (.html), or plain text")},
              forceOption(),
              jsonOption()}},
            show};
}

} // namespace alliance::app::cli
