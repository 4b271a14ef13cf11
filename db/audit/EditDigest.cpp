#include "db/audit/EditDigest.h"

#include "db/audit/VersionRow.h"
#include "db/core/Connection.h"

#include <QJsonDocument>

namespace alliance::db
{
namespace
{

const QString kDigest = QStringLiteral("digest");
constexpr int kShown = 24; // hexadecimal digits: 96 bits

QByteArray compact(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString digestOfEdit(const EditIdentity& edit, const QByteArray& body)
{
    return digestOf({toSql(edit.id), toSql(edit.session), toSql(edit.person), toSql(edit.position), edit.kind,
                     toSql(edit.createdUs), body})
        .left(kShown);
}

} // namespace

QJsonObject withEditDigest(const EditIdentity& edit, QJsonObject body)
{
    body.insert(kDigest, digestOfEdit(edit, compact(body)));
    return body;
}

QString editText(const EditIdentity& edit, const QJsonObject& body)
{
    const QByteArray text = compact(body); // "{" and the first name
    return QStringLiteral("{\"%1\":\"%2\",").arg(kDigest, digestOfEdit(edit, text)) + QString::fromUtf8(text.mid(1));
}

bool takeEditDigest(const EditIdentity& edit, QJsonObject& body)
{
    const QJsonValue told = body.take(kDigest);
    return told.isUndefined() || told.toString() == digestOfEdit(edit, compact(body));
}

} // namespace alliance::db
