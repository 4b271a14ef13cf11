#include "db/core/SqliteStart.h"

#include <sqlite3.h>

namespace alliance::db
{

void startSqlite()
{
    // Refused where SQLite works already: then it counts, which is slower and harms nothing.
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace alliance::db
