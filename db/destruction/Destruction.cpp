#include "db/destruction/Destruction.h"

#include "db/audit/PlainRows.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Statements.h"
#include "db/destruction/Erasure.h"
#include "db/repositories/Cases.h"
#include "db/repositories/Certificates.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

// Rows of one session ("?" is its id), those that refer to others before what they refer to.
struct Part {
    const char* table;
    const char* condition;
    bool appendOnly = false;
};

constexpr const char* kOfSession = "session_id = ?";
constexpr const char* kOfRecording = "recording_id IN (SELECT id FROM recordings WHERE session_id = ?)";
constexpr const char* kOfCandidate = "candidate_id IN (SELECT c.id FROM candidates c JOIN recordings r ON "
                                     "r.id = c.recording_id WHERE r.session_id = ?)";
constexpr const char* kOfConsent = "consent_id IN (SELECT n.id FROM consents n JOIN recordings r ON "
                                   "r.id = n.recording_id WHERE r.session_id = ?)";

const std::vector<Part>& sessionParts()
{
    static const std::vector<Part> parts{
        {"examples", kOfSession},
        {"edits", kOfSession},
        {"assignments", kOfSession},
        {"passage_versions", "passage_id IN (SELECT id FROM passages WHERE session_id = ?)", true},
        {"passages", kOfSession},
        {"rating_versions", "rating_id IN (SELECT id FROM ratings WHERE session_id = ?)", true},
        {"ratings", kOfSession},
        {"feedback_versions", "feedback_id IN (SELECT id FROM feedbacks WHERE session_id = ?)", true},
        {"feedbacks", kOfSession},
        {"settlement_versions", "settlement_id IN (SELECT id FROM settlements WHERE session_id = ?)", true},
        {"settlements", kOfSession},
        {"note_versions", "note_id IN (SELECT id FROM notes WHERE session_id = ?)", true},
        {"notes", kOfSession},
        {"marker_versions", "marker_id IN (SELECT id FROM markers WHERE session_id = ?)", true},
        {"markers", kOfSession},
        {"decisions", kOfCandidate, true},
        {"candidate_measures", kOfCandidate},
        {"candidates", kOfRecording},
        {"measurement_runs", kOfRecording},
        {"gaze_marks", kOfRecording},
        {"signal_files", kOfRecording},
        {"recording_people", kOfRecording},
        {"consent_versions", kOfConsent, true},
        {"consents", kOfRecording},
        {"recordings", kOfSession},
        {"session_people", kOfSession},
        {"key_grants", "key_id IN (SELECT id FROM content_keys WHERE subject_id = ?)"},
        {"content_keys", "subject_id = ?"},
        {"sessions", "id = ?"},
    };
    return parts;
}

const std::vector<Part>& caseParts()
{
    static const std::vector<Part> parts{
        {"consent_versions", "consent_id IN (SELECT id FROM consents WHERE case_id = ?)", true},
        {"consents", "case_id = ?"},
        {"key_grants", "key_id IN (SELECT id FROM content_keys WHERE subject_id = ?)"},
        {"content_keys", "subject_id = ?"},
        {"cases", "id = ?"},
    };
    return parts;
}

// Removes the rows of `parts` and counts them. Inside a transaction.
base::Status removeParts(LibraryContext& context, const std::vector<Part>& parts, const QUuid& id,
                         QMap<QString, std::int64_t>& counts)
{
    Connection& database = context.database();
    for (const Part& part : parts) {
        const QString table = QString::fromLatin1(part.table);
        // The event that told of a row last may be one of another session or case, from where it came.
        if (const PlainTable* plain = plainTable(table)) {
            const auto told = [&](const Row& row) -> base::Status {
                context.written(table, row.text(0));
                return {};
            };
            const base::Status listed =
                database.forEach(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3")
                                     .arg(QLatin1String(plain->key), table, QLatin1String(part.condition)),
                                 {toSql(id)}, told);
            if (!listed)
                return listed;
        }
        if (part.appendOnly) {
            if (const base::Status lifted = runAll(database, database.dialect().liftAppendOnly(table)); !lifted)
                return lifted;
        }
        const auto gone = database.execute(
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, QLatin1String(part.condition)), {toSql(id)});
        if (!gone)
            return tl::unexpected(gone.error());
        if (part.appendOnly) {
            if (const base::Status guarded = runAll(database, database.dialect().appendOnly(table)); !guarded)
                return guarded;
        }
        if (*gone > 0)
            counts[table] += *gone;
    }
    return {};
}

QJsonArray idsOf(const QList<DestroyedRecording>& recordings)
{
    QJsonArray ids;
    for (const DestroyedRecording& one : recordings)
        ids.append(one.id.toString(QUuid::WithoutBraces));
    return ids;
}

// What lies directly in `folder` and begins with the id: "<id>.mp4", "<id>.<person>.draft".
std::vector<fs::path> filesOf(const fs::path& folder, const QUuid& id)
{
    std::vector<fs::path> found;
    const std::string name = id.toString(QUuid::WithoutBraces).toStdString();
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().filename().string().starts_with(name))
            found.push_back(entry->path());
    }
    return found;
}

} // namespace

