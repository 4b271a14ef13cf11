#pragma once
// Rows that have no versions and change in place. The audit event of a change holds, for each of those that it wrote, a
// digest of the columns that are not sealed, so that a row that was changed or removed behind the program's back is
// found. Digest: BLAKE2b, keyed with the key of the audit (what it is of may be destroyed and must not be guessed by
// whoever has only the file), 96 bits, in base64url.

#include "db/core/WrittenRows.h"
#include "db/vault/SecretKey.h"
#include "media/base/Result.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace alliance::db
{

class Connection;
class Row;

struct PlainTable {
    const char* name;
    const char* key;     // a column; rows with the same key are told as one, in no order
    const char* columns; // those that are not sealed
};
const std::vector<PlainTable>& plainTables();
const PlainTable* plainTable(const QString& name); // null: none of them

// Of the rows with one key.
class PlainDigest
{
public:
    void add(const QVariantList& values);
    qsizetype rows() const { return m_rows.size(); }
    QString finish(const SecretKey& key, const PlainTable& table); // empty when there is no row; begins anew

private:
    QByteArrayList m_rows;
};

// In the detail of an audit event: digests by table and key; an empty one says that there is no row any more.
inline const QString kPlainRows = QStringLiteral("rows");
base::Result<QJsonObject> plainDigests(const Connection& connection, const SecretKey& key,
                                       const WrittenRows::Rows& written);

} // namespace alliance::db
