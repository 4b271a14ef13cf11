// What a changed passphrase is worth against somebody who has an earlier copy of the library, or of a row of it, and
// the passphrase of then; and that nobody else notices.

#include "db/core/Connection.h"
#include "db/core/KeyRenewal.h"
#include "db/core/PersonKeys.h"
#include "db/core/Unlocking.h"
#include "db/vault/Sealer.h"
#include "tests/db/SealedLibraryFixture.h"
#include "tests/db/vault/SealedBytes.h"

#include <QHash>
#include <QSet>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr const char* kTomas = "reeds in the wind";
constexpr const char* kUna = "a lamp and a boat";
constexpr const char* kFern = "the long way home";
constexpr const char* kNew = "not four words of then";

struct PeopleRow {
    QByteArray publicKey, wrapped, salt;
    std::int64_t operations = 0, memory = 0;
};

class ChangedPassphrase : public SealedLibraryTest
{
protected:
    // The owner has a session; Tomas, a trainee, is its therapist, and Una supervises it, too.
    void SetUp() override
    {
        SealedLibraryTest::SetUp();
        m_tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas).id;
        m_una = add(PersonRole::Supervisor, QStringLiteral("Una Lamp"), kUna).id;
        m_fern = add(PersonRole::Director, QStringLiteral("Fern Oak"), kFern).id;
        Library library = owner();
        m_owner = library.person();
        m_made = make(library, QStringLiteral("HERON-2"), 'b');
        succeed(library.access().grant(m_made.session.id, m_tomas, SessionPart::Therapist));
        succeed(library.access().grant(m_made.session.id, m_una, SessionPart::Supervisor));
        succeed(library.access().release(m_made.session.id));
        writeAll(library, QStringLiteral("before"));
    }

    void writeAll(Library& library, const QString& by) const
    {
        for (const Visibility visibility :
             {Visibility::Private, Visibility::Supervision, Visibility::Trainee, Visibility::Collection})
            valueOf(library.notes().add(m_made.note(by, visibility)));
    }
    static base::Status change(Library& library, const char* old = kOwner, const char* passphrase = kNew)
    {
        return library.people().changePassphrase(secret(old), secret(passphrase), PassphraseCost::least());
    }
    // How many notes with that text a person reads.
    qsizetype reads(Library library, const QString& text) const
    {
        const QList<Note> all = valueOf(library.notes().list(m_made.session.id));
        return std::count_if(all.begin(), all.end(), [&](const Note& note) { return note.text == text; });
    }
    fs::path copyNow(const char* name) const
    {
        const fs::path copy = m_temporary.path() / name;
        fs::copy(folder(), copy, fs::copy_options::recursive);
        return copy;
    }
    static std::unique_ptr<Connection> databaseIn(const fs::path& folder)
    {
        return valueOf(Connection::open(folder / "library.db", OpenMode::Existing, std::chrono::milliseconds(1000)));
    }
    PeopleRow rowOf(const QUuid& person) const
    {
        return *valueOf(behindItsBack()->first<PeopleRow>(
            QStringLiteral("SELECT public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory FROM people "
                           "WHERE id = ?"),
            {toSql(person)}, [](const Row& row) -> base::Result<PeopleRow> {
                return PeopleRow{row.bytes(0), row.bytes(1), row.bytes(2), row.integer(3), row.integer(4)};
            }));
    }
    void putBack(const QUuid& person, const PeopleRow& row) const
    {
        run(QStringLiteral("UPDATE people SET public_key = ?, wrapped_secret = ?, wrap_salt = ?, wrap_operations = ?, "
                           "wrap_memory = ? WHERE id = ?"),
            {row.publicKey, row.wrapped, row.salt, toSql(row.operations), toSql(row.memory), toSql(person)});
    }
    KeyPair pairOf(const fs::path& folder, const char* passphrase) const
    {
        const auto database = databaseIn(folder);
        return valueOf(unlockPerson(*database, owner().id(), Credentials::ofPassphrase(secret(passphrase)))).pair;
    }
    // Keys that open with this pair by the grants in a folder, whoever they were made for.
    static QSet<QUuid> opened(const fs::path& folder, const KeyPair& pair)
    {
        QSet<QUuid> keys;
        succeed(databaseIn(folder)->forEach(QStringLiteral("SELECT key_id, sealed_key FROM key_grants"), {},
                                            [&](const Row& row) -> base::Status {
                                                if (pair.open(row.bytes(1)))
                                                    keys.insert(row.uuid(0));
                                                return {};
                                            }));
        return keys;
    }
    QSet<QUuid> keysOfNotes(const QString& where = QStringLiteral("1 = 1")) const
    {
        QSet<QUuid> keys;
        succeed(behindItsBack()->forEach(QStringLiteral("SELECT text FROM note_versions WHERE ") + where, {},
                                         [&](const Row& row) -> base::Status {
                                             keys.insert(keyIdOf(row.bytes(0)));
                                             return {};
                                         }));
        return keys;
    }
    std::int64_t count(const QString& sql, const QVariantList& values = {}) const
    {
        return valueOf(behindItsBack()->number(sql, values));
    }
    void expectSoundForEverybody(const char* passphraseOfOwner = kNew) const
    {
        for (const char* passphrase : {passphraseOfOwner, kTomas, kUna, kFern}) {
            const VerifyReport report = valueOf(openAs(passphrase).verify());
            for (const VerifyProblem& problem : report.problems)
                ADD_FAILURE() << passphrase << ": " << problem.detail;
        }
        const VerifyReport all = valueOf(openByRecovery().verify());
        EXPECT_TRUE(all.sound());
        EXPECT_EQ(all.sealsOfOthers, 0) << "the recovery key opens everything";
    }

    QUuid m_owner, m_tomas, m_una, m_fern;
    Made m_made;
};

