// A library on a server that several logins use, which with_server.py makes: anna and ben are members of the role
// supervision, stranger is not, guarded needs the password "right".

#include "db/backup/Backup.h"
#include "db/backup/Restore.h"
#include "db/core/ServerSchemas.h"
#include "db/core/ServerTrouble.h"
#include "db/destruction/LibraryCopies.h"
#include "tests/db/SealedLibraryFixture.h"

#include <fstream>
#include <functional>
#include <future>
#include <sys/stat.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using Kind = ServerTrouble::Kind;

unsigned modeOf(const fs::path& path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777U : 0;
}

// Closed to others, whoever its group is.
void expectShared(const fs::path& folder)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        EXPECT_EQ(modeOf(entry.path()), entry.is_directory() ? 02770U : 0660U) << entry.path();
}

class OnAServerLogins : public SealedLibraryTest
{
protected:
    static constexpr const char* kBen = "words words words words";

    void SetUp() override
    {
        if (!testServer())
            GTEST_SKIP() << "no server to test against: run tests/db/with_server.py";
        m_anna = *testServer();
        m_anna.database = QStringLiteral("supervision");
        m_anna.role = QStringLiteral("supervision");
        m_anna.user = QStringLiteral("anna");
        ASSERT_EQ(::chmod(m_temporary.path().c_str(), 02770), 0);
        CreateOptions options = cheap();
        options.server = m_anna;
        const auto made = valueOf(Library::createSealed(folder(), secret(kOwner), options));
        Library anna = openAs(kOwner);
        valueOf(anna.people().addWithPassphrase({PersonRole::Supervisor, QStringLiteral("Ben")}, secret(kBen),
                                                PassphraseCost::least()));
        m_made = make(anna, QStringLiteral("KESTREL-7"), 'a');
        succeed(anna.access().grant(m_made.session.id, idOf(anna, "Ben"), SessionPart::Supervisor));
    }

    static QUuid idOf(Library& library, const char* name)
    {
        for (const Person& person : valueOf(library.people().list())) {
            if (person.name == QLatin1String(name))
                return person.id;
        }
        return {};
    }
    // The same library as another login reaches it.
    fs::path folderOf(const char* login, const std::function<void(ServerAddress&)>& change = {}) const
    {
        ServerAddress address = m_anna;
        address.user = QLatin1String(login);
        if (change)
            change(address);
        const fs::path folder = m_temporary.path() / (std::string("of ") + login);
        fs::remove_all(folder);
        fs::create_directory(folder);
        for (const char* name : {"media", "derived"})
            fs::create_symlink(this->folder() / name, folder / name);
        succeed(writeServerAddress(folder / "library.server", address));
        return folder;
    }
    static base::Result<Library> tryIn(const fs::path& folder, const char* passphrase)
    {
        LibraryOptions options;
        options.credentials = Credentials::ofPassphrase(secret(passphrase));
        return Library::open(folder, options);
    }
    std::optional<Kind> troubleOf(const char* login, const std::function<void(ServerAddress&)>& change = {}) const
    {
        const auto opened = tryIn(folderOf(login, change), kBen);
        const auto trouble = opened ? std::nullopt : serverTrouble(opened.error());
        if (!trouble)
            return std::nullopt;
        EXPECT_EQ(trouble->address.user, QLatin1String(login));
        return trouble->kind;
    }
    NoteDraft note(const QString& text) const { return m_made.note(text, Visibility::Supervision); }

    ServerAddress m_anna;
    Made m_made;
};

TEST_F(OnAServerLogins, TheSecondOneOpensTheLibraryWritesAndDestroys)
{
    Library ben = valueOf(tryIn(folderOf("ben"), kBen));
    EXPECT_EQ(valueOf(ben.people().current()).name, QStringLiteral("Ben"));
    valueOf(ben.notes().add(note(QStringLiteral("of Ben"))));
    EXPECT_EQ(valueOf(owner().notes().list(m_made.session.id)).first().text, QStringLiteral("of Ben"));
    // Which lifts guards that only whoever owns a table may lift.
    valueOf(ben.destruction().destroy({{m_made.session.id}, {}, QStringLiteral("asked for")}));
    EXPECT_TRUE(valueOf(owner().verify()).sound());
}

