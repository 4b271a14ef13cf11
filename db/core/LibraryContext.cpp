#include "db/core/LibraryContext.h"

namespace alliance::db
{

base::Result<std::shared_ptr<const SecretKey>> LibraryContext::sessionKey(const QUuid& sessionId) const
{
    if (auto known = vault().sessionKey(sessionId))
        return known;
    std::optional<QByteArray> sealed;
    bool exists = false;
    const base::Status read = m_connection->forEach(
        QStringLiteral("SELECT k.sealed_key FROM sessions s LEFT JOIN session_keys k ON k.session_id = s.id AND "
                       "k.person_id = ? WHERE s.id = ?"),
        {toSql(person()), toSql(sessionId)}, [&](const Row& row) -> base::Status {
            exists = true;
            if (!row.isNull(0))
                sealed = row.bytes(0);
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!exists)
        return base::fail(base::ErrorCategory::NotFound, "session");
    if (!sealed)
        return base::fail(base::ErrorCategory::Refused, "the session is not sealed to this person");
    auto key = vault().openKey(*sealed);
    if (key)
        vault().rememberSessionKey(sessionId, *key);
    return key;
}

base::Result<Sealer> LibraryContext::sessionSealer(const QUuid& sessionId) const
{
    return sessionKey(sessionId).map([](std::shared_ptr<const SecretKey> key) { return Sealer(std::move(key)); });
}

base::Result<Sealer> LibraryContext::createSessionKey(const QUuid& sessionId)
{
    const auto key = std::make_shared<const SecretKey>(SecretKey::random());
    const auto sealed = sealKey(*key, vault().publicKey());
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto stored = m_connection->execute(
        QStringLiteral("INSERT INTO session_keys (session_id, person_id, sealed_key, granted_us) VALUES (?, ?, ?, ?)"),
        {toSql(sessionId), toSql(person()), *sealed, toSql(now())});
    if (!stored)
        return tl::unexpected(stored.error());
    return Sealer(key);
}

std::int64_t LibraryContext::now()
{
    using namespace std::chrono;
    const std::int64_t clock = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    m_lastTime = std::max(m_lastTime + 1, clock);
    return m_lastTime;
}

} // namespace alliance::db
