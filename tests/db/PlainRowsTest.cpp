// One flipped bit in what is not sealed and has no versions: verification names table, row and columns.

#include "db/audit/PlainRows.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryFiles.h"
#include "db/core/SealedTables.h"
#include "db/schema/Migrations.h"
#include "tests/db/SampleLibrary.h"
#include "tests/db/SealedLibraryFixture.h"

#include <QJsonArray>

#include <map>
#include <set>

namespace alliance::db
{
namespace
{

using Place = std::pair<QString, QString>; // table, column

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

class PlainRowsOfALibrary : public SealedLibraryTest
{
protected:
    void SetUp() override
    {
        SealedLibraryTest::SetUp();
        fill();
    }

    // Something in every table.
    void fill()
    {
        Library all = owner();
        m_made = make(all, QStringLiteral("KESTREL-7"), 'a');
        const QUuid session = m_made.session.id;
        const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Vale"), "reeds reeds winds winds");
        const Person rater = add(PersonRole::GuestRater, QStringLiteral("Rater"), "raters raters raters");
        succeed(all.sessions().setPeople(session, {{trainee.id, SessionPart::Therapist}}));
        succeed(all.access().hand(session, rater.id));
        const Note note = valueOf(all.notes().add(m_made.note(QStringLiteral("one"), Visibility::Trainee)));
        addCoded(all);
        SignalFile file;
        file.recordingId = m_made.recording.id;
        file.kind = QStringLiteral("waveform");
        file.path = QStringLiteral("waveform");
        file.contentHash = hashOf('f');
        valueOf(all.recordings().putSignalFile(file));
        succeed(
            all.recordings().setPeople(m_made.recording.id, {{0, QStringLiteral("left"), SessionPart::Patient, true}}));
        succeed(all.recordings().setIngested(m_made.recording.id, true));
        valueOf(all.gazeMarks().add({m_made.moment(3, 4), 0, true}));
        MeasurementRun measured;
        measured.recordingId = m_made.recording.id;
        CandidateDraft candidate;
        candidate.moment = m_made.moment(30, 35);
        candidate.rank = 1;
        candidate.confidence = 0.8125;
        valueOf(all.candidates().storeRun(measured, {candidate}));
        valueOf(all.vocabulary().setLocked(valueOf(all.vocabulary().packs()).first().code, true));
        ConsentDraft consent;
        consent.caseId = m_made.one.id;
        consent.purposes = allConsentPurposes();
        valueOf(all.consents().put(consent, 0));
        const Collection outer = valueOf(all.collections().create(QStringLiteral("Repairs")));
        const Collection inner = valueOf(all.collections().create(QStringLiteral("Withdrawals"), outer.id));
        for (const char* title : {"one", "two"})
            m_examples.append(
                valueOf(all.collections().addExample({inner.id, m_made.moment(20, 22), QString::fromLatin1(title), {}}))
                    .id);
        valueOf(all.edits().add(session, QStringLiteral("note.add"),
                                {{QStringLiteral("record"), idText(note.id)},
                                 {QStringLiteral("before"), 0},
                                 {QStringLiteral("after"), 1}}));
        valueOf(all.edits().add({}, QStringLiteral("collection.add"),
                                {{QStringLiteral("records"), QJsonArray{idText(outer.id)}}}));
    }

    void addCoded(Library& all)
    {
        const auto place = [&](auto draft) {
            draft.sessionId = m_made.session.id;
            draft.moment = m_made.moment(20, 25);
            draft.visibility = Visibility::Trainee;
            return draft;
        };
        MarkerDraft marker = place(MarkerDraft());
        marker.type = QStringLiteral("withdrawal");
        valueOf(all.markers().add(marker));
        PassageDraft passage = place(PassageDraft());
        passage.stage = QStringLiteral("S1");
        valueOf(all.passages().add(passage));
        RatingDraft rating = place(RatingDraft());
        rating.values = {{QStringLiteral("W2"), 3}};
        valueOf(all.ratings().add(rating));
        SettlementDraft settled = place(SettlementDraft());
        settled.kind = QStringLiteral("marker");
        settled.first = {QUuid::createUuid(), QUuid::createUuid(), 1};
        settled.second = {QUuid::createUuid(), {}, 0};
        settled.chosen = QStringLiteral("second");
        settled.holds = {{QStringLiteral("none"), true}};
        valueOf(all.settlements().add(settled));
        valueOf(all.feedbacks().add({m_made.session.id, {{QStringLiteral("lead"), 1}}}));
    }

    // Columns by table, as the schema has them.
    std::map<QString, QStringList> schema() const
    {
        std::map<QString, QStringList> tables;
        static_cast<void>(behindItsBack()->forEach(
            QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                           "WHERE m.type = 'table'"),
            {}, [&](const Row& row) -> base::Status {
                tables[row.text(0)] << row.text(1);
                return {};
            }));
        return tables;
    }
    static QStringList columnsOf(const PlainTable& table)
    {
        return QString::fromLatin1(table.columns).split(QStringLiteral(", "));
    }

