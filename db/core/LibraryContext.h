#pragma once
// What the repositories of one Library object share: its connection, its keys, who is working, and the one way to
// change something. Openers and sealers must not outlive it.

#include "db/audit/AuditChain.h"
#include "db/core/Connection.h"
#include "db/core/ContentKeys.h"
#include "db/core/DamageLog.h"
#include "db/core/KnownReads.h"
#include "db/core/LibraryHold.h"
#include "db/core/Transaction.h"
#include "db/core/WrittenRows.h"
#include "db/records/VocabularyPack.h"
#include "db/vault/Sealer.h"
#include "db/vault/Vault.h"
#include "media/base/Result.h"

#include <QHash>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace alliance::db
{

// What all Library objects on one folder share after unlocking. Immutable, thread safe.
struct Unlocked {
    std::filesystem::path folder;
    QUuid libraryId;
    QUuid personId;
    bool sealed = false; // with passphrases; an open library has its key beside it
    std::chrono::milliseconds busyTimeout{0};
    std::shared_ptr<const Vault> vault;
    std::shared_ptr<DamageLog> damage = std::make_shared<DamageLog>();
    OpenMode mode = OpenMode::Existing;           // of connections to it: Still as long as it is open, where it is so
    std::shared_ptr<const LibraryHold> hold = {}; // null: on a server, or no such locks
};

// In the detail of an audit event: milliseconds by which the clock of the computer was behind the event before.
inline const QString kClockBehind = QStringLiteral("clock_behind_ms");

class LibraryContext : public KeyLookup
{
public:
    LibraryContext(std::shared_ptr<const Unlocked> unlocked, std::unique_ptr<Connection> connection)
        : m_unlocked(std::move(unlocked)), m_connection(std::move(connection))
    {
        m_connection->watchWrites([this](const QString& sql, const QVariantList& values) { wrote(sql, values); });
    }
    ~LibraryContext() override { m_connection->watchWrites({}); }
    LibraryContext(const LibraryContext&) = delete;
    LibraryContext& operator=(const LibraryContext&) = delete;

    Connection& database() { return *m_connection; }
    const Vault& vault() const { return *m_unlocked->vault; }
    const QUuid& person() const { return m_unlocked->personId; }
    const std::shared_ptr<const Unlocked>& unlocked() const { return m_unlocked; }

    // Opens sealed values of this row; `subject` (session or library; null is the library) says under which key those
    // of libraries made before format 2 are.
    Opener opener(const QUuid& subject = {}) const;
    // Seals under the newest key of a scope (`subject`: library, case or session; the author is the current person).
    // The key is made where there is none yet, and the next one where the newest is outdated (see ContentKeys.h), as
    // part of the change that is under way or as one of its own.
    // NotFound: no such session. Refused: this person does not hold the key, or not the session's.
    base::Result<Sealer> sealer(Scope scope, const QUuid& subject);
    // The same of what `place` says, whoever its author is.
    base::Result<NamedKey> sealingKey(const KeyPlace& place);
    base::Result<Sealer> librarySealer() { return sealer(Scope::Library, m_unlocked->libraryId); }
    // As KeyLookup says. Conflict, with kKeysChanged: it is sealed to another pair that this person has got since.
    base::Result<NamedKey> key(const QUuid& id) const override;
    void damaged(const char* table, const QUuid& row) const override;
    // The newest key of a session, which says whether this person may open it. NotFound, Refused.
    base::Result<NamedKey> sessionKey(const QUuid& sessionId) const;
    // The key that seals a session's files. It is then known to the vault, and the former ones that this person holds
    // are as they are sealed (Vault::held()): few of them seal a file. Errors: as sessionKey().
    base::Result<QUuid> fileKey(const QUuid& sessionId) const;

    // Now, in microseconds since 1970 UTC; later than every time given out before by this object, and inside a change
    // than the last event of the audit, whatever the clock of the computer says.
    std::int64_t now();
    std::int64_t lastTime() const { return m_lastTime; } // that now() told
    // Revisions of vocabulary packs that were read before; what is written once never changes. Saving a note looks up
    // several codes, and reading the packs for each would cost more than writing it.
    QHash<QString, VocabularyPack>& readPacks() { return m_readPacks; }
    // What `read` returns (base::Result of a value of `what`): inside of a transaction it is asked for once only, as
    // long as what it says holds; see KnownReads.h.
    template <typename Key, typename Value, typename Read>
    base::Result<Value> known(QHash<Key, Value> KnownReads::*what, const Key& key, Read&& read) const
    {
        KnownReads* const reads = m_connection->transactionNumber() != 0 ? knownReads() : nullptr;
        if (reads) {
            if (const auto found = (reads->*what).constFind(key); found != (reads->*what).constEnd())
                return *found;
        }
        base::Result<Value> result = read();
        if (reads && result)
            (reads->*what).insert(key, *result);
        return result;
    }
    // For versions and steps, which nobody asks for by their ids. Those of one Library object begin alike and are
    // random in the rest (106 bits): what is written in one sitting lies together in the indexes, so that saving writes
    // fewer pages of the database.
    QUuid newRowId() const;
    // In place of the clock of the computer, for tests of one that goes back.
    void useClock(std::function<std::int64_t()> clock) { m_clock = std::move(clock); }

    // A row of plainTables() that goes with a statement which does not name its key, in the change that is under way.
    void written(const QString& table, const QString& key)
    {
        m_written.add(m_connection->transactionNumber(), table, key);
    }
    // Inside a transaction. now() comes after that event.
    base::Result<AuditHead> auditHead();
    // This person's in a session, or of the library (null).
    base::Result<LastStep> lastStep(const QUuid& session) const;
    // How often this person has finished rating a session that was handed to them.
    base::Result<std::int64_t> finishedRatings(const QUuid& session) const;
    // Reads what the first edits of this person in a session would ask for; outside of a transaction.
    void prepareEdits(const QUuid& session);
    void stepAdded(const QUuid& session, const LastStep& step);
    // One transaction: `work` (which may complete the entry), then the audit event. Returns what `work` returned.
    template <typename Work>
    auto change(AuditEntry entry, Work&& work) -> decltype(work(entry))
    {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto last = auditHead();
        if (!last)
            return tl::unexpected(last.error());
        const std::int64_t behind = last->atMicros - clock();
        auto result = work(entry);
        if (!result)
            return result;
        if (behind > kToleratedUs)
            entry.detail.insert(kClockBehind, static_cast<qint64>(behind / 1000));
        if (base::Status noted = append(entry); !noted)
            return tl::unexpected(noted.error());
        if (base::Status done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return result;
    }

private:
    base::Result<NamedKey> newKey(const KeyPlace& place, const std::optional<SealingKey>& newest);
    base::Result<std::shared_ptr<const SecretKey>> openGrant(const QByteArray& sealed) const;
    std::int64_t clock() const;
    base::Status append(AuditEntry entry);
    void wrote(const QString& sql, const QVariantList& values);
    KnownReads* knownReads() const;                         // null where nothing can be kept
    static constexpr std::int64_t kToleratedUs = 1'000'000; // two computers' clocks, a clock that is being set

    std::shared_ptr<const Unlocked> m_unlocked;
    std::unique_ptr<Connection> m_connection;
    std::function<std::int64_t()> m_clock; // none: the computer's
    std::int64_t m_lastTime = 0;
    const quint16 m_sitting = QUuid::createUuid().data2;
    WrittenRows m_written;                      // whose digests the next event tells
    QHash<QString, VocabularyPack> m_readPacks; // by code, revision and time

    // What was read in a transaction, which nobody else can change as long as it lasts.
    template <typename T>
    struct InTransaction {
        std::int64_t transaction = 0;
        T known;
    };
    InTransaction<AuditHead> m_head;
    mutable InTransaction<QHash<QUuid, LastStep>> m_lastSteps; // by session
    mutable InTransaction<KnownReads> m_reads;                 // of this and earlier ones
    mutable std::optional<std::int64_t> m_elsewhere;           // see Dialect::changesElsewhere(), of m_reads
    // The transaction, which may be given up, that has written to what they are of; 0: none.
    mutable std::int64_t m_readsWrittenIn = 0;
};

// Like Connection::list, without the rows that this person may not read, and without damaged ones, which the context
// has been told of: one flipped bit does not take the rest of a list away.
template <typename T>
base::Result<QList<T>> listReadable(const Connection& database, const QString& sql, const QVariantList& values,
                                    const std::function<base::Result<T>(const Row&)>& map)
{
    QList<T> all;
    const base::Status done = database.forEach(sql, values, [&](const Row& row) -> base::Status {
        base::Result<T> one = map(row);
        if (one)
            all.append(std::move(*one));
        else if (one.error().category != base::ErrorCategory::Refused &&
                 one.error().category != base::ErrorCategory::Damaged)
            return tl::unexpected(one.error());
        return {};
    });
    return done ? base::Result<QList<T>>(std::move(all)) : tl::unexpected(done.error());
}

// Turns "one or nothing" into NotFound. `what` names the kind of row.
template <typename T>
base::Result<T> required(base::Result<std::optional<T>> found, const char* what)
{
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return base::fail(base::ErrorCategory::NotFound, what);
    return std::move(**found);
}

// Of an insert or update of one row: NotFound when there was none.
inline base::Status oneRow(const base::Result<std::int64_t>& changed, const char* what)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 1 ? base::Status() : base::fail(base::ErrorCategory::NotFound, what);
}

} // namespace alliance::db
