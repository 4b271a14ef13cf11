#include "db/audit/Verification.h"

#include "db/audit/EditCheck.h"
#include "db/audit/LooseEnds.h"
#include "db/audit/PlainRowCheck.h"
#include "db/audit/VersionRow.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/SealedTables.h"
#include "db/core/Statements.h"
#include "db/core/StopScope.h"
#include "db/repositories/Certificates.h"
#include "db/schema/Migrations.h"
#include "db/schema/SchemaCheck.h"
#include "db/vault/KeyFile.h"

#include <QHash>
#include <QSet>

namespace alliance::db
{
namespace
{

using Kind = VerifyProblem::Kind;

class Verification
{
public:
    explicit Verification(LibraryContext& context) : m_context(context), m_plainRows(context) {}

    base::Result<VerifyReport> run()
    {
        checkKeyFile();
        if (const base::Status done = checkDatabase(); !done)
            return tl::unexpected(done.error());
        checkDrafts(m_context, m_report);
        findLeftOvers(m_context, m_report);
        if (base::Status goesOn = goOn(); !goesOn)
            return tl::unexpected(goesOn.error());
        return std::move(m_report);
    }

    base::Result<VerifyReport> runOnDatabase()
    {
        if (const base::Status done = checkDatabase(); !done)
            return tl::unexpected(done.error());
        return std::move(m_report);
    }

private:
    void problem(Kind kind, std::string detail) { m_report.problems.push_back({kind, std::move(detail), {}}); }
    void expect(Kind kind, const base::Status& status)
    {
        if (!status)
            problem(kind, status.error().context);
    }
    const Connection& database() const { return m_context.database(); }

    // One state of it, whatever other programs write meanwhile.
    base::Status checkDatabase()
    {
        if (base::Status begun = runAll(m_context.database(), database().dialect().beginSnapshot()); !begun)
            return begun;
        apart([this] { checkStructure(); });
        apart([this] { checkCounts(); });
        apart([this] { checkAudit(); });
        apart([this] { checkKeys(); });
        for (const SealedTable& table : sealedTables())
            apart([&] { checkSeals(table); });
        apart([this] { checkVersions(); });
        apart([this] { m_plainRows.run(m_destroyed, m_report); });
        apart([this] { checkKeySubjects(m_context, m_report); });
        apart([this] { checkEdits(m_context, m_report); });
        // Fails only where the database has rolled back by itself, which the parts have told.
        static_cast<void>(run("ROLLBACK"));
        return goOn();
    }
    static base::Status goOn()
    {
        return StopScope::stopped() ? base::Status(base::fail(base::ErrorCategory::Cancelled, "verification"))
                                    : base::Status();
    }

    // A statement that fails would make a server refuse those after it.
    template <typename Part>
    void apart(Part part)
    {
        if (StopScope::stopped())
            return;
        expect(Kind::Structure, run("SAVEPOINT part"));
        part();
        expect(Kind::Structure, run("ROLLBACK TO SAVEPOINT part"));
    }
    base::Status run(const char* statement) { return runAll(m_context.database(), {QLatin1String(statement)}); }

    void checkKeyFile()
    {
        if (isExposed(keyFile(m_context.unlocked()->folder)))
            problem(Kind::KeyFile, "library.keys can be read by other users");
    }

    void checkStructure()
    {
        const auto problems = database().dialect().structureProblems(database());
        if (!problems) {
            problem(Kind::Structure, problems.error().context);
            return;
        }
        for (const std::string& text : *problems)
            problem(Kind::Structure, text);
        checkMigrations();
        const auto parts = schemaProblems(database());
        if (!parts)
            problem(Kind::Structure, parts.error().context);
        for (const std::string& text : parts.value_or(std::vector<std::string>()))
            problem(Kind::Structure, text);
    }

    void checkMigrations()
    {
        const auto migrations = builtInMigrations();
        qsizetype seen = 0;
        const base::Status read = database().forEach(
            QStringLiteral("SELECT version, name FROM schema_migrations ORDER BY version"), {},
            [&](const Row& row) -> base::Status {
                if (migrations && (seen >= migrations->size() || row.number(0) != migrations->at(seen).version ||
                                   row.text(1) != migrations->at(seen).name))
                    problem(Kind::Structure, "schema_migrations: " + row.text(0).toStdString());
                ++seen;
                return {};
            });
        expect(Kind::Structure, read);
    }

    void checkCounts()
    {
        const auto tables = database().dialect().tables(database());
        if (!tables) {
            problem(Kind::Structure, tables.error().context);
            return;
        }
        for (const QString& table : *tables) {
            const auto count = database().number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table));
            if (count)
                m_report.counts[table.toStdString()] = *count;
            else
                problem(Kind::Structure, count.error().context);
        }
    }

    void checkAudit()
    {
        const auto events = verifyAudit(database(), m_context.vault().auditKey());
        if (events)
            m_report.auditEvents = *events;
        else
            problem(Kind::Audit, events.error().context);
        const auto all = auditEvents(database(), QStringLiteral("WHERE sequence > ? ORDER BY sequence"), {0});
        if (!all)
            return;
        for (const AuditEvent& event : *all) {
            const QString version = event.detail[kVersionDetail].toString();
            if (!version.isEmpty()) {
                m_audited.insert(version, event.detail[QStringLiteral("digest")].toString());
                m_belongs.insert(version, belonging(event));
            }
            m_plainRows.take(event, belonging(event));
            checkDestroyed(event);
        }
        checkClock(*all);
    }

