#pragma once
// A writing transaction: takes the write lock at once (so Busy comes at the beginning, not in the middle), rolls back
// when it goes out of scope without commit(). Inside another one on the same connection it joins that one.

#include "media/base/Result.h"

namespace alliance::db
{

class Connection;

class Transaction
{
public:
    static base::Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // Nothing has changed when this fails.
    base::Status commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    void giveUp();
    Connection* m_connection;
};

} // namespace alliance::db
