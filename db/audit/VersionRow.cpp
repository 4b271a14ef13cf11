#include "db/audit/VersionRow.h"

#include <QHash>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace alliance::db
{
namespace
{

const QHash<QString, QString>& columnsByTable()
{
    static const QHash<QString, QString> columns{
        {QStringLiteral("consent_versions"),
         QStringLiteral("id, consent_id, version, given_on, expires_on, withdrawn_on, destroy_by, keep_days, terms, "
                        "remark, author_id, created_us")},
        {QStringLiteral("decisions"),
         QStringLiteral(
             "id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, "
             "created_us")},
        {QStringLiteral("feedback_versions"),
         QStringLiteral("id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us")},
        {QStringLiteral("marker_versions"),
         QStringLiteral("id, marker_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, "
                        "start_frame, end_frame, candidate_id, coding, comment, author_id, created_us")},
        {QStringLiteral("note_versions"),
         QStringLiteral("id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, "
                        "start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us")},
        {QStringLiteral("passage_versions"),
         QStringLiteral("id, passage_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, "
                        "start_frame, end_frame, coding, comment, author_id, created_us")},
        {QStringLiteral("rating_versions"),
         QStringLiteral("id, rating_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, "
                        "start_frame, end_frame, coding, comment, author_id, created_us")},
        {QStringLiteral("settlement_versions"),
         QStringLiteral("id, settlement_id, version, deleted, visibility, recording_id, content_hash, start_ns, "
                        "end_ns, start_frame, end_frame, coding, comment, author_id, created_us")},
    };
    return columns;
}

const QString& insertion(const QString& table)
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        for (auto one = columnsByTable().cbegin(); one != columnsByTable().cend(); ++one) {
            const QStringList places(one->count(u',') + 1, QStringLiteral("?"));
            made.insert(one.key(), QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                       .arg(one.key(), *one, places.join(QStringLiteral(", "))));
        }
        return made;
    }();
    static const QString none;
    const auto found = all.constFind(table);
    return found == all.cend() ? none : *found;
}

void append(QByteArray& bytes, char kind, const QByteArray& content)
{
    std::array<char, sizeof(qint64)> length{};
    qToLittleEndian(static_cast<qint64>(content.size()), length.data());
    bytes.append(kind).append(length.data(), length.size()).append(content);
}

void append(QByteArray& bytes, const QVariant& value)
{
    if (value.isNull())
        return append(bytes, 'n', {});
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return append(bytes, 'b', value.toByteArray());
    case QMetaType::QString:
        return append(bytes, 't', value.toString().toUtf8());
    case QMetaType::Double:
        return append(bytes, 'd', QByteArray::number(value.toDouble(), 'g', 17));
    default:
        return append(bytes, 'i', QByteArray::number(value.toLongLong()));
    }
}

} // namespace

QStringList versionTables()
{
    QStringList tables = columnsByTable().keys();
    tables.sort();
    return tables;
}

QString versionColumns(const QString& table)
{
    return columnsByTable().value(table);
}

base::Status insertVersionRow(LibraryContext& context, AuditEntry& entry, const QString& table,
                              const QVariantList& values)
{
    const auto added = context.database().execute(insertion(table), values);
    if (!added)
        return tl::unexpected(added.error());
    entry.detail.insert(kVersionDetail, values[0].toString());
    entry.detail.insert(QStringLiteral("number"), values[2].toInt());
    entry.detail.insert(QStringLiteral("digest"), digestOf(values));
    return {};
}

QByteArray canonicalBytes(const QVariantList& values)
{
    QByteArray bytes;
    bytes.reserve(1024);
    for (const QVariant& value : values)
        append(bytes, value);
    return bytes;
}

QString digestOf(const QVariantList& values)
{
    const QByteArray bytes = canonicalBytes(values);
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), static_cast<std::size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString::fromLatin1(digest.toHex());
}

} // namespace alliance::db
