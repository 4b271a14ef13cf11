#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(PeopleVerbs)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/PeopleService.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

const QString kSession = QStringLiteral("session");

QJsonObject personJson(const db::Person& person)
{
    return {{QStringLiteral("id"), idText(person.id)},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("role"), db::toCode(person.role)},
            {QStringLiteral("opens"), person.canOpen},
            {QStringLiteral("removed"), person.removed}};
}

Option personOption()
{
    return {QStringLiteral("person"), QStringLiteral("WHO"), tr("name, id or the first characters of the id"), false,
            true};
}

ExitCode list(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto people = PeopleService(**library).people();
    if (!people)
        return console.failure(people.error());
    QJsonArray json;
    QStringList lines;
    for (const PersonItem& one : listedForCurrent(*people)) {
        QJsonObject object = personJson(one.record);
        object.insert(QStringLiteral("you"), one.current);
        json.append(object);
        lines.append(QStringLiteral("%1  %2  %3%4%5")
                         .arg(idText(one.record.id).left(8), one.record.name, roleText(one.record.role),
                              one.record.removed ? tr("  removed") : QString(), one.current ? tr("  you") : QString()));
    }
    return console.result({{QStringLiteral("people"), json}}, lines.join(QLatin1Char('\n')));
}

ExitCode add(const Arguments& arguments, Console& console)
{
    const auto role = db::fromCode<db::PersonRole>(arguments.value(QStringLiteral("role")));
    if (!role || *role == db::PersonRole::Patient || *role == db::PersonRole::Recovery)
        return console.failure(wrongArgument(tr("“%1” is no role: give supervisor, trainee, director or guest_rater "
                                                "(--role).")
                                                 .arg(arguments.value(QStringLiteral("role"))))
                                   .value());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const QString name = arguments.value(QStringLiteral("name"));
    if (name.trimmed().isEmpty())
        return console.failure(wrongArgument(tr("A person needs a name (--name).")).value());
    const auto passphrase = newSecretOf(kNewPassphraseVariable, tr("First passphrase of %1").arg(name));
    if (!passphrase)
        return console.failure(passphrase.error());
    const auto added = PeopleService(**library).add({*role, name}, *passphrase);
    if (!added)
        return console.failure(added.error());
    return console.result(personJson(*added),
                          tr("Added %1 as %2, id %3.").arg(added->name, roleText(added->role), idText(added->id)));
}

// A verb about one person of the library.
ExitCode onPerson(const Arguments& arguments, Console& console, const QString& words,
                  const std::function<Done(PeopleService&, const QUuid&)>& work)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    PeopleService people(**library);
    const auto person = people.findPerson(arguments.value(QStringLiteral("person")));
    if (!person)
        return console.failure(person.error());
    if (const Done done = work(people, *person); !done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("person"), idText(*person)}}, words);
}

ExitCode remove(const Arguments& arguments, Console& console)
{
    return onPerson(arguments, console,
                    tr("Removed. What is written from now on is under new keys; a backup made before still opens with "
                       "the old passphrase."),
                    [](PeopleService& people, const QUuid& person) { return people.remove(person); });
}

ExitCode changePassphrase(const Arguments& arguments, Console& console)
{
    const auto old = secretOf(kPassphraseVariable, tr("Your passphrase"));
    if (!old)
        return console.failure(old.error());
    const auto library = LibraryService::open(pathOf(arguments.positional(0)),
                                              db::Credentials::ofPassphrase(db::SecretText(old->view())));
    if (!library)
        return console.failure(library.error());
    const auto passphrase = newSecretOf(kNewPassphraseVariable, tr("New passphrase"));
    if (!passphrase)
        return console.failure(passphrase.error());
    if (const Done done = PeopleService(**library).changePassphrase(*old, *passphrase); !done)
        return console.failure(done.error());
    return console.result(
        {{QStringLiteral("person"), idText((*library)->database().person())}},
        tr("Your passphrase is changed, and your keys are renewed: what is written from now on is not read with the "
           "old "
           "one. A backup made before still opens with it, as it was then. Your key for packages is another one now "
           "(“alliance package key”): have packages that are still on their way to you made anew."));
}