TEST_F(OnAServerLogins, TwoEditOneSessionAtTheSameTimeAndNothingIsLost)
{
    constexpr int kEach = 25;
    const auto write = [&](const fs::path& folder, const char* passphrase, const QString& whose) {
        Library mine = valueOf(tryIn(folder, passphrase));
        for (int count = 0; count < kEach; ++count) {
            const Note added = valueOf(mine.notes().add(note(whose)));
            valueOf(mine.notes().edit(added.id, note(whose + QStringLiteral(" again")), added.version));
        }
    };
    auto ben = std::async(std::launch::async, write, folderOf("ben"), kBen, QStringLiteral("of Ben"));
    write(folder(), kOwner, QStringLiteral("of Anna"));
    ben.get();
    Library library = owner();
    int ofAnna = 0;
    int ofBen = 0;
    for (const Note& one : valueOf(library.notes().list(m_made.session.id))) {
        ofAnna += one.text == QStringLiteral("of Anna again") ? 1 : 0;
        ofBen += one.text == QStringLiteral("of Ben again") ? 1 : 0;
    }
    EXPECT_EQ(ofAnna, kEach);
    EXPECT_EQ(ofBen, kEach);
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(OnAServerLogins, WhoHasNoRightsWhatIsNotThereAndAWrongPasswordAreTold)
{
    EXPECT_EQ(troubleOf("ben"), std::nullopt);
    EXPECT_EQ(troubleOf("stranger"), Kind::Rights); // may not take the role
    EXPECT_EQ(troubleOf("stranger", [](ServerAddress& a) { a.role.clear(); }), Kind::Rights);
    EXPECT_EQ(troubleOf("nobody_of_that_name"), Kind::Login);
    EXPECT_EQ(troubleOf("ben", [](ServerAddress& a) { a.database = QStringLiteral("elsewhere"); }), Kind::NoDatabase);
    EXPECT_EQ(troubleOf("ben", [](ServerAddress& a) { a.schema = QStringLiteral("elsewhere"); }), Kind::NoLibrary);
    EXPECT_EQ(troubleOf("ben", [](ServerAddress& a) { a.role = QStringLiteral("elsewhere"); }), Kind::NoRole);
    EXPECT_EQ(troubleOf("ben", [](ServerAddress& a) { a.port = 1; }), Kind::NotReached);
}

TEST_F(OnAServerLogins, AWrongAndAMissingPasswordAreTold)
{
    const fs::path file = m_temporary.path() / "pgpass";
    const auto withPassword = [&](const char* password) {
        std::ofstream(file) << "*:*:*:*:" << password << '\n';
        ::chmod(file.c_str(), 0600);
        return troubleOf("guarded");
    };
    qputenv("PGPASSFILE", QByteArray::fromStdString(file.string()));
    EXPECT_EQ(withPassword("right"), std::nullopt);
    EXPECT_EQ(withPassword("wrong"), Kind::Login);
    fs::remove(file);
    EXPECT_EQ(troubleOf("guarded"), Kind::Login); // none at all
    qunsetenv("PGPASSFILE");
}

TEST_F(OnAServerLogins, TheFolderIsForTheGroupThatSharesTheOneAboveAndNeverForOthers)
{
    Library library = owner();
    const RecordingBytes bytes = valueOf(library.bytes(m_made.recording));
    const auto sink = valueOf(bytes.derived()->create("wave"));
    const std::uint8_t byte = 1;
    succeed(sink->write({&byte, 1}));
    succeed(sink->commit());
    succeed(library.drafts().keep(m_made.session.id, "what is being typed"));
    EXPECT_EQ(modeOf(folder()), 02770U);
    expectShared(folder());

    ASSERT_EQ(::chmod(m_temporary.path().c_str(), 0700), 0);
    CreateOptions options = cheap();
    options.server = *testServer();
    const fs::path alone = m_temporary.path() / "alone";
    valueOf(Library::createSealed(alone, secret(kOwner), options));
    EXPECT_EQ(modeOf(alone), 0700U);
    EXPECT_EQ(modeOf(alone / "media"), 0700U);
    EXPECT_EQ(modeOf(alone / "library.server"), 0600U);
}

TEST_F(OnAServerLogins, FoldersThatAreMadeAboveTheLibraryAreForTheGroupToo)
{
    CreateOptions options = cheap();
    options.server = *testServer();
    const fs::path deep = m_temporary.path() / "year" / "term" / "library";
    valueOf(Library::createSealed(deep, secret(kOwner), options));
    for (const fs::path& one : {deep, deep.parent_path(), deep.parent_path().parent_path()})
        EXPECT_EQ(modeOf(one), 02770U) << one;
}

TEST_F(OnAServerLogins, WhoMayMakeNoSchemaIsTold)
{
    CreateOptions options = cheap();
    options.server = m_anna;
    options.server->user = QStringLiteral("stranger");
    options.server->role.clear();
    options.server->schema += QStringLiteral("_own");
    const fs::path own = m_temporary.path() / "own";
    const auto made = Library::createSealed(own, secret(kOwner), options);
    EXPECT_EQ(categoryOf(made), ErrorCategory::Refused);
    const auto trouble = made ? std::nullopt : serverTrouble(made.error());
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Kind::Schemas);
    EXPECT_EQ(trouble->address.user, QStringLiteral("stranger"));
    EXPECT_FALSE(fs::exists(own));
}

