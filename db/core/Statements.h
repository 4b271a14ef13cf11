#pragma once

#include "media/base/Result.h"

#include <QStringList>

namespace alliance::db
{

class Connection;

// One after the other; the first that fails ends it.
base::Status runAll(Connection& connection, const QStringList& statements);

} // namespace alliance::db
