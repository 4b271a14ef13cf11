#pragma once
// What the detail of an audit event holds where a change was about who may read a note, a marker, a stage or a rating:
// what it was and is (toCode() of Visibility), and whether anything else changed with it. Earlier programs did not
// write it.

#include <QString>

namespace alliance::db::readers
{

inline const QString kBefore = QStringLiteral("readers_before");
inline const QString kAfter = QStringLiteral("readers_after");
inline const QString kMore = QStringLiteral("more_changed");

} // namespace alliance::db::readers