    // One remark for each time that the clock was put back.
    void checkClock(const QList<AuditEvent>& events)
    {
        bool behind = false;
        for (const AuditEvent& event : events) {
            const std::int64_t seconds = event.detail[kClockBehind].toInteger() / 1000;
            if (seconds > 0 && !behind)
                m_report.remarks.push_back(
                    {VerifyRemark::Kind::ClockWentBack, "audit event " + std::to_string(event.sequence), seconds});
            behind = seconds > 0;
        }
    }

    void checkKeys()
    {
        expect(Kind::Structure, database().forEach(QStringLiteral("SELECT key_id FROM key_grants WHERE person_id = ?"),
                                                   {toSql(m_context.person())}, [&](const Row& row) -> base::Status {
                                                       if (const auto key = m_context.key(row.uuid(0)); !key)
                                                           problem(Kind::Seal, "key " + row.text(0).toStdString() +
                                                                                   ": " + key.error().context);
                                                       return {};
                                                   }));
    }

    // Session of a version, or the case where there is none.
    static QUuid belonging(const AuditEvent& event)
    {
        return event.sessionId.isNull() ? QUuid::fromString(event.detail[QStringLiteral("case")].toString())
                                        : event.sessionId;
    }

    // What was destroyed is missed by nobody, if its certificate is there as it was audited.
    void checkDestroyed(const AuditEvent& event)
    {
        const QString certificate = event.detail[QStringLiteral("certificate")].toString();
        if (certificate.isEmpty())
            return;
        const auto digest = database().first<QString>(
            QStringLiteral("SELECT %1 FROM certificates WHERE id = ?").arg(certificateColumns()), {certificate},
            [](const Row& row) -> base::Result<QString> {
                return digestOf(row.values(certificateColumns().count(u',') + 1));
            });
        if (digest && *digest && **digest == event.detail[QStringLiteral("certificate_digest")].toString())
            m_destroyed.insert(event.subjectId);
        else
            problem(Kind::Audit, "a certificate is missing or was changed: " + certificate.toStdString());
    }

    void checkSeals(const SealedTable& sealed)
    {
        QStringList columns;
        for (const char* column : sealed.columns)
            columns << QStringLiteral("t.") + QLatin1String(column);
        const QString sql =
            QStringLiteral("SELECT t.%4, %1, %2 FROM %3 t")
                .arg(QLatin1String(sealed.session ? sealed.session : "NULL"), columns.join(QStringLiteral(", ")),
                     QLatin1String(sealed.table), QLatin1String(sealed.id));
        const bool sealedWithId = QLatin1String(sealed.id) != QStringLiteral("id");
        expect(Kind::Structure, database().forEach(sql, {}, [&](const Row& row) -> base::Status {
            const Opener opener = m_context.opener(row.uuid(1));
            int column = 1;
            for (const char* name : sealed.columns) {
                if (row.isNull(++column) && !(sealedWithId && !row.uuid(0).isNull()))
                    continue;
                const auto opened = opener.open(sealed.table, name, row.uuid(0), row.bytes(column));
                if (opened)
                    ++m_report.sealsOpened;
                else if (opened.error().category == base::ErrorCategory::Refused)
                    ++m_report.sealsOfOthers;
                else
                    m_report.problems.push_back({Kind::Seal, opened.error().context,
                                                 describeRow(database(), QLatin1String(sealed.table), row.uuid(0))});
            }
            return {};
        }));
    }

    // Every version is as its audit event says, and every audited version is there.
    void checkVersions()
    {
        for (const QString& table : versionTables()) {
            const QString columns = versionColumns(table);
            const auto width = columns.count(u',') + 1;
            const QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columns, table);
            expect(Kind::Structure, database().forEach(sql, {}, [&](const Row& row) -> base::Status {
                const QString id = row.text(0);
                const auto audited = m_audited.constFind(id);
                if (audited == m_audited.cend())
                    problem(Kind::Audit, table.toStdString() + ": not in the audit: " + id.toStdString());
                else if (*audited != digestOf(row.values(width)))
                    problem(Kind::Audit, table.toStdString() + ": changed after it was audited: " + id.toStdString());
                m_audited.remove(id);
                return {};
            }));
        }
        for (auto missing = m_audited.keyBegin(); missing != m_audited.keyEnd(); ++missing)
            if (!m_destroyed.contains(m_belongs.value(*missing)))
                problem(Kind::Audit, "a version is missing: " + missing->toStdString());
    }

    LibraryContext& m_context;
    VerifyReport m_report;
    PlainRowCheck m_plainRows;
    QHash<QString, QString> m_audited; // digest by id of version
    QHash<QString, QUuid> m_belongs;   // session or case by id of version
    QSet<QUuid> m_destroyed;           // sessions and cases with a certificate
};

} // namespace

base::Result<VerifyReport> verifyLibrary(LibraryContext& context)
{
    return Verification(context).run();
}

base::Result<VerifyReport> verifyDatabase(LibraryContext& context)
{
    return Verification(context).runOnDatabase();
}

} // namespace alliance::db
