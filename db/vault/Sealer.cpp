#include "db/vault/Sealer.h"

#include <QJsonDocument>

#include <sodium.h>

namespace alliance::db
{
namespace
{

constexpr char kFormat = 1;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray place(const char* table, const char* column, const QUuid& row)
{
    QByteArray data(1, kFormat);
    data.append(table).append('\0').append(column).append('\0').append(row.toRfc4122());
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
    const QByteArray associated = place(table, column, row);
    QByteArray sealed(1 + kNonceSize + plain.size() + kTagSize, '\0');
    sealed[0] = kFormat;
    randombytes_buf(rawData(sealed, 1), static_cast<std::size_t>(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        rawData(sealed, 1 + kNonceSize), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(associated), static_cast<unsigned long long>(associated.size()), nullptr, raw(sealed, 1), m_key->data());
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

base::Result<QByteArray> Sealer::open(const char* table, const char* column, const QUuid& row,
                                      const QByteArray& sealed) const
{
    const auto damaged = [&] {
        return base::fail(base::ErrorCategory::Damaged, std::string("seal of ") + table + "." + column + " in row " +
                                                            row.toString(QUuid::WithoutBraces).toStdString());
    };
    if (sealed.size() < 1 + kNonceSize + kTagSize || sealed[0] != kFormat)
        return damaged();
    const QByteArray associated = place(table, column, row);
    QByteArray plain(sealed.size() - 1 - kNonceSize - kTagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(rawData(plain), nullptr, nullptr, raw(sealed, 1 + kNonceSize),
                                                   static_cast<unsigned long long>(sealed.size() - 1 - kNonceSize),
                                                   raw(associated), static_cast<unsigned long long>(associated.size()),
                                                   raw(sealed, 1), m_key->data()) != 0)
        return damaged();
    return plain;
}

QByteArray SealedRow::plain(const char* column, const QByteArray& sealed)
{
    if (!m_status)
        return {};
    base::Result<QByteArray> opened = m_sealer.open(m_table, column, m_row, sealed);
    if (opened)
        return std::move(*opened);
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