QStringList Destruction::tables()
{
    QStringList tables;
    for (const Part& part : sessionParts())
        tables << QString::fromLatin1(part.table);
    return tables;
}

// ---- what it is about

base::Result<QList<QUuid>> Destruction::sessionsOf(const DestructionRequest& request) const
{
    QList<QUuid> sessions = request.sessions;
    if (!request.caseId.isNull()) {
        const auto all = m_context.database().list<QUuid>(
            QStringLiteral("SELECT id FROM sessions WHERE case_id = ? ORDER BY number"), {toSql(request.caseId)},
            [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
        if (!all)
            return all;
        sessions = *all;
    }
    for (const QUuid& session : sessions) {
        // One that is damaged is destroyed like any other.
        const auto key = m_context.sessionKey(session);
        if (!key && key.error().category != ErrorCategory::Damaged)
            return tl::unexpected(key.error());
    }
    return sessions;
}

base::Result<Certificate> Destruction::describe(const QUuid& sessionId) const
{
    Certificate certificate;
    const base::Status read =
        m_context.database().forEach(QStringLiteral("SELECT case_id, number, held_on FROM sessions WHERE id = ?"),
                                     {toSql(sessionId)}, [&](const Row& row) -> base::Status {
                                         certificate.sessionId = sessionId;
                                         certificate.caseId = row.uuid(0);
                                         certificate.sessionNumber = row.number(1);
                                         certificate.heldOn = QDate::fromString(row.text(2), Qt::ISODate);
                                         return {};
                                     });
    if (!read)
        return tl::unexpected(read.error());
    if (certificate.sessionId.isNull())
        return base::fail(ErrorCategory::NotFound, "session");
    if (const auto its = Cases(m_context).get(certificate.caseId))
        certificate.caseCode = its->code;
    const auto recordings = m_context.database().list<DestroyedRecording>(
        QStringLiteral("SELECT id, content_hash, size_bytes, storage FROM recordings WHERE session_id = ? "
                       "ORDER BY created_us, id"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<DestroyedRecording> {
            return DestroyedRecording{row.uuid(0), row.text(1), row.integer(2),
                                      row.text(3) == QStringLiteral("linked")};
        });
    if (!recordings)
        return tl::unexpected(recordings.error());
    certificate.recordings = *recordings;
    return certificate;
}

base::Result<QList<Certificate>> Destruction::preview(const DestructionRequest& request)
{
    const auto sessions = sessionsOf(request);
    if (!sessions)
        return tl::unexpected(sessions.error());
    QList<Certificate> previews;
    for (const QUuid& session : *sessions) {
        auto certificate = describe(session);
        if (!certificate)
            return tl::unexpected(certificate.error());
        for (const Part& part : sessionParts()) {
            const auto count =
                m_context.database().number(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2")
                                                .arg(QLatin1String(part.table), QLatin1String(part.condition)),
                                            {toSql(session)});
            if (!count)
                return tl::unexpected(count.error());
            if (*count > 0)
                certificate->counts[QString::fromLatin1(part.table)] = *count;
        }
        previews.append(std::move(*certificate));
    }
    return previews;
}

// ---- the rows

base::Status Destruction::removeRows(Certificate& certificate)
{
    Connection& database = m_context.database();
    const auto patients = database.list<QUuid>(
        QStringLiteral("SELECT p.id FROM people p JOIN session_people s ON s.person_id = p.id WHERE s.session_id = ? "
                       "AND p.role = 'patient' AND p.public_key IS NULL"),
        {toSql(certificate.sessionId)}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!patients)
        return tl::unexpected(patients.error());
    if (base::Status done = removeParts(m_context, sessionParts(), certificate.sessionId, certificate.counts); !done)
        return done;
    // A patient who is in no other session is known by nothing but a name: it goes too.
    for (const QUuid& patient : *patients) {
        const auto gone =
            database.execute(QStringLiteral("DELETE FROM people WHERE id = ? AND NOT EXISTS "
                                            "(SELECT 1 FROM session_people s WHERE s.person_id = people.id)"),
                             {toSql(patient)});
        if (!gone)
            return tl::unexpected(gone.error());
        if (*gone > 0)
            certificate.counts[QStringLiteral("people")] += *gone;
    }
    return {};
}

base::Status Destruction::listWork(const Certificate& certificate)
{
    const QJsonObject body{{QStringLiteral("session"), certificate.sessionId.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("recordings"), idsOf(certificate.recordings)}};
    const auto sealer = m_context.librarySealer();
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto listed = m_context.database().execute(
        QStringLiteral("INSERT INTO destruction_work (id, body) VALUES (?, ?)"),
        {toSql(certificate.id), sealer->seal("destruction_work", "body", certificate.id, body)});
    return listed ? base::Status() : tl::unexpected(listed.error());
}

base::Result<Certificate> Destruction::destroySession(const QUuid& sessionId, const QString& reason)
{
    return m_context.change({QStringLiteral("session.destroyed"), QStringLiteral("session"), sessionId, sessionId},
                            [&](AuditEntry& entry) -> base::Result<Certificate> {
                                auto certificate = describe(sessionId);
                                if (!certificate)
                                    return certificate;
                                certificate->reason = reason.trimmed();
                                if (base::Status done = removeRows(*certificate); !done)
                                    return tl::unexpected(done.error());
                                if (base::Status done = Certificates(m_context).store(*certificate, entry); !done)
                                    return tl::unexpected(done.error());
                                if (base::Status done = listWork(*certificate); !done)
                                    return tl::unexpected(done.error());
                                return certificate;
                            });
}

base::Result<Certificate> Destruction::destroyCase(const QUuid& caseId, const QString& reason)
{
    return m_context.change({QStringLiteral("case.destroyed"), QStringLiteral("case"), caseId, {}},
                            [&](AuditEntry& entry) -> base::Result<Certificate> {
                                Certificate certificate;
                                certificate.caseId = caseId;
                                certificate.reason = reason.trimmed();
                                if (const auto its = Cases(m_context).get(caseId))
                                    certificate.caseCode = its->code;
                                if (base::Status done = removeParts(m_context, caseParts(), caseId, certificate.counts);
                                    !done)
                                    return tl::unexpected(done.error());
                                if (!certificate.counts.contains(QStringLiteral("cases")))
                                    return base::fail(ErrorCategory::NotFound, "case");
                                if (base::Status done = Certificates(m_context).store(certificate, entry); !done)
                                    return tl::unexpected(done.error());
                                if (base::Status done = listWork(certificate); !done)
                                    return tl::unexpected(done.error());
                                return certificate;
                            });
}

base::Result<QList<Certificate>> Destruction::destroy(const DestructionRequest& request)
{
    if (request.reason.trimmed().isEmpty())
        return base::fail(ErrorCategory::Invalid, "a reason is needed");
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sessions = sessionsOf(request);
    if (!sessions)
        return tl::unexpected(sessions.error());
    QList<Certificate> certificates;
    for (const QUuid& session : *sessions) {
        auto one = destroySession(session, request.reason);
        if (!one)
            return tl::unexpected(one.error());
        certificates.append(std::move(*one));
    }
    if (!request.caseId.isNull()) {
        auto one = destroyCase(request.caseId, request.reason);
        if (!one)
            return tl::unexpected(one.error());
        certificates.append(std::move(*one));
    }
    if (base::Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return certificates;
}

// ---- the files

base::Status Destruction::finishOne(const QUuid& id, const QByteArray& body)
{
    const fs::path& folder = m_context.unlocked()->folder;
    SealedRow sealed(m_context.opener(), "destruction_work", id);
    const QJsonObject work = sealed.object("body", body);
    if (!sealed.status())
        return sealed.status();
    base::Status done;
    const auto gone = [&](const fs::path& path) {
        if (const base::Status one = erase(path); !one)
            done = one;
    };
    for (const QJsonValue& value : work[QStringLiteral("recordings")].toArray()) {
        const QUuid recording = QUuid::fromString(value.toString());
        if (recording.isNull())
            continue;
        for (const fs::path& file : filesOf(folder / "media", recording))
            gone(file);
        gone(folder / "derived" / recording.toString(QUuid::WithoutBraces).toStdString());
    }
    if (const QUuid session = QUuid::fromString(work[QStringLiteral("session")].toString()); !session.isNull()) {
        for (const fs::path& file : filesOf(folder / "drafts", session))
            gone(file);
    }
    return done;
}

DestructionProgress Destruction::finish()
{
    DestructionProgress progress;
    Connection& database = m_context.database();
    QHash<QUuid, QByteArray> work;
    progress.status = database.forEach(QStringLiteral("SELECT id, body FROM destruction_work"), {},
                                       [&](const Row& row) -> base::Status {
                                           work.insert(row.uuid(0), row.bytes(1));
                                           return {};
                                       });
    if (!progress.status || work.isEmpty())
        return progress;
    QList<QUuid> finished;
    for (auto one = work.cbegin(); one != work.cend(); ++one) {
        if (base::Status done = finishOne(one.key(), one.value()); done)
            finished.append(one.key());
        else
            progress.status = done;
    }
    progress.unfinished = static_cast<int>(work.size());
    if (const base::Status clean = cleanDatabase(database, databaseFile(m_context.unlocked()->folder)); !clean) {
        progress.status = clean;
        return progress;
    }
    for (const QUuid& id : finished) {
        const auto gone = database.execute(QStringLiteral("DELETE FROM destruction_work WHERE id = ?"), {toSql(id)});
        if (gone)
            --progress.unfinished;
        else
            progress.status = tl::unexpected(gone.error());
    }
    return progress;
}

} // namespace alliance::db
