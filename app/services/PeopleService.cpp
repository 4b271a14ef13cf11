#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PeopleService)
}

#include "app/services/CalledSo.h"
#include "app/services/IdText.h"
#include "app/services/Ownership.h"
#include "app/services/PeopleService.h"
#include "app/services/Permissions.h"
#include "db/core/PersonKeys.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::PersonRole;

tl::unexpected<Failure> sentence(const base::Error& error, const QString& text)
{
    return failed(error, Subject::Argument, text);
}

} // namespace

Done PeopleService::done(const base::Status& status, const QUuid& session, const QUuid& person)
{
    if (status)
        return {};
    const base::Error& error = status.error();
    const QString name = m_library.personName(person);
    if (error.context == db::kUnusablePassphrase)
        return sentence(error, tr("This passphrase cannot be used in this library. Choose another one."));
    if (error.context.ends_with(db::kKeysChanged))
        return tl::unexpected<Failure>(Failure{error, Subject::Library, pathText(m_library.folder())});
    switch (error.category) {
    case ErrorCategory::Unsupported:
        return sentence(error, tr("This is an open library: it has no passphrases. Make a sealed one to work in with "
                                  "several people."));
    case ErrorCategory::Refused:
        if (!person.isNull())
            return sentence(error, tr("“%1” cannot open this library, or you may not open the session.").arg(name));
        break;
    case ErrorCategory::Conflict:
        if (!person.isNull())
            return sentence(error,
                            tr("“%1” has been handed the session already, or sees what others wrote in it.").arg(name));
        break;
    case ErrorCategory::NotFound:
        if (!person.isNull() && !session.isNull())
            return sentence(error, tr("“%1” holds no key of this session.").arg(name));
        break;
    default:
        break;
    }
    if (session.isNull())
        return tl::unexpected<Failure>(Failure{error, Subject::Library, pathText(m_library.folder())});
    return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, session.toString(QUuid::WithoutBraces)));
}

QList<PersonItem> listedForCurrent(QList<PersonItem> people)
{
    const auto isLearning = [](const PersonItem& one) {
        return one.record.role == PersonRole::Trainee || one.record.role == PersonRole::GuestRater;
    };
    if (std::any_of(people.begin(), people.end(),
                    [&](const PersonItem& one) { return one.current && isLearning(one); }))
        people.removeIf([&](const PersonItem& one) { return isLearning(one) && !one.current; });
    return people;
}

Outcome<QList<PersonItem>> PeopleService::people()
{
    const auto all = m_library.database().people().list();
    if (!all)
        return failed(all.error(), Subject::Library, pathText(m_library.folder()));
    QList<PersonItem> items;
    for (const db::Person& person : *all)
        items.append({person, person.id == m_library.database().person()});
    return items;
}

Outcome<QUuid> PeopleService::findPerson(const QString& text)
{
    const auto all = people();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QList<PersonItem> matches = calledSo(
        *all, text, [](const PersonItem& one) { return one.record.name; },
        [](const PersonItem& one) { return one.record.id; });
    if (matches.size() == 1)
        return matches.front().record.id;
    return failed(ErrorCategory::NotFound, "person", Subject::Argument,
                  matches.isEmpty()
                      ? tr("There is nobody “%1” in this library. “alliance library people” lists them.").arg(text)
                      : tr("There are several people “%1” in this library: give more of the id.").arg(text));
}

Outcome<db::Person> PeopleService::add(const db::PersonDraft& draft, const db::SecretText& passphrase,
                                       const db::PassphraseCost& cost)
{
    if (const Done may = allowed(m_library, permission::createLibraryPerson); !may)
        return tl::unexpected<Failure>(may.error());
    auto added = m_library.database().people().addWithPassphrase(draft, passphrase, cost);
    if (added)
        return std::move(*added);
    return tl::unexpected<Failure>(done(tl::unexpected(added.error()), {}, {}).error());
}

