#include "db/audit/AuditChain.h"

#include "db/core/Connection.h"

#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kColumns = QStringLiteral("SELECT sequence, at_us, person_id, action, subject, subject_id, session_id, "
                                        "detail, previous_hash, hash FROM audit ");

const QByteArray kNoHash = QByteArray(crypto_generichash_BYTES, '\0');

class Hash
{
public:
    explicit Hash(const SecretKey& key)
    {
        crypto_generichash_init(&m_state, key.data(), SecretKey::kSize, crypto_generichash_BYTES);
    }
    ~Hash() { sodium_memzero(&m_state, sizeof m_state); }
    void add(std::int64_t number)
    {
        const std::int64_t little = qToLittleEndian(number);
        update(reinterpret_cast<const char*>(&little), sizeof little);
    }
    void add(const QByteArray& bytes)
    {
        add(static_cast<std::int64_t>(bytes.size()));
        update(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    QByteArray finish()
    {
        QByteArray out(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(out.data()),
                                 static_cast<std::size_t>(out.size()));
        return out;
    }

private:
    void update(const char* data, std::size_t size)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(data), size);
    }
    crypto_generichash_state m_state = {};
};

struct Stored {
    std::int64_t sequence = 0;
    std::int64_t atMicros = 0;
    QString person, action, subject, subjectId, sessionId, detail;
};

QByteArray hashOf(const SecretKey& key, const QByteArray& previous, const Stored& event)
{
    Hash hash(key);
    hash.add(previous);
    hash.add(event.sequence);
    hash.add(event.atMicros);
    for (const QString* text :
         {&event.person, &event.action, &event.subject, &event.subjectId, &event.sessionId, &event.detail})
        hash.add(text->toUtf8());
    return hash.finish();
}

QString idText(const QUuid& id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

base::Result<AuditHead> auditHead(const Connection& connection)
{
    AuditHead head{0, 0, kNoHash};
    const base::Status done = connection.forEach(
        QStringLiteral("SELECT h.sequence, a.at_us, h.hash FROM audit_head h LEFT JOIN audit a ON a.sequence = "
                       "h.sequence"),
        {}, [&](const Row& row) -> base::Status {
            head = {row.integer(0), row.integer(1), row.bytes(2)};
            return {};
        });
    return done ? base::Result<AuditHead>(head) : tl::unexpected(done.error());
}

base::Result<AuditHead> appendAudit(Connection& connection, const SecretKey& key, const AuditHead& last,
                                    std::int64_t atMicros, const QUuid& person, const AuditEntry& entry)
{
    const Stored event{
        last.sequence + 1,       atMicros,
        idText(person),          entry.action,
        entry.subject,           idText(entry.subjectId),
        idText(entry.sessionId), QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))};
    const QByteArray hash = hashOf(key, last.hash, event);
    const auto added = connection.execute(
        QStringLiteral(
            "INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, "
            "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(event.sequence), toSql(event.atMicros), event.person, event.action, event.subject,
         toSql(entry.subjectId), toSql(entry.sessionId), event.detail, last.hash, hash});
    if (!added)
        return tl::unexpected(added.error());
    const auto moved = connection.execute(
        QStringLiteral("INSERT INTO audit_head (id, sequence, hash) VALUES (1, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash"),
        {toSql(event.sequence), hash});
    return moved ? base::Result<AuditHead>({event.sequence, atMicros, hash}) : tl::unexpected(moved.error());
}

base::Result<std::int64_t> verifyAudit(const Connection& connection, const SecretKey& key,
                                       const std::function<base::Status(std::int64_t)>& each)
{
    AuditHead link{0, 0, kNoHash};
    const auto broken = [](std::int64_t sequence) {
        return base::fail(ErrorCategory::Damaged, "audit event " + std::to_string(sequence));
    };
    const base::Status walked =
        connection.forEach(kColumns + QStringLiteral("ORDER BY sequence"), {}, [&](const Row& row) -> base::Status {
            const Stored event{row.integer(0), row.integer(1), row.text(2), row.text(3),
                               row.text(4),    row.text(5),    row.text(6), row.text(7)};
            const std::int64_t expected = link.sequence + 1;
            if (event.sequence != expected || row.bytes(8) != link.hash ||
                hashOf(key, link.hash, event) != row.bytes(9))
                return broken(expected);
            link = {event.sequence, event.atMicros, row.bytes(9)};
            return each ? each(event.sequence) : base::Status();
        });
    if (!walked)
        return tl::unexpected(walked.error());
    const auto last = auditHead(connection);
    if (!last)
        return tl::unexpected(last.error());
    if (last->sequence != link.sequence || last->hash != link.hash)
        return broken(link.sequence + 1);
    return link.sequence;
}

base::Result<QList<AuditEvent>> auditEvents(const Connection& connection, const QString& condition,
                                            const QVariantList& values)
{
    return connection.list<AuditEvent>(kColumns + condition, values, [](const Row& row) -> base::Result<AuditEvent> {
        return AuditEvent{
            row.integer(0), row.time(1), row.uuid(2), row.text(3),
            row.text(4),    row.uuid(5), row.uuid(6), QJsonDocument::fromJson(row.text(7).toUtf8()).object()};
    });
}

} // namespace alliance::db
