#include "db/records/Tags.h"

#include <algorithm>

namespace alliance::db
{

QStringList tidyTags(const QStringList& tags)
{
    QStringList tidy;
    for (const QString& tag : tags) {
        const QString one = tag.simplified();
        if (!one.isEmpty() && !tidy.contains(one, Qt::CaseInsensitive))
            tidy.append(one);
    }
    return tidy;
}

base::Status checkTags(const QStringList& tags)
{
    if (tags.size() > kMostTags)
        return base::fail(base::ErrorCategory::Invalid, "too many tags");
    const bool tooLong =
        std::any_of(tags.begin(), tags.end(), [](const QString& tag) { return tag.size() > kLongestTag; });
    if (tooLong)
        return base::fail(base::ErrorCategory::Invalid, "a tag is too long");
    if (tidyTags(tags) != tags)
        return base::fail(base::ErrorCategory::Invalid, "tags");
    return {};
}

} // namespace alliance::db
