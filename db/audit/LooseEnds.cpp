#include "db/audit/LooseEnds.h"

#include "db/core/LibraryContext.h"
#include "db/core/StopScope.h"
#include "db/repositories/Drafts.h"
#include "media/base/FileParts.h"

#include <QRegularExpression>
#include <QSet>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using Problem = VerifyProblem::Kind;

void expect(VerifyReport& report, const base::Status& read)
{
    if (!read)
        report.problems.push_back({Problem::Structure, read.error().context, {}});
}

QSet<QString> idsOf(LibraryContext& context, const char* table, VerifyReport& report)
{
    QSet<QString> ids;
    expect(report, context.database().forEach(QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table)), {},
                                              [&](const Row& row) -> base::Status {
                                                  ids.insert(row.text(0));
                                                  return {};
                                              }));
    return ids;
}

void leftOver(VerifyReport& report, const fs::path& folder, const fs::path& path)
{
    report.remarks.push_back({VerifyRemark::Kind::LeftOver, path.lexically_relative(folder).string(), 0});
}

} // namespace

void checkKeySubjects(LibraryContext& context, VerifyReport& report)
{
    const auto name = [&](const char* what, const QString& sql) {
        expect(report, context.database().forEach(sql, {}, [&](const Row& row) -> base::Status {
            report.problems.push_back({Problem::Key, what + row.text(0).toStdString(), {}});
            return {};
        }));
    };
    name("content key of nothing: ",
         QStringLiteral("SELECT k.id FROM content_keys k WHERE (k.scope = 'library' AND NOT EXISTS "
                        "(SELECT 1 FROM library l WHERE l.id = k.subject_id)) OR (k.scope = 'case' AND NOT EXISTS "
                        "(SELECT 1 FROM cases c WHERE c.id = k.subject_id)) OR (k.scope NOT IN ('library', 'case') "
                        "AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.id = k.subject_id)) ORDER BY k.id"));
    name("content key of nobody: ",
         QStringLiteral("SELECT k.id FROM content_keys k WHERE k.author_id <> '' AND NOT EXISTS "
                        "(SELECT 1 FROM people p WHERE p.id = k.author_id) ORDER BY k.id"));
    name("granted to somebody without a key pair, or no key: ",
         QStringLiteral("SELECT g.key_id FROM key_grants g LEFT JOIN people p ON p.id = g.person_id "
                        "LEFT JOIN content_keys k ON k.id = g.key_id WHERE p.public_key IS NULL OR k.id IS NULL "
                        "ORDER BY g.key_id"));
}

void checkDrafts(LibraryContext& context, VerifyReport& report)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9a-f-]{36})\\.([0-9a-f-]{36})\\..*draft$"));
    const fs::path& folder = context.unlocked()->folder;
    const QSet<QString> sessions = idsOf(context, "sessions", report);
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder / "drafts", error)) {
        if (StopScope::stopped())
            return;
        const auto match = pattern.match(QString::fromStdString(entry.path().filename().string()));
        const QUuid session = QUuid::fromString(match.captured(1));
        if (!match.hasMatch() || !sessions.contains(match.captured(1))) {
            leftOver(report, folder, entry.path());
            continue;
        }
        // Those of others open with their keys only.
        if (QUuid::fromString(match.captured(2)) != context.person())
            continue;
        if (const auto text = Drafts(context).get(session, draftOf(match.captured(0))); !text)
            report.problems.push_back(
                {Problem::Draft, text.error().context + ": " + match.captured(1).toStdString(), {}});
    }
}

void findLeftOvers(LibraryContext& context, VerifyReport& report)
{
    const fs::path& folder = context.unlocked()->folder;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (StopScope::stopped())
            return;
        const std::string name = entry.path().filename().string();
        if (name == ".restoring" || name == "library.building" || name.starts_with("library.db.new") ||
            base::partWriter(name))
            leftOver(report, folder, entry.path());
    }
    std::sort(report.remarks.begin(), report.remarks.end(), [](const VerifyRemark& a, const VerifyRemark& b) {
        return std::pair(a.kind, a.detail) < std::pair(b.kind, b.detail);
    });
}

} // namespace alliance::db
