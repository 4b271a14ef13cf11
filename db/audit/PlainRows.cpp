#include "db/audit/PlainRows.h"

#include "db/audit/VersionRow.h"
#include "db/core/Connection.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <sodium.h>

#include <algorithm>

namespace alliance::db
{
namespace
{

constexpr std::size_t kDigestBytes = 12;
static_assert(kDigestBytes <= crypto_generichash_BYTES);
constexpr qsizetype kKeysAtOnce = 200;

// All of `ids` are told.
base::Status addDigests(const Connection& connection, const SecretKey& key, const PlainTable& table,
                        const QStringList& ids, QMap<QString, QString>& digests)
{
    const QString columns = QLatin1String(table.columns);
    const QString keyColumn = QLatin1String(table.key);
    const qsizetype width = columns.count(u',') + 1;
    QHash<QString, PlainDigest> rows;
    const QString condition =
        ids.size() == 1 ? QStringLiteral("%1 = ?").arg(keyColumn)
                        : QStringLiteral("%1 IN (%2)")
                              .arg(keyColumn, QStringList(ids.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    const base::Status read =
        connection.forEach(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4")
                               .arg(columns, keyColumn, QString::fromLatin1(table.name), condition),
                           QVariantList(ids.begin(), ids.end()), [&](const Row& row) -> base::Status {
                               rows[row.text(static_cast<int>(width))].add(row.values(width));
                               return {};
                           });
    for (const QString& id : ids)
        digests.insert(id, rows.value(id).finish(key, table));
    return read;
}

} // namespace

const std::vector<PlainTable>& plainTables()
{
    static const std::vector<PlainTable> tables{
        {"assignments", "session_id", "session_id, person_id, assigned_us, finished_us"},
        {"candidate_measures", "id", "id, candidate_id, run_id, position, confidence, created_us"},
        {"candidates", "id",
         "id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn"},
        {"cases", "id", "id, created_us"},
        {"collections", "id", "id, parent_id, position, removed, author_id, created_us"},
        {"consents", "id", "id, case_id, recording_id, created_us"},
        {"content_keys", "id", "id, scope, subject_id, author_id, generation, created_us"},
        {"examples", "id",
         "id, collection_id, position, session_id, recording_id, content_hash, start_ns, end_ns, start_frame, "
         "end_frame, marker_id, removed, author_id, created_us"},
        {"feedbacks", "id", "id, session_id, author_id, created_us"},
        {"gaze_marks", "id",
         "id, recording_id, track, engaged, start_ns, end_ns, start_frame, end_frame, withdrawn, author_id, "
         "created_us"},
        {"key_grants", "key_id", "key_id, person_id, sealed_key, granted_us"},
        {"library", "id", "id, kind, created_us"},
        {"markers", "id", "id, session_id, author_id, created_us"},
        {"measurement_runs", "id", "id, recording_id, versions, settings, created_us"},
        {"notes", "id", "id, session_id, reply_to, author_id, created_us"},
        {"passages", "id", "id, session_id, author_id, created_us"},
        {"people", "id",
         "id, role, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us"},
        {"ratings", "id", "id, session_id, author_id, created_us"},
        {"recording_people", "recording_id", "recording_id, track, place, part, said_by_reviewer"},
        {"recordings", "id",
         "id, session_id, storage, content_hash, size_bytes, frame_count, duration_ns, offset_ns, has_audio, "
         "created_us, sealed, ingested"},
        {"session_people", "session_id", "session_id, person_id, part, position"},
        {"sessions", "id", "id, case_id, number, held_on, created_us, released_us, destroy_by"},
        {"settlements", "id", "id, session_id, author_id, created_us"},
        {"signal_files", "recording_id",
         "id, recording_id, kind, path, content_hash, size_bytes, producer, created_us"},
        {"vocabulary_locks", "code", "code, locked"},
        {"vocabulary_packs", "code", "code, revision, body, author_id, created_us"},
    };
    return tables;
}

const PlainTable* plainTable(const QString& name)
{
    const auto& all = plainTables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const PlainTable& one) { return name == QLatin1String(one.name); });
    return found == all.end() ? nullptr : &*found;
}

void PlainDigest::add(const QVariantList& values)
{
    m_rows.append(canonicalBytes(values));
}

QString PlainDigest::finish(const SecretKey& key, const PlainTable& table)
{
    if (m_rows.isEmpty())
        return {};
    std::sort(m_rows.begin(), m_rows.end());
    const QByteArray bytes = canonicalBytes({QString::fromLatin1(table.name), m_rows.size()}) + m_rows.join();
    m_rows.clear();
    unsigned char digest[crypto_generichash_BYTES] = {};
    crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), key.data(), SecretKey::kSize);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(digest), kDigestBytes).toBase64(QByteArray::Base64UrlEncoding));
}

base::Result<QJsonObject> plainDigests(const Connection& connection, const SecretKey& key,
                                       const WrittenRows::Rows& written)
{
    QJsonObject all;
    for (auto table = written.begin(); table != written.end(); ++table) {
        const PlainTable& plain = *plainTable(table.key());
        QMap<QString, QString> digests;
        QStringList unknown;
        for (auto row = table->begin(); row != table->end(); ++row) {
            if (row->isEmpty()) {
                unknown << row.key();
                continue;
            }
            PlainDigest digest;
            digest.add(*row);
            digests.insert(row.key(), digest.finish(key, plain));
        }
        for (qsizetype from = 0; from < unknown.size(); from += kKeysAtOnce) {
            if (const base::Status told = addDigests(connection, key, plain, unknown.mid(from, kKeysAtOnce), digests);
                !told)
                return tl::unexpected(told.error());
        }
        // In order: an object of tens of thousands of members is slow to grow in the middle.
        QJsonObject object;
        for (auto one = digests.cbegin(); one != digests.cend(); ++one)
            object.insert(one.key(), one.value());
        all.insert(table.key(), object);
    }
    return all;
}

} // namespace alliance::db
