// Libraries of every earlier version of the schema, as the programs of their time wrote them.

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/Unlocking.h"
#include "db/destruction/LibraryCopies.h"
#include "db/schema/Migrations.h"
#include "tests/db/LibraryFixture.h"
#include "tests/db/SampleLibrary.h"
#include "tests/db/SealedLibraryFixture.h"
#include "tests/support/FaultySystem.h"

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using Rows = QMap<QString, QStringList>;
constexpr std::chrono::milliseconds kTimeout{1000};

class SampleLibraries : public ::testing::TestWithParam<Sample>
{
protected:
    void SetUp() override { makeSampleLibrary(GetParam(), folder()); }
    static int version() { return GetParam().version; }
    fs::path folder() const { return m_temporary.path() / "library"; }
    static LibraryOptions options()
    {
        LibraryOptions options;
        if (GetParam().sealed)
            options.credentials = Credentials::ofPassphrase(SecretText(kSampleSupervisor));
        return options;
    }
    Library open() const { return valueOf(Library::open(folder(), options())); }
    std::unique_ptr<Connection> connection(OpenMode mode = OpenMode::ReadOnly) const
    {
        return valueOf(Connection::open(folder() / "library.db", mode, kTimeout));
    }
    // Every value of every table.
    static Rows contentOf(const Connection& connection)
    {
        Rows content;
        const QStringList tables = valueOf(connection.dialect().tables(connection));
        for (const QString& table : tables) {
            const auto columns =
                valueOf(connection.number(QStringLiteral("SELECT COUNT(*) FROM pragma_table_info(?)"), {table}));
            succeed(connection.forEach(QStringLiteral("SELECT * FROM %1").arg(table), {},
                                       [&](const Row& row) -> base::Status {
                                           QString line;
                                           for (const QVariant& value : row.values(columns))
                                               line += QString::fromLatin1(value.toByteArray().toHex()) + u' ';
                                           content[table].append(line);
                                           return {};
                                       }));
            content[table].sort();
        }
        return content;
    }
    std::vector<fs::path> backups() const
    {
        std::vector<fs::path> found;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder() / "backups", none))
            found.push_back(entry.path() / "library.db");
        return found;
    }
    void expectEverythingReadable(Library& library) const;
    static void expectTextsReadable(Library& library, const QUuid& session);
    static void expectAgreementsReadable(Library& library, const QUuid& caseId, const QUuid& session);
    static void expectFeedbackReadable(Library& library, const QUuid& session);

    support::ScratchFolder m_temporary;
};

void SampleLibraries::expectEverythingReadable(Library& library) const
{
    const VerifyReport report = valueOf(library.verify());
    for (const VerifyProblem& problem : report.problems)
        ADD_FAILURE() << problem.detail;
    EXPECT_EQ(valueOf(library.people().current()).name, QStringLiteral("Dr. Maren Quill"));
    if (version() < 2)
        return;
    QStringList people;
    for (const Person& person : valueOf(library.people().list()))
        people << person.name;
    EXPECT_TRUE(people.contains(QStringLiteral("Tomas Vale")));
    const Case one = valueOf(library.cases().list()).first();
    EXPECT_EQ(one.code, QStringLiteral("KESTREL-7"));
    const QList<Session> sessions = valueOf(library.sessions().list());
    ASSERT_EQ(sessions.size(), version() < 14 ? 2 : 3);
    EXPECT_EQ(sessions[0].label, QStringLiteral("After the break"));
    EXPECT_EQ(valueOf(library.sessions().people(sessions[0].id)).size(), 2);
    if (version() < 3)
        return;
    const Recording recording = valueOf(library.recordings().listOfSession(sessions[0].id)).first();
    EXPECT_EQ(recording.path, QStringLiteral("/recordings/Ingrid_Halvorsen.mp4"));
    EXPECT_EQ(recording.label, QStringLiteral("left camera"));
    EXPECT_EQ(valueOf(library.recordings().people(recording.id)).size(), 2);
    EXPECT_EQ(valueOf(library.recordings().signalFiles(recording.id)).size(), 1);
    if (version() < 4)
        return;
    const QList<Candidate> candidates = valueOf(library.candidates().listOfRecording(recording.id));
    ASSERT_EQ(candidates.size(), version() < 7 ? 4 : 5);
    EXPECT_EQ(candidates[0].decision.state, DecisionState::Accepted);
    EXPECT_EQ(candidates[0].decision.reason, QStringLiteral("long look at the floor"));
    EXPECT_EQ(candidates[0].where().startFrame, 100);
    EXPECT_EQ(candidates[1].decision.state, DecisionState::Rejected);
    EXPECT_EQ(candidates[2].reasons.first(), QStringLiteral("head 31 degrees down for 3.0 s"));
    if (version() < 5)
        return;
    expectTextsReadable(library, sessions[0].id);
    if (version() < 6)
        return;
    EXPECT_TRUE(valueOf(library.vocabulary().term(QStringLiteral("principle"), QStringLiteral("M1"))));
    if (version() < 7)
        return;
    const QList<GazeMark> marks = valueOf(library.gazeMarks().listOfRecording(recording.id));
    ASSERT_EQ(marks.size(), 1);
    EXPECT_TRUE(marks[0].engaged);
    if (version() < 11)
        return;
    expectAgreementsReadable(library, one.id, sessions[0].id);
    if (version() < 13)
        return;
    expectFeedbackReadable(library, sessions[0].id);
    if (version() < 14)
        return;
    EXPECT_GT(report.rowsChecked, 15) << "those that it wrote are in the record of changes";
    const QList<Settlement> settled = valueOf(library.settlements().list(sessions[2].id));
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled[0].comment, QStringLiteral("agreed on looking again"));
}

