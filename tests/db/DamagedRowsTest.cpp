// One flipped bit in a library: the row is named, and everything else is read as before.

#include "db/core/Connection.h"
#include "db/core/LibraryFiles.h"
#include "db/core/SealedTables.h"
#include "tests/db/LibraryFixture.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace alliance::db
{
namespace
{

using Place = std::pair<QString, QString>; // table, column

class DamagedRows : public LibraryTest
{
protected:
    void SetUp() override
    {
        LibraryTest::SetUp();
        if (testServer())
            GTEST_SKIP() << "looks into the database file";
        fill();
    }

    // Something in every table with sealed columns but destruction_work and the vocabulary, which has words in the
    // clear in an open library: they have their own tests.
    void fill()
    {
        Library& all = library();
        const Session other =
            valueOf(all.sessions().create({m_case.id, 0, QDate(2024, 3, 12), QStringLiteral("Second")}));
        addRecording(other.id, 'b');
        valueOf(all.cases().create({QStringLiteral("HERON-2"), QStringLiteral("Morning clinic")}));
        valueOf(all.people().create({PersonRole::Patient, QStringLiteral("Ingrid Halvorsen")}));
        for (const char* text : {"first", "second", "third"})
            m_notes.append(valueOf(all.notes().add(note(QString::fromLatin1(text)))));
        for (const double at : {20.0, 30.0}) {
            MarkerDraft marker;
            marker.sessionId = m_session.id;
            marker.moment = moment(at, at + 2);
            marker.type = QStringLiteral("withdrawal");
            marker.visibility = Visibility::Trainee;
            valueOf(all.markers().add(marker));
            PassageDraft passage;
            passage.sessionId = m_session.id;
            passage.moment = moment(at, at + 5);
            passage.stage = QStringLiteral("S1");
            passage.visibility = Visibility::Trainee;
            valueOf(all.passages().add(passage));
            RatingDraft rating;
            rating.sessionId = m_session.id;
            rating.moment = moment(at, at + 5);
            rating.values = {{QStringLiteral("W2"), 3}};
            rating.comment = QStringLiteral("strained");
            rating.visibility = Visibility::Trainee;
            valueOf(all.ratings().add(rating));
            SettlementDraft settled;
            settled.sessionId = m_session.id;
            settled.moment = moment(at, at + 2);
            settled.kind = QStringLiteral("marker");
            settled.first = {QUuid::createUuid(), QUuid::createUuid(), 1};
            settled.second = {QUuid::createUuid(), {}, 0};
            settled.chosen = QStringLiteral("second");
            settled.holds = {{QStringLiteral("none"), true}};
            settled.comment = QStringLiteral("only a cough");
            settled.visibility = Visibility::Trainee;
            valueOf(all.settlements().add(settled));
        }
        const Feedback feedback = valueOf(all.feedbacks().add({m_session.id, {{QStringLiteral("lead"), 1}}}));
        valueOf(all.feedbacks().release(feedback.id, {{QStringLiteral("lead"), 1}}, 1));
        m_feedback = feedback.id;
        MeasurementRun run;
        run.recordingId = m_recording.id;
        run.summary = {{QStringLiteral("people"), 2}};
        valueOf(all.candidates().storeRun(run, {candidate(1, 30), candidate(2, 40)}));
        for (const Candidate& one : valueOf(all.candidates().listOfSession(m_session.id)))
            valueOf(all.candidates().decide(one.id, {DecisionState::Rejected, QStringLiteral("only thinking"), {}}, 0));
        valueOf(all.sessionTags().set(m_session.id, {QStringLiteral("exam")}, 0));
        ConsentDraft consent;
        consent.caseId = m_case.id;
        consent.purposes = allConsentPurposes();
        valueOf(all.consents().put(consent, 0));
        const Collection collection = valueOf(all.collections().create(QStringLiteral("Repairs")));
        valueOf(all.collections().create(QStringLiteral("Withdrawals")));
        for (const char* title : {"one", "two"})
            valueOf(all.collections().addExample({collection.id, moment(20, 22), QString::fromLatin1(title), {}}));
        m_collection = collection.id;
        succeed(all.atomically([&]() -> base::Status {
            const auto step = all.edits().add({}, QStringLiteral("collection.add"), {});
            return step ? base::Status() : tl::unexpected(step.error());
        }));
        destroyOne('c');
        static_cast<void>(all.destruction().finish());
    }

    void destroyOne(char digit)
    {
        const Session gone =
            valueOf(library().sessions().create({m_case.id, 0, QDate(2024, 4, 1), QStringLiteral("x")}));
        addRecording(gone.id, digit);
        DestructionRequest request;
        request.sessions = {gone.id};
        request.reason = QStringLiteral("asked for");
        valueOf(library().destruction().destroy(request));
    }

    // How many there are of everything that can be listed. Throws where a list fails.
    std::map<std::string, qsizetype> listed()
    {
        Library& all = library();
        std::map<std::string, qsizetype> counts;
        counts["people"] = valueOf(all.people().list()).size();
        counts["cases"] = valueOf(all.cases().list()).size();
        counts["sessions"] = valueOf(all.sessions().list()).size();
        counts["recordings"] = valueOf(all.recordings().list()).size();
        counts["notes"] = valueOf(all.notes().list(m_session.id)).size();
        counts["markers"] = valueOf(all.markers().list(m_session.id)).size();
        counts["passages"] = valueOf(all.passages().list(m_session.id)).size();
        counts["settlements"] = valueOf(all.settlements().list(m_session.id)).size();
        counts["ratings"] = valueOf(all.ratings().list(m_session.id)).size();
        counts["feedback"] = valueOf(all.feedbacks().versions(m_feedback)).size();
        const QList<Candidate> candidates = valueOf(all.candidates().listOfSession(m_session.id));
        counts["candidates"] = candidates.size();
        for (const Candidate& one : candidates) {
            counts["decisions"] += valueOf(all.candidates().decisions(one.id)).size();
            EXPECT_EQ(one.decision.state, DecisionState::Rejected) << "a decision whose reason is lost still stands";
        }
        counts["runs"] = valueOf(all.candidates().latestRun(m_recording.id)).has_value() ? 1 : 0;
        counts["consents"] = valueOf(all.consents().listOfCase(m_case.id)).size();
        counts["collections"] = valueOf(all.collections().list()).size();
        counts["examples"] = valueOf(all.collections().examples(m_collection)).size();
        counts["certificates"] = valueOf(all.certificates().list()).size();
        counts["steps"] = valueOf(all.edits().list({})).size();
        static_cast<void>(valueOf(all.sessionTags().versions(m_session.id)));
        return counts;
    }

    std::unique_ptr<Connection> behindItsBack() const
    {
        return valueOf(Connection::open(databaseFile(folder()), OpenMode::Existing, std::chrono::seconds(5)));
    }

    // Columns of bytes, as the schema has them.
    std::set<Place> byteColumns() const
    {
        std::set<Place> places;
        static_cast<void>(behindItsBack()->forEach(
            QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                           "WHERE m.type = 'table' AND lower(c.type) = 'bytea'"),
            {}, [&](const Row& row) -> base::Status {
                places.insert({row.text(0), row.text(1)});
                return {};
            }));
        return places;
    }

    struct Cell {
        QUuid row;
        QByteArray bytes;
    };
    static QList<Cell> cells(const Connection& database, const Place& place)
    {
        return valueOf(database.list<Cell>(
            QStringLiteral("SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL ORDER BY id").arg(place.first, place.second), {},
            [](const Row& row) -> base::Result<Cell> {
                return Cell{row.uuid(0), row.bytes(1)};
            }));
    }
    static void put(Connection& database, const Place& place, const Cell& cell)
    {
        for (const char* guard : {"update", "delete"})
            valueOf(database.execute(
                QStringLiteral("DROP TRIGGER IF EXISTS %1_no_%2").arg(place.first, QString::fromLatin1(guard))));
        valueOf(database.execute(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(place.first, place.second),
                                 {cell.bytes, toSql(cell.row)}));
    }
    static Cell flipped(Cell cell)
    {
        cell.bytes.back() = static_cast<char>(cell.bytes.back() ^ 1);
        return cell;
    }

    QList<Note> m_notes;
    QUuid m_collection;
    QUuid m_feedback;
};

TEST_F(DamagedRows, EveryColumnOfBytesIsSealedAndVerifiedOrAKeyOrAHash)
{
    std::set<Place> sealed;
    for (const SealedTable& table : sealedTables()) {
        for (const char* column : table.columns)
            sealed.insert({QString::fromLatin1(table.table), QString::fromLatin1(column)});
    }
    const std::set<QString> keysAndHashes{QStringLiteral("public_key"),    QStringLiteral("wrapped_secret"),
                                          QStringLiteral("wrap_salt"),     QStringLiteral("sealed_key"),
                                          QStringLiteral("previous_hash"), QStringLiteral("hash")};
    std::set<Place> words;
    for (const Place& place : byteColumns()) {
        if (!keysAndHashes.contains(place.second))
            words.insert(place);
    }
    EXPECT_EQ(words, sealed);
}

TEST_F(DamagedRows, AFlippedBitTakesAtMostItsOwnRowOutOfEveryListAndIsNamed)
{
    const auto whole = listed();
    for (const SealedTable& table : sealedTables()) {
        for (const char* column : table.columns) {
            const Place place{QString::fromLatin1(table.table), QString::fromLatin1(column)};
            SCOPED_TRACE((place.first + u'.' + place.second).toStdString());
            if (place.first == QStringLiteral("destruction_work") || place.first == QStringLiteral("vocabulary_packs"))
                continue;
            const auto database = behindItsBack();
            const QList<Cell> all = cells(*database, place);
            ASSERT_FALSE(all.isEmpty());
            put(*database, place, flipped(all.last()));
            reopen();
            qsizetype lost = 0;
            for (const auto& [list, count] : listed())
                lost += whole.at(list) - count;
            EXPECT_LE(lost, 1);
            const QList<DamagedRow> named = library().damage()->takeNew();
            ASSERT_EQ(named.size(), 1);
            EXPECT_EQ(named[0].table, place.first);
            EXPECT_EQ(named[0].id, all.last().row);
            EXPECT_TRUE(named[0].made.isValid());
            EXPECT_EQ(named[0].sessionId.isNull(), table.session == nullptr);
            const VerifyReport report = valueOf(library().verify());
            const auto names = [&](const VerifyProblem& one) { return one.row && one.row->id == all.last().row; };
            EXPECT_EQ(std::count_if(report.problems.begin(), report.problems.end(), names), 1);
            put(*database, place, all.last());
        }
    }
    reopen();
    EXPECT_EQ(listed(), whole);
    EXPECT_TRUE(library().damage()->takeNew().isEmpty());
}

TEST_F(DamagedRows, TwoRowsWhoseWordsWereSwappedAreBothNamedAndTheThirdIsRead)
{
    const Place place{QStringLiteral("note_versions"), QStringLiteral("text")};
    const auto database = behindItsBack();
    const QList<Cell> all = cells(*database, place);
    ASSERT_EQ(all.size(), 3);
    put(*database, place, {all[0].row, all[1].bytes});
    put(*database, place, {all[1].row, all[0].bytes});
    const QList<Note> notes = valueOf(library().notes().list(m_session.id));
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].versionId, all[2].row);
    QList<QUuid> named;
    for (const DamagedRow& row : library().damage()->takeNew()) {
        named.append(row.id);
        EXPECT_EQ(row.sessionId, m_session.id);
    }
    EXPECT_THAT(named, ::testing::UnorderedElementsAre(all[0].row, all[1].row));
}