TEST_F(ChangedPassphrase, TheRowOfBeforePutBackOpensNothing)
{
    const PeopleRow before = rowOf(m_owner);
    const KeyPair pair = pairOf(folder(), kOwner);
    {
        Library library = owner();
        succeed(change(library));
    }
    EXPECT_NE(rowOf(m_owner).publicKey, before.publicKey);
    putBack(m_owner, before);
    EXPECT_FALSE(tryAs(kOwner)) << "the row unwraps, and no grant opens with what comes out";
    EXPECT_TRUE(opened(folder(), pair).isEmpty());
    const VerifyReport named = valueOf(openAs(kUna).verify());
    EXPECT_TRUE(std::any_of(named.problems.begin(), named.problems.end(), [&](const VerifyProblem& problem) {
        return problem.kind == VerifyProblem::Kind::Row && problem.detail.find("people") != std::string::npos;
    }));
}

TEST_F(ChangedPassphrase, AnEarlierCopyWithItsPassphraseReadsNothingThatIsWrittenLater)
{
    const fs::path copy = copyNow("copy");
    const KeyPair pair = pairOf(copy, kOwner);
    const QSet<QUuid> old = opened(copy, pair);
    ASSERT_GT(old.size(), 6);
    ASSERT_TRUE(old.contains(keysOfNotes()));
    {
        Library library = owner();
        succeed(change(library));
        writeAll(library, QStringLiteral("after"));
        valueOf(library.people().create({PersonRole::Patient, QStringLiteral("Ingrid Halvorsen")}));
    }
    {
        Library library = openAs(kUna); // whose keys for the supervisors the owner holds as well
        writeAll(library, QStringLiteral("after"));
        valueOf(library.cases().update(m_made.one.id, {QStringLiteral("HERON-9"), {}}));
    }
    EXPECT_TRUE(opened(folder(), pair).isEmpty());
    const QSet<QUuid> later = keysOfNotes(QStringLiteral("created_us > (SELECT MAX(at_us) FROM audit WHERE action = "
                                                         "'person.passphrase_changed')"));
    EXPECT_EQ(later.size(), 6);
    EXPECT_FALSE(later.intersects(old));
    const auto names =
        databaseIn(folder())->list<QUuid>(QStringLiteral("SELECT name FROM people WHERE role = 'patient'"), {},
                                          [](const Row& row) -> base::Result<QUuid> { return keyIdOf(row.bytes(0)); });
    EXPECT_FALSE(old.contains(valueOf(names).first()));
    const auto codes =
        databaseIn(folder())->list<QUuid>(QStringLiteral("SELECT code FROM cases"), {},
                                          [](const Row& row) -> base::Result<QUuid> { return keyIdOf(row.bytes(0)); });
    EXPECT_FALSE(old.contains(valueOf(codes).first()));
}

