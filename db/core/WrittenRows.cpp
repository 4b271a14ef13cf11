#include "db/core/WrittenRows.h"

#include "db/audit/PlainRows.h"

#include <QRegularExpression>

#include <utility>

namespace alliance::db
{
namespace
{

// Which of the values goes into `column`, or -1.
qsizetype valueInserted(const QString& sql, const QString& column)
{
    const auto listAfter = [&](qsizetype from) {
        const qsizetype open = sql.indexOf(u'(', from);
        const qsizetype close = sql.indexOf(u')', open);
        QStringList names;
        for (const QString& name : sql.mid(open + 1, close - open - 1).split(u','))
            names << name.trimmed();
        return std::pair(names, close);
    };
    const auto [columns, end] = listAfter(0);
    const QStringList places = listAfter(end + 1).first;
    const qsizetype at = columns.indexOf(column);
    if (at < 0 || at >= places.size() || places[at] != QStringLiteral("?"))
        return -1;
    return places.first(at).count(QStringLiteral("?"));
}

qsizetype valueAsked(const QString& sql, const QString& column)
{
    const QRegularExpression condition(QStringLiteral("\\b%1 = \\?").arg(column));
    const qsizetype at = sql.indexOf(condition, std::max<qsizetype>(0, sql.indexOf(QStringLiteral(" WHERE "))));
    return at < 0 ? -1 : sql.first(at).count(u'?');
}

} // namespace

WrittenRows::Statement WrittenRows::parsed(const QString& sql)
{
    static const QRegularExpression begin(QStringLiteral("^(INSERT INTO|UPDATE|DELETE FROM) (\\w+)"));
    const auto match = begin.match(sql);
    const PlainTable* table = match.hasMatch() ? plainTable(match.captured(2)) : nullptr;
    if (!table)
        return {};
    const QString key = QLatin1String(table->key);
    return {match.captured(2), sql.startsWith(u'I') ? valueInserted(sql, key) : valueAsked(sql, key)};
}

void WrittenRows::note(std::int64_t transaction, const QString& sql, const QVariantList& values)
{
    auto known = m_statements.constFind(sql);
    if (known == m_statements.cend())
        known = m_statements.insert(sql, parsed(sql));
    if (known->key >= 0 && known->key < values.size())
        add(transaction, known->table, values[known->key].toString());
}

void WrittenRows::add(std::int64_t transaction, const QString& table, const QString& key)
{
    if (transaction != m_transaction)
        m_keys.clear();
    m_transaction = transaction;
    if (transaction != 0)
        m_keys[table].insert(key);
}

WrittenRows::Keys WrittenRows::take(std::int64_t transaction)
{
    Keys keys = std::exchange(m_keys, {});
    return transaction == m_transaction ? keys : Keys();
}

} // namespace alliance::db
