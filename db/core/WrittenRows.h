#pragma once
// Which rows without versions (see audit/PlainRows.h) were written in the transaction that is under way, found out from
// the statements themselves: whatever a repository writes is told by the audit event that follows.

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVariantList>

#include <cstdint>

namespace alliance::db
{

class WrittenRows
{
public:
    using Keys = QMap<QString, QSet<QString>>; // by table

    // INSERT that names the key's column; UPDATE and DELETE with "key = ?" among their conditions. Others are passed
    // over: whoever uses them says add().
    void note(std::int64_t transaction, const QString& sql, const QVariantList& values);
    void add(std::int64_t transaction, const QString& table, const QString& key);
    // Of this transaction, since the last call.
    Keys take(std::int64_t transaction);

private:
    struct Statement {
        QString table; // empty: none of those
        qsizetype key = -1;
    };
    static Statement parsed(const QString& sql);

    std::int64_t m_transaction = 0;
    Keys m_keys;
    QHash<QString, Statement> m_statements; // by their SQL
};

} // namespace alliance::db
