#pragma once
// Words for rows of a library that do not open any more.

#include "db/records/DamagedRow.h"

#include <QString>
#include <QStringList>

namespace alliance::app
{

// "A note of 3 May 2026 10:20 in KESTREL-7 · Session 3 is damaged: its words cannot be read." `session`: how that is
// called here; empty where the row belongs to none.
QString damagedText(const db::DamagedRow& row, const QString& session);
// Of a version of a consent that another one followed.
QString damagedEarlierConsent(const db::DamagedRow& row);

} // namespace alliance::app
