#include "db/vault/Sealer.h"

#include <QJsonDocument>

#include <sodium.h>

namespace alliance::db
{
namespace
{

constexpr char kOldFormat = 1;
constexpr char kFormat = 2;
constexpr qsizetype kIdSize = 16;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// keyId: empty in the old format.
QByteArray place(char format, const QByteArray& keyId, const char* table, const char* column, const QUuid& row)
{
    QByteArray data(1, format);
    data.append(keyId).append(table).append('\0').append(column).append('\0').append(row.toRfc4122());
    return data;
}

const unsigned char* raw(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

unsigned char* rawData(QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}

} // namespace

QByteArray Sealer::seal(const char* table, const char* column, const QUuid& row, const QByteArray& plain) const
{
    const QByteArray id = m_key.id.toRfc4122();
    const QByteArray associated = place(kFormat, id, table, column, row);
    QByteArray sealed = QByteArray(1, kFormat) + id;
    const qsizetype nonce = sealed.size();
    sealed.resize(nonce + kNonceSize + plain.size() + kTagSize);
    randombytes_buf(rawData(sealed, nonce), static_cast<std::size_t>(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(rawData(sealed, nonce + kNonceSize), nullptr, raw(plain),
                                               static_cast<unsigned long long>(plain.size()), raw(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr,
                                               raw(sealed, nonce), m_key.key->data());
    return sealed;
}

QByteArray Sealer::seal(const char* table, const char* column, const QUuid& row, const QString& text) const
{
    return seal(table, column, row, text.toUtf8());
}

QByteArray Sealer::seal(const char* table, const char* column, const QUuid& row, const QJsonObject& object) const
{
    return seal(table, column, row, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray Sealer::seal(const char* table, const char* column, const QUuid& row, const QJsonArray& array) const
{
    return seal(table, column, row, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QUuid keyIdOf(const QByteArray& sealed)
{
    return sealed.size() > kIdSize && sealed[0] == kFormat ? QUuid::fromRfc4122(sealed.mid(1, kIdSize)) : QUuid();
}

base::Result<QByteArray> Opener::open(const char* table, const char* column, const QUuid& row,
                                      const QByteArray& sealed) const
{
    const auto failed = [&](base::ErrorCategory category, const std::string& why) {
        if (category == base::ErrorCategory::Damaged && m_lookup)
            m_lookup->damaged(table, row);
        return base::fail(category, std::string("seal of ") + table + "." + column + " in row " +
                                        row.toString(QUuid::WithoutBraces).toStdString() + why);
    };
    const QUuid named = keyIdOf(sealed);
    const qsizetype nonce = named.isNull() ? 1 : 1 + kIdSize;
    if (sealed.size() < nonce + kNonceSize + kTagSize || (named.isNull() && sealed[0] != kOldFormat))
        return failed(base::ErrorCategory::Damaged, "");
    const QUuid id = named.isNull() ? m_oldKey : named;
    base::Result<NamedKey> key = m_key;
    if (!m_key.key || m_key.id != id) {
        if (!m_lookup)
            return failed(base::ErrorCategory::Damaged, ": another key");
        key = m_lookup->key(id);
        if (!key)
            return failed(key.error().category, ": " + key.error().context);
    }
    const QByteArray associated = place(sealed[0], named.isNull() ? QByteArray() : id.toRfc4122(), table, column, row);
    QByteArray plain(sealed.size() - nonce - kNonceSize - kTagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(rawData(plain), nullptr, nullptr, raw(sealed, nonce + kNonceSize),
                                                   static_cast<unsigned long long>(sealed.size() - nonce - kNonceSize),
                                                   raw(associated), static_cast<unsigned long long>(associated.size()),
                                                   raw(sealed, nonce), key->key->data()) != 0)
        return failed(base::ErrorCategory::Damaged, "");
    return plain;
}

QByteArray SealedRow::plain(const char* column, const QByteArray& sealed)
{
    if (!m_status)
        return {};
    base::Result<QByteArray> opened = m_opener.open(m_table, column, m_row, sealed);
    if (opened)
        return std::move(*opened);
    if (m_damaged == DamagedColumn::Blank && opened.error().category == base::ErrorCategory::Damaged)
        m_anyBlank = true;
    else
        m_status = tl::unexpected(opened.error());
    return {};
}

QString SealedRow::text(const char* column, const QByteArray& sealed)
{
    return QString::fromUtf8(plain(column, sealed));
}

QJsonObject SealedRow::object(const char* column, const QByteArray& sealed)
{
    return QJsonDocument::fromJson(plain(column, sealed)).object();
}

QJsonArray SealedRow::array(const char* column, const QByteArray& sealed)
{
    return QJsonDocument::fromJson(plain(column, sealed)).array();
}

} // namespace alliance::db
