#include "db/repositories/Ratings.h"

#include "db/package/DraftCodings.h"
#include "db/repositories/CodedRanges.h"
#include "db/repositories/Vocabulary.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

struct RatingTraits {
    using Record = Rating;
    using Draft = RatingDraft;
    static constexpr const char* name = "rating";
    static constexpr const char* versionTable = "rating_versions";

    static QJsonObject coding(const RatingDraft& draft)
    {
        QJsonObject values;
        for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
            values.insert(value.key(), *value);
        return {{QStringLiteral("values"), values}};
    }
    static void readCoding(Rating& rating, const QJsonObject& coding)
    {
        const QJsonObject values = coding[QStringLiteral("values")].toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            rating.values.insert(value.key(), value->toInt());
    }
    static base::Status check(LibraryContext& context, const RatingDraft& draft, const Rating* previous)
    {
        if (draft.values.isEmpty())
            return base::fail(ErrorCategory::Invalid, "a rating without a value");
        const auto known =
            Vocabulary(context).offered({QStringLiteral("segment_rating"), QStringLiteral("marker_subtype")});
        if (!known)
            return tl::unexpected(known.error());
        for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
            if (*value < kLowestRating || *value > kHighestRating)
                return base::fail(ErrorCategory::Invalid, "a value that is not from 1 to 5");
            if (!known->contains(value.key()) && !(previous && previous->values.contains(value.key())))
                return base::fail(ErrorCategory::Invalid, "unknown code of a rating");
        }
        return {};
    }
};

using RatingRecords = VersionedRecords<CodedRanges<RatingTraits>>;

} // namespace

QJsonObject codingOf(const RatingDraft& draft)
{
    return RatingTraits::coding(draft);
}

base::Result<Rating> Ratings::add(const RatingDraft& draft)
{
    return RatingRecords(m_context).add(draft);
}

base::Result<Rating> Ratings::get(const QUuid& id) const
{
    return RatingRecords(m_context).get(id);
}

base::Result<QList<Rating>> Ratings::list(const QUuid& sessionId) const
{
    return RatingRecords(m_context).list(sessionId);
}

base::Result<QList<Rating>> Ratings::listRemoved(const QUuid& sessionId) const
{
    return RatingRecords(m_context).listRemoved(sessionId);
}

base::Result<Rating> Ratings::edit(const QUuid& id, const RatingDraft& draft, int basedOn)
{
    return RatingRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Rating> Ratings::remove(const QUuid& id, int basedOn)
{
    return RatingRecords(m_context).remove(id, basedOn);
}

base::Result<Rating> Ratings::restore(const QUuid& id, int version, int basedOn)
{
    return RatingRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Rating>> Ratings::versions(const QUuid& id) const
{
    return RatingRecords(m_context).versions(id);
}

} // namespace alliance::db
