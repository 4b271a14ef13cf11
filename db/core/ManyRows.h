#pragma once
// Rows of one table of plainTables() that are inserted by the thousand: many with each statement, which on a server
// is most of the time. To be used inside a change, whose audit event tells of them.

#include "media/base/Result.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace alliance::db
{

class LibraryContext;

class ManyRows
{
public:
    // columns: the key of the table first.
    ManyRows(LibraryContext& context, QString table, const QStringList& columns);

    void add(const QVariantList& row) { m_values += row; }
    // All that were added, in their order. What has failed is not to be tried again.
    base::Status write();

private:
    LibraryContext& m_context;
    QString m_table;
    QString m_insert; // up to the values
    QString m_places; // of one row
    qsizetype m_width;
    QVariantList m_values; // of all rows, one after the other
};

} // namespace alliance::db
