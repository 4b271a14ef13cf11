#pragma once
// While one lives, its connection keeps as many pages in memory as a query about the whole library comes back to; they
// are given back at its end, since SQLite looks at each of those it has in one commit of five. One at a time.

#include "db/core/Connection.h"
#include "db/core/Dialect.h"

namespace alliance::db
{

class ManyPages
{
public:
    explicit ManyPages(const Connection& connection) : m_connection(connection)
    {
        m_connection.dialect().keepPages(m_connection, Dialect::Pages::OfTheLibrary);
    }
    ~ManyPages() { m_connection.dialect().keepPages(m_connection, Dialect::Pages::OfASession); }
    ManyPages(const ManyPages&) = delete;
    ManyPages& operator=(const ManyPages&) = delete;

private:
    const Connection& m_connection;
};

} // namespace alliance::db