    // Problems of verification after one value was changed where no reference is checked, which is then put back.
    std::vector<VerifyProblem> afterChanging(Library& open, const PlainTable& table, const QString& column)
    {
        const auto database = behindItsBack();
        valueOf(database->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        valueOf(database->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        const QString name = QString::fromLatin1(table.name);
        const QString here = QStringLiteral("rowid = (SELECT MIN(rowid) FROM %1)").arg(name);
        const auto before = valueOf(database->first<QVariantList>(
            QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4").arg(column, QLatin1String(table.key), name, here), {},
            [](const Row& row) -> base::Result<QVariantList> { return row.values(2); }));
        EXPECT_TRUE(before.has_value());
        m_key = before->at(1).toString();
        const QString set = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3").arg(name, column, here);
        for (const char* guard : {"update", "delete"})
            valueOf(database->execute(
                QStringLiteral("DROP TRIGGER IF EXISTS %1_no_%2").arg(name, QString::fromLatin1(guard))));
        valueOf(database->execute(set, {flipped(before->at(0))}));
        const auto problems = valueOf(open.verify()).problems;
        valueOf(database->execute(set, {before->at(0)}));
        return problems;
    }
    static QVariant flipped(const QVariant& value)
    {
        if (value.isNull())
            return 1;
        if (value.typeId() == QMetaType::QByteArray) {
            QByteArray bytes = value.toByteArray();
            bytes.back() = static_cast<char>(bytes.back() ^ 1);
            return bytes;
        }
        if (value.typeId() == QMetaType::QString) {
            QString text = value.toString();
            if (text.isEmpty())
                return QStringLiteral("x");
            text.back() = QChar(text.back().unicode() ^ 1);
            return text;
        }
        if (value.typeId() == QMetaType::Double)
            return value.toDouble() * (1 + 1e-15);
        return value.toLongLong() ^ 1;
    }

    Made m_made;
    QList<QUuid> m_examples;
    QString m_key; // of the row that was changed last
};

TEST_F(PlainRowsOfALibrary, EveryColumnIsTold)
{
    std::set<Place> told;
    for (const PlainTable& table : plainTables()) {
        for (const QString& column : columnsOf(table))
            told.insert({QString::fromLatin1(table.name), column});
    }
    for (const SealedTable& table : sealedTables()) {
        for (const char* column : table.columns)
            told.insert({QString::fromLatin1(table.table), QString::fromLatin1(column)});
    }
    // By digests of their own, the chain itself, a reference to a certificate, and what this program knows of schemas.
    std::set<QString> otherwise{QStringLiteral("audit"),
                                QStringLiteral("audit_head"),
                                QStringLiteral("certificates"),
                                QStringLiteral("destruction_work"),
                                QStringLiteral("edits"),
                                QStringLiteral("library_edits"),
                                QStringLiteral("schema_migrations")};
    for (const QString& table : versionTables())
        otherwise.insert(table);
    for (const auto& [table, columns] : schema()) {
        if (otherwise.contains(table))
            continue;
        for (const QString& column : columns)
            EXPECT_TRUE(told.contains({table, column})) << (table + u'.' + column).toStdString();
    }
}

TEST_F(PlainRowsOfALibrary, AChangedValueOfAnyColumnIsNamedWithItsRow)
{
    Library open = owner();
    const VerifyReport whole = valueOf(open.verify());
    ASSERT_TRUE(whole.sound()) << whole.problems.front().detail;
    EXPECT_EQ(whole.rowsOlder, 0) << "all of it was written by this program";
    EXPECT_GT(whole.rowsChecked, 40);
    for (const PlainTable& table : plainTables()) {
        for (const QString& column : columnsOf(table)) {
            SCOPED_TRACE(std::string(table.name) + "." + column.toStdString());
            const auto problems = afterChanging(open, table, column);
            const std::string row = std::string(table.name) + " " + m_key.toStdString() + " (" + table.columns + ")";
            EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [&](const VerifyProblem& one) {
                return one.kind == VerifyProblem::Kind::Row && one.detail.find(row) != std::string::npos;
            }));
        }
    }
    guardAgain(*behindItsBack());
    EXPECT_TRUE(valueOf(open.verify()).sound());
}

TEST_F(PlainRowsOfALibrary, ASchemaOfAnotherNameIsNamed)
{
    run(QStringLiteral("UPDATE schema_migrations SET name = 'notez' WHERE version = 5"));
    const auto problems = valueOf(owner().verify()).problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].detail, "schema_migrations: 5");
}

TEST_F(PlainRowsOfALibrary, ARowThatNoEventTellsOfIsNamedWhereAllAreTold)
{
    run(QStringLiteral("INSERT INTO vocabulary_locks (code, locked) VALUES ('house', 1)"));
    const auto problems = valueOf(owner().verify()).problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].kind, VerifyProblem::Kind::Row);
    EXPECT_EQ(problems[0].detail, "not in the audit: vocabulary_locks house (code, locked)");
}