TEST_F(ChangedPassphrase, WhoPutsTheRowAndTheGrantsOfBeforeIntoTheFolderReadsWhatWasThenOnly)
{
    const fs::path copy = copyNow("copy");
    const PeopleRow before = rowOf(m_owner);
    {
        Library library = owner();
        succeed(change(library));
        writeAll(library, QStringLiteral("after"));
    }
    putBack(m_owner, before);
    run(QStringLiteral("DELETE FROM key_grants WHERE person_id = ?"), {toSql(m_owner)});
    succeed(databaseIn(copy)->forEach(
        QStringLiteral("SELECT key_id, person_id, sealed_key, granted_us FROM key_grants WHERE person_id = ?"),
        {toSql(m_owner)}, [&](const Row& row) -> base::Status {
            run(QStringLiteral("INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES (?, ?, ?, "
                               "?)"),
                {row.text(0), row.text(1), row.bytes(2), toSql(row.integer(3))});
            return {};
        }));
    EXPECT_EQ(reads(owner(), QStringLiteral("before")), 4);
    EXPECT_EQ(reads(owner(), QStringLiteral("after")), 0);
}

TEST_F(ChangedPassphrase, EverybodyReadsWhatTheyReadBeforeAndWhatIsWrittenAfter)
{
    const std::vector<std::pair<const char*, qsizetype>> readers{{kNew, 4}, {kUna, 3}, {kTomas, 2}, {kFern, 1}};
    {
        Library library = owner();
        succeed(library.drafts().keep(m_made.session.id, "words that are being typed"));
        succeed(change(library));
        writeAll(library, QStringLiteral("after"));
    }
    for (const auto& [passphrase, notes] : readers) {
        EXPECT_EQ(reads(openAs(passphrase), QStringLiteral("before")), notes) << passphrase;
        EXPECT_EQ(reads(openAs(passphrase), QStringLiteral("after")), notes) << passphrase;
    }
    EXPECT_EQ(reads(openByRecovery(), QStringLiteral("after")), 3)
        << "the list leaves out what others keep to themselves";
    EXPECT_EQ(reads(openByRecovery(), QStringLiteral("before")), 3);
    {
        Library library = openAs(kUna);
        writeAll(library, QStringLiteral("from Una"));
    }
    EXPECT_EQ(reads(openAs(kNew), QStringLiteral("from Una")), 3);
    EXPECT_EQ(valueOf(openAs(kNew).drafts().get(m_made.session.id)), QByteArray("words that are being typed"));
    EXPECT_EQ(valueOf(openAs(kTomas).access().holders(m_made.session.id)).size(), 4);
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, KeysOfWhatNobodyWritesInDoNotGrowInNumber)
{
    const QString ofSessions = QStringLiteral("SELECT COUNT(*) FROM content_keys WHERE scope <> 'library'");
    const QString grants = QStringLiteral("SELECT COUNT(*) FROM key_grants g JOIN content_keys k ON k.id = g.key_id "
                                          "WHERE k.scope <> 'library'");
    const auto keysBefore = count(ofSessions);
    const auto grantsBefore = count(grants);
    std::string passphrase = kOwner;
    for (int round = 0; round < 5; ++round) {
        Library library = openAs(passphrase.c_str());
        const std::string next = "words of round " + std::to_string(round);
        succeed(change(library, passphrase.c_str(), next.c_str()));
        passphrase = next;
    }
    EXPECT_EQ(count(ofSessions), keysBefore);
    EXPECT_EQ(count(grants), grantsBefore);
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys WHERE scope = 'library'")), 6);
    EXPECT_EQ(reads(openAs(passphrase.c_str()), QStringLiteral("before")), 4);
    expectSoundForEverybody(passphrase.c_str());
    for (int twice = 0; twice < 2; ++twice) {
        Library library = openAs(passphrase.c_str());
        writeAll(library, QStringLiteral("after"));
    }
    EXPECT_EQ(count(ofSessions), keysBefore + 4) << "private, supervision, shared and released";
    EXPECT_EQ(count(ofSessions + QStringLiteral(" AND generation = 2")), 4);
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys n JOIN content_keys o ON o.scope = n.scope AND "
                                   "o.subject_id = n.subject_id AND o.author_id = n.author_id AND o.generation = 1 "
                                   "WHERE n.scope <> 'library' AND n.generation = 2 AND (SELECT COUNT(*) FROM "
                                   "key_grants g WHERE g.key_id = n.id) <> (SELECT COUNT(*) FROM key_grants g WHERE "
                                   "g.key_id = o.id)")),
              0)
        << "sealed to all who held the one before";
    for (const auto& [reader, notes] :
         {std::pair{passphrase.c_str(), 8}, std::pair{kUna, 6}, std::pair{kTomas, 4}, std::pair{kFern, 2}})
        EXPECT_EQ(reads(openAs(reader), QStringLiteral("after")), notes) << reader;
    expectSoundForEverybody(passphrase.c_str());
}

