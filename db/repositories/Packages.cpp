#include "db/repositories/Packages.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/core/SessionAccess.h"
#include "db/records/Codes.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/PackagedStates.h"
#include "db/repositories/SessionTags.h"
#include "db/repositories/Versions.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QUuid kTagVersions(0x1d2e7f0a, 0x94c1, 0x4b3e, 0x8a, 0x55, 0x0f, 0xc2, 0x6e, 0x71, 0x39, 0xd8);
const QString kTagList = QStringLiteral("tags");
const QString kState = QStringLiteral("state");

// How the tables of records differ.
struct Table {
    PackagedKind kind;
    const char* name;     // "note": notes, note_versions
    const char* versions; // for the seals
    const char* words;    // column
    bool candidate = false;
    bool marker = false;
    bool reply = false;
};

constexpr Table kTables[] = {
    {PackagedKind::Marker, "marker", "marker_versions", "comment", true},
    {PackagedKind::Note, "note", "note_versions", "text", true, true, true},
    {PackagedKind::Passage, "passage", "passage_versions", "comment"},
    {PackagedKind::Rating, "rating", "rating_versions", "comment"},
    {PackagedKind::Settlement, "settlement", "settlement_versions", "comment"},
};

const Table* tableOf(PackagedKind kind)
{
    for (const Table& table : kTables) {
        if (table.kind == kind)
            return &table;
    }
    return nullptr;
}

// Fills in what is sealed; what does not open makes the version unreadable.
void openVersion(const LibraryContext& context, const QUuid& sessionId, const char* table, const char* words,
                 const QByteArray& coding, const QByteArray& text, PackagedVersion& version)
{
    SealedRow sealed(context.opener(sessionId), table, version.id);
    if (!coding.isEmpty())
        version.coding = sealed.object("coding", coding);
    version.text = sealed.text(words, text);
    version.unreadable = !sealed.status();
}

base::Status readTable(const LibraryContext& context, const Connection& database, const Table& table,
                       const QUuid& sessionId, QList<PackagedRecord>& into)
{
    const auto column = [](bool has, const char* name) { return QString::fromLatin1(has ? name : "NULL"); };
    const QString sql =
        QStringLiteral("SELECT n.id, n.author_id, n.created_us, %2, v.id, v.version, v.deleted, v.visibility, "
                       "v.recording_id, v.content_hash, v.start_ns, v.end_ns, v.start_frame, v.end_frame, v.coding, "
                       "v.%3, %4, %5, v.author_id, v.created_us FROM %1s n JOIN %1_versions v ON v.%1_id = n.id "
                       "WHERE n.session_id = ? ORDER BY n.created_us, n.id, v.version")
            .arg(QLatin1String(table.name), column(table.reply, "n.reply_to"), QLatin1String(table.words),
                 column(table.candidate, "v.candidate_id"), column(table.marker, "v.marker_id"));
    return database.forEach(sql, {toSql(sessionId)}, [&](const Row& row) -> base::Status {
        if (into.isEmpty() || into.back().id != row.uuid(0) || into.back().kind != table.kind)
            into.append({table.kind, row.uuid(0), row.uuid(3), row.uuid(1), row.integer(2), {}});
        PackagedVersion version;
        version.id = row.uuid(4);
        version.number = row.number(5);
        version.deleted = row.flag(6);
        version.visibility = fromCode<Visibility>(row.text(7)).value_or(Visibility::Private);
        version.moment = momentFrom(row, 8);
        version.candidateId = row.uuid(16);
        version.markerId = row.uuid(17);
        version.author = row.uuid(18);
        version.createdUs = row.integer(19);
        openVersion(context, sessionId, table.versions, table.words, row.bytes(14), row.bytes(15), version);
        into.back().versions.append(std::move(version));
        return {};
    });
}

