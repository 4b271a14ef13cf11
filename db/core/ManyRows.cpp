#include "db/core/ManyRows.h"

#include "db/core/LibraryContext.h"

#include <algorithm>

namespace alliance::db
{
namespace
{

constexpr qsizetype kMostValues = 900; // of one statement; older SQLite takes 999

} // namespace

ManyRows::ManyRows(LibraryContext& context, QString table, const QStringList& columns)
    : m_context(context), m_table(std::move(table)), m_width(columns.size())
{
    m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(m_table, columns.join(QStringLiteral(", ")));
    m_places = QStringLiteral("(%1)").arg(QStringList(m_width, QStringLiteral("?")).join(QStringLiteral(", ")));
}

base::Status ManyRows::write()
{
    const qsizetype step = kMostValues / m_width * m_width;
    for (qsizetype from = 0; from < m_values.size(); from += step) {
        const QVariantList some = m_values.mid(from, step);
        const QString sql = m_insert + QStringList(some.size() / m_width, m_places).join(QStringLiteral(", "));
        if (const auto added = m_context.database().execute(sql, some); !added)
            return tl::unexpected(added.error());
        for (qsizetype row = 0; row < some.size(); row += m_width)
            m_context.written(m_table, some[row].toString());
    }
    m_values.clear();
    return {};
}

} // namespace alliance::db
