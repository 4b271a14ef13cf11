#include "db/audit/VersionRow.h"

#include <QHash>
#include <QtEndian>

#include <sodium.h>

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

QByteArray canonical(const QVariant& value)
{
    const auto framed = [](char kind, const QByteArray& content) {
        QByteArray bytes(1 + static_cast<qsizetype>(sizeof(qint64)), kind);
        qToLittleEndian(static_cast<qint64>(content.size()), bytes.data() + 1);
        return bytes + content;
    };
    if (value.isNull())
        return framed('n', {});
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return framed('b', value.toByteArray());
    case QMetaType::QString:
        return framed('t', value.toString().toUtf8());
    case QMetaType::Double:
        return framed('d', QByteArray::number(value.toDouble(), 'g', 17));
    default:
        return framed('i', QByteArray::number(value.toLongLong()));
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
    const QString places = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, versionColumns(table), places), values);
    if (!added)
        return tl::unexpected(added.error());
    entry.detail.insert(QStringLiteral("version"), values[0].toString());
    entry.detail.insert(QStringLiteral("number"), values[2].toInt());
    entry.detail.insert(QStringLiteral("digest"), digestOf(values));
    return {};
}

QByteArray canonicalBytes(const QVariantList& values)
{
    QByteArray bytes;
    for (const QVariant& value : values)
        bytes += canonical(value);
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