base::Status readDecisions(const LibraryContext& context, const Connection& database, const QUuid& sessionId,
                           QList<PackagedRecord>& into)
{
    const QString sql = QStringLiteral(
        "SELECT d.candidate_id, d.id, d.version, d.state, d.reason, r.id, r.content_hash, d.start_ns, d.end_ns, "
        "d.start_frame, d.end_frame, d.author_id, d.created_us FROM decisions d JOIN candidates c ON "
        "c.id = d.candidate_id JOIN recordings r ON r.id = c.recording_id WHERE r.session_id = ? "
        "ORDER BY d.candidate_id, d.version");
    return database.forEach(sql, {toSql(sessionId)}, [&](const Row& row) -> base::Status {
        if (into.isEmpty() || into.back().kind != PackagedKind::Decision || into.back().id != row.uuid(0))
            into.append({PackagedKind::Decision, row.uuid(0), {}, row.uuid(11), row.integer(12), {}});
        PackagedVersion version;
        version.id = row.uuid(1);
        version.number = row.number(2);
        version.visibility = Visibility::Trainee;
        version.coding = {{kState, row.text(3)}};
        if (!row.isNull(7))
            version.moment = momentFrom(row, 5);
        version.author = row.uuid(11);
        version.createdUs = row.integer(12);
        openVersion(context, sessionId, "decisions", "reason", {}, row.bytes(4), version);
        into.back().versions.append(std::move(version));
        return {};
    });
}

PackagedVersion versionOf(const QUuid& sessionId, const TagVersion& tags)
{
    PackagedVersion version;
    version.createdUs = tags.at.toMSecsSinceEpoch() * 1000;
    version.id = QUuid::createUuidV5(kTagVersions, sessionId.toRfc4122() + tags.author.toRfc4122() +
                                                       QByteArray::number(version.createdUs) +
                                                       tags.tags.join(QChar(0)).toUtf8());
    version.number = tags.version;
    version.visibility = Visibility::Trainee;
    version.coding = {{kTagList, QJsonArray::fromStringList(tags.tags)}};
    version.author = tags.author;
    return version;
}

TagVersion tagsOf(const PackagedVersion& version)
{
    TagVersion tags;
    const QJsonArray all = version.coding[kTagList].toArray();
    for (const auto& tag : all)
        tags.tags.append(tag.toString());
    tags.author = version.author;
    tags.at = QDateTime::fromMSecsSinceEpoch(version.createdUs / 1000).toUTC();
    return tags;
}

base::Result<QUuid> recordingOf(const Connection& database, const QUuid& candidate)
{
    return database
        .first<QUuid>(QStringLiteral("SELECT recording_id FROM candidates WHERE id = ?"), {toSql(candidate)},
                      [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); })
        .map([](const std::optional<QUuid>& found) { return found.value_or(QUuid()); });
}

// The id itself where it names something of the session, null otherwise.
base::Result<QUuid> inSession(const Connection& database, const QString& sql, const QUuid& id, const QUuid& sessionId)
{
    if (id.isNull())
        return QUuid();
    return database.first<QUuid>(sql, {toSql(id)}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); })
        .map([&](const std::optional<QUuid>& session) { return session && *session == sessionId ? id : QUuid(); });
}

base::Result<QUuid> candidateLink(const Connection& database, const QUuid& id, const QUuid& sessionId)
{
    return inSession(database,
                     QStringLiteral("SELECT r.session_id FROM candidates c JOIN recordings r ON r.id = c.recording_id "
                                    "WHERE c.id = ?"),
                     id, sessionId);
}

