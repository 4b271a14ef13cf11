#include "db/package/PackageFields.h"

#include <QRegularExpression>

#include <cmath>

namespace alliance::db
{

void PackageFields::wrong(const QString& place) const
{
    if (!m_problem)
        m_problem = base::Error{base::ErrorCategory::Damaged, "records of the package: " + place.toStdString()};
}

QString PackageFields::text(const char* name) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    if (!value.isString())
        wrong(name);
    return value.toString();
}

QUuid PackageFields::id(const char* name) const
{
    const QUuid found = QUuid::fromString(text(name));
    if (found.isNull())
        wrong(name);
    return found;
}

QUuid PackageFields::optionalId(const char* name) const
{
    const QString written = text(name);
    return written.isEmpty() ? QUuid() : id(name);
}

QString PackageFields::hash(const char* name) const
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    const QString found = text(name);
    if (!pattern.match(found).hasMatch())
        wrong(name);
    return found;
}

bool PackageFields::flag(const char* name) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    if (!value.isBool())
        wrong(name);
    return value.toBool();
}

std::int64_t PackageFields::number(const char* name, std::int64_t least, std::int64_t most) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    // What is no whole number, or too large for one, gives both defaults.
    const std::int64_t found = value.toInteger(0);
    if (!value.isDouble() || found != value.toInteger(1) || found < least || found > most) {
        wrong(name);
        return least;
    }
    return found;
}

double PackageFields::real(const char* name) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        wrong(name);
    return value.toDouble();
}

QDate PackageFields::date(const char* name) const
{
    const QString written = text(name);
    const QDate found = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !found.isValid())
        wrong(name);
    return found;
}

QJsonObject PackageFields::object(const char* name) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    if (!value.isObject())
        wrong(name);
    return value.toObject();
}

QJsonArray PackageFields::array(const char* name) const
{
    const QJsonValue value = m_object[QLatin1String(name)];
    if (!value.isArray())
        wrong(name);
    return value.toArray();
}

} // namespace alliance::db