void SampleLibraries::expectAgreementsReadable(Library& library, const QUuid& caseId, const QUuid& session)
{
    const Consent consent = *valueOf(library.consents().ofCase(caseId));
    EXPECT_EQ(consent.terms.remark, QStringLiteral("cabinet 4"));
    EXPECT_EQ(consent.terms.faceMask, FaceMask::Blur);
    EXPECT_TRUE(consent.terms.maskedPeople.everybody());
    const QList<Collection> collections = valueOf(library.collections().list());
    ASSERT_EQ(collections.size(), version() < 12 ? 2 : version() < 14 ? 3 : 4);
    EXPECT_EQ(valueOf(library.collections().examples(collections[1].id)).first().title, QStringLiteral("goes quiet"));
    EXPECT_EQ(valueOf(library.sessionTags().get(session)).tags, QStringList{QStringLiteral("first half")});
    EXPECT_EQ(valueOf(library.edits().list(session)).last().state, EditState::Undone);
}

void SampleLibraries::expectFeedbackReadable(Library& library, const QUuid& session)
{
    const auto text = [](const QJsonObject& words) { return words[QStringLiteral("text")].toString(); };
    EXPECT_EQ(text(valueOf(library.feedbacks().ofSession(session))->plan), QStringLiteral("a second thought"));
    const QList<Feedback> releases = valueOf(library.feedbacks().releases(session));
    ASSERT_EQ(releases.size(), 1);
    EXPECT_EQ(text(releases[0].plan), QStringLiteral("what to say of the silence"));
    EXPECT_EQ(text(releases[0].composition), QStringLiteral("the silence after the break"));
}

void SampleLibraries::expectTextsReadable(Library& library, const QUuid& session)
{
    const Marker marker = valueOf(library.markers().list(session)).first();
    EXPECT_EQ(marker.significance, 4);
    EXPECT_EQ(marker.comment, QStringLiteral("goes quiet"));
    const QList<Note> notes = valueOf(library.notes().list(session));
    QStringList texts;
    for (const Note& note : notes)
        texts << note.text;
    EXPECT_EQ(texts, QStringList({QStringLiteral("I felt pushed away there."), QStringLiteral("My own hunch: grief."),
                                  QStringLiteral("He looks down when the week is mentioned.")}));
    EXPECT_EQ(valueOf(library.notes().versions(notes[2].id)).first().text,
              QStringLiteral("He looks down when the week is named."));
    EXPECT_EQ(notes[2].principles, QStringList({QStringLiteral("M1"), QStringLiteral("M8")}));
    EXPECT_EQ(notes[0].replyTo, notes[2].id);
    EXPECT_EQ(notes[0].markerId, marker.id);
    EXPECT_EQ(valueOf(library.drafts().get(session)), QByteArray("half a sentence"));
}

TEST_P(SampleLibraries, AreBackedUpUpgradedAndWhollyReadable)
{
    const Rows before = contentOf(*connection());
    {
        Library library = open();
        expectEverythingReadable(library);
    }
    ASSERT_EQ(backups().size(), 1U);
    const auto backup = valueOf(Connection::open(backups().front(), OpenMode::ReadOnly, kTimeout));
    EXPECT_EQ(contentOf(*backup), before);
    EXPECT_EQ(valueOf(schemaVersion(*connection())), valueOf(builtInMigrations()).size());
    Library again = open();
    expectEverythingReadable(again);
    EXPECT_EQ(backups().size(), 1U);
}

