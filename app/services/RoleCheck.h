#pragma once
// The one way in which a role is refused: behind Permissions.h and Ownership.h.

#include "app/services/Failure.h"
#include "db/records/Person.h"

#include <QString>

#include <initializer_list>

namespace alliance::app
{

// Nothing for `those`; Refused for others, with `refusal` (a translated sentence) or, for the recovery key, with what
// that is for.
Done only(std::initializer_list<db::PersonRole> those, db::PersonRole role, const QString& refusal);

} // namespace alliance::app