ExitCode recover(const Arguments& arguments, Console& console)
{
    const auto library = openForRecovery(arguments);
    if (!library)
        return console.failure(library.error());
    if (!(*library)->database().isSealed())
        return console.failure(
            wrongArgument(tr("This is an open library: it has no recovery key, and needs none.")).value());
    PeopleService people(**library);
    if (!arguments.has(QStringLiteral("person"))) {
        const auto all = people.people();
        if (!all)
            return console.failure(all.error());
        const auto lost = people.lostSessions();
        if (!lost)
            return console.failure(lost.error());
        QJsonArray json;
        QJsonArray lostJson;
        QStringList lines{tr("The recovery key opens this library. Say whose passphrase is lost (--person):")};
        for (const PersonItem& one : *all) {
            if (!one.record.canOpen)
                continue;
            json.append(personJson(one.record));
            lines.append(QStringLiteral("%1  %2  %3")
                             .arg(idText(one.record.id).left(8), one.record.name, roleText(one.record.role)));
        }
        if (!lost->isEmpty())
            lines.append(tr("Sessions that nobody can open; give them to somebody (--session ID --person WHO):"));
        for (const SessionItem& one : *lost) {
            lostJson.append(idText(one.record.id));
            lines.append(
                QStringLiteral("%1  %2 #%3").arg(idText(one.record.id).left(8), one.caseCode).arg(one.record.number));
        }
        return console.result({{QStringLiteral("people"), json}, {QStringLiteral("lost_sessions"), lostJson}},
                              lines.join(QLatin1Char('\n')));
    }
    const auto person = people.findPerson(arguments.value(QStringLiteral("person")));
    if (!person)
        return console.failure(person.error());
    if (arguments.has(kSession)) {
        const auto session = (*library)->findSession(arguments.value(kSession));
        if (!session)
            return console.failure(session.error());
        if (const Done given = people.giveBack(*session, *person); !given)
            return console.failure(given.error());
        return console.result({{QStringLiteral("person"), idText(*person)}, {kSession, idText(*session)}},
                              tr("%1 can open the session now.").arg((*library)->personName(*person)));
    }
    const auto passphrase = newSecretOf(kNewPassphraseVariable, tr("New passphrase"));
    if (!passphrase)
        return console.failure(passphrase.error());
    if (const Done done = people.resetPassphrase(*person, *passphrase); !done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("person"), idText(*person)}},
                          tr("The new passphrase opens the library. The recovery key stays as it is."));
}

Verb verb(const char* name, const QString& summary, const QString& details, QList<Option> options,
          ExitCode (*run)(const Arguments&, Console&))
{
    options.append(jsonOption());
    return {{QString::fromLatin1(name), QStringLiteral("PATH"), 1, 1, summary, details, std::move(options)}, run};
}

} // namespace

Verb libraryPeopleVerb()
{
    return verb("library people", tr("list the people of a library"), {}, {}, list);
}

Verb libraryAddPersonVerb()
{
    return verb("library add-person", tr("let somebody else work with a sealed library"),
                tr("The first passphrase of that person is asked for, or taken from ALLIANCE_NEW_PASSPHRASE."),
                {{QStringLiteral("name"), QStringLiteral("NAME"), tr("name of the person"), false, true},
                 {QStringLiteral("role"), QStringLiteral("ROLE"), tr("supervisor, trainee, director or guest_rater"),
                  false, true}},
                add);
}

Verb libraryRemovePersonVerb()
{
    return verb("library remove-person", tr("take the library away from somebody"), {}, {personOption()}, remove);
}

Verb libraryPassphraseVerb()
{
    return verb("library passphrase", tr("change your passphrase"),
                tr("The new one is asked for, or taken from ALLIANCE_NEW_PASSPHRASE."), {}, changePassphrase);
}

Verb libraryRecoverVerb()
{
    Option person = personOption();
    person.required = false;
    return verb(
        "library recover", tr("give somebody a new passphrase or a lost session by the recovery key"),
        tr("The recovery key is asked for, or taken from ALLIANCE_RECOVERY_KEY; the new passphrase from "
           "ALLIANCE_NEW_PASSPHRASE. Without --person it only tries the key and lists the people, and the sessions "
           "that nobody can open any more. With --session the person gets that session instead."),
        {person, {kSession, QStringLiteral("ID"), tr("session to give to the person")}}, recover);
}

} // namespace alliance::app::cli
