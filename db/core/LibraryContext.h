#pragma once
// What the repositories of one Library object share: its connection, its keys, who is working, and the one way to
// change something.

#include "db/audit/AuditChain.h"
#include "db/core/Connection.h"
#include "db/core/Transaction.h"
#include "db/vault/Vault.h"
#include "media/base/Result.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace alliance::db
{

// What all Library objects on one folder share after unlocking. Immutable, thread safe.
struct Unlocked {
    std::filesystem::path folder;
    QUuid libraryId;
    QUuid personId;
    std::chrono::milliseconds busyTimeout{0};
    Vault vault;
};

class LibraryContext
{
public:
    LibraryContext(std::shared_ptr<const Unlocked> unlocked, std::unique_ptr<Connection> connection)
        : m_unlocked(std::move(unlocked)), m_connection(std::move(connection))
    {
    }

    Connection& database() { return *m_connection; }
    const Vault& vault() const { return m_unlocked->vault; }
    const QUuid& person() const { return m_unlocked->personId; }
    const std::shared_ptr<const Unlocked>& unlocked() const { return m_unlocked; }

    Sealer librarySealer() const { return vault().librarySealer(); }
    // NotFound: no such session. Refused: its key is not sealed to this person.
    base::Result<Sealer> sessionSealer(const QUuid& sessionId) const;
    base::Result<std::shared_ptr<const SecretKey>> sessionKey(const QUuid& sessionId) const;
    // Makes the key of a new session and stores it for this person. Call inside a change.
    base::Result<Sealer> createSessionKey(const QUuid& sessionId);

    // Now, in microseconds since 1970 UTC; later than every time given out before by this object.
    std::int64_t now();

    // One transaction: `work` (which may complete the entry), then the audit event. Returns what `work` returned.
    template <typename Work>
    auto change(AuditEntry entry, Work&& work) -> decltype(work(entry))
    {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto result = work(entry);
        if (!result)
            return result;
        if (base::Status noted = appendAudit(*m_connection, vault().auditKey(), now(), person(), entry); !noted)
            return tl::unexpected(noted.error());
        if (base::Status done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return result;
    }

private:
    std::shared_ptr<const Unlocked> m_unlocked;
    std::unique_ptr<Connection> m_connection;
    std::int64_t m_lastTime = 0;
};

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
