#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RoleCheck)
}

#include "app/services/RoleCheck.h"

#include <algorithm>

namespace alliance::app
{

Done only(std::initializer_list<db::PersonRole> those, db::PersonRole role, const QString& refusal)
{
    if (std::find(those.begin(), those.end(), role) != those.end())
        return {};
    return failed(base::ErrorCategory::Refused, "role", Subject::Argument,
                  role == db::PersonRole::Recovery
                      ? tr("The recovery key only serves to give somebody a new passphrase or a session that is lost, "
                           "to verify, and to restore.")
                      : refusal);
}

} // namespace alliance::app
