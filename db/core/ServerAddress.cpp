#include "db/core/ServerAddress.h"

#include "media/base/ByteSource.h"

#include <QRegularExpression>
#include <QStringList>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kLargestFile = 16 * 1024; // an address is a few lines

base::Status take(ServerAddress& address, const QString& name, const QString& value)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
    if (name == QStringLiteral("host"))
        address.host = value;
    else if (name == QStringLiteral("database"))
        address.database = value;
    else if (name == QStringLiteral("user"))
        address.user = value;
    else if (name == QStringLiteral("port")) {
        bool number = value.isEmpty();
        address.port = value.isEmpty() ? 0 : value.toInt(&number);
        if (!number || address.port < 0 || address.port > 65535)
            return base::fail(ErrorCategory::Invalid, "server address: port");
    } else if (name == QStringLiteral("schema")) {
        if (!value.isEmpty() && !plain.match(value).hasMatch())
            return base::fail(ErrorCategory::Invalid, "server address: schema");
        if (!value.isEmpty())
            address.schema = value;
    } else if (name == QStringLiteral("role")) {
        if (!value.isEmpty() && !plain.match(value).hasMatch())
            return base::fail(ErrorCategory::Invalid, "server address: role");
        address.role = value;
    } else if (name == QStringLiteral("password"))
        return base::fail(ErrorCategory::Invalid, "server address: a password does not belong there");
    else
        return base::fail(ErrorCategory::Invalid, "server address: a name that is not known");
    return {};
}

} // namespace

base::Result<ServerAddress> parseServerAddress(const QString& text)
{
    static const QRegularExpression pair(QStringLiteral("^([a-z]+) *= *([^ ]*)$"));
    static const QRegularExpression between(QStringLiteral(" +(?=[a-z]+ *=)"));
    ServerAddress address;
    for (const QString& line : text.split(u'\n')) {
        for (const QString& part : line.section(u'#', 0, 0).trimmed().split(between, Qt::SkipEmptyParts)) {
            const auto match = pair.match(part.trimmed());
            if (!match.hasMatch())
                return base::fail(ErrorCategory::Invalid, "server address: not \"name = value\"");
            if (base::Status taken = take(address, match.captured(1), match.captured(2)); !taken)
                return tl::unexpected(taken.error());
        }
    }
    if (address.database.isEmpty())
        return base::fail(ErrorCategory::Invalid, "server address: no database");
    return address;
}

QString serverAddressText(const ServerAddress& address)
{
    return QStringLiteral("# The database of this library is on a PostgreSQL server. No password belongs here.\n"
                          "host = %1\nport = %2\ndatabase = %3\nuser = %4\nschema = %5\nrole = %6\n")
        .arg(address.host, address.port ? QString::number(address.port) : QString(), address.database, address.user,
             address.schema, address.role);
}

base::Result<ServerAddress> readServerAddress(const std::filesystem::path& file)
{
    auto source = base::openFileSource(file);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > kLargestFile)
        return base::fail(ErrorCategory::Damaged, "server address: too long");
    QByteArray text(static_cast<qsizetype>((*source)->size()), '\0');
    const auto read =
        (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size())});
    if (!read)
        return tl::unexpected(read.error());
    auto address = parseServerAddress(QString::fromUtf8(text));
    if (!address)
        return base::fail(ErrorCategory::Damaged, address.error().context);
    return address;
}

base::Status writeServerAddress(const std::filesystem::path& file, const ServerAddress& address)
{
    const QByteArray text = serverAddressText(address).toUtf8();
    auto sink = base::openFileSink(file);
    if (!sink)
        return tl::unexpected(sink.error());
    const base::Status written = (*sink)->write(
        {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
    return written ? (*sink)->commit() : written;
}

bool isServerAddress(const std::filesystem::path& file)
{
    return file.filename().string().starts_with("library.server");
}

} // namespace alliance::db
