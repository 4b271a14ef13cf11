#include "db/repositories/Certificates.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

QJsonObject bodyOf(const Certificate& certificate)
{
    QJsonArray recordings;
    for (const DestroyedRecording& one : certificate.recordings)
        recordings.append(QJsonObject{{QStringLiteral("id"), one.id.toString(QUuid::WithoutBraces)},
                                      {QStringLiteral("sha256"), one.contentHash},
                                      {QStringLiteral("size"), static_cast<qint64>(one.sizeBytes)},
                                      {QStringLiteral("linked"), one.linked}});
    QJsonObject counts;
    for (auto one = certificate.counts.cbegin(); one != certificate.counts.cend(); ++one)
        counts.insert(one.key(), static_cast<qint64>(one.value()));
    return {{QStringLiteral("case_code"), certificate.caseCode},
            {QStringLiteral("number"), certificate.sessionNumber},
            {QStringLiteral("held_on"), certificate.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("reason"), certificate.reason},
            {QStringLiteral("recordings"), recordings},
            {QStringLiteral("counts"), counts}};
}

void readBody(const QJsonObject& body, Certificate& certificate)
{
    certificate.caseCode = body[QStringLiteral("case_code")].toString();
    certificate.sessionNumber = body[QStringLiteral("number")].toInt();
    certificate.heldOn = QDate::fromString(body[QStringLiteral("held_on")].toString(), Qt::ISODate);
    certificate.reason = body[QStringLiteral("reason")].toString();
    for (const QJsonValue& value : body[QStringLiteral("recordings")].toArray()) {
        const QJsonObject one = value.toObject();
        certificate.recordings.append(
            {QUuid::fromString(one[QStringLiteral("id")].toString()), one[QStringLiteral("sha256")].toString(),
             one[QStringLiteral("size")].toInteger(), one[QStringLiteral("linked")].toBool()});
    }
    const QJsonObject counts = body[QStringLiteral("counts")].toObject();
    for (auto one = counts.constBegin(); one != counts.constEnd(); ++one)
        certificate.counts.insert(one.key(), one.value().toInteger());
}

std::function<base::Result<Certificate>(const Row&)> mapper(const LibraryContext& context)
{
    return [opener = context.opener()](const Row& row) -> base::Result<Certificate> {
        Certificate certificate;
        certificate.id = row.uuid(0);
        certificate.sessionId = row.uuid(1);
        certificate.caseId = row.uuid(2);
        certificate.person = row.uuid(4);
        certificate.destroyed = row.time(5);
        SealedRow sealed(opener, "certificates", certificate.id);
        readBody(sealed.object("body", row.bytes(3)), certificate);
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return certificate;
    };
}

QString select()
{
    return QStringLiteral("SELECT %1 FROM certificates ").arg(certificateColumns());
}

} // namespace

QString certificateColumns()
{
    return QStringLiteral("id, session_id, case_id, body, person_id, destroyed_us");
}

base::Result<QList<Certificate>> Certificates::list() const
{
    return listReadable<Certificate>(m_context.database(), select() + QStringLiteral("ORDER BY destroyed_us, id"), {},
                                     mapper(m_context));
}

base::Result<Certificate> Certificates::get(const QUuid& id) const
{
    return required(m_context.database().first<Certificate>(select() + QStringLiteral("WHERE id = ?"), {toSql(id)},
                                                            mapper(m_context)),
                    "certificate");
}

base::Status Certificates::store(Certificate& certificate, AuditEntry& entry)
{
    certificate.id = QUuid::createUuid();
    certificate.person = m_context.person();
    const auto sealer = m_context.librarySealer();
    if (!sealer)
        return tl::unexpected(sealer.error());
    const std::int64_t now = m_context.now();
    certificate.destroyed = QDateTime::fromMSecsSinceEpoch(now / 1000).toUTC();
    const QVariantList values{
        toSql(certificate.id),     toSql(certificate.sessionId),
        toSql(certificate.caseId), sealer->seal("certificates", "body", certificate.id, bodyOf(certificate)),
        toSql(certificate.person), toSql(now)};
    const auto added = m_context.database().execute(
        QStringLiteral("INSERT INTO certificates (%1) VALUES (?, ?, ?, ?, ?, ?)").arg(certificateColumns()), values);
    if (!added)
        return tl::unexpected(added.error());
    entry.detail.insert(QStringLiteral("certificate"), certificate.id.toString(QUuid::WithoutBraces));
    entry.detail.insert(QStringLiteral("certificate_digest"), digestOf(values));
    return {};
}

} // namespace alliance::db
