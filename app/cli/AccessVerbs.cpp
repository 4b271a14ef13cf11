#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(AccessVerbs)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/OwnOnly.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/PeopleService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

struct As {
    QString code;
    QString text;
};

As asOf(const db::SessionHolder& holder)
{
    switch (holder.as) {
    case db::SessionHolder::As::Supervisor:
        return {QStringLiteral("supervisor"), tr("as supervisor")};
    case db::SessionHolder::As::Trainee:
        return {QStringLiteral("trainee"), tr("as trainee")};
    case db::SessionHolder::As::Director:
        return {QStringLiteral("director"), tr("as director: what is released")};
    case db::SessionHolder::As::GuestRater:
        return {QStringLiteral("guest_rater"),
                holder.finished ? tr("as guest rater, finished") : tr("as guest rater, blind to what others wrote")};
    }
    return {};
}

// Does it, then says who may read the session now.
ExitCode onSession(const Arguments& arguments, Console& console,
                   const std::function<Done(LibraryService&, const QUuid& session, const QUuid& person)>& work)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    PeopleService people(*open->library);
    QUuid person;
    if (arguments.has(QStringLiteral("person"))) {
        const auto found = people.findPerson(arguments.value(QStringLiteral("person")));
        if (!found)
            return console.failure(found.error());
        person = *found;
    }
    if (const Done done = work(*open->library, open->session, person); !done)
        return console.failure(done.error());
    const auto holders = people.holders(open->session);
    if (!holders)
        return console.failure(holders.error());
    QJsonArray json;
    QStringList lines{tr("Who may read the session:")};
    for (const HolderItem& one : *holders) {
        const As as = asOf(one.record);
        json.append(QJsonObject{{QStringLiteral("person"), idText(one.record.personId)},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("as"), as.code},
                                {QStringLiteral("finished"), one.record.finished}});
        lines.append(QStringLiteral("  %1  %2  %3").arg(idText(one.record.personId).left(8), one.name, as.text));
    }
    return console.result({{QStringLiteral("session"), idText(open->session)}, {QStringLiteral("holders"), json}},
                          lines.join(QLatin1Char('\n')));
}

ExitCode access(const Arguments& arguments, Console& console)
{
    return onSession(arguments, console, [](LibraryService&, const QUuid&, const QUuid&) { return Done(); });
}

ExitCode grant(const Arguments& arguments, Console& console)
{
    return onSession(arguments, console, [](LibraryService& library, const QUuid& session, const QUuid& person) {
        return PeopleService(library).grant(session, person);
    });
}

ExitCode revoke(const Arguments& arguments, Console& console)
{
    return onSession(arguments, console, [](LibraryService& library, const QUuid& session, const QUuid& person) {
        return PeopleService(library).revoke(session, person);
    });
}

ExitCode release(const Arguments& arguments, Console& console)
{
    const bool released = !arguments.has(QStringLiteral("withdraw"));
    return onSession(arguments, console, [released](LibraryService& library, const QUuid& session, const QUuid&) {
        return PeopleService(library).release(session, released);
    });
}

ExitCode hand(const Arguments& arguments, Console& console)
{
    return onSession(arguments, console, [](LibraryService& library, const QUuid& session, const QUuid& person) {
        return PeopleService(library).hand(session, person);
    });
}

ExitCode finish(const Arguments& arguments, Console& console)
{
    return onSession(arguments, console, [](LibraryService& library, const QUuid& session, const QUuid&) -> Done {
        const auto comes = ownPassComes(library, session);
        if (!comes)
            return tl::unexpected<Failure>(comes.error());
        if (*comes)
            return recordOwnPass(library, session, OwnPassStep::Finished);
        Done finished = PeopleService(library).finish(session);
        if (finished)
            return finished;
        if (const auto passes = ownPasses(library); passes && passes->contains(session))
            return failed(base::ErrorCategory::Refused, "own pass", Subject::Argument,
                          tr("You have finished your own pass through this session already."));
        return finished;
    });
}

Verb verb(const char* name, const QString& summary, QList<Option> options, ExitCode (*run)(const Arguments&, Console&))
{
    options.prepend(sessionOption());
    options.append(jsonOption());
    return {{QString::fromLatin1(name), QStringLiteral("PATH"), 1, 1, summary, {}, std::move(options)}, run};
}

Option personOption()
{
    return {QStringLiteral("person"), QStringLiteral("WHO"), tr("name, id or the first characters of the id"), false,
            true};
}

} // namespace

Verb libraryAccessVerb()
{
    return verb("library access", tr("list who may read a session"), {}, access);
}

Verb libraryGrantVerb()
{
    return verb("library grant", tr("let a supervisor or trainee open a session"), {personOption()}, grant);
}

Verb libraryRevokeVerb()
{
    return verb("library revoke", tr("take a session away from somebody"), {personOption()}, revoke);
}

Verb libraryReleaseVerb()
{
    return verb("library release", tr("let the directors open a session"),
                {{QStringLiteral("withdraw"), {}, tr("take it away from them again")}}, release);
}

Verb libraryHandVerb()
{
    return verb("library hand", tr("hand a session to a guest rater"), {personOption()}, hand);
}

Verb libraryFinishVerb()
{
    return verb("library finish", tr("say that you have finished rating a session, or your own pass through it"), {},
                finish);
}

} // namespace alliance::app::cli
