#pragma once
// Rows of version tables. Their audit event holds the id and a digest (BLAKE2b-256) of every column, so that a version
// that was changed, added or removed behind the program's back is found.

#include "db/core/LibraryContext.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace alliance::db
{

// Columns in the order of insertVersionRow: id, parent, version number, ...
QStringList versionTables();
QString versionColumns(const QString& table);

// In the detail of the event: the id of the row.
inline const QString kVersionDetail = QStringLiteral("version");

// `values` in the order of versionColumns. Completes the audit entry.
base::Status insertVersionRow(LibraryContext& context, AuditEntry& entry, const QString& table,
                              const QVariantList& values);

// Kind, length and content of each: no two lists of values give the same bytes. The same for the values that were bound
// and for those that were read.
QByteArray canonicalBytes(const QVariantList& values);
// Of those bytes, hexadecimal.
QString digestOf(const QVariantList& values);

} // namespace alliance::db