TEST_F(ChangedPassphrase, WhatIsNewInASessionIsUnderARenewedKeyOnceWhoeverWrites)
{
    const fs::path copy = copyNow("copy");
    const QSet<QUuid> old = opened(copy, pairOf(copy, kOwner));
    {
        Library library = owner();
        succeed(change(library));
    }
    const auto keyOf = [&](const QString& sql) {
        return valueOf(behindItsBack()->first<QUuid>(
                           sql, {toSql(m_made.session.id)},
                           [](const Row& row) -> base::Result<QUuid> { return keyIdOf(row.bytes(0)); }))
            .value();
    };
    {
        Library library = openAs(kUna);
        Recording camera = valueOf(library.recordings().listOfSession(m_made.session.id)).first();
        valueOf(library.bytesOfNew(camera));
        const Session& session = m_made.session;
        valueOf(library.sessions().update(session.id,
                                          {session.caseId, session.number, session.heldOn, QStringLiteral("by Una")}));
    }
    const QUuid renewed = keyOf(QStringLiteral("SELECT label FROM sessions WHERE id = ?"));
    EXPECT_FALSE(old.contains(renewed));
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys WHERE scope = 'session' AND subject_id = ?"),
                    {toSql(m_made.session.id)}),
              2);
    EXPECT_EQ(valueOf(openAs(kNew).sessions().get(m_made.session.id)).label, QStringLiteral("by Una"));
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, AFormerKeyOfASessionIsOpenedOnlyForTheFilesItSeals)
{
    Recording film;
    const auto write = [](base::Result<std::unique_ptr<base::ByteSink>> sink) {
        succeed((*sink)->write(randomBytes(1000, 1)));
        succeed((*sink)->commit());
    };
    {
        Library library = owner();
        RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = m_made.session.id;
        draft.storage = Storage::Sealed;
        draft.path = Library::sealedPath(draft.id);
        draft.fileName = QStringLiteral("film.mp4");
        draft.contentHash = hashOf('c');
        draft.sizeBytes = 1000;
        film = valueOf(library.recordings().create(draft));
        write(valueOf(library.bytes(film)).createMedia());
        succeed(change(library));
        write(valueOf(library.bytesOfNew(film)).derived()->create("later"));
    }
    const auto media = [&](Library library) { return valueOf(library.bytes(film)).openMedia(); };
    const auto later = [&](Library library) { return valueOf(library.bytes(film)).derived()->open("later"); };
    EXPECT_EQ(contentOf(*valueOf(media(openAs(kNew)))), randomBytes(1000, 1));
    EXPECT_EQ(contentOf(*valueOf(later(openAs(kNew)))), randomBytes(1000, 1));
    EXPECT_EQ(contentOf(*valueOf(media(openAs(kTomas)))), randomBytes(1000, 1)) << "who was given it, too";

    run(QStringLiteral("UPDATE key_grants SET sealed_key = ? WHERE person_id = ? AND key_id IN (SELECT id FROM "
                       "content_keys WHERE scope = 'session' AND subject_id = ? AND generation = 1)"),
        {QByteArray(80, 'x'), toSql(m_owner), toSql(m_made.session.id)});
    EXPECT_EQ(contentOf(*valueOf(later(openAs(kNew)))), randomBytes(1000, 1));
    EXPECT_EQ(categoryOf(media(openAs(kNew))), ErrorCategory::Damaged);
}