TEST_F(PlainRowsOfALibrary, ARowThatWasTakenAwayIsNamed)
{
    const QString gone = idText(m_examples.last());
    run(QStringLiteral("DELETE FROM examples WHERE id = ?"), {gone});
    Library open = owner();
    const auto problems = valueOf(open.verify()).problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].kind, VerifyProblem::Kind::Row);
    EXPECT_NE(problems[0].detail.find("missing: examples " + gone.toStdString()), std::string::npos);
}

TEST_F(PlainRowsOfALibrary, StepsThatWereChangedAreNamed)
{
    Library open = owner();
    for (const char* change : {"kind = 'marker.add'", "created_us = created_us + 1", "id = 'x' || substr(id, 2)"}) {
        SCOPED_TRACE(change);
        const auto database = behindItsBack();
        valueOf(database->execute(QStringLiteral("CREATE TABLE kept AS SELECT * FROM edits")));
        valueOf(database->execute(QStringLiteral("UPDATE edits SET ") + QString::fromLatin1(change)));
        const auto problems = valueOf(open.verify()).problems;
        EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                                [](const VerifyProblem& one) { return one.kind == VerifyProblem::Kind::Edit; }));
        valueOf(database->execute(QStringLiteral("DELETE FROM edits")));
        valueOf(database->execute(QStringLiteral("INSERT INTO edits SELECT * FROM kept")));
        valueOf(database->execute(QStringLiteral("DROP TABLE kept")));
    }
    EXPECT_TRUE(valueOf(open.verify()).sound());
}

TEST_F(PlainRowsOfALibrary, WhatIsChangedByTheProgramStaysWhole)
{
    Library open = owner();
    const QUuid session = m_made.session.id;
    valueOf(open.sessions().update(session, {m_made.one.id, 4, QDate(2024, 5, 1), QStringLiteral("Later")}));
    succeed(open.retention().setDestroyBy(session, QDate(2030, 1, 1)));
    succeed(open.access().release(session));
    succeed(open.access().withdrawRelease(session));
    succeed(open.recordings().setOffsets(session, {{m_made.recording.id, base::MediaTime::fromSeconds(1)}}));
    const Example moved = valueOf(open.collections().example(m_examples.first()));
    valueOf(open.collections().moveExample(moved.id, moved.collectionId, 1));
    succeed(open.collections().setExamplesRemoved({m_examples.first()}, true));
    const QList<Person> people = valueOf(open.people().list());
    succeed(open.access().revoke(session, people[1].id));
    succeed(open.people().remove(people[1].id));
    const VerifyReport report = valueOf(open.verify());
    EXPECT_TRUE(report.sound()) << report.problems.front().detail;
    EXPECT_EQ(report.rowsOlder, 0);
}

TEST_F(PlainRowsOfALibrary, WhatWasDestroyedIsMissedByNobody)
{
    Library open = owner();
    const Made other = make(open, QStringLiteral("HERON-2"), 'b');
    const Example here = valueOf(open.collections().example(m_examples.first()));
    const Example there =
        valueOf(open.collections().addExample({here.collectionId, other.moment(1, 2), QStringLiteral("three"), {}}));
    // Told of last by an event of the other session.
    valueOf(open.collections().moveExample(here.id, here.collectionId, 2));
    DestructionRequest request;
    request.sessions = {other.session.id};
    request.reason = QStringLiteral("asked for");
    valueOf(open.destruction().destroy(request));
    const VerifyReport report = valueOf(open.verify());
    EXPECT_TRUE(report.sound()) << report.problems.front().detail;
    EXPECT_FALSE(open.collections().example(there.id));
}

TEST_F(PlainRowsOfALibrary, ProgramsThatDoNotTellRowsTakeTheLibraryForNewer)
{
    constexpr int kDoNotTell = 14;
    const auto database =
        valueOf(Connection::open(databaseFile(folder()), OpenMode::Existing, std::chrono::seconds(1)));
    const auto theirs = valueOf(builtInMigrations()).first(kDoNotTell);
    EXPECT_EQ(categoryOf(migrate(*database, theirs, folder() / "backups")), base::ErrorCategory::Newer);
    EXPECT_FALSE(std::filesystem::exists(folder() / "backups"));
}

TEST(PlainRowsOfAnEarlierVersion, AreCountedAndAskedForNothing)
{
    const support::ScratchFolder temporary;
    makeSampleLibrary({13}, temporary.path() / "library");
    Library library = valueOf(Library::open(temporary.path() / "library"));
    const VerifyReport before = valueOf(library.verify());
    EXPECT_TRUE(before.sound());
    EXPECT_GT(before.rowsOlder, 10);
    const Session session = valueOf(library.sessions().list()).first();
    succeed(library.retention().setDestroyBy(session.id, QDate(2030, 1, 1)));
    const VerifyReport after = valueOf(library.verify());
    EXPECT_TRUE(after.sound());
    EXPECT_EQ(after.rowsOlder, before.rowsOlder - 1) << "what is written from now on is told";
    EXPECT_EQ(after.rowsChecked, before.rowsChecked + 1);
}

} // namespace
} // namespace alliance::db