base::Result<std::optional<QUuid>> sessionOf(const Connection& database, const Table& table, const QUuid& record)
{
    return database.first<QUuid>(
        QStringLiteral("SELECT session_id FROM %1s WHERE id = ?").arg(QLatin1String(table.name)), {toSql(record)},
        [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

base::Status insertRecord(LibraryContext& context, const Table& table, const QUuid& sessionId,
                          const PackagedRecord& record)
{
    const auto there = sessionOf(context.database(), table, record.id);
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return **there == sessionId ? base::Status() : base::fail(ErrorCategory::Conflict, "a record elsewhere");
    QString columns = QStringLiteral("id, session_id, author_id, created_us");
    QVariantList values{toSql(record.id), toSql(sessionId), toSql(record.author), toSql(record.createdUs)};
    if (table.reply) {
        const auto parent = inSession(context.database(), QStringLiteral("SELECT session_id FROM notes WHERE id = ?"),
                                      record.replyTo, sessionId);
        if (!parent)
            return tl::unexpected(parent.error());
        columns += QStringLiteral(", reply_to");
        values.append(toSql(*parent));
    }
    const QString places = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO %1s (%2) VALUES (%3)").arg(QLatin1String(table.name), columns, places), values);
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Result<int> nextVersion(const Connection& database, const QString& table, const QString& parent, const QUuid& id)
{
    return database
        .number(QStringLiteral("SELECT COALESCE(MAX(version), 0) + 1 FROM %1 WHERE %2 = ?").arg(table, parent),
                {toSql(id)})
        .map([](std::int64_t number) { return static_cast<int>(number); });
}

base::Status checkPlace(LibraryContext& context, const QUuid& sessionId, const PackagedVersion& version)
{
    if (version.visibility == Visibility::Private)
        return base::fail(ErrorCategory::Invalid, "a private version of somebody else");
    if (!version.moment)
        return {};
    const auto held = checkMoment(context, *version.moment, sessionId);
    return held ? base::Status() : tl::unexpected(held.error());
}

base::Result<int> insertVersion(LibraryContext& context, AuditEntry& entry, const Table& table, const QUuid& sessionId,
                                const QUuid& record, const PackagedVersion& version)
{
    const Connection& database = context.database();
    const QString name = QLatin1String(table.versions);
    const auto number = nextVersion(database, name, QLatin1String(table.name) + QStringLiteral("_id"), record);
    const auto sealer = context.sealer(scopeOf(version.visibility), sessionId);
    const auto candidate = candidateLink(database, version.candidateId, sessionId);
    const auto marker =
        inSession(database, QStringLiteral("SELECT session_id FROM markers WHERE id = ?"), version.markerId, sessionId);
    if (!number)
        return number;
    if (!sealer)
        return tl::unexpected(sealer.error());
    if (!candidate || !marker)
        return tl::unexpected(!candidate ? candidate.error() : marker.error());
    QVariantList values{toSql(version.id), toSql(record), *number, toSql(version.deleted), toCode(version.visibility)};
    values += momentValues(version.moment);
    if (table.candidate)
        values.append(toSql(*candidate));
    if (table.marker)
        values.append(toSql(*marker));
    values += QVariantList{sealer->seal(table.versions, "coding", version.id, version.coding),
                           sealer->seal(table.versions, table.words, version.id, version.text), toSql(version.author),
                           toSql(version.createdUs)};
    if (const base::Status added = insertVersionRow(context, entry, name, values); !added)
        return tl::unexpected(added.error());
    return *number;
}

base::Result<int> insertDecision(LibraryContext& context, AuditEntry& entry, const QUuid& sessionId,
                                 const QUuid& candidate, const PackagedVersion& version)
{
    const auto number =
        nextVersion(context.database(), QStringLiteral("decisions"), QStringLiteral("candidate_id"), candidate);
    const auto sealer = context.sealer(Scope::Shared, sessionId);
    if (!number)
        return number;
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QString state = version.coding[kState].toString();
    if (!fromCode<DecisionState>(state))
        return base::fail(ErrorCategory::Invalid, "state of a decision");
    entry.detail.insert(kState, state);
    const base::Status added = insertVersionRow(
        context, entry, QStringLiteral("decisions"),
        QVariantList{toSql(version.id), toSql(candidate), *number, state,
                     sealer->seal("decisions", "reason", version.id, version.text)} +
            momentValues(version.moment).mid(2) + QVariantList{toSql(version.author), toSql(version.createdUs)});
    if (!added)
        return tl::unexpected(added.error());
    return *number;
}

} // namespace

const QByteArray& Packages::publicKey() const
{
    return m_context.vault().publicKey();
}

base::Result<std::shared_ptr<const SecretKey>> Packages::openKey(const QByteArray& sealed) const
{
    return m_context.vault().openKey(sealed);
}

base::Result<QList<PackagedRecord>> Packages::records(const QUuid& sessionId) const
{
    if (const auto key = m_context.sessionKey(sessionId); !key)
        return tl::unexpected(key.error());
    QList<PackagedRecord> all;
    const Connection& database = m_context.database();
    for (const Table& table : kTables) {
        if (const base::Status read = readTable(m_context, database, table, sessionId, all); !read)
            return tl::unexpected(read.error());
    }
    if (const base::Status read = readDecisions(m_context, database, sessionId, all); !read)
        return tl::unexpected(read.error());
    const auto tags = SessionTags(m_context).versions(sessionId);
    if (!tags)
        return tl::unexpected(tags.error());
    if (!tags->isEmpty()) {
        PackagedRecord record{PackagedKind::Tags, sessionId, {}, tags->front().author, 0, {}};
        for (const TagVersion& one : *tags)
            record.versions.append(versionOf(sessionId, one));
        record.createdUs = record.versions.front().createdUs;
        all.append(std::move(record));
    }
    const auto caseId = caseOf(database, sessionId);
    if (!caseId)
        return tl::unexpected(caseId.error());
    base::Status read = readStates(m_context, sessionId, all);
    if (read)
        read = readConsents(m_context, *caseId, sessionId, all);
    if (read)
        read = readFeedback(m_context, sessionId, all);
    return read ? base::Result<QList<PackagedRecord>>(std::move(all)) : tl::unexpected(read.error());
}

base::Result<QList<PackagedRecord>> Packages::consents(const QUuid& caseId) const
{
    QList<PackagedRecord> all;
    const base::Status read = readConsents(m_context, caseId, {}, all);
    return read ? base::Result<QList<PackagedRecord>>(std::move(all)) : tl::unexpected(read.error());
}

base::Result<QList<PackagedCandidate>> Packages::candidates(const QUuid& sessionId) const
{
    return m_context.database().list<PackagedCandidate>(
        QStringLiteral("SELECT c.id, c.author_id, c.created_us FROM candidates c JOIN recordings r ON "
                       "r.id = c.recording_id WHERE r.session_id = ? AND c.withdrawn = 0 ORDER BY c.created_us, "
                       "c.id"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<PackagedCandidate> {
            PackagedCandidate one;
            one.candidate.id = row.uuid(0);
            one.author = row.uuid(1);
            one.createdUs = row.integer(2);
            return one;
        });
}

base::Result<QUuid> Packages::candidateHere(const QUuid& recordingId, const QUuid& candidate) const
{
    const auto known = m_context.database().list<QUuid>(
        QStringLiteral("SELECT id FROM candidates WHERE recording_id = ?"), {toSql(recordingId)},
        [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!known)
        return tl::unexpected(known.error());
    const auto renamed = [&](const QUuid& id) { return QUuid::createUuidV5(recordingId, id.toRfc4122()); };
    for (const QUuid& id : *known) {
        if (id == candidate || id == renamed(candidate) || renamed(id) == candidate)
            return id;
    }
    return QUuid();
}

base::Status Packages::takePerson(const PackagedPerson& person)
{
    const auto there =
        m_context.database().number(QStringLiteral("SELECT COUNT(*) FROM people WHERE id = ?"), {toSql(person.id)});
    if (!there)
        return tl::unexpected(there.error());
    if (*there > 0)
        return {};
    return m_context.change(
        {QStringLiteral("person.taken_in"), QStringLiteral("person"), person.id, {}},
        [&](AuditEntry& entry) -> base::Status {
            entry.detail.insert(QStringLiteral("role"), toCode(person.role));
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO people (id, role, name, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(person.id), toCode(person.role), sealer->seal("people", "name", person.id, person.name),
                 toSql(m_context.now())});
            return added ? base::Status() : tl::unexpected(added.error());
        });
}

base::Result<QUuid> Packages::takeCandidate(const PackagedCandidate& taken)
{
    const Candidate& candidate = taken.candidate;
    const QUuid recording = candidate.moment.recordingId;
    const auto here = candidateHere(recording, candidate.id);
    if (!here || !here->isNull())
        return here;
    QUuid id = candidate.id;
    for (;;) {
        const auto owner = recordingOf(m_context.database(), id);
        if (!owner)
            return owner;
        if (owner->isNull())
            break;
        id = QUuid::createUuidV5(recording, id.toRfc4122());
    }
    return m_context.change(
        {QStringLiteral("candidate.taken_in"), QStringLiteral("candidate"), id, {}},
        [&](AuditEntry& entry) -> base::Result<QUuid> {
            const auto session = checkMoment(m_context, candidate.moment, {});
            if (!session)
                return session;
            entry.sessionId = *session;
            const bool measured = candidate.source == CandidateSource::Measured;
            const auto sealer = m_context.sealer(measured ? Scope::Session : Scope::Shared, *session);
            if (!sealer)
                return tl::unexpected(sealer.error());
            Connection& database = m_context.database();
            const auto added = database.execute(
                QStringLiteral("INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, "
                               "end_frame, track, author_id, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                QVariantList{toSql(id), toSql(recording), toCode(candidate.source)} + rangeValues(candidate.moment) +
                    QVariantList{candidate.track, measured ? nullText() : toSql(taken.author), toSql(taken.createdUs)});
            if (!added)
                return tl::unexpected(added.error());
            const QUuid measure = QUuid::createUuid();
            const auto said = database.execute(
                QStringLiteral("INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, "
                               "behaviours, reasons, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {toSql(measure), toSql(id), nullText(), candidate.rank, candidate.confidence,
                 sealer->seal("candidate_measures", "behaviours", measure, candidate.behaviours),
                 sealer->seal("candidate_measures", "reasons", measure, QJsonArray::fromStringList(candidate.reasons)),
                 toSql(m_context.now())});
            if (!said)
                return tl::unexpected(said.error());
            return id;
        });
}

base::Result<int> Packages::take(const QUuid& sessionId, const PackagedRecord& record,
                                 const QList<PackagedVersion>& versions)
{
    if (record.kind == PackagedKind::Tags) {
        QList<TagVersion> tags;
        for (const PackagedVersion& one : versions)
            tags.append(tagsOf(one));
        return SessionTags(m_context).take(sessionId, tags).map([](const TagVersion& last) { return last.version; });
    }
    switch (record.kind) {
    case PackagedKind::GazeMark:
    case PackagedKind::Roles:
    case PackagedKind::Cameras:
        return takeState(m_context, sessionId, record, versions);
    case PackagedKind::Consent: {
        const auto caseId = caseOf(m_context.database(), sessionId);
        return caseId ? takeConsent(m_context, *caseId, record, versions) : tl::unexpected(caseId.error());
    }
    case PackagedKind::Feedback:
        return takeFeedback(m_context, sessionId, record, versions);
    case PackagedKind::Part:
        return base::fail(ErrorCategory::Invalid, "who takes part is no record of a library");
    default:
        break;
    }
    const Table* table = tableOf(record.kind);
    const bool decision = record.kind == PackagedKind::Decision;
    const QString name = decision ? QStringLiteral("candidate") : QString::fromLatin1(table->name);
    int newest = 0;
    for (const PackagedVersion& version : versions) {
        const auto number =
            m_context.change({name + QStringLiteral(".merged"), name, record.id, sessionId},
                             [&](AuditEntry& entry) -> base::Result<int> {
                                 base::Status good = checkPlace(m_context, sessionId, version);
                                 if (good && table)
                                     good = mayStillCode(m_context, name, sessionId);
                                 if (good && table)
                                     good = insertRecord(m_context, *table, sessionId, record);
                                 if (!good)
                                     return tl::unexpected(good.error());
                                 return decision
                                            ? insertDecision(m_context, entry, sessionId, record.id, version)
                                            : insertVersion(m_context, entry, *table, sessionId, record.id, version);
                             });
        if (!number)
            return number;
        newest = *number;
    }
    return newest;
}

} // namespace alliance::db
