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

QString digestOfEdit(const EditIdentity& edit, const QJsonObject& body)
{
    return digestOf({toSql(edit.id), toSql(edit.session), toSql(edit.person), toSql(edit.position), edit.kind,
                     toSql(edit.createdUs), QJsonDocument(body).toJson(QJsonDocument::Compact)})
        .left(kShown);
}

} // namespace

QJsonObject withEditDigest(const EditIdentity& edit, QJsonObject body)
{
    body.insert(kDigest, digestOfEdit(edit, body));
    return body;
}

bool takeEditDigest(const EditIdentity& edit, QJsonObject& body)
{
    const QJsonValue told = body.take(kDigest);
    return told.isUndefined() || told.toString() == digestOfEdit(edit, body);
}

} // namespace alliance::db