class OnAServerRestore : public OnAServerLogins
{
protected:
    fs::path backup() const { return m_temporary.path() / "backup"; }
    void SetUp() override
    {
        OnAServerLogins::SetUp();
        if (IsSkipped())
            return;
        Library library = owner();
        valueOf(library.notes().add(note(QStringLiteral("before"))));
        valueOf(backUp(library, backup()));
        valueOf(library.notes().add(note(QStringLiteral("after"))));
    }
    base::Result<RestoreReport> restore(const fs::path& to, const RestoreOptions& how = {},
                                        const char* passphrase = kOwner) const
    {
        LibraryOptions options;
        options.credentials = Credentials::ofPassphrase(secret(passphrase));
        return restoreBackup(backup(), to, options, how);
    }
    RestoreOptions elsewhere(const char* schema) const
    {
        RestoreOptions how;
        how.server = m_anna;
        how.server->schema = m_anna.schema.left(20) + QLatin1String(schema);
        return how;
    }
    qsizetype notesIn(const fs::path& folder) const
    {
        Library library = valueOf(tryIn(folder, kOwner));
        EXPECT_TRUE(valueOf(library.verify()).sound());
        return valueOf(library.notes().list(m_made.session.id)).size();
    }
    bool hasSchema(const QString& name) const
    {
        return valueOf(valueOf(ServerDatabase::connect(m_anna))->hasSchema(name));
    }
};

TEST_F(OnAServerRestore, ABackupTakesThePlaceOfTheLibraryWhichIsKept)
{
    const RestoreReport report = valueOf(restore(folder()));
    EXPECT_EQ(notesIn(folder()), 1);
    EXPECT_TRUE(hasSchema(report.replacedSchema)) << report.replacedSchema.toStdString();
    EXPECT_FALSE(hasSchema(stagedSchema(m_anna.schema)));
    // What was replaced is a library still, and the second login uses both.
    EXPECT_EQ(notesIn(folderOf("ben", [&](ServerAddress& a) { a.schema = report.replacedSchema; })), 2);
    EXPECT_EQ(notesIn(folderOf("ben")), 1);
    EXPECT_EQ(valueOf(owner().audit().list()).last().action, QStringLiteral("library.restored"));
}

