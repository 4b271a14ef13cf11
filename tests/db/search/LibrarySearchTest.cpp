#include "db/search/LibrarySearch.h"

#include "db/core/Connection.h"
#include "db/core/LibraryFiles.h"
#include "tests/db/LibraryFixture.h"

#include <QDir>
#include <QDirIterator>

#include <ctime>
#include <thread>

namespace alliance::db
{
namespace
{

class LibrarySearchTest : public LibraryTest
{
protected:
    LibrarySearch& search()
    {
        if (!m_search) {
            m_search = valueOf(LibrarySearch::open(library().handle()));
            succeed(m_search->fill());
        }
        return *m_search;
    }

    SearchAnswer find(const QString& typed)
    {
        succeed(search().update());
        return valueOf(search().find(parseSearch(typed), 100));
    }

    qsizetype count(const QString& typed) { return find(typed).hits.size(); }

    // What nobody can do through the program.
    void behindItsBack(const QString& sql, const QVariantList& values = {})
    {
        const auto connection =
            valueOf(Connection::open(databaseFile(folder()), OpenMode::Existing, std::chrono::seconds(5)));
        valueOf(connection->execute(sql, values));
    }

    Note addNote(const QString& text) { return valueOf(library().notes().add(note(text))); }

    std::unique_ptr<LibrarySearch> m_search;
};

TEST_F(LibrarySearchTest, EverythingWithWordsIsFoundInItsPlace)
{
    addNote(QStringLiteral("He looked at the floor"));
    MarkerDraft marker;
    marker.sessionId = m_session.id;
    marker.moment = moment(20, 24);
    marker.type = QStringLiteral("withdrawal");
    marker.subtype = QStringLiteral("W2");
    marker.comment = QStringLiteral("clipped answers");
    marker.visibility = Visibility::Trainee;
    const Marker marked = valueOf(library().markers().add(marker));
    MeasurementRun run;
    run.recordingId = m_recording.id;
    valueOf(library().candidates().storeRun(run, {candidate(1, 30)}));
    const Candidate proposed = valueOf(library().candidates().listOfSession(m_session.id)).first();
    valueOf(
        library().candidates().decide(proposed.id, {DecisionState::Rejected, QStringLiteral("only thinking"), {}}, 0));

    const SearchAnswer noted = find(QStringLiteral("floor"));
    ASSERT_EQ(noted.hits.size(), 1);
    const SearchHit& hit = noted.hits[0];
    EXPECT_EQ(hit.place.kind, SearchKind::Note);
    EXPECT_EQ(hit.place.sessionId, m_session.id);
    EXPECT_EQ(hit.place.sessionNumber, 1);
    EXPECT_EQ(hit.place.recordingId, m_recording.id);
    EXPECT_EQ(hit.place.startFrame, 250);
    EXPECT_EQ(hit.place.range->start, base::MediaTime::fromSeconds(10));
    EXPECT_EQ(hit.place.day, QDate(2024, 3, 5));
    EXPECT_EQ(hit.caseCode, QStringLiteral("KESTREL-7"));

    EXPECT_EQ(find(QStringLiteral("clipped")).hits.value(0).place.id, marked.id);
    EXPECT_EQ(find(QStringLiteral("thinking")).hits.value(0).place.id, proposed.id);
    EXPECT_EQ(find(QStringLiteral("break")).hits.value(0).place.kind, SearchKind::Session);
    EXPECT_EQ(find(QStringLiteral("halvorsen")).hits.value(0).place.kind, SearchKind::Recording);
    EXPECT_EQ(find(QStringLiteral("kestrel evening")).hits.value(0).place.kind, SearchKind::Case);
}

TEST_F(LibrarySearchTest, FiltersKnowCodesAndLabelsOfTheVocabularyAndPeopleByName)
{
    addNote(QStringLiteral("first"));
    NoteDraft other = note(QStringLiteral("second"));
    other.kind = QStringLiteral("felt_sense");
    other.principles = {QStringLiteral("M10")};
    other.stage = QStringLiteral("S4");
    other.codes = {QStringLiteral("R5")};
    valueOf(library().notes().add(other));
    EXPECT_EQ(count(QStringLiteral("kind:observation")), 1);
    EXPECT_EQ(count(QStringLiteral("kind:\"Felt sense\"")), 1);
    EXPECT_EQ(count(QStringLiteral("kind:felt-sense")), 1);
    EXPECT_EQ(count(QStringLiteral("kind:felt")), 1);
    EXPECT_EQ(count(QStringLiteral("principle:M1")), 1) << "not M10";
    EXPECT_EQ(count(QStringLiteral("principle:m10")), 1);
    EXPECT_EQ(count(QStringLiteral("stage:S2 OR stage:s4")), 2);
    EXPECT_EQ(count(QStringLiteral("strategy:R5")), 1);
    EXPECT_EQ(count(QStringLiteral("code:W2")), 1);
    EXPECT_EQ(count(QStringLiteral("in:notes")), 2);
    EXPECT_EQ(count(QStringLiteral("in:session")), 1);
    EXPECT_EQ(count(QStringLiteral("case:kestrel-7 in:note")), 2);
    EXPECT_EQ(count(QStringLiteral("person:quill in:note")), 2);
    EXPECT_EQ(count(QStringLiteral("date:2024-03 in:note")), 2);
    EXPECT_EQ(count(QStringLiteral("duration:2s in:note")), 2);
    EXPECT_EQ(count(QStringLiteral("duration:>3s in:note")), 0);
    EXPECT_EQ(count(QStringLiteral("duration:>3s in:session")), 1) << "as long as its recordings";
    EXPECT_EQ(count(QStringLiteral("duration:<3s in:session")), 0);
    EXPECT_EQ(count(QStringLiteral("duration:<1h in:case")), 0) << "has no length";
    EXPECT_EQ(count(QStringLiteral("in:note -kind:observation")), 1);
    const SearchAnswer nobody = find(QStringLiteral("person:nobody first"));
    EXPECT_EQ(nobody.hits.size(), 0);
    ASSERT_EQ(nobody.remarks.size(), 1);
    EXPECT_EQ(nobody.remarks[0].kind, SearchRemark::Kind::UnknownValue);
}

TEST_F(LibrarySearchTest, DaysAreThoseOfTheTimeZoneThatTheComputerIsIn)
{
    const QByteArray zone = qgetenv("TZ");
    const auto useZone = [](const QByteArray& name) {
        name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
        tzset();
    };
    // One in which it is another day than in Greenwich.
    useZone(QDateTime::currentDateTimeUtc().time().hour() < 12 ? "WEST12" : "EAST-14");
    const QDate day = m_case.created.toLocalTime().date();
    ASSERT_NE(day, m_case.created.date());
    const SearchAnswer found = find(QStringLiteral("kestrel evening"));
    useZone(zone);
    ASSERT_EQ(found.hits.size(), 1);
    EXPECT_EQ(found.hits[0].place.day, day);
}

TEST_F(LibrarySearchTest, AMarkerOfBothTypesIsFoundByEither)
{
    MarkerDraft marker;
    marker.sessionId = m_session.id;
    marker.moment = moment(20, 24);
    marker.type = QStringLiteral("both");
    marker.visibility = Visibility::Trainee;
    valueOf(library().markers().add(marker));
    EXPECT_EQ(count(QStringLiteral("marker:withdrawal")), 1);
    EXPECT_EQ(count(QStringLiteral("marker:confrontation")), 1);
    EXPECT_EQ(count(QStringLiteral("marker:strategy")), 0);
}

TEST_F(LibrarySearchTest, EditsRemovalsRepliesAndLabelsAreFollowed)
{
    const Note first = addNote(QStringLiteral("an old word"));
    EXPECT_EQ(count(QStringLiteral("old")), 1);
    const Note edited = valueOf(library().notes().edit(first.id, note(QStringLiteral("a new word")), 1));
    EXPECT_EQ(count(QStringLiteral("old")), 0);
    EXPECT_EQ(count(QStringLiteral("new")), 1);
    NoteDraft reply = note(QStringLiteral("an answer"));
    reply.replyTo = first.id;
    valueOf(library().notes().add(reply));
    EXPECT_EQ(count(QStringLiteral("in:reply answer")), 1);
    EXPECT_EQ(count(QStringLiteral("in:note answer")), 1) << "a reply is a note too";
    valueOf(library().notes().remove(first.id, edited.version));
    EXPECT_EQ(count(QStringLiteral("new")), 0);
    valueOf(library().cases().update(m_case.id, {QStringLiteral("HERON-2"), QStringLiteral("Morning")}));
    EXPECT_EQ(count(QStringLiteral("kestrel")), 0);
    EXPECT_EQ(find(QStringLiteral("heron")).hits.value(0).place.kind, SearchKind::Case);
    EXPECT_EQ(find(QStringLiteral("answer")).hits.value(0).caseCode, QStringLiteral("HERON-2"));
    EXPECT_EQ(count(QStringLiteral("case:heron-2 answer")), 1);
    valueOf(library().recordings().relabel(m_recording.id, QStringLiteral("window side")));
    EXPECT_EQ(count(QStringLiteral("window")), 1);
}

TEST_F(LibrarySearchTest, WhatAnotherConnectionDoesIsFoundByTheNextSearch)
{
    EXPECT_EQ(count(QStringLiteral("elsewhere")), 0);
    std::thread other([this] {
        Library second = valueOf(Library::open(folder()));
        valueOf(second.notes().add(note(QStringLiteral("written elsewhere"))));
    });
    other.join();
    EXPECT_EQ(count(QStringLiteral("elsewhere")), 1);
}

TEST_F(LibrarySearchTest, OnlyWhatThisPersonCanOpenIsFound)
{
    // A session whose key is sealed to nobody here, and somebody else's private note.
    const Session other =
        valueOf(library().sessions().create({m_case.id, 0, QDate(2024, 4, 2), QStringLiteral("Hidden hour")}));
    addNote(QStringLiteral("ours"));
    NoteDraft hidden = note(QStringLiteral("theirs"));
    hidden.sessionId = other.id;
    hidden.moment.reset();
    valueOf(library().notes().add(hidden));
    EXPECT_EQ(count(QStringLiteral("ours OR theirs")), 2);
    m_search.reset();
    close();
    behindItsBack(QStringLiteral("DELETE FROM key_grants WHERE key_id IN (SELECT id FROM content_keys WHERE subject_id "
                                 "= ?)"),
                  {toSql(other.id)});
    reopen();
    EXPECT_EQ(count(QStringLiteral("ours OR theirs")), 1);
    EXPECT_EQ(count(QStringLiteral("hidden")), 0);
}

TEST_F(LibrarySearchTest, ADamagedNoteIsLeftOutAndTheRestIsFound)
{
    const Note broken = addNote(QStringLiteral("broken words"));
    addNote(QStringLiteral("whole words"));
    behindItsBack(QStringLiteral("DROP TRIGGER note_versions_no_update"));
    behindItsBack(QStringLiteral("UPDATE note_versions SET text = coding WHERE note_id = ?"), {toSql(broken.id)});
    EXPECT_EQ(count(QStringLiteral("words")), 1);
}

TEST_F(LibrarySearchTest, NoFileAppearsWhileSearching)
{
    const auto files = [](const QString& folder) {
        QStringList all;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext())
            all.append(walk.next());
        all.sort();
        return all;
    };
    for (int i = 0; i < 300; ++i)
        addNote(QStringLiteral("Zaunkoenig says a sentence of some length number %1").arg(i));
    const QString own = QString::fromStdString(m_temporary.path().string());
    const QStringList before = files(own);
    EXPECT_EQ(count(QStringLiteral("zaunk*")), 100);
    EXPECT_EQ(count(QStringLiteral("zaunkoenig OR sentence -number")), 0);
    EXPECT_EQ(files(own), before);
    // SQLite deletes its temporary files as it makes them: only the list of open files shows those.
    for (const QFileInfo& open : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(open.filePath());
        EXPECT_FALSE(target.contains(QStringLiteral("etilqs"))) << target.toStdString();
        if (target.startsWith(own))
            continue;
        QFile file(open.filePath());
        if (QFileInfo(target).isFile() && file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("Zaunkoenig")) << target.toStdString();
        }
    }
}

