#include "app/services/SessionTagService.h"

#include "app/services/BlindRules.h"
#include "app/services/CodeCheck.h"
#include "app/services/IdText.h"
#include "app/services/OwnOnly.h"
#include "db/records/Tags.h"

namespace alliance::app
{
namespace
{

bool isOfOthers(LibraryService& library, const db::TagVersion& tags)
{
    return tags.version > 0 && tags.author != library.database().person();
}

// A version holds all tags: with one's own it would take over, and show, what others gave.
Done mayChange(LibraryService& library, const db::TagVersion& tags, const QUuid& session)
{
    if (!isOfOthers(library, tags))
        return {};
    const auto blind = ratesBlind(library, session);
    if (!blind || *blind)
        return tl::unexpected<Failure>(blind ? blindFailure() : blind.error());
    return afterOwnPass(library, session);
}

} // namespace

Outcome<db::TagVersion> SessionTagService::tags(const QUuid& session)
{
    auto found = m_library.database().sessionTags().get(session);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Session, idText(session)));
    const auto blind = ratesBlind(m_library, session);
    if (!blind)
        return tl::unexpected<Failure>(blind.error());
    if (*blind && isOfOthers(m_library, *found))
        found->tags.clear();
    return std::move(*found);
}

Outcome<QList<db::TagVersion>> SessionTagService::history(const QUuid& session)
{
    auto found = m_library.database().sessionTags().versions(session);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Session, idText(session)));
    const auto blind = ratesBlind(m_library, session);
    if (!blind)
        return tl::unexpected<Failure>(blind.error());
    if (*blind)
        found->removeIf([this](const db::TagVersion& one) { return isOfOthers(m_library, one); });
    return std::move(*found);
}

Outcome<db::TagVersion> SessionTagService::set(const QUuid& session, const QStringList& asked, int basedOn)
{
    const QStringList wanted = db::tidyTags(asked);
    if (const Done good = checkTagLengths(wanted); !good)
        return tl::unexpected<Failure>(good.error());
    const auto now = tags(session);
    if (!now || (now->version == basedOn && now->tags == wanted))
        return now;
    if (const Done may = mayChange(m_library, *now, session); !may)
        return tl::unexpected<Failure>(may.error());
    return asEdit(m_library, session, [&](EditStep& step) -> Outcome<db::TagVersion> {
        auto stored = m_library.database().sessionTags().set(session, wanted, basedOn);
        if (!stored)
            return tl::unexpected<Failure>(m_library.failure(stored.error(), Subject::Session, idText(session)));
        step = versionStep(editkind::kSessionTag, session, basedOn, stored->version);
        return std::move(*stored);
    });
}

Outcome<db::TagVersion> SessionTagService::restore(const QUuid& session, int version, int basedOn)
{
    const auto all = history(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    for (const db::TagVersion& one : *all) {
        if (one.version == version)
            return set(session, one.tags, basedOn);
    }
    return failed(base::ErrorCategory::NotFound, "version", Subject::Session, idText(session));
}

Outcome<db::TagVersion> SessionTagService::change(const QUuid& session, const QStringList& add,
                                                  const QStringList& remove)
{
    const auto now = tags(session);
    if (!now)
        return now;
    if (const Done may = mayChange(m_library, *now, session); !may)
        return tl::unexpected<Failure>(may.error());
    const QStringList gone = db::tidyTags(remove);
    QStringList wanted = now->tags + add;
    wanted.removeIf([&](const QString& tag) { return gone.contains(tag.simplified(), Qt::CaseInsensitive); });
    return set(session, wanted, now->version);
}

} // namespace alliance::app
