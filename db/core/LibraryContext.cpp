#include "db/core/LibraryContext.h"

#include "db/audit/EditDigest.h"
#include "db/audit/PlainRows.h"
#include "db/core/Dialect.h"
#include "db/core/PersonKeys.h"
#include "db/core/SealedTables.h"
#include "db/records/Codes.h"

namespace alliance::db
{

using base::ErrorCategory;

namespace
{

base::Result<std::int64_t> readFinished(const Connection& connection, const QUuid& person, const QUuid& session)
{
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM assignments WHERE session_id = ? AND person_id = ? "
                                            "AND finished_us IS NOT NULL"),
                             {toSql(session), toSql(person)});
}

base::Result<LastStep> readLastStep(const Connection& connection, const QUuid& person, const QUuid& session)
{
    LastStep last;
    const base::Status read = connection.forEach(
        session.isNull() ? QStringLiteral("SELECT position, state, created_us FROM library_edits WHERE person_id = ? "
                                          "ORDER BY position DESC LIMIT 1")
                         : QStringLiteral("SELECT position, state, created_us FROM edits WHERE person_id = ? AND "
                                          "session_id = ? ORDER BY position DESC LIMIT 1"),
        session.isNull() ? QVariantList{toSql(person)} : QVariantList{toSql(person), toSql(session)},
        [&](const Row& row) -> base::Status {
            last = {row.integer(0), row.text(1), row.integer(2)};
            return {};
        });
    return read ? base::Result<LastStep>(std::move(last)) : tl::unexpected(read.error());
}

} // namespace

base::Result<std::shared_ptr<const SecretKey>> LibraryContext::openGrant(const QByteArray& sealed) const
{
    auto opened = vault().openKey(sealed);
    if (opened)
        return opened;
    const auto now = publicKeyOf(*m_connection, person());
    if (now && *now != vault().publicKey())
        return base::fail(ErrorCategory::Conflict, kKeysChanged);
    return opened;
}

base::Result<NamedKey> LibraryContext::key(const QUuid& id) const
{
    if (auto known = vault().known(id))
        return NamedKey{id, std::move(known)};
    std::optional<QByteArray> sealed;
    bool exists = false;
    const base::Status read = m_connection->forEach(
        QStringLiteral("SELECT g.sealed_key FROM content_keys k LEFT JOIN key_grants g ON g.key_id = k.id AND "
                       "g.person_id = ? WHERE k.id = ?"),
        {toSql(person()), toSql(id)}, [&](const Row& row) -> base::Status {
            exists = true;
            if (!row.isNull(0))
                sealed = row.bytes(0);
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!exists)
        return base::fail(ErrorCategory::Damaged, "the library has no such key");
    if (!sealed)
        return base::fail(ErrorCategory::Refused, "the key is not sealed to this person");
    auto opened = openGrant(*sealed);
    if (!opened)
        return tl::unexpected(opened.error());
    vault().remember(id, *opened);
    return NamedKey{id, std::move(*opened)};
}

void LibraryContext::damaged(const char* table, const QUuid& row) const
{
    DamageLog& log = *m_unlocked->damage;
    if (!log.isNew(row))
        return;
    if (const auto described = describeRow(*m_connection, QString::fromLatin1(table), row))
        log.add(*described);
}

base::Result<NamedKey> LibraryContext::sessionKey(const QUuid& sessionId) const
{
    const KeyPlace place{Scope::Session, sessionId, {}};
    const auto newest = known(&KnownReads::newestKeys, place, [&] { return newestKey(*m_connection, place); });
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest)
        return key(**newest);
    return base::fail(ErrorCategory::NotFound, "session");
}

