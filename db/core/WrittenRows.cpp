#include "db/core/WrittenRows.h"

#include "db/audit/PlainRows.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace alliance::db
{
namespace
{

struct Insertion {
    QStringList columns, places;
    bool plain = false; // one row, always
};

Insertion insertion(const QString& sql)
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
    const auto [places, last] = listAfter(end + 1);
    return {columns, places, QStringView(sql).sliced(last + 1).trimmed().isEmpty()};
}

// Which of the values goes into `column`, or -1.
qsizetype valueInserted(const Insertion& made, const QString& column)
{
    const qsizetype at = made.columns.indexOf(column);
    if (at < 0 || at >= made.places.size() || made.places[at] != QStringLiteral("?"))
        return -1;
    return made.places.first(at).count(QStringLiteral("?"));
}

// Which of the values are the columns of `table`, in its order; empty unless they all are values.
QList<qsizetype> valuesOf(const Insertion& made, const PlainTable& table)
{
    QList<qsizetype> all;
    if (!made.plain || QLatin1String(table.key) != QLatin1String("id"))
        return all;
    for (const QString& column : QString::fromLatin1(table.columns).split(QStringLiteral(", "))) {
        const qsizetype value = valueInserted(made, column);
        if (value < 0)
            return {};
        all << value;
    }
    return all;
}

qsizetype valueAsked(const QString& sql, const QString& column)
{
    const QRegularExpression condition(QStringLiteral("\\b%1 = \\?").arg(column));
    const qsizetype at = sql.indexOf(condition, std::max<qsizetype>(0, sql.indexOf(QStringLiteral(" WHERE "))));
    return at < 0 ? -1 : sql.first(at).count(u'?');
}

// Whether the database has nothing to turn into something else: a number for a column of floating point, or an empty
// text or bytes that its driver takes for NULL.
bool staysAsItIs(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() || !value.toString().isNull();
    case QMetaType::QByteArray:
        return !value.toByteArray().isNull();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return true;
    default:
        return false;
    }
}

} // namespace

WrittenRows::Statement WrittenRows::parsed(const QString& sql)
{
    static const QRegularExpression begin(QStringLiteral("^(INSERT INTO|UPDATE|DELETE FROM) (\\w+)"));
    const auto match = begin.match(sql);
    if (!match.hasMatch())
        return {};
    const PlainTable* table = plainTable(match.captured(2));
    if (!table)
        return {match.captured(2)};
    const QString key = QLatin1String(table->key);
    if (!sql.startsWith(u'I'))
        return {match.captured(2), valueAsked(sql, key)};
    const Insertion made = insertion(sql);
    return {match.captured(2), valueInserted(made, key), valuesOf(made, *table)};
}

const QString& WrittenRows::note(std::int64_t transaction, const QString& sql, const QVariantList& values)
{
    auto known = m_statements.constFind(sql);
    if (known == m_statements.cend())
        known = m_statements.insert(sql, parsed(sql));
    if (known->key < 0 || known->key >= values.size())
        return known->table;
    QVariantList row;
    for (const qsizetype value : known->whole) {
        if (value >= values.size() || !staysAsItIs(values[value])) {
            row.clear();
            break;
        }
        row << values[value];
    }
    keep(transaction, known->table, values[known->key].toString(), row);
    return known->table;
}

void WrittenRows::add(std::int64_t transaction, const QString& table, const QString& key)
{
    keep(transaction, table, key, {});
}

void WrittenRows::keep(std::int64_t transaction, const QString& table, const QString& key, const QVariantList& row)
{
    if (transaction != m_transaction)
        m_rows.clear();
    m_transaction = transaction;
    if (transaction == 0)
        return;
    auto& rows = m_rows[table];
    const auto before = rows.find(key);
    if (before == rows.end())
        rows.insert(key, row);
    else
        before->clear(); // it was written twice
}

WrittenRows::Rows WrittenRows::take(std::int64_t transaction)
{
    Rows rows = std::exchange(m_rows, {});
    return transaction == m_transaction ? rows : Rows();
}

} // namespace alliance::db
