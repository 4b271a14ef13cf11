#include "app/services/PeopleService.h"

#include <algorithm>

namespace alliance::app
{

Outcome<QList<PersonItem>> PeopleService::people()
{
    const auto all = m_library.database().people().list();
    if (!all)
        return failed(all.error(), Subject::Library, pathText(m_library.folder()));
    QList<PersonItem> items;
    for (const db::Person& person : *all) {
        if (person.canOpen || person.removed)
            items.append({person, person.id == m_library.database().person()});
    }
    return items;
}

Done PeopleService::named(const base::Status& status, QUuid person)
{
    if (status)
        return {};
    return tl::unexpected<Failure>(m_library.failure(status.error(), Subject::Person, m_library.personName(person)));
}

Done PeopleService::add(const db::PersonDraft& draft, const db::SecretText& passphrase)
{
    const auto added = m_library.database().people().addWithPassphrase(draft, passphrase);
    if (!added)
        return tl::unexpected<Failure>(m_library.failure(added.error(), Subject::Person, draft.name));
    return {};
}

Done PeopleService::remove(QUuid person)
{
    return named(m_library.database().people().remove(person), person);
}

Done PeopleService::changePassphrase(const db::SecretText& old, const db::SecretText& passphrase)
{
    return named(m_library.database().people().changePassphrase(old, passphrase), m_library.database().person());
}

Done PeopleService::resetOwner(const db::SecretText& passphrase)
{
    const auto all = people();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const auto owner = std::find_if(all->begin(), all->end(), [](const PersonItem& one) { return one.record.canOpen; });
    if (owner == all->end())
        return failed(base::ErrorCategory::NotFound, "nobody", Subject::Person, {});
    return named(m_library.database().people().resetPassphrase(owner->record.id, passphrase), owner->record.id);
}

Outcome<SessionAccess> PeopleService::access(QUuid session)
{
    SessionAccess access;
    const auto holders = m_library.database().access().holders(session);
    if (!holders)
        return tl::unexpected<Failure>(m_library.failure(holders.error(), Subject::Session, {}));
    const auto released = m_library.database().access().isReleased(session);
    if (!released)
        return tl::unexpected<Failure>(m_library.failure(released.error(), Subject::Session, {}));
    auto all = people();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    return SessionAccess{*holders, *released, std::move(*all)};
}

Done PeopleService::grant(QUuid session, QUuid person, db::SessionPart part)
{
    return named(m_library.database().access().grant(session, person, part), person);
}

Done PeopleService::revoke(QUuid session, QUuid person)
{
    return named(m_library.database().access().revoke(session, person), person);
}

Done PeopleService::setReleased(QUuid session, bool released)
{
    return named(released ? m_library.database().access().release(session)
                          : m_library.database().access().withdrawRelease(session),
                 {});
}

Done PeopleService::hand(QUuid session, QUuid rater)
{
    return named(m_library.database().access().hand(session, rater), rater);
}

} // namespace alliance::app
