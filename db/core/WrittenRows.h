#pragma once
// Which rows without versions (see audit/PlainRows.h) were written in the transaction that is under way, found out from
// the statements themselves: whatever a repository writes is told by the audit event that follows.

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariantList>

#include <cstdint>

namespace alliance::db
{

class WrittenRows
{
public:
    // By table and key: the row's columns that PlainTable names, as they were inserted; empty where only the database
    // knows them.
    using Rows = QMap<QString, QMap<QString, QVariantList>>;

    // INSERT that names the key's column; UPDATE and DELETE with "key = ?" among their conditions. Others are passed
    // over: whoever uses them says add(). Returns the table that the statement is about; empty for none.
    const QString& note(std::int64_t transaction, const QString& sql, const QVariantList& values);
    void add(std::int64_t transaction, const QString& table, const QString& key);
    // Of this transaction, since the last call.
    Rows take(std::int64_t transaction);

private:
    struct Statement {
        QString table;               // empty: it does not write rows
        qsizetype key = -1;          // the value that is one; -1: none of plainTables(), or not said
        QList<qsizetype> whole = {}; // the values that are the columns of a new row; empty: not known
    };
    static Statement parsed(const QString& sql);
    void keep(std::int64_t transaction, const QString& table, const QString& key, const QVariantList& row);

    std::int64_t m_transaction = 0;
    Rows m_rows;
    QHash<QString, Statement> m_statements; // by their SQL
};

} // namespace alliance::db