TEST_P(SampleLibraries, ThatCanOnlyBeReadSayThatTheyAreOfAnEarlierVersion)
{
    const auto opened = unlockLibrary(folder(), OpenMode::ReadOnly, kTimeout, options().credentials);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().category, ErrorCategory::Refused);
    EXPECT_EQ(opened.error().context, kOlderSchema);
    EXPECT_TRUE(backups().empty());
}

TEST_P(SampleLibraries, CanBeWorkedWithOnceUpgraded)
{
    Library library = open();
    const Case one = valueOf(library.cases().findOrCreate(QStringLiteral("KESTREL-7")));
    const Session session = valueOf(library.sessions().create({one.id, 0, {}, QStringLiteral("new")}));
    NoteDraft draft;
    draft.sessionId = session.id;
    draft.kind = QStringLiteral("observation");
    draft.text = QStringLiteral("written by the new version");
    if (version() >= 6) // the words to code with came with version 6
        valueOf(library.notes().add(draft));
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_P(SampleLibraries, AreLeftAsTheyWereWhereverAStatementOfAnUpgradeFails)
{
    const Rows before = contentOf(*connection());
    const QList<Migration> all = valueOf(builtInMigrations());
    int failures = 0;
    for (const Migration& migration : all) {
        if (migration.version <= version())
            continue;
        const qsizetype lines = migration.sql.count(QStringLiteral(";\n"));
        for (const qsizetype at : {qsizetype{0}, lines / 2, lines}) {
            QList<Migration> broken = all;
            QStringList statements = migration.sql.split(QStringLiteral(";\n"));
            statements.insert(at, QStringLiteral("INSERT INTO nowhere VALUES (1)"));
            broken[migration.version - 1].sql = statements.join(QStringLiteral(";\n"));
            const auto connection = this->connection(OpenMode::Existing);
            EXPECT_FALSE(migrate(*connection, broken, folder() / "backups"));
            EXPECT_EQ(contentOf(*connection), before) << migration.version << " at " << at;
            ++failures;
        }
        if (failures > 6)
            break;
    }
    EXPECT_GT(failures, 0);
    Library library = open();
    expectEverythingReadable(library);
}

std::string nameOf(const ::testing::TestParamInfo<Sample>& one)
{
    return std::to_string(one.param.version) + (one.param.sealed ? "Sealed" : "");
}

INSTANTIATE_TEST_SUITE_P(OfVersion, SampleLibraries, ::testing::ValuesIn(kSamples), nameOf);

// The other people of a sealed library of an earlier version.
class SealedSample : public ::testing::Test
{
protected:
    void SetUp() override { makeSampleLibrary({13, true}, folder()); }
    fs::path folder() const { return m_temporary.path() / "library"; }
    static base::Result<Library> openBy(Credentials credentials, const fs::path& folder)
    {
        LibraryOptions options;
        options.credentials = std::move(credentials);
        return Library::open(folder, options);
    }
    support::ScratchFolder m_temporary;
};

TEST_F(SealedSample, IsUpgradedByATraineeWhoReadsTheirOwnPartOfIt)
{
    Library library = valueOf(openBy(Credentials::ofPassphrase(SecretText(kSampleTrainee)), folder()));
    EXPECT_EQ(valueOf(library.people().current()).name, QStringLiteral("Tomas Vale"));
    const Session session = valueOf(library.sessions().list()).first();
    EXPECT_EQ(session.label, QStringLiteral("After the break"));
    QStringList texts;
    for (const Note& note : valueOf(library.notes().list(session.id)))
        texts << note.text;
    EXPECT_EQ(texts, QStringList({QStringLiteral("I felt pushed away there."),
                                  QStringLiteral("He looks down when the week is mentioned.")}));
    EXPECT_EQ(valueOf(library.feedbacks().releases(session.id)).size(), 1);
    EXPECT_EQ(categoryOf(library.feedbacks().ofSession(session.id)), ErrorCategory::Refused);
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(SealedSample, OpensByItsRecoveryKeyAndByNothingElse)
{
    for (const char* wrong : {"", "four plain words there"})
        EXPECT_EQ(categoryOf(openBy(Credentials::ofPassphrase(SecretText(wrong)), folder())), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Refused);
    Library library = valueOf(openBy(Credentials::ofRecoveryKey(SecretText(kSampleRecovery)), folder()));
    const VerifyReport report = valueOf(library.verify());
    EXPECT_TRUE(report.sound());
    EXPECT_GT(report.sealsOpened, 40);
    EXPECT_EQ(report.sealsOfOthers, 0) << "what others wrote for themselves opens, too";
}

TEST_F(SealedSample, HasABackupThatOpensWithThePassphraseOfThatTime)
{
    static_cast<void>(valueOf(openBy(Credentials::ofPassphrase(SecretText(kSampleSupervisor)), folder())));
    const fs::path backup = fs::directory_iterator(folder() / "backups")->path();
    Library library = valueOf(openBy(Credentials::ofPassphrase(SecretText(kSampleSupervisor)), backup));
    EXPECT_EQ(valueOf(library.cases().list()).first().code, QStringLiteral("KESTREL-7"));
}

TEST(SealedSampleVocabulary, WhatStoodInTheClearIsSealedOnceAndStaysInTheCopyFromBeforeOnly)
{
    const support::ScratchFolder temporary;
    const fs::path folder = temporary.path() / "library";
    makeSampleLibrary({16, true}, folder);
    const QString label = QStringLiteral("the shrug of the heron");
    const QString explanation = QStringLiteral("as in the hour of third May");
    EXPECT_EQ(filesWith(folder, label), std::vector<std::string>{"library.db"});
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(SecretText(kSampleTrainee));
    for (int times = 0; times < 2; ++times) {
        Library library = valueOf(Library::open(folder, options));
        const auto term = valueOf(library.vocabulary().term(QStringLiteral("strategy"), QStringLiteral("R12")));
        ASSERT_TRUE(term);
        EXPECT_EQ(term->label, label);
        EXPECT_EQ(term->explanation, explanation);
        EXPECT_EQ(valueOf(library.vocabulary().revisions(QStringLiteral("rupture_markers"))).size(), 3);
        EXPECT_TRUE(valueOf(library.verify()).sound());
        for (const QString& text : {label, explanation, QStringLiteral("Minimal response")}) {
            EXPECT_EQ(filesWith(folder, text), std::vector<std::string>{"library.db"});
            EXPECT_EQ(filesWith(folder / "backups", text), std::vector<std::string>{"library.db"});
        }
        const auto copies = valueOf(copiesIn(folder));
        EXPECT_EQ(copies.size(), 1U);
        EXPECT_EQ(copiesWithPlainVocabulary(library.id(), copies), copies) << "for whoever checks the library";
    }
    const auto database = valueOf(Connection::open(folder / "library.db", OpenMode::Existing, kTimeout));
    EXPECT_EQ(valueOf(database->number(
                  QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'library.vocabulary_sealed'"))),
              1);
    EXPECT_EQ(
        valueOf(database->number(QStringLiteral("SELECT COUNT(*) FROM vocabulary_packs WHERE sealed_body IS NULL"))),
        0);
    EXPECT_FALSE(database->execute(QStringLiteral("UPDATE vocabulary_packs SET body = 'x'")));
    EXPECT_FALSE(database->execute(QStringLiteral("DELETE FROM vocabulary_packs")));
}

TEST(SealedSampleVocabulary, LeavesTheDatabaseAtTheNextOpeningWhereSomebodyReadItMeanwhile)
{
    const support::ScratchFolder temporary;
    const fs::path folder = temporary.path() / "library";
    makeSampleLibrary({16, true}, folder);
    const QString label = QStringLiteral("the shrug of the heron");
    const auto inDatabase = [&] { return filesWith(folder, label) != filesWith(folder / "backups", label); };
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(SecretText(kSampleTrainee));
    options.busyTimeout = std::chrono::milliseconds(50);
    {
        const auto writer = valueOf(Connection::open(folder / "library.db", OpenMode::Existing, kTimeout));
        const auto reader = valueOf(Connection::open(folder / "library.db", OpenMode::ReadOnly, kTimeout));
        valueOf(reader->execute(QStringLiteral("BEGIN")));
        valueOf(reader->number(QStringLiteral("SELECT COUNT(*) FROM audit")));
        static_cast<void>(valueOf(Library::open(folder, options)));
        EXPECT_TRUE(inDatabase());
    }
    const Library library = valueOf(Library::open(folder, options));
    EXPECT_FALSE(inDatabase());
    EXPECT_FALSE(fs::exists(folder / "library.cleaning"));
}

// In pages that earlier versions gave free: only a database that was rebuilt has nothing of it.
TEST(SealedSampleVocabulary, LeavesTheDatabaseAtTheNextOpeningAfterADiskThatFailed)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const support::ScratchFolder temporary;
    const fs::path folder = temporary.path() / "library";
    const fs::path pattern = temporary.path() / "pattern";
    const QString word = QStringLiteral("the sigh of the pelican at noon");
    makeSampleLibrary({16, true}, pattern);
    {
        const auto database = valueOf(Connection::open(pattern / "library.db", OpenMode::Existing, kTimeout));
        for (const char* statement : {"PRAGMA secure_delete = OFF", "CREATE TABLE old (word text)",
                                      "INSERT INTO old VALUES ('the sigh of the pelican at noon')", "DROP TABLE old"})
            valueOf(database->execute(QString::fromLatin1(statement)));
    }
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(SecretText(kSampleTrainee));
    const auto open = [&] { return Library::open(folder, options) ? 0 : 1; };
    const auto makeAnew = [&] {
        fs::remove_all(folder);
        fs::copy(pattern, folder, fs::copy_options::recursive);
    };
    makeAnew();
    const int changes = support::runWithFault(open, {}).changes;
    int left = 0;
    for (const int at : support::faultsToTry(changes)) {
        makeAnew();
        static_cast<void>(support::runWithFault(open, {support::Fault::Kind::Fails, at, ENOSPC}));
        left += filesWith(folder, word) == std::vector<std::string>{"library.db"} ? 1 : 0;
        static_cast<void>(valueOf(Library::open(folder, options)));
        EXPECT_EQ(filesWith(folder, word), std::vector<std::string>()) << "failed at change " << at;
    }
    EXPECT_GT(left, 0);
}

// Every change on the disk that an upgrade makes, in turn.
class UpgradeTrouble : public SampleLibraries
{
protected:
    int changesOfAnUpgrade() const
    {
        return support::runWithFault([this] { return tryToOpen(); }, {}).changes;
    }
    int tryToOpen() const
    {
        const auto opened = Library::open(folder(), options());
        return opened ? 0 : 1 + static_cast<int>(opened.error().category);
    }
    void makeAnew() const
    {
        const fs::path pattern = m_temporary.path() / "pattern";
        if (!fs::exists(pattern))
            makeSampleLibrary(GetParam(), pattern);
        fs::remove_all(folder());
        fs::copy(pattern, folder(), fs::copy_options::recursive);
    }
    void expectOneWholeCopy() const
    {
        ASSERT_EQ(backups().size(), 1U);
        const fs::path copy = backups().front();
        EXPECT_EQ(std::distance(fs::directory_iterator(copy.parent_path()), {}), 1) << "nothing is left beside it";
        const auto opened = valueOf(Connection::open(copy, OpenMode::ReadOnly, kTimeout));
        EXPECT_EQ(valueOf(schemaVersion(*opened)), version());
        EXPECT_TRUE(valueOf(opened->dialect().structureProblems(*opened)).empty());
    }
};

TEST_P(UpgradeTrouble, KilledAtAnyPointTheLibraryIsWholeAndOpensAfterwards)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const int changes = changesOfAnUpgrade();
    ASSERT_GT(changes, 20);
    for (const int at : support::faultsToTry(changes)) {
        makeAnew();
        const auto run = support::runWithFault([this] { return tryToOpen(); }, {support::Fault::Kind::Kills, at, 0});
        EXPECT_TRUE(run.killed) << at;
        Library library = open();
        expectEverythingReadable(library);
        expectOneWholeCopy();
        ASSERT_FALSE(HasFailure()) << "killed at change " << at << " of " << changes;
    }
}

TEST_P(UpgradeTrouble, AFullDiskAtAnyPointIsSaidAndTheLibraryIsWhole)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const int changes = changesOfAnUpgrade();
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        makeAnew();
        const auto run = support::runWithFault([this] { return tryToOpen(); }, fault);
        ASSERT_FALSE(run.killed) << support::textOf(fault);
        if (run.code != 0) {
            ++refused;
            const auto category = static_cast<ErrorCategory>(run.code - 1);
            EXPECT_TRUE(category == ErrorCategory::NoSpace || category == ErrorCategory::Unwritable)
                << support::textOf(fault) << ": category " << run.code - 1;
        }
        Library library = open();
        expectEverythingReadable(library);
        ASSERT_FALSE(HasFailure()) << support::textOf(fault) << " of " << changes;
    }
    EXPECT_GT(refused, 1); // most of what is written afterwards cleans up, which is not needed for opening
}

INSTANTIATE_TEST_SUITE_P(OfVersion, UpgradeTrouble,
                         ::testing::Values(Sample{7}, Sample{11}, Sample{13}, Sample{13, true}, Sample{14, true},
                                           Sample{15, true}, Sample{16, true}),
                         nameOf);

} // namespace
} // namespace alliance::db
