#include "db/core/Statements.h"

#include "db/core/Connection.h"

namespace alliance::db
{

base::Status runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace alliance::db
