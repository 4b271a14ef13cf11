#include "db/core/Transaction.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"

namespace alliance::db
{

base::Result<Transaction> Transaction::begin(Connection& connection)
{
    if (connection.m_mode == OpenMode::Still)
        return base::fail(base::ErrorCategory::NoSpace, kDiskWasFull);
    if (connection.m_depth == 0) {
        const QStringList statements = connection.dialect().beginForWriting();
        for (const QString& statement : statements) {
            if (const auto begun = connection.execute(statement); !begun) {
                if (&statement != &statements.first())
                    static_cast<void>(connection.execute(QStringLiteral("ROLLBACK")));
                return tl::unexpected(begun.error());
            }
        }
        connection.m_doomed = false;
        ++connection.m_transactions;
    }
    ++connection.m_depth;
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    giveUp();
}

void Transaction::giveUp()
{
    if (!m_connection)
        return;
    Connection& connection = *std::exchange(m_connection, nullptr);
    connection.m_doomed = true;
    // A rollback fails only where the database has rolled back by itself (after a full disk, for example).
    if (--connection.m_depth == 0)
        static_cast<void>(connection.execute(QStringLiteral("ROLLBACK")));
}

base::Status Transaction::commit()
{
    if (!m_connection)
        return base::fail(base::ErrorCategory::Internal, "transaction has ended");
    if (m_connection->m_depth > 1) {
        --m_connection->m_depth;
        m_connection = nullptr;
        return {};
    }
    if (m_connection->m_doomed) {
        giveUp();
        return base::fail(base::ErrorCategory::Conflict, "part of the change failed");
    }
    if (const auto done = m_connection->execute(QStringLiteral("COMMIT")); !done) {
        giveUp();
        return tl::unexpected(done.error());
    }
    --m_connection->m_depth;
    m_connection = nullptr;
    return {};
}

} // namespace alliance::db
