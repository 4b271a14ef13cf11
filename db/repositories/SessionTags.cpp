#include "db/repositories/SessionTags.h"

#include "db/core/LibraryContext.h"
#include "db/records/Tags.h"
#include "db/repositories/Versions.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kTags = QStringLiteral("tags");
const QString kVersion = QStringLiteral("version");
const QString kAuthor = QStringLiteral("author");
const QString kAt = QStringLiteral("at_us");
const QString kEarlier = QStringLiteral("earlier"); // the versions before, oldest first

QJsonObject toJson(const TagVersion& one)
{
    return {{kTags, QJsonArray::fromStringList(one.tags)},
            {kVersion, one.version},
            {kAuthor, one.author.toString(QUuid::WithoutBraces)},
            {kAt, QString::number(one.at.toMSecsSinceEpoch() * 1000)}};
}

TagVersion versionFrom(const QJsonObject& object)
{
    TagVersion one;
    one.version = object[kVersion].toInt();
    for (const auto& tag : object[kTags].toArray())
        one.tags.append(tag.toString());
    one.author = QUuid::fromString(object[kAuthor].toString());
    one.at = QDateTime::fromMSecsSinceEpoch(object[kAt].toString().toLongLong() / 1000).toUTC();
    return one;
}

QJsonObject detailsOf(const QList<TagVersion>& all)
{
    QJsonArray earlier;
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        earlier.append(toJson(all[i]));
    QJsonObject details = toJson(all.back());
    details.insert(kEarlier, earlier);
    return details;
}

} // namespace

base::Result<QList<TagVersion>> SessionTags::versions(const QUuid& sessionId) const
{
    return read(sessionId, DamagedColumn::Blank);
}

base::Result<QList<TagVersion>> SessionTags::read(const QUuid& sessionId, DamagedColumn damaged) const
{
    const auto details = required(m_context.database().first<QJsonObject>(
                                      QStringLiteral("SELECT details FROM sessions WHERE id = ?"), {toSql(sessionId)},
                                      [&](const Row& row) -> base::Result<QJsonObject> {
                                          if (row.isNull(0))
                                              return QJsonObject();
                                          SealedRow sealed(m_context.opener(sessionId), "sessions", sessionId, damaged);
                                          QJsonObject object = sealed.object("details", row.bytes(0));
                                          if (!sealed.status())
                                              return tl::unexpected(sealed.status().error());
                                          return object;
                                      }),
                                  "session");
    if (!details)
        return tl::unexpected(details.error());
    QList<TagVersion> all;
    for (const auto& one : (*details)[kEarlier].toArray())
        all.append(versionFrom(one.toObject()));
    if (details->contains(kVersion))
        all.append(versionFrom(*details));
    return all;
}

base::Result<QStringList> SessionTags::inUse() const
{
    const auto perSession = listReadable<QStringList>(
        m_context.database(),
        QStringLiteral("SELECT id, details FROM sessions WHERE details IS NOT NULL ORDER BY created_us, id"), {},
        [&](const Row& row) -> base::Result<QStringList> {
            SealedRow sealed(m_context.opener(row.uuid(0)), "sessions", row.uuid(0), DamagedColumn::Blank);
            const QJsonObject details = sealed.object("details", row.bytes(1));
            if (!sealed.status())
                return tl::unexpected(sealed.status().error());
            return versionFrom(details).tags;
        });
    if (!perSession)
        return tl::unexpected(perSession.error());
    QStringList tags;
    for (const QStringList& its : *perSession)
        tags.append(its);
    tags.removeDuplicates();
    return tags;
}

base::Result<TagVersion> SessionTags::get(const QUuid& sessionId) const
{
    return versions(sessionId).map(
        [](const QList<TagVersion>& all) { return all.isEmpty() ? TagVersion() : all.back(); });
}

base::Result<TagVersion> SessionTags::set(const QUuid& sessionId, const QStringList& tags, int basedOn)
{
    if (const base::Status valid = checkTags(tags); !valid)
        return tl::unexpected(valid.error());
    return store(QStringLiteral("session.tagged"), sessionId, basedOn,
                 [&](const QList<TagVersion>&) -> base::Result<QStringList> { return tags; });
}

base::Result<TagVersion> SessionTags::restore(const QUuid& sessionId, int version, int basedOn)
{
    return store(QStringLiteral("session.tags_restored"), sessionId, basedOn,
                 [&](const QList<TagVersion>& all) -> base::Result<QStringList> {
                     if (version == 0)
                         return QStringList();
                     const auto found = std::find_if(all.begin(), all.end(),
                                                     [&](const TagVersion& one) { return one.version == version; });
                     if (found == all.end())
                         return base::fail(ErrorCategory::NotFound, "version of the tags");
                     return found->tags;
                 });
}

base::Result<TagVersion>
SessionTags::store(const QString& action, const QUuid& sessionId, int basedOn,
                   const std::function<base::Result<QStringList>(const QList<TagVersion>&)>& tags)
{
    return m_context.change(
        {action, QStringLiteral("session"), sessionId, sessionId}, [&](AuditEntry& entry) -> base::Result<TagVersion> {
            if (const base::Status may = ratingIsOpen(m_context, sessionId); !may)
                return tl::unexpected(may.error());
            // Damaged ones are not written over.
            auto all = read(sessionId, DamagedColumn::Fails);
            if (!all)
                return tl::unexpected(all.error());
            const int latest = all->isEmpty() ? 0 : all->back().version;
            if (latest != basedOn)
                return base::fail(ErrorCategory::Conflict, "there is a newer version");
            const auto wanted = tags(*all);
            if (!wanted)
                return tl::unexpected(wanted.error());
            const std::int64_t nowMs = m_context.now() / 1000;
            all->append({latest + 1, *wanted, m_context.person(), QDateTime::fromMSecsSinceEpoch(nowMs).toUTC()});
            if (const base::Status stored = write(entry, sessionId, *all); !stored)
                return tl::unexpected(stored.error());
            return all->back();
        });
}

base::Result<TagVersion> SessionTags::take(const QUuid& sessionId, const QList<TagVersion>& versions)
{
    for (const TagVersion& one : versions) {
        if (const base::Status valid = checkTags(one.tags); !valid)
            return tl::unexpected(valid.error());
    }
    return m_context.change({QStringLiteral("session.tags_merged"), QStringLiteral("session"), sessionId, sessionId},
                            [&](AuditEntry& entry) -> base::Result<TagVersion> {
                                auto all = read(sessionId, DamagedColumn::Fails);
                                if (!all)
                                    return tl::unexpected(all.error());
                                int latest = all->isEmpty() ? 0 : all->back().version;
                                for (const TagVersion& one : versions)
                                    all->append({++latest, one.tags, one.author, one.at});
                                if (all->isEmpty())
                                    return TagVersion();
                                if (const base::Status stored = write(entry, sessionId, *all); !stored)
                                    return tl::unexpected(stored.error());
                                return all->back();
                            });
}

base::Status SessionTags::write(AuditEntry& entry, const QUuid& sessionId, const QList<TagVersion>& all)
{
    entry.detail.insert(QStringLiteral("number"), all.back().version);
    entry.detail.insert(QStringLiteral("tags"), all.back().tags.size());
    const auto sealer = m_context.sealer(Scope::Session, sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    return oneRow(m_context.database().execute(
                      QStringLiteral("UPDATE sessions SET details = ? WHERE id = ?"),
                      {sealer->seal("sessions", "details", sessionId, detailsOf(all)), toSql(sessionId)}),
                  "session");
}

} // namespace alliance::db