Done PeopleService::remove(const QUuid& person)
{
    if (Done may = allowed(m_library, permission::removeLibraryPerson); !may)
        return may;
    if (Done may = mayGo(person); !may)
        return may;
    const base::Status removed = m_library.database().people().remove(person);
    if (!removed && removed.error().category == ErrorCategory::Invalid)
        return sentence(removed.error(), tr("“%1” cannot be removed: it is you, or somebody who does not work with the "
                                            "library.")
                                             .arg(m_library.personName(person)));
    return done(removed, {}, {});
}

// Nothing is lost to everybody with this person.
Done PeopleService::mayGo(const QUuid& person)
{
    const auto all = people();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const auto supervises = [&](const PersonItem& one) {
        return one.record.role == PersonRole::Supervisor && one.record.canOpen;
    };
    const auto whom =
        std::find_if(all->begin(), all->end(), [&](const PersonItem& one) { return one.record.id == person; });
    if (whom == all->end() || !whom->record.canOpen || whom->current)
        return {}; // refused by what follows
    if (supervises(*whom) && std::count_if(all->begin(), all->end(), supervises) == 1)
        return failed(ErrorCategory::Refused, "the last supervisor", Subject::Argument,
                      tr("“%1” is the only supervisor. Add another one first.").arg(whom->record.name));
    const auto alone = heldByNobodyBut(m_library, person);
    if (!alone || alone->isEmpty())
        return alone ? Done() : tl::unexpected<Failure>(alone.error());
    QStringList ids;
    for (const QUuid& session : *alone)
        ids.append(idText(session).left(8));
    return failed(ErrorCategory::Refused, "the person alone holds sessions", Subject::Argument,
                  tr("“%1” alone holds sessions, which would be lost with them: %2. Let them give these to a "
                     "supervisor first; if they cannot, the recovery key does it (“alliance library recover "
                     "--session ID --person WHO”).")
                      .arg(whom->record.name, ids.join(QStringLiteral(", "))));
}

Done PeopleService::changePassphrase(const db::SecretText& old, const db::SecretText& passphrase,
                                     const db::PassphraseCost& cost)
{
    const base::Status changed = m_library.database().people().changePassphrase(old, passphrase, cost);
    if (!changed && changed.error().category == ErrorCategory::Refused)
        return sentence(changed.error(), tr("That is not your passphrase. Nothing was changed."));
    return done(changed, {}, {});
}

Done PeopleService::resetPassphrase(const QUuid& person, const db::SecretText& passphrase,
                                    const db::PassphraseCost& cost)
{
    if (Done may = allowed(m_library, permission::resetPassphrase); !may)
        return may;
    const base::Status reset = m_library.database().people().resetPassphrase(person, passphrase, cost);
    if (!reset && reset.error().category == ErrorCategory::Invalid && reset.error().context != db::kWeakPassphrase &&
        reset.error().context != db::kUnusablePassphrase)
        return sentence(reset.error(), tr("“%1” does not work with the library.").arg(m_library.personName(person)));
    return done(reset, {}, {});
}

Outcome<QList<HolderItem>> PeopleService::holders(const QUuid& session)
{
    const auto all = m_library.database().access().holders(session);
    if (!all)
        return failed(all.error(), Subject::Library, pathText(m_library.folder()));
    QList<HolderItem> items;
    for (const db::SessionHolder& one : *all)
        items.append({one, m_library.personName(one.personId)});
    return items;
}

Outcome<bool> PeopleService::isReleased(const QUuid& session)
{
    const auto released = m_library.database().access().isReleased(session);
    if (!released)
        return tl::unexpected<Failure>(done(tl::unexpected(released.error()), session, {}).error());
    return *released;
}

Done PeopleService::grant(const QUuid& session, const QUuid& person)
{
    if (Done may = allowed(m_library, permission::grantSession); !may)
        return may;
    if (Done mine = rulesSession(m_library, session); !mine)
        return mine;
    const auto whom = m_library.database().people().get(person);
    if (!whom)
        return done(tl::unexpected(whom.error()), {}, {});
    if (whom->role != PersonRole::Supervisor) {
        if (Done may = allowed(m_library, permission::grantToTrainee); !may)
            return may;
    }
    return giveKeys(session, *whom);
}

