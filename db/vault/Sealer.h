#pragma once
// Sealed columns: XChaCha20-Poly1305 (IETF) under one content key, with table, column and row id as associated data, so
// that a sealed value opens only in the place it was written for.
// Stored as: 1 byte format (1) | 24 bytes nonce | ciphertext | 16 bytes tag.

#include "db/vault/SecretKey.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <memory>

namespace alliance::db
{

// Immutable and shareable between threads.
class Sealer
{
public:
    explicit Sealer(std::shared_ptr<const SecretKey> key) : m_key(std::move(key)) {}

    QByteArray seal(const char* table, const char* column, const QUuid& row, const QByteArray& plain) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QString& text) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QJsonObject& object) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QJsonArray& array) const;
    // Damaged: it does not open here.
    base::Result<QByteArray> open(const char* table, const char* column, const QUuid& row,
                                  const QByteArray& sealed) const;

private:
    std::shared_ptr<const SecretKey> m_key;
};

// Opens several columns of one row and remembers the first failure, which status() then returns.
class SealedRow
{
public:
    SealedRow(const Sealer& sealer, const char* table, const QUuid& row) : m_sealer(sealer), m_table(table), m_row(row)
    {
    }
    QString text(const char* column, const QByteArray& sealed);
    QJsonObject object(const char* column, const QByteArray& sealed);
    QJsonArray array(const char* column, const QByteArray& sealed);
    const base::Status& status() const { return m_status; }

private:
    QByteArray plain(const char* column, const QByteArray& sealed);
    const Sealer& m_sealer;
    const char* m_table;
    QUuid m_row;
    base::Status m_status;
};

} // namespace alliance::db
