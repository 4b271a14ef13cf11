#pragma once
// Sealed columns: XChaCha20-Poly1305 (IETF) with table, column and row id as associated data, so that a sealed value
// opens only in the place it was written for. Stored as
//   format 2: 1 byte 2 | 16 bytes id of the key | 24 bytes nonce | ciphertext | 16 bytes tag
//   format 1: 1 byte 1 | 24 bytes nonce | ciphertext | 16 bytes tag; under the first key of its session or the library
// Format 2 is written, both are read. Format and key id are part of the associated data.

#include "db/vault/NamedKey.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace alliance::db
{

// Where keys come from when a value names them.
class KeyLookup
{
public:
    virtual ~KeyLookup() = default;
    // Refused: there is such a key, and this person does not hold it. Damaged: there is none, or it does not open.
    virtual base::Result<NamedKey> key(const QUuid& id) const = 0;
    // Told of every value that turned out to be damaged.
    virtual void damaged(const char* table, const QUuid& row) const = 0;
};

// Opens whatever its person holds the key of. Copyable; used in the thread of `lookup`, which outlives it.
class Opener
{
public:
    // oldKey: the key of values of format 1. Without `lookup` nothing opens (see Sealer).
    Opener(const KeyLookup* lookup, const QUuid& oldKey) : m_lookup(lookup), m_oldKey(oldKey) {}

    // Refused: the person does not hold its key. Damaged: it does not open here.
    base::Result<QByteArray> open(const char* table, const char* column, const QUuid& row,
                                  const QByteArray& sealed) const;

protected:
    NamedKey m_key; // known without a lookup; null in an Opener

private:
    const KeyLookup* m_lookup;
    QUuid m_oldKey;
};

// Seals under one key, and opens what an Opener opens.
class Sealer : public Opener
{
public:
    explicit Sealer(NamedKey key, const KeyLookup* lookup = nullptr, const QUuid& oldKey = {}) : Opener(lookup, oldKey)
    {
        m_key = std::move(key);
    }

    QByteArray seal(const char* table, const char* column, const QUuid& row, const QByteArray& plain) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QString& text) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QJsonObject& object) const;
    QByteArray seal(const char* table, const char* column, const QUuid& row, const QJsonArray& array) const;
    const NamedKey& key() const { return m_key; }
};

// The id of the key that a sealed value names; null in format 1 and in what is no sealed value.
QUuid keyIdOf(const QByteArray& sealed);

// What becomes of a row with a damaged column.
enum class DamagedColumn {
    Fails, // the row with it: what there is to it are its words
    Blank, // the column is read as nothing: the rest of the row, or what hangs on it, is of use without
};

// Opens several columns of one row and remembers the first failure, which status() then returns.
class SealedRow
{
public:
    SealedRow(const Opener& opener, const char* table, const QUuid& row, DamagedColumn damaged = DamagedColumn::Fails)
        : m_opener(opener), m_table(table), m_row(row), m_damaged(damaged)
    {
    }
    QString text(const char* column, const QByteArray& sealed);
    QJsonObject object(const char* column, const QByteArray& sealed);
    QJsonArray array(const char* column, const QByteArray& sealed);
    const base::Status& status() const { return m_status; }
    bool anyBlank() const { return m_anyBlank; }

private:
    QByteArray plain(const char* column, const QByteArray& sealed);
    Opener m_opener;
    const char* m_table;
    QUuid m_row;
    DamagedColumn m_damaged;
    base::Status m_status;
    bool m_anyBlank = false;
};

} // namespace alliance::db