TEST_F(LibrarySearchTest, FillingCanBeStoppedAndBegunAnew)
{
    addNote(QStringLiteral("here"));
    auto stopped = valueOf(LibrarySearch::open(library().handle()));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(categoryOf(stopped->fill(stop.get_token())), base::ErrorCategory::Cancelled);
    succeed(stopped->fill());
    EXPECT_EQ(valueOf(stopped->find(parseSearch(QStringLiteral("here")), 5)).hits.size(), 1);
}

TEST_F(LibrarySearchTest, ManySessionsAreReadBySeveralThreadsWithTheSameResult)
{
    for (int i = 0; i < 300; ++i) {
        const Session one = valueOf(library().sessions().create(
            {m_case.id, 0, QDate(2024, 1, 1).addDays(i % 40), QStringLiteral("hour %1").arg(i)}));
        NoteDraft draft = note(QStringLiteral("pause number %1").arg(i));
        draft.sessionId = one.id;
        draft.moment.reset();
        valueOf(library().notes().add(draft));
    }
    const auto ids = [&] {
        QList<QUuid> all;
        for (const SearchHit& hit : find(QStringLiteral("pause")).hits)
            all.append(hit.place.id);
        return all;
    };
    const QList<QUuid> first = ids();
    EXPECT_EQ(first.size(), 100);
    m_search.reset();
    EXPECT_EQ(ids(), first);
}