TEST_F(DamagedRows, ADamagedConsentAllowsNothing)
{
    const Place place{QStringLiteral("consent_versions"), QStringLiteral("terms")};
    const auto database = behindItsBack();
    put(*database, place, flipped(cells(*database, place).first()));
    const auto consent = valueOf(library().consents().ofCase(m_case.id));
    ASSERT_TRUE(consent.has_value());
    EXPECT_TRUE(consent->terms.purposes.isEmpty());
    EXPECT_EQ(consent->terms.faceMask, kStrictestMask);
    EXPECT_TRUE(consent->terms.voiceMask);
}

TEST_F(DamagedRows, DamagedTagsAreNotWrittenOver)
{
    const Place place{QStringLiteral("sessions"), QStringLiteral("details")};
    const auto database = behindItsBack();
    put(*database, place, flipped(cells(*database, place).first()));
    EXPECT_EQ(valueOf(library().sessionTags().get(m_session.id)).version, 0);
    EXPECT_EQ(categoryOf(library().sessionTags().set(m_session.id, {QStringLiteral("new")}, 0)),
              base::ErrorCategory::Damaged);
}

TEST_F(DamagedRows, ADamagedKeyOrListOfWhatIsLeftToDestroyKeepsNobodyOut)
{
    destroyOne('d');
    const auto database = behindItsBack();
    const Place work{QStringLiteral("destruction_work"), QStringLiteral("body")};
    const QList<Cell> left = cells(*database, work);
    ASSERT_FALSE(left.isEmpty());
    put(*database, work, flipped(left.first()));
    reopen();
    EXPECT_EQ(listed().at("notes"), 3);
    // The key of what is shared in the session: its notes are lost, the session itself is not.
    valueOf(database->execute(
        QStringLiteral("UPDATE key_grants SET sealed_key = zeroblob(80) WHERE key_id = (SELECT id FROM content_keys "
                       "WHERE scope = 'shared' AND subject_id = ?)"),
        {toSql(m_session.id)}));
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 0);
    EXPECT_EQ(valueOf(library().sessions().list()).size(), 2);
    EXPECT_GE(library().damage()->takeNew().size(), 3);
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

} // namespace
} // namespace alliance::db
