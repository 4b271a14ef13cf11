#pragma once
// What is said to SQLite once in a process, before its first database.

namespace alliance::db
{

// Any thread, as often as it likes. That SQLite should not count the memory it has, for which threads with databases of
// their own would wait for one another at every allocation.
void startSqlite();

} // namespace alliance::db