TEST_F(LibrarySearchTest, FiltersAreCompletedFromWhatThereIs)
{
    addNote(QStringLiteral("x"));
    EXPECT_EQ(search().values(SearchField::Case, QStringLiteral("kes"), 5), QStringList{QStringLiteral("KESTREL-7")});
    EXPECT_EQ(search().values(SearchField::Person, QStringLiteral("qui"), 5),
              QStringList{QStringLiteral("Dr. Maren Quill")});
    EXPECT_EQ(search().values(SearchField::Kind, QStringLiteral("metacom"), 5).size(), 2);
    EXPECT_EQ(search().values(SearchField::Date, QStringLiteral("2024"), 5), QStringList{QStringLiteral("2024-03")});
}

TEST_F(LibrarySearchTest, MarkersAreFoundByStrategyAndTagPassagesAndRatingsByWhatWasRemarked)
{
    MarkerDraft marker;
    marker.sessionId = m_session.id;
    marker.moment = moment(20, 24);
    marker.type = QStringLiteral("withdrawal");
    marker.strategies = {QStringLiteral("R3"), QStringLiteral("R10")};
    marker.tags = {QStringLiteral("exam clip")};
    marker.visibility = Visibility::Trainee;
    valueOf(library().markers().add(marker));
    PassageDraft passage;
    passage.sessionId = m_session.id;
    passage.moment = moment(20, 40);
    passage.stage = QStringLiteral("S3");
    passage.comment = QStringLiteral("turning towards each other");
    passage.visibility = Visibility::Trainee;
    valueOf(library().passages().add(passage));
    RatingDraft rating;
    rating.sessionId = m_session.id;
    rating.moment = moment(20, 50);
    rating.values = {{QStringLiteral("W2"), 3}};
    rating.comment = QStringLiteral("strained throughout");
    rating.visibility = Visibility::Trainee;
    valueOf(library().ratings().add(rating));
    valueOf(library().sessionTags().set(m_session.id, {QStringLiteral("keep for teaching")}, 0));

    EXPECT_EQ(count(QStringLiteral("strategy:R3 in:marker")), 1);
    EXPECT_EQ(count(QStringLiteral("strategy:R10")), 1);
    EXPECT_EQ(count(QStringLiteral("strategy:R1")), 0) << "not R10";
    EXPECT_EQ(count(QStringLiteral("tag:\"exam clip\"")), 1);
    EXPECT_EQ(count(QStringLiteral("exam")), 1) << "tags are words, too";
    EXPECT_EQ(count(QStringLiteral("stage:S3 in:passage")), 1);
    EXPECT_EQ(find(QStringLiteral("turning")).hits.value(0).place.kind, SearchKind::Passage);
    EXPECT_EQ(find(QStringLiteral("strained")).hits.value(0).place.kind, SearchKind::Rating);
    EXPECT_EQ(find(QStringLiteral("teaching")).hits.value(0).place.kind, SearchKind::Session);
}

} // namespace
} // namespace alliance::db
