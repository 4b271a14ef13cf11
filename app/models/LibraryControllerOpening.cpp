// How a library is made, opened and recovered.

#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"
#include "app/services/Permissions.h"
#include "db/vault/RecoveryKey.h"

namespace alliance::app
{
namespace
{

constexpr const char* kNobodyCalledSo = "nobody is called so";
constexpr int kIdLength = 8; // characters that tell people of one name apart

struct Opened {
    db::LibraryHandle library;
    QList<SessionItem> sessions;
    bool sealed = false;
    QUuid person;
    db::PersonRole role = db::PersonRole::Supervisor;
    RecordMark mark; // before the sessions were read
};

// The first of its people who is still there made the library.
Done resetPassphraseOf(LibraryService& library, const QString& person, const db::SecretText& passphrase)
{
    PeopleService service(library);
    const auto people = service.people();
    if (!people)
        return tl::unexpected<Failure>(people.error());
    QStringList names;
    QList<QUuid> meant;
    for (const PersonItem& one : *people) {
        if (!one.record.canOpen)
            continue;
        const QString id = one.record.id.toString(QUuid::WithoutBraces);
        names.append(LibraryController::tr("%1 (%2)").arg(one.record.name, id.left(kIdLength)));
        if (person.isEmpty() || one.record.name.compare(person, Qt::CaseInsensitive) == 0 ||
            (person.size() >= kIdLength && id.startsWith(person, Qt::CaseInsensitive)))
            meant.append(one.record.id);
    }
    if (names.isEmpty())
        return failed(base::ErrorCategory::NotFound, "nobody", Subject::Library, pathText(library.folder()));
    if (meant.size() == 1 || person.isEmpty())
        return service.resetPassphrase(meant.front(), passphrase);
    return failed(base::ErrorCategory::NotFound, kNobodyCalledSo, Subject::Argument,
                  LibraryController::tr("Nobody, or more than one person, is called “%1” here. These open the library: "
                                        "%2. The characters in brackets can be typed instead of a name.")
                      .arg(person, names.join(QStringLiteral(", "))));
}

// The recovery key, as text to be shown; empty for an open library.
Outcome<QVariant> make(const NewLibrary& request)
{
    if (!request.passphrase) {
        const auto made = LibraryService::create(request.folder, request.personName);
        if (!made)
            return tl::unexpected(made.error());
        return QVariant(QString());
    }
    const auto made =
        LibraryService::createSealed(request.folder, request.personName, db::SecretText(request.passphrase->view()));
    if (!made)
        return tl::unexpected(made.error());
    const std::string_view key = made->recoveryKey.view();
    return QVariant(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
}

} // namespace

void LibraryController::create(const NewLibrary& request)
{
    close();
    Job* job = m_transfers->start(tr("Create library"), [request](const JobContext&) { return make(request); });
    connect(job, &Job::finished, this, [this, request](const QVariant& recoveryKey) {
        open(request.folder, {request.passphrase, nullptr, {}});
        Q_EMIT created(recoveryKey.toString());
    });
    connect(job, &Job::failed, this, [this](const Failure& failure) { Q_EMIT openFailed(failure); });
    connect(job, &Job::ended, this, [this] { m_transfers->clearEnded(); });
}

void LibraryController::recover(const std::filesystem::path& folder, const db::Credentials& recoveryKey,
                                const QString& person, const std::shared_ptr<const db::SecretText>& newPassphrase)
{
    close();
    Job* job = m_transfers->start(tr("Set a new passphrase"),
                                  [folder, recoveryKey, person, newPassphrase](const JobContext&) -> Outcome<QVariant> {
                                      auto library = LibraryService::open(folder, recoveryKey);
                                      if (!library)
                                          return tl::unexpected(library.error());
                                      const Done done = resetPassphraseOf(**library, person, *newPassphrase);
                                      if (!done)
                                          return tl::unexpected(done.error());
                                      return QVariant();
                                  });
    connect(job, &Job::finished, this, [this, folder, newPassphrase] { open(folder, {newPassphrase, nullptr, {}}); });
    connect(job, &Job::failed, this, [this, folder](const Failure& failure) { tellLocked(folder, failure); });
    connect(job, &Job::ended, this, [this] { m_transfers->clearEnded(); });
}

void LibraryController::tellLocked(const std::filesystem::path& folder, const Failure& failure)
{
    const std::string& why = failure.error.context;
    if (failure.error.category == base::ErrorCategory::Refused && why == db::kNeedsPassphrase)
        Q_EMIT passphraseNeeded(folder, {});
    else if (failure.error.category == base::ErrorCategory::Refused && why == db::kOpensNothing)
        Q_EMIT passphraseNeeded(folder, tr("That opens nothing in this library. Capital letters and spaces matter."));
    else if (failure.error.category == base::ErrorCategory::Invalid && why == db::kNoRecoveryKey)
        Q_EMIT passphraseNeeded(folder, tr("That is not a recovery key: a character is wrong or missing."));
    else if (why == kNobodyCalledSo)
        Q_EMIT passphraseNeeded(folder, failure.name);
    else
        Q_EMIT openFailed(failure);
}

void LibraryController::open(const std::filesystem::path& folder, const db::Credentials& credentials)
{
    close();
    m_worker = std::make_unique<LibraryWorker>(folder, credentials);
    m_commands = std::make_unique<CommandStack>(*m_worker);
    // After the list of sessions that the words name.
    connect(m_worker.get(), &LibraryWorker::damaged, this, &LibraryController::tellDamaged, Qt::QueuedConnection);
    m_worker->ask(
        m_worker.get(),
        [](LibraryService& library) -> Outcome<Opened> {
            const auto role = roleOf(library);
            if (!role)
                return tl::unexpected<Failure>(role.error());
            const RecordMark mark = recordMark(library).value_or(RecordMark());
            return library.sessions().map([&](QList<SessionItem> sessions) {
                db::Library& database = library.database();
                return Opened{
                    database.handle(), std::move(sessions), database.isSealed(), database.person(), *role, mark};
            });
        },
        [this, folder](Outcome<Opened> result) {
            if (!result) {
                const Failure failure = result.error();
                m_commands.reset();
                m_worker.release()->deleteLater(); // we are inside its answer
                tellLocked(folder, failure);
                return;
            }
            m_sessions = std::move(result->sessions);
            m_library = std::move(result->library);
            m_sealed = result->sealed;
            m_person = result->person;
            m_role = result->role;
            m_markAtOpening = result->mark;
            connect(m_commands.get(), &CommandStack::applied, this, &LibraryController::reloadSession);
            connect(m_commands.get(), &CommandStack::changedElsewhere, this, &LibraryController::reloadSession);
            Q_EMIT opened();
            Q_EMIT sessionsChanged();
            goOnWithIngest();
        });
}

} // namespace alliance::app