TEST_F(ChangedPassphrase, WhoIsAddedOrGivenASessionRenewsNoKey)
{
    const auto keys = [&] { return count(QStringLiteral("SELECT COUNT(*) FROM content_keys")); };
    const auto before = keys();
    const QUuid late = add(PersonRole::Supervisor, QStringLiteral("Late Comer"), "salt and old iron").id;
    Library library = owner();
    succeed(library.access().grant(m_made.session.id, late, SessionPart::Supervisor));
    writeAll(library, QStringLiteral("after"));
    valueOf(library.cases().update(m_made.one.id, {QStringLiteral("HERON-9"), {}}));
    EXPECT_EQ(keys(), before);
}

TEST_F(ChangedPassphrase, OnAComputerWhoseClockWasSetBackAKeyIsRenewedOnceAsWell)
{
    {
        Library library = owner();
        succeed(change(library));
    }
    const auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, std::chrono::milliseconds(1000),
                                               Credentials::ofPassphrase(secret(kNew))));
    context->useClock([] { return std::int64_t{1'000'000}; });
    const QUuid first = valueOf(context->sealer(Scope::Shared, m_made.session.id)).key().id;
    EXPECT_EQ(valueOf(context->sealer(Scope::Shared, m_made.session.id)).key().id, first);
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys WHERE scope = 'shared' AND subject_id = ?"),
                    {toSql(m_made.session.id)}),
              2);
}

TEST_F(ChangedPassphrase, WhoeverWorksInItMeanwhileGoesOn)
{
    Library una = openAs(kUna);
    Library mine = owner();
    Library another = valueOf(mine.handle().open()); // as the threads of the same program have
    const QByteArray former = another.packages().publicKey();
    const QByteArray package = valueOf(sealKey(SecretKey::random(), former));
    succeed(change(mine));
    for (Library* library : {&una, &mine, &another})
        writeAll(*library, QStringLiteral("after"));
    for (Library* library : {&una, &mine, &another})
        EXPECT_GE(valueOf(library->notes().list(m_made.session.id)).size(), 12);
    EXPECT_NE(another.packages().publicKey(), former);
    EXPECT_EQ(another.packages().publicKey(), rowOf(m_owner).publicKey);
    EXPECT_TRUE(another.packages().openKey(package)) << "sealed to the former key, as long as this is open";
    EXPECT_EQ(categoryOf(openAs(kNew).packages().openKey(package)), ErrorCategory::Damaged);
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, TheSamePersonInASecondProgramIsToldAndWritesNothingThere)
{
    Library stale = owner();
    Library staleThread = valueOf(stale.handle().open());
    {
        Library library = owner();
        succeed(change(library));
        writeAll(library, QStringLiteral("after"));
    }
    const auto refused = stale.notes().add(m_made.note(QStringLiteral("from the second"), Visibility::Private));
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Conflict);
    EXPECT_TRUE(refused.error().context.ends_with(kKeysChanged)) << refused.error().context;
    const auto list = stale.notes().list(m_made.session.id);
    ASSERT_EQ(categoryOf(list), ErrorCategory::Conflict) << "not less than there is, without a word";
    EXPECT_TRUE(list.error().context.ends_with(kKeysChanged)) << list.error().context;
    EXPECT_EQ(categoryOf(staleThread.notes().add(m_made.note(QStringLiteral("mine"), Visibility::Supervision))),
              ErrorCategory::Conflict);
    EXPECT_EQ(reads(openAs(kNew), QStringLiteral("after")), 4);
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, WithTheNewPassphraseTheSecondProgramGoesOnInAllItsThreads)
{
    Library stale = owner();
    Library staleThread = valueOf(stale.handle().open());
    {
        Library library = owner();
        succeed(change(library));
        writeAll(library, QStringLiteral("after"));
    }
    EXPECT_EQ(categoryOf(stale.people().tryPassphrase(secret(kOwner))), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(stale.notes().list(m_made.session.id)), ErrorCategory::Conflict);
    succeed(stale.people().tryPassphrase(secret(kNew)));
    writeAll(stale, QStringLiteral("from the second"));
    writeAll(staleThread, QStringLiteral("from its thread"));
    for (Library* library : {&stale, &staleThread})
        EXPECT_EQ(valueOf(library->notes().list(m_made.session.id)).size(), 16);
    EXPECT_EQ(stale.packages().publicKey(), rowOf(m_owner).publicKey);
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, ARowOfBeforeThatIsPutBackGivesASecondProgramNoKeys)
{
    const PeopleRow before = rowOf(m_owner);
    {
        Library library = owner();
        succeed(change(library));
    }
    Library library = openAs(kNew);
    const QByteArray publicKey = library.packages().publicKey();
    run(QStringLiteral("UPDATE people SET wrapped_secret = ?, wrap_salt = ? WHERE id = ?"),
        {before.wrapped, before.salt, toSql(m_owner)});
    EXPECT_EQ(categoryOf(library.people().tryPassphrase(secret(kOwner))), ErrorCategory::Refused);
    EXPECT_EQ(library.packages().publicKey(), publicKey);
}

