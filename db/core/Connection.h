#pragma once
// One database connection: belongs to the thread that opened it. Values only go in as bound parameters.

#include "media/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariantList>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace alliance::db
{

class Dialect;

enum class OpenMode {
    ReadOnly, // a file in a folder that cannot be written is taken to change no more
    Existing, // fails with NotFound where there is none
    Create,
    Still, // as ReadOnly, and taken to change no more wherever it lies: see kDiskWasFull
};

// Context of NoSpace where the disk had no room for the side files of the database, so that it was opened Still:
// changes can be made when it is opened anew.
inline constexpr const char* kDiskWasFull = "the disk was full when the library was opened";

// The current row of a result; columns count from 0 in the order of the select list.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    QVariantList values(qsizetype columns) const; // the first ones
    QStringList columns() const;                  // names
    QDateTime time(int column) const;             // from microseconds since 1970, UTC

private:
    const QSqlQuery& m_query;
};

// How values are stored: UUIDs as 36 characters of text (null: SQL NULL), flags as 0 or 1.
QDateTime timeFromSql(std::int64_t microseconds); // since 1970, as columns named *_us hold it; UTC
QVariant toSql(const QUuid& id);
QVariant toSql(bool flag);
QVariant toSql(std::int64_t number);
QVariant toSql(const QString& text); // never SQL NULL
QVariant nullText();
QVariant nullNumber();

// Looks at a part of the letters only: a text of SQL is compared anyway when it is found.
struct StatementHash {
    std::size_t operator()(const QString& sql) const noexcept;
};

class Connection
{
public:
    // `file`: a SQLite database, or the address of a server (see ServerAddress.h), which has to exist for Create as
    // well (the schema that it names must not: Conflict).
    static base::Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, OpenMode mode,
                                                          std::chrono::milliseconds busyTimeout);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const Dialect& dialect() const { return m_dialect; }
    // Another one for each outermost Transaction that is under way; 0 outside of one.
    std::int64_t transactionNumber() const { return m_depth > 0 ? m_transactions : 0; }

    // Number of rows that the statement changed.
    base::Result<std::int64_t> execute(const QString& sql, const QVariantList& values = {});
    // Told of every statement of execute() that succeeded, with its values.
    void watchWrites(std::function<void(const QString& sql, const QVariantList& values)> watcher)
    {
        m_watcher = std::move(watcher);
    }
    // Stops at the first error of `row`.
    base::Status forEach(const QString& sql, const QVariantList& values,
                         const std::function<base::Status(const Row&)>& row) const;

    template <typename T>
    base::Result<QList<T>> list(const QString& sql, const QVariantList& values,
                                const std::function<base::Result<T>(const Row&)>& map) const
    {
        QList<T> all;
        const base::Status done = forEach(sql, values, [&](const Row& row) -> base::Status {
            base::Result<T> one = map(row);
            if (!one)
                return tl::unexpected(one.error());
            all.append(std::move(*one));
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return all;
    }

    template <typename T>
    base::Result<std::optional<T>> first(const QString& sql, const QVariantList& values,
                                         const std::function<base::Result<T>(const Row&)>& map) const
    {
        auto all = list<T>(sql, values, map);
        if (!all)
            return tl::unexpected(all.error());
        return all->isEmpty() ? std::optional<T>() : std::optional<T>(std::move(all->first()));
    }

    // First column of the first row; 0 when there is none.
    base::Result<std::int64_t> number(const QString& sql, const QVariantList& values = {}) const;

private:
    friend class Transaction;
    Connection(QString name, const Dialect& dialect, OpenMode mode)
        : m_name(std::move(name)), m_dialect(dialect), m_mode(mode)
    {
    }
    base::Result<QSqlQuery> run(const QString& sql, const QVariantList& values) const;
    bool prepares(const QString& sql, const QVariantList& values) const;
    bool names(const QVariantList& values) const;
    void keep(const QString& sql, const QVariantList& values, QSqlQuery query) const; // to be run again

    QString m_name; // of the QSqlDatabase
    const Dialect& m_dialect;
    OpenMode m_mode;
    std::function<void(const QString&, const QVariantList&)> m_watcher;
    int m_depth = 0; // of nested Transactions
    std::int64_t m_transactions = 0;
    // A statement failed or an inner transaction was given up, so the outer one cannot be committed.
    mutable bool m_doomed = false;
    mutable std::unordered_map<QString, QSqlQuery, StatementHash> m_prepared; // by their SQL; not those in use
};

} // namespace alliance::db