Done PeopleService::giveKeys(const QUuid& session, const db::Person& whom)
{
    if (whom.role != PersonRole::Supervisor && whom.role != PersonRole::Trainee)
        return failed(ErrorCategory::Invalid, "role", Subject::Argument,
                      tr("“%1” is neither supervisor nor trainee. Release the session to the directors, or hand it to "
                         "a guest rater.")
                          .arg(whom.name));
    const auto part = whom.role == PersonRole::Supervisor ? db::SessionPart::Supervisor : db::SessionPart::Therapist;
    return done(m_library.database().access().grant(session, whom.id, part), session, whom.id);
}

Done PeopleService::revoke(const QUuid& session, const QUuid& person)
{
    if (Done may = allowed(m_library, permission::grantSession); !may)
        return may;
    if (Done mine = rulesSession(m_library, session); !mine)
        return mine;
    const auto whom = m_library.database().people().get(person);
    if (whom && whom->role == PersonRole::Supervisor) {
        if (Done may = allowed(m_library, permission::revokeSupervisor); !may)
            return may;
    }
    const base::Status revoked = m_library.database().access().revoke(session, person);
    if (!revoked && revoked.error().category == ErrorCategory::Invalid)
        return sentence(revoked.error(), tr("This is your own access, or that of a director while the session is "
                                            "released. Withdraw the release instead."));
    return done(revoked, session, person);
}

Done PeopleService::release(const QUuid& session, bool released)
{
    if (Done may = allowed(m_library, permission::releaseSession); !may)
        return may;
    db::Access access = m_library.database().access();
    return done(released ? access.release(session) : access.withdrawRelease(session), session, {});
}

Done PeopleService::hand(const QUuid& session, const QUuid& person)
{
    if (Done may = allowed(m_library, permission::handSession); !may)
        return may;
    const auto whom = m_library.database().people().get(person);
    if (whom && whom->role != PersonRole::GuestRater)
        return failed(ErrorCategory::Invalid, "person", Subject::Argument,
                      tr("A session is handed to guest raters. Give others access to it instead."));
    return done(m_library.database().access().hand(session, person), session, person);
}

Done PeopleService::finish(const QUuid& session)
{
    if (Done may = allowed(m_library, permission::finishRating); !may)
        return may;
    const base::Status finished = m_library.database().access().finish(session);
    if (!finished && finished.error().category == ErrorCategory::NotFound)
        return sentence(finished.error(), tr("This session is not in your hands, or you have finished it already."));
    return done(finished, session, {});
}

Outcome<QList<SessionItem>> PeopleService::lostSessions()
{
    if (const Done may = allowed(m_library, permission::giveBackSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto lost = heldByNobodyBut(m_library, {});
    if (!lost)
        return tl::unexpected<Failure>(lost.error());
    QList<SessionItem> items;
    for (const QUuid& id : *lost) {
        auto item = m_library.session(id);
        if (!item)
            return tl::unexpected<Failure>(item.error());
        items.append(std::move(*item));
    }
    return items;
}

Done PeopleService::giveBack(const QUuid& session, const QUuid& person)
{
    if (Done may = allowed(m_library, permission::giveBackSession); !may)
        return may;
    const auto whom = m_library.database().people().get(person);
    return whom ? giveKeys(session, *whom) : done(tl::unexpected(whom.error()), {}, {});
}

QString roleText(PersonRole role)
{
    switch (role) {
    case PersonRole::Supervisor:
        return tr("supervisor");
    case PersonRole::Trainee:
        return tr("trainee");
    case PersonRole::Director:
        return tr("director");
    case PersonRole::GuestRater:
        return tr("guest rater");
    case PersonRole::Patient:
        return tr("patient");
    case PersonRole::Recovery:
        return tr("recovery key");
    }
    return {};
}

} // namespace alliance::app
