#pragma once
// Every table with sealed columns. A test compares the list with the schema.

#include "db/core/Connection.h"
#include "db/records/DamagedRow.h"

#include <vector>

namespace alliance::db
{

struct SealedTable {
    const char* table;
    const char* session; // expression for the session of a row `t`; null where it is of the library or a case
    const char* made;    // column that says when; null: none
    std::vector<const char*> columns;
    // Its own column. Where that holds no id (vocabulary_packs of an open library), nothing of the row is sealed.
    const char* id = "id";
};

const std::vector<SealedTable>& sealedTables();
// Session and time as far as they can be read. Nothing: not one of these tables.
std::optional<DamagedRow> describeRow(const Connection& connection, const QString& table, const QUuid& id);

} // namespace alliance::db
