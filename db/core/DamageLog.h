#pragma once
// Which rows did not open, whoever of those who share a library met them: lists leave such rows (or their words) out,
// and what shows a list tells from here what is missing. Each row is told once. Thread safe.

#include "db/records/DamagedRow.h"

#include <QList>
#include <QSet>

#include <mutex>

namespace alliance::db
{

class DamageLog
{
public:
    // False: known already.
    bool isNew(const QUuid& row) const;
    void add(const DamagedRow& row);
    // Those that were added since the last call, in that order.
    QList<DamagedRow> takeNew();

private:
    mutable std::mutex m_mutex;
    QSet<QUuid> m_known;
    QList<DamagedRow> m_new;
};

} // namespace alliance::db