TEST_F(ChangedPassphrase, ASecondProgramThatHasNotNoticedChangesItAgain)
{
    Library stale = owner();
    {
        Library library = owner();
        succeed(change(library));
    }
    EXPECT_EQ(categoryOf(change(stale, kOwner, "something else again")), ErrorCategory::Refused);
    succeed(change(stale, kNew, "something else again"));
    writeAll(stale, QStringLiteral("after"));
    EXPECT_EQ(reads(openAs("something else again"), QStringLiteral("after")), 4);
    EXPECT_EQ(categoryOf(tryAs(kNew)), ErrorCategory::Refused);
    expectSoundForEverybody("something else again");
}

TEST_F(ChangedPassphrase, WhatFailsInTheMiddleLeavesEverythingAsItWas)
{
    Library library = owner();
    const QByteArray publicKey = library.packages().publicKey();
    const auto keys = count(QStringLiteral("SELECT COUNT(*) FROM content_keys"));
    // The last grant that is written, so that all others are there before.
    run(QStringLiteral("CREATE TRIGGER in_the_middle BEFORE INSERT ON key_grants WHEN (SELECT COUNT(*) FROM "
                       "content_keys) > %1 AND NEW.person_id = '%2' AND (SELECT generation FROM content_keys k WHERE "
                       "k.id = NEW.key_id) = 2 BEGIN SELECT RAISE(ABORT, 'failed'); END")
            .arg(keys)
            .arg(m_una.toString(QUuid::WithoutBraces)));
    EXPECT_FALSE(change(library));
    run(QStringLiteral("DROP TRIGGER in_the_middle"));
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys")), keys);
    EXPECT_EQ(library.packages().publicKey(), publicKey);
    writeAll(library, QStringLiteral("after"));
    EXPECT_EQ(categoryOf(tryAs(kNew)), ErrorCategory::Refused);
    EXPECT_EQ(reads(owner(), QStringLiteral("before")), 4);
    expectSoundForEverybody(kOwner);
    succeed(change(library));
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, ADamagedKeyStaysNamedAndKeepsNobodyFromChangingIt)
{
    Library library = owner();
    const QUuid other = valueOf(library.sessions().create({m_made.one.id, 0, {}, QStringLiteral("another")})).id;
    run(QStringLiteral("UPDATE key_grants SET sealed_key = CAST('x' AS bytea) WHERE person_id = ? AND key_id = "
                       "(SELECT id FROM content_keys WHERE scope = 'session' AND subject_id = ?)"),
        {toSql(m_owner), toSql(other)});
    Library again = owner();
    succeed(change(again));
    const VerifyReport report = valueOf(openAs(kNew).verify());
    EXPECT_TRUE(std::any_of(report.problems.begin(), report.problems.end(), [](const VerifyProblem& problem) {
        return problem.kind == VerifyProblem::Kind::Seal && problem.detail.starts_with("key ");
    }));
    EXPECT_EQ(reads(openAs(kNew), QStringLiteral("before")), 4);
}