base::Result<QUuid> LibraryContext::fileKey(const QUuid& sessionId) const
{
    QUuid newest;
    const base::Status read = m_connection->forEach(
        QStringLiteral("SELECT k.id, g.sealed_key FROM content_keys k LEFT JOIN key_grants g ON g.key_id = k.id AND "
                       "g.person_id = ? WHERE k.scope = ? AND k.subject_id = ? AND k.author_id = '' "
                       "ORDER BY k.generation"),
        {toSql(person()), toCode(Scope::Session), toSql(sessionId)}, [&](const Row& row) -> base::Status {
            newest = row.uuid(0);
            if (!row.isNull(1))
                vault().rememberSealed(newest, row.bytes(1));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (newest.isNull())
        return base::fail(ErrorCategory::NotFound, "session");
    return key(newest).map([](const NamedKey& one) { return one.id; });
}

Opener LibraryContext::opener(const QUuid& subject) const
{
    return {this, subject.isNull() ? m_unlocked->libraryId : subject};
}

base::Result<Sealer> LibraryContext::sealer(Scope scope, const QUuid& subject)
{
    const bool ofSession = scope != Scope::Library && scope != Scope::Case;
    return sealingKey({scope, subject, hasAuthor(scope) ? person() : QUuid()}).map([&](NamedKey key) {
        return Sealer(std::move(key), this, ofSession ? subject : m_unlocked->libraryId);
    });
}

base::Result<NamedKey> LibraryContext::sealingKey(const KeyPlace& place)
{
    const auto newest = known(&KnownReads::sealingKeys, place,
                              [&] { return sealingKeyOf(*m_connection, place, m_unlocked->libraryId); });
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest) {
        auto held = key((*newest)->id);
        // One's own key that was taken away with the session, which has been given back since: there is a new one.
        const bool lost = !held && held.error().category == ErrorCategory::Refused && place.author == person();
        if (!lost && (!held || !(*newest)->outdated))
            return held;
    }
    const bool byItself = m_connection->transactionNumber() == 0;
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Inside a change, now() comes after the last event. Another program may have been here before our lock.
    if (const auto head = auditHead(); !head)
        return tl::unexpected(head.error());
    const auto raced = sealingKeyOf(*m_connection, place, m_unlocked->libraryId);
    if (!raced)
        return tl::unexpected(raced.error());
    if (*raced && (!*newest || (*raced)->id != (*newest)->id) && !(*raced)->outdated)
        return key((*raced)->id);
    auto made = newKey(place, *raced);
    if (!made)
        return made;
    if (byItself) {
        const QUuid session = place.scope == Scope::Library || place.scope == Scope::Case ? QUuid() : place.subject;
        if (base::Status noted = append({QStringLiteral("key.made"),
                                         QStringLiteral("key"),
                                         made->id,
                                         session,
                                         {{QStringLiteral("scope"), toCode(place.scope)}}});
            !noted)
            return tl::unexpected(noted.error());
    }
    if (base::Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    vault().remember(made->id, made->key);
    return made;
}

base::Result<NamedKey> LibraryContext::newKey(const KeyPlace& place, const std::optional<SealingKey>& newest)
{
    // What is written in a session is for those who may open it.
    if (place.scope != Scope::Library && place.scope != Scope::Case && place.scope != Scope::Session) {
        if (auto session = sessionKey(place.subject); !session)
            return session;
    }
    if (newest && newest->outdated) {
        const auto held = key(newest->id);
        if (held)
            return renewKey(*this, place, newest->id);
        if (held.error().category != ErrorCategory::Refused || place.author != person())
            return held;
    }
    const auto holders = holdersOfNew(*this, place);
    return holders ? makeKey(*this, place, *holders) : tl::unexpected(holders.error());
}

QUuid LibraryContext::newRowId() const
{
    QUuid id = QUuid::createUuid();
    id.data1 = (quint32{m_sitting} << 16) | (id.data1 & 0xffffU);
    return id;
}

std::int64_t LibraryContext::clock() const
{
    using namespace std::chrono;
    return m_clock ? m_clock() : duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t LibraryContext::now()
{
    m_lastTime = std::max(m_lastTime + 1, clock());
    return m_lastTime;
}

base::Result<AuditHead> LibraryContext::auditHead()
{
    const std::int64_t transaction = m_connection->transactionNumber();
    if (transaction == 0 || transaction != m_head.transaction) {
        const KnownReads* reads = knownReads();
        auto head = reads && reads->head ? base::Result<AuditHead>(*reads->head) : db::auditHead(*m_connection);
        if (!head)
            return head;
        m_lastTime = std::max(m_lastTime, head->atMicros);
        m_head = {transaction, std::move(*head)};
    }
    return m_head.known;
}

base::Result<LastStep> LibraryContext::lastStep(const QUuid& session) const
{
    const std::int64_t transaction = m_connection->transactionNumber();
    if (transaction != m_lastSteps.transaction)
        m_lastSteps = {transaction, {}};
    if (const auto its = m_lastSteps.known.constFind(session); its != m_lastSteps.known.constEnd())
        return *its;
    if (const KnownReads* reads = transaction != 0 ? knownReads() : nullptr) {
        if (const auto its = reads->lastSteps.constFind(session); its != reads->lastSteps.constEnd())
            return *its;
    }
    auto last = readLastStep(*m_connection, person(), session);
    if (last && transaction != 0)
        m_lastSteps.known.insert(session, *last);
    return last;
}

base::Result<std::int64_t> LibraryContext::finishedRatings(const QUuid& session) const
{
    return known(&KnownReads::finished, session, [&] { return readFinished(*m_connection, person(), session); });
}

// What is read here is at least as new as what the reads are known to be of: where it is newer, they are asked for
// anew.
void LibraryContext::prepareEdits(const QUuid& session)
{
    KnownReads* const reads = m_connection->transactionNumber() == 0 ? knownReads() : nullptr;
    if (!reads)
        return;
    const KeyPlace place{Scope::Session, session, {}};
    if (const auto newest = newestKey(*m_connection, place))
        reads->newestKeys.insert(place, *newest);
    for (const Scope scope : {Scope::Private, Scope::Supervision, Scope::Shared, Scope::Released}) {
        const KeyPlace of{scope, session, hasAuthor(scope) ? person() : QUuid()};
        if (const auto newest = sealingKeyOf(*m_connection, of, m_unlocked->libraryId))
            reads->sealingKeys.insert(of, *newest);
    }
    if (const auto times = readFinished(*m_connection, person(), session))
        reads->finished.insert(session, *times);
    if (const auto last = readLastStep(*m_connection, person(), session))
        reads->lastSteps.insert(session, *last);
}

void LibraryContext::stepAdded(const QUuid& session, const LastStep& step)
{
    if (m_connection->transactionNumber() == m_lastSteps.transaction && m_lastSteps.transaction != 0)
        m_lastSteps.known.insert(session, step);
}

void LibraryContext::wrote(const QString& sql, const QVariantList& values)
{
    const std::int64_t transaction = m_connection->transactionNumber();
    if (sql == QStringLiteral("COMMIT")) {
        if (m_head.transaction == transaction)
            m_reads.known.head = m_head.known;
        if (m_lastSteps.transaction == transaction)
            m_reads.known.lastSteps.insert(m_lastSteps.known);
        return;
    }
    const QString& table = m_written.note(transaction, sql, values);
    if (table == QStringLiteral("audit_head")) {
        m_head.transaction = 0; // append() knows the new one
        m_reads.known.head.reset();
    } else if (table == QStringLiteral("edits") || table == QStringLiteral("library_edits")) {
        m_lastSteps = {transaction, {}};
        m_reads.known.lastSteps.clear();
    } else if (KnownReads::tables().contains(table)) {
        m_reads.known = {};
        m_readsWrittenIn = transaction == 0 ? -1 : transaction;
    }
}

KnownReads* LibraryContext::knownReads() const
{
    const std::int64_t transaction = m_connection->transactionNumber();
    if (transaction != 0 && transaction == m_reads.transaction)
        return &m_reads.known;
    std::optional<std::int64_t> elsewhere;
    if (const QString told = m_connection->dialect().changesElsewhere(); !told.isEmpty()) {
        if (const auto number = m_connection->number(told))
            elsewhere = *number;
    }
    if (!elsewhere || elsewhere != m_elsewhere || m_readsWrittenIn != 0)
        m_reads.known = {};
    if (!elsewhere && transaction == 0)
        return nullptr;
    m_elsewhere = elsewhere;
    if (m_readsWrittenIn != transaction)
        m_readsWrittenIn = 0;
    m_reads.transaction = transaction;
    return &m_reads.known;
}

base::Status LibraryContext::append(AuditEntry entry)
{
    const auto steps = lastStep(entry.sessionId);
    if (!steps)
        return tl::unexpected(steps.error());
    if (steps->position > 0)
        entry.detail.insert(kStepsBefore, static_cast<qint64>(steps->position));
    const auto digests =
        plainDigests(*m_connection, vault().auditKey(), m_written.take(m_connection->transactionNumber()));
    if (!digests)
        return tl::unexpected(digests.error());
    if (!digests->isEmpty())
        entry.detail.insert(kPlainRows, *digests);
    const auto last = auditHead();
    if (!last)
        return tl::unexpected(last.error());
    auto head = appendAudit(*m_connection, vault().auditKey(), *last, now(), person(), entry);
    if (!head)
        return tl::unexpected(head.error());
    m_head = {m_connection->transactionNumber(), std::move(*head)};
    return {};
}

} // namespace alliance::db
