#include "db/core/DamageLog.h"

#include <utility>

namespace alliance::db
{

bool DamageLog::isNew(const QUuid& row) const
{
    const std::scoped_lock lock(m_mutex);
    return !m_known.contains(row);
}

void DamageLog::add(const DamagedRow& row)
{
    const std::scoped_lock lock(m_mutex);
    if (m_known.contains(row.id))
        return;
    m_known.insert(row.id);
    m_new.append(row);
}

QList<DamagedRow> DamageLog::takeNew()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_new, {});
}

} // namespace alliance::db