TEST_F(ChangedPassphrase, TheRecoveryKeyRenewsThemAsWell)
{
    const fs::path copy = copyNow("copy");
    const KeyPair pair = pairOf(copy, kOwner);
    const QSet<QUuid> old = opened(copy, pair);
    succeed(openByRecovery().people().resetPassphrase(m_owner, secret(kNew), PassphraseCost::least()));
    {
        Library library = openAs(kNew);
        writeAll(library, QStringLiteral("after"));
    }
    EXPECT_TRUE(opened(folder(), pair).isEmpty());
    EXPECT_FALSE(keysOfNotes(QStringLiteral("created_us > (SELECT MAX(at_us) FROM audit WHERE action = "
                                            "'person.passphrase_reset')"))
                     .intersects(old));
    EXPECT_EQ(reads(openAs(kNew), QStringLiteral("before")), 4);
    EXPECT_EQ(reads(openAs(kUna), QStringLiteral("after")), 3);
    expectSoundForEverybody();
}

TEST_F(ChangedPassphrase, AfterItARecoveryAndAnUndoAreWhatTheyWereBefore)
{
    {
        Library library = owner();
        succeed(library.atomically([&]() -> base::Status {
            const auto step =
                library.edits().add(m_made.session.id, QStringLiteral("note.add"), {{QStringLiteral("number"), 7}});
            return step ? base::Status() : tl::unexpected(step.error());
        }));
        succeed(change(library));
    }
    {
        Library library = openAs(kNew);
        const auto step = valueOf(library.edits().nextToUndo(m_made.session.id));
        ASSERT_TRUE(step);
        EXPECT_EQ(step->body[QStringLiteral("number")].toInt(), 7);
        succeed(library.atomically([&]() -> base::Status {
            const auto back = library.edits().takeBack(m_made.session.id, step->id);
            return back ? base::Status() : tl::unexpected(back.error());
        }));
    }
    succeed(openByRecovery().people().resetPassphrase(m_owner, secret("found in the drawer"), PassphraseCost::least()));
    EXPECT_EQ(reads(openAs("found in the drawer"), QStringLiteral("before")), 4);
    EXPECT_TRUE(valueOf(openAs("found in the drawer").edits().nextToRedo(m_made.session.id)));
    expectSoundForEverybody("found in the drawer");
}

// What another program does between the preparing, which is outside of the change, and the change.
TEST_F(ChangedPassphrase, WhoIsGivenAKeyBetweenThePreparingAndTheChangeHoldsTheRenewedOne)
{
    const auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, std::chrono::milliseconds(1000),
                                               Credentials::ofPassphrase(secret(kOwner))));
    const KeyPair next = KeyPair::generate();
    KeyRenewal renewal(*context, m_owner, next.publicKey());
    succeed(renewal.prepare());
    const QUuid late = add(PersonRole::Supervisor, QStringLiteral("Late Comer"), "salt and old iron").id;
    Made other;
    {
        Library library = owner();
        succeed(library.access().grant(m_made.session.id, late, SessionPart::Supervisor));
        succeed(library.people().remove(m_tomas));
        other = make(library, QStringLiteral("HERON-8"), 'd');
    }
    const auto renewed =
        context->change({QStringLiteral("person.passphrase_changed"), QStringLiteral("person"), m_owner, {}},
                        [&](AuditEntry&) { return renewal.apply(); });
    ASSERT_TRUE(renewed) << renewed.error().context;
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM key_grants WHERE person_id = ?"), {toSql(m_tomas)}), 0);
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM content_keys k WHERE k.generation = (SELECT MAX(n.generation) "
                                   "FROM content_keys n WHERE n.scope = k.scope AND n.subject_id = k.subject_id AND "
                                   "n.author_id = k.author_id) AND k.subject_id = ? AND k.scope = 'session' AND EXISTS "
                                   "(SELECT 1 FROM key_grants g WHERE g.key_id = k.id AND g.person_id = ?)"),
                    {toSql(m_made.session.id), toSql(late)}),
              1);
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM key_grants WHERE person_id = ?"), {toSql(m_owner)}),
              opened(folder(), next).size());
    EXPECT_GT(count(QStringLiteral("SELECT COUNT(*) FROM content_keys k JOIN key_grants g ON g.key_id = k.id WHERE "
                                   "k.subject_id = ? AND g.person_id = ?"),
                    {toSql(other.session.id), toSql(m_owner)}),
              0);
}

} // namespace
} // namespace alliance::db