TEST_F(OnAServerRestore, DestructionFindsTheSchemaThatWasKeptAndDropsIt)
{
    const RestoreReport report = valueOf(restore(folder()));
    Library library = owner();
    Destruction destruction = library.destruction();
    const auto holding = valueOf(destruction.backupsHolding({m_made.session.id}));
    ASSERT_EQ(holding.size(), 1U);
    EXPECT_EQ(holding[0].folder, report.replaced);
    EXPECT_TRUE(holding[0].certain);
    EXPECT_TRUE(valueOf(destruction.backupsHolding({QUuid::createUuid()})).empty());
    valueOf(destruction.destroy({{m_made.session.id}, {}, QStringLiteral("asked for")}));
    {
        const Library other =
            valueOf(tryIn(folderOf("ben", [&](ServerAddress& a) { a.schema = report.replacedSchema; }), kBen));
        EXPECT_EQ(categoryOf(destruction.removeBackup(report.replaced)), ErrorCategory::Busy);
        EXPECT_TRUE(fs::exists(report.replaced / "library.server"));
    }
    succeed(destruction.removeBackup(report.replaced));
    EXPECT_FALSE(hasSchema(report.replacedSchema));
    EXPECT_FALSE(fs::exists(report.replaced));
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(OnAServerRestore, DestructionFindsWhatEarlierRestoresKeptWhereverTheirFoldersAre)
{
    const RestoreReport first = valueOf(restore(folder()));
    const RestoreReport second = valueOf(restore(folder()));
    fs::remove_all(first.replaced);
    fs::remove(second.replaced / "library.server"); // as earlier versions left it
    Library library = owner();
    Destruction destruction = library.destruction();
    const auto holding = valueOf(destruction.backupsHolding({m_made.session.id}));
    ASSERT_EQ(holding.size(), 2U);
    EXPECT_EQ(holding[0].folder, first.replaced);
    EXPECT_EQ(holding[1].folder, second.replaced);
    EXPECT_TRUE(holding[0].certain && holding[1].certain);
    EXPECT_TRUE(valueOf(destruction.backupsHolding({QUuid::createUuid()})).empty());
    for (const HoldingBackup& one : holding)
        succeed(destruction.removeBackup(one.folder));
    EXPECT_FALSE(hasSchema(first.replacedSchema));
    EXPECT_FALSE(hasSchema(second.replacedSchema));
    EXPECT_TRUE(valueOf(destruction.backupsHolding({m_made.session.id})).empty());
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(OnAServerRestore, ACopyThatARestoreLeftIsNamedFoundByDestructionAndDroppedWithTheBackups)
{
    EXPECT_EQ(valueOf(schemaLeftByRestore(folder(), owner().id())), QString());
    const QString staged = stagedSchema(m_anna.schema);
    RestoreOptions how;
    how.server = m_anna;
    how.server->schema = staged; // as an earlier version left one, without a mark
    valueOf(restore(m_temporary.path() / "left", how));
    Library library = owner();
    EXPECT_EQ(valueOf(schemaLeftByRestore(folder(), library.id())), staged);
    Destruction destruction = library.destruction();
    const auto holding = valueOf(destruction.backupsHolding({m_made.session.id}));
    ASSERT_EQ(holding.size(), 1U);
    EXPECT_EQ(holding[0].folder.filename(), staged.toStdString());
    EXPECT_TRUE(holding[0].certain);
    succeed(destruction.removeBackup(holding[0].folder));
    EXPECT_FALSE(hasSchema(staged));
    EXPECT_EQ(valueOf(schemaLeftByRestore(folder(), library.id())), QString());
}

TEST_F(OnAServerRestore, AnotherLibraryUnderTheNameOfAKeptSchemaIsNotFoundOrDropped)
{
    CreateOptions options = cheap();
    options.server = m_anna;
    options.server->schema = replacedSchema(m_anna.schema, QStringLiteral("20260101_120000_000"));
    const fs::path other = m_temporary.path() / "other";
    valueOf(Library::createSealed(other, secret(kOwner), options));
    Library library = owner();
    EXPECT_TRUE(valueOf(library.destruction().backupsHolding({m_made.session.id})).empty());
    const fs::path named = folder() / "backups" / "replaced-20260101-120000-000";
    EXPECT_EQ(categoryOf(library.destruction().removeBackup(named)), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(valueOf(tryIn(other, kOwner)).verify()).sound());
}

TEST_F(OnAServerRestore, AnAddressThatWasCopiedIntoTheBackupsDropsNothing)
{
    const fs::path copy = folder() / "backups" / "copy";
    fs::create_directories(copy);
    const fs::path fresh = m_temporary.path() / "fresh";
    valueOf(restore(fresh, elsewhere("_second")));
    fs::copy_file(fresh / "library.server", copy / "library.server");
    EXPECT_EQ(categoryOf(owner().destruction().removeBackup(copy)), ErrorCategory::Conflict);
    EXPECT_EQ(notesIn(fresh), 1);
    fs::copy_file(folder() / "library.server", copy / "library.server", fs::copy_options::overwrite_existing);
    EXPECT_TRUE(valueOf(owner().destruction().backupsHolding({m_made.session.id})).empty());
    succeed(owner().destruction().removeBackup(copy));
    EXPECT_FALSE(fs::exists(copy));
    EXPECT_EQ(notesIn(folder()), 2);
}

TEST_F(OnAServerRestore, ASchemaOfOthersUnderTheNameOfTheStagedOneIsRefusedAndNotDropped)
{
    CreateOptions options = cheap();
    options.server = m_anna;
    options.server->schema = stagedSchema(m_anna.schema);
    const fs::path other = m_temporary.path() / "other";
    valueOf(Library::createSealed(other, secret(kOwner), options));
    for (const bool isOpen : {true, false}) {
        std::optional<Library> open;
        if (isOpen)
            open = valueOf(tryIn(other, kOwner));
        const auto refused = restore(folder());
        ASSERT_EQ(categoryOf(refused), ErrorCategory::Conflict) << isOpen;
        EXPECT_EQ(refused.error().context, std::string(kStagedTaken) + stagedSchema(m_anna.schema).toStdString());
    }
    EXPECT_TRUE(valueOf(valueOf(tryIn(other, kOwner)).verify()).sound());
    EXPECT_EQ(notesIn(folder()), 2);
    EXPECT_FALSE(fs::exists(folder() / ".restoring"));
}

TEST_F(OnAServerRestore, WhatAKilledRestoreLeftOnTheServerIsDroppedByTheNext)
{
    const QString staged = stagedSchema(m_anna.schema);
    const auto runIn = [](const fs::path& library, const QString& statement) {
        const auto connection =
            valueOf(Connection::open(library / "library.server", OpenMode::Existing, std::chrono::seconds(1)));
        valueOf(connection->execute(statement));
    };
    const auto run = [&](const QString& statement) { runIn(folder(), statement); };
    run(QStringLiteral("CREATE SCHEMA ") + staged); // killed before anything was in it
    valueOf(restore(folder()));
    run(QStringLiteral("CREATE SCHEMA ") + staged);
    run(stagedMark(staged));
    run(QStringLiteral("CREATE TABLE %1.library (id text)").arg(staged));
    valueOf(restore(folder()));
    EXPECT_EQ(notesIn(folder()), 1);
    EXPECT_FALSE(hasSchema(staged));
    // What was restored has no mark: it could be called as the staged one of another is.
    run(QStringLiteral("ALTER SCHEMA %1 RENAME TO %2").arg(m_anna.schema, staged));
    EXPECT_EQ(categoryOf(valueOf(ServerDatabase::connect(m_anna))->dropStaged(staged)), ErrorCategory::Conflict);
    runIn(folderOf("anna", [&](ServerAddress& a) { a.schema = staged; }),
          QStringLiteral("ALTER SCHEMA %1 RENAME TO %2").arg(staged, m_anna.schema));
}

TEST(ServerSchemas, NamesBesideALongOneFitAndAreNoOtherOnes)
{
    constexpr qsizetype kLongest = 63;
    const QString time = QStringLiteral("20260101_120000_000");
    const QString one(kLongest, u'a');
    const QString other = one.left(kLongest - 1) + u'b';
    for (const QString& name : {QStringLiteral("library"), one.left(34), one.left(35), one}) {
        EXPECT_LE(replacedSchema(name, time).size(), kLongest);
        EXPECT_LE(stagedSchema(name).size(), kLongest);
    }
    EXPECT_NE(stagedSchema(one), stagedSchema(other));
    EXPECT_NE(replacedSchema(one, time), replacedSchema(other, time));
    EXPECT_EQ(replacedSchema(QStringLiteral("library"), time), QStringLiteral("library_replaced_") + time);
}

TEST_F(OnAServerRestore, ABackupBecomesANewLibraryOnAServer)
{
    const fs::path fresh = m_temporary.path() / "fresh";
    valueOf(restore(fresh, elsewhere("_second")));
    EXPECT_TRUE(fs::exists(fresh / "library.server"));
    EXPECT_FALSE(fs::exists(fresh / "library.db"));
    EXPECT_EQ(modeOf(fresh), 02770U);
    EXPECT_EQ(notesIn(fresh), 1);
    EXPECT_EQ(notesIn(folder()), 2);
}

TEST_F(OnAServerRestore, AsLongAsSomebodyHasItOpenItIsBusy)
{
    const Library ben = valueOf(tryIn(folderOf("ben"), kBen));
    EXPECT_EQ(categoryOf(restore(folder())), ErrorCategory::Busy);
    EXPECT_EQ(notesIn(folder()), 2);
}

TEST_F(OnAServerRestore, WhereItFailsTheOldStateIsWholeAndNothingIsLeft)
{
    RestoreOptions refuses;
    refuses.accept = [](Library&, QJsonObject&) { return base::fail(ErrorCategory::Refused, "not this one"); };
    EXPECT_EQ(categoryOf(restore(folder(), refuses)), ErrorCategory::Refused);
    RestoreOptions stops = elsewhere("_third");
    std::stop_source stop;
    stops.stop = stop.get_token();
    stops.accept = [&](Library&, QJsonObject&) {
        stop.request_stop();
        return base::Status();
    };
    const fs::path fresh = m_temporary.path() / "fresh";
    EXPECT_EQ(categoryOf(restore(fresh, stops)), ErrorCategory::Cancelled);
    EXPECT_FALSE(fs::exists(fresh));
    EXPECT_FALSE(hasSchema(stops.server->schema));
    // A schema that is taken, and a folder that has a library.
    EXPECT_EQ(categoryOf(restore(fresh, RestoreOptions{{}, {}, {}, m_anna})), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(restore(folder(), elsewhere("_third"))), ErrorCategory::Conflict);
    EXPECT_FALSE(fs::exists(fresh));
    EXPECT_FALSE(hasSchema(stagedSchema(m_anna.schema)));
    EXPECT_EQ(notesIn(folder()), 2);
}

TEST_F(OnAServerRestore, WhoOpensItMeanwhileWaitsAndSeesTheNewState)
{
    std::future<qsizetype> ben;
    RestoreOptions how;
    how.accept = [&](Library&, QJsonObject&) {
        ben = std::async(std::launch::async, [&] {
            LibraryOptions patient;
            patient.busyTimeout = std::chrono::minutes(1);
            patient.credentials = Credentials::ofPassphrase(secret(kBen));
            return valueOf(valueOf(Library::open(folderOf("ben"), patient)).notes().list(m_made.session.id)).size();
        });
        return base::Status();
    };
    valueOf(restore(folder(), how));
    EXPECT_EQ(ben.get(), 1);
}

TEST_F(OnAServerRestore, WhatIsDecidedAndNotDoneIsDoneWhenTheLibraryIsOpenedNext)
{
    succeed(owner().drafts().keep(m_made.session.id, "is moved aside"));
    std::ofstream(folder() / "backups") << "is in the way";
    const auto done = restore(folder());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().context, kFinishedOnOpening);
    EXPECT_TRUE(hasSchema(stagedSchema(m_anna.schema)));
    fs::remove(folder() / "backups");
    EXPECT_EQ(notesIn(folder()), 1);
    EXPECT_FALSE(hasSchema(stagedSchema(m_anna.schema)));
    expectShared(folder());
}

} // namespace
} // namespace alliance::db
