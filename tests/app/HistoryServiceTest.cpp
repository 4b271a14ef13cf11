#include "app/services/HistoryService.h"

#include "app/commands/MeasurementCommands.h"
#include "app/services/CandidateService.h"
#include "app/services/EditStep.h"
#include "app/services/ErrorText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SessionTagService.h"
#include "db/records/Codes.h"
#include "tests/app/AppFixture.h"

#include <QJsonDocument>

#include <random>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

constexpr double kSeconds = 60;
constexpr int kRate = 25;

class EditHistory : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = newSession();
        m_library = valueOf(LibraryService::open(libraryFolder()));
    }

    // Recordings that are not opened here need no film.
    QUuid newSession()
    {
        db::Library& database = library().database();
        const auto owner = database.cases().create({QStringLiteral("CASE-%1").arg(++m_cases), {}});
        const auto session = database.sessions().create({owner->id, 0, {}, {}});
        for (const char digit : {'a', 'b'}) {
            db::RecordingDraft draft;
            draft.sessionId = session->id;
            draft.path = QStringLiteral("/recordings/%1.mp4").arg(QLatin1Char(digit));
            draft.fileName = QStringLiteral("%1.mp4").arg(QLatin1Char(digit));
            draft.contentHash = QString(64, QLatin1Char(digit));
            draft.sizeBytes = 1000;
            draft.frameCount = static_cast<std::int64_t>(kSeconds) * kRate;
            draft.duration = MediaTime::fromSeconds(kSeconds);
            if (!database.recordings().create(draft))
                throw std::runtime_error("recording");
        }
        return session->id;
    }
    LibraryService& shown() { return *m_library; }
    void reopen()
    {
        m_library.reset();
        m_library = valueOf(LibraryService::open(libraryFolder()));
    }
    QList<db::Recording> recordings() { return *shown().database().recordings().listOfSession(m_session); }
    db::Moment moment(double from, double to)
    {
        const db::Recording recording = recordings().front();
        return {recording.id,
                recording.contentHash,
                {MediaTime::fromSeconds(from), MediaTime::fromSeconds(to)},
                static_cast<std::int64_t>(from * kRate),
                static_cast<std::int64_t>(to * kRate)};
    }
    db::NoteDraft note(const QString& text)
    {
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.moment = moment(10, 12);
        draft.kind = QStringLiteral("observation");
        draft.text = text;
        draft.visibility = db::Visibility::Trainee;
        return draft;
    }
    QStringList texts()
    {
        QStringList all;
        for (const db::Note& one : valueOf(NoteService(shown()).list(m_session)))
            all.append(one.text);
        return all;
    }
    db::Edit undo() { return valueOf(HistoryService(shown()).undo(m_session)); }
    db::Edit redo() { return valueOf(HistoryService(shown()).redo(m_session)); }
    std::int64_t audited() { return *shown().database().audit().count(); }

    QUuid m_session;
    int m_cases = 0;
    std::unique_ptr<LibraryService> m_library;
};

TEST_F(EditHistory, SeveralEditsOfOneNoteAreTakenBackOneAfterTheOtherAndDoneAgain)
{
    NoteService notes(shown());
    db::Note now = valueOf(notes.add(note(QStringLiteral("one"))));
    for (const char* text : {"two", "three"}) {
        db::NoteDraft draft = now.draft();
        draft.text = QString::fromLatin1(text);
        now = valueOf(notes.edit(now.id, now.version, draft));
    }
    valueOf(notes.remove(now.id, now.version));
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        undo();
        seen.append(texts().join(u' '));
    }
    for (int i = 0; i < 4; ++i) {
        redo();
        seen.append(texts().join(u' '));
    }
    EXPECT_EQ(seen.join(u'|'), QStringLiteral("three|two|one||one|two|three|"));
}

TEST_F(EditHistory, WhatWasDoneBeforeARestartIsTakenBackAfterIt)
{
    valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    valueOf(NoteService(shown()).add(note(QStringLiteral("two"))));
    reopen();
    EXPECT_EQ(valueOf(HistoryService(shown()).next(m_session)).undoName(), QStringLiteral("Add note"));
    undo();
    reopen();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("one")});
    redo();
    EXPECT_EQ(texts().size(), 2);
    reopen();
    EXPECT_EQ(categoryOf(HistoryService(shown()).redo(m_session)), ErrorCategory::Invalid);
}

TEST_F(EditHistory, ANewEditEndsWhatCouldBeDoneAgain)
{
    valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    undo();
    valueOf(NoteService(shown()).add(note(QStringLiteral("two"))));
    EXPECT_FALSE(valueOf(HistoryService(shown()).next(m_session)).redo);
    undo();
    EXPECT_TRUE(texts().isEmpty());
    const QList<db::Edit> all = valueOf(HistoryService(shown()).list(m_session));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].state, db::EditState::Dropped);
    EXPECT_EQ(all[1].state, db::EditState::Undone);
}

TEST_F(EditHistory, SessionsHaveTheirOwn)
{
    const QUuid other = newSession();
    valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    EXPECT_FALSE(valueOf(HistoryService(shown()).next(other)).undo);
    const auto refused = HistoryService(shown()).undo(other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(wordFailure(refused.error()).what, QStringLiteral("There is nothing to undo in this session."));
}

TEST_F(EditHistory, WhatSomebodyElseChangedSinceIsNotTakenBackAndNothingChanges)
{
    const db::Note mine = valueOf(NoteService(shown()).add(note(QStringLiteral("mine"))));
    // Another hand, whose steps are not this person's.
    ASSERT_TRUE(library().database().notes().edit(mine.id, note(QStringLiteral("theirs")), 1));
    const std::int64_t before = audited();
    const auto refused = HistoryService(shown()).undo(m_session);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error.category, ErrorCategory::Conflict);
    EXPECT_EQ(wordFailure(refused.error()).what,
              QStringLiteral("“Add note” cannot be undone or redone: somebody else has changed the same thing since."));
    EXPECT_EQ(texts(), QStringList{QStringLiteral("theirs")});
    EXPECT_EQ(audited(), before);
    EXPECT_EQ(valueOf(HistoryService(shown()).next(m_session)).undoName(), QStringLiteral("Add note"));
    // When they take it back themselves, the way is free again.
    ASSERT_TRUE(library().database().notes().restore(mine.id, 1, 2));
    undo();
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(EditHistory, AStepThatIsNoLongerTheNextIsNotTakenBackInstead)
{
    valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    const QUuid seen = valueOf(HistoryService(shown()).next(m_session)).undo->id;
    valueOf(NoteService(library()).add(note(QStringLiteral("two")))); // from another window
    EXPECT_EQ(categoryOf(HistoryService(shown()).undo(m_session, seen)), ErrorCategory::Conflict);
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(EditHistory, TakingBackIsAuditedWithItsChange)
{
    valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    const std::int64_t before = audited();
    const db::Edit undone = undo();
    const QList<db::AuditEvent> events = *shown().database().audit().list(before);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events[0].action, QStringLiteral("edit.undone"));
    EXPECT_EQ(events[0].subjectId, undone.id);
    EXPECT_EQ(events[1].action, QStringLiteral("note.restored"));
}

TEST_F(EditHistory, StepsHoldNoWords)
{
    const QString secret = QStringLiteral("velvet hippopotamus");
    db::NoteDraft draft = note(secret);
    draft.tags = {secret};
    const db::Note added = valueOf(NoteService(shown()).add(draft));
    valueOf(NoteService(shown()).remove(added.id, 1));
    valueOf(SessionTagService(shown()).change(m_session, {secret}, {}));
    for (const db::Edit& edit : valueOf(HistoryService(shown()).list(m_session)))
        EXPECT_FALSE(QJsonDocument(edit.body).toJson().contains("velvet"));
}

TEST_F(EditHistory, EveryKindOfRecordIsTakenBackAndDoneAgain)
{
    valueOf(PassageService(shown()).add({m_session, moment(5, 20), QStringLiteral("S2"), {}, db::Visibility::Trainee}));
    EXPECT_EQ(undo().kind, editkind::kPassageAdd);
    EXPECT_TRUE(valueOf(PassageService(shown()).list(m_session)).isEmpty());
    redo();
    EXPECT_EQ(valueOf(PassageService(shown()).list(m_session)).size(), 1);

    RatingService ratings(shown());
    valueOf(ratings.set(moment(0, 60), m_session, {{QStringLiteral("W2"), 3}}, {}, {}));
    valueOf(ratings.set(moment(0, 60), m_session, {{QStringLiteral("W2"), 5}}, {}, {}));
    undo();
    EXPECT_EQ(valueOf(ratings.list(m_session)).front().values.value(QStringLiteral("W2")), 3);

    SessionTagService tags(shown());
    valueOf(tags.change(m_session, {QStringLiteral("intake")}, {}));
    valueOf(tags.change(m_session, {QStringLiteral("late")}, {QStringLiteral("Intake")}));
    EXPECT_EQ(valueOf(tags.tags(m_session)).tags, QStringList{QStringLiteral("late")});
    undo();
    EXPECT_EQ(valueOf(tags.tags(m_session)).tags, QStringList{QStringLiteral("intake")});
    undo();
    EXPECT_TRUE(valueOf(tags.tags(m_session)).tags.isEmpty());

    const QList<db::Recording> two = recordings();
    const QList<db::RecordingOffset> before{{two[0].id, {0}}, {two[1].id, {0}}};
    const QList<db::RecordingOffset> after{{two[0].id, {0}}, {two[1].id, MediaTime::fromSeconds(2.5)}};
    ASSERT_TRUE(alignCameras(m_session, before, after).apply(shown()));
    EXPECT_EQ(editName(undo().kind, {}), QStringLiteral("Align cameras"));
    EXPECT_EQ(recordings()[1].offset.ns, 0);
    redo();
    EXPECT_EQ(recordings()[1].offset, MediaTime::fromSeconds(2.5));
}

TEST_F(EditHistory, AnEditThatChangesNothingIsNoStep)
{
    const db::Note added = valueOf(NoteService(shown()).add(note(QStringLiteral("one"))));
    valueOf(NoteService(shown()).edit(added.id, 1, added.draft()));
    valueOf(SessionTagService(shown()).change(m_session, {}, {QStringLiteral("not there")}));
    EXPECT_EQ(valueOf(HistoryService(shown()).list(m_session)).size(), 1);
}

// Random edits of every kind, against a model that is as simple as can be: the list of states there were.
class RandomEdits : public EditHistory
{
protected:
    void SetUp() override
    {
        EditHistory::SetUp();
        const db::Recording recording = recordings().front();
        for (int i = 0; i < 3; ++i) {
            db::CandidateDraft draft;
            draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(i));
            draft.moment = moment(i * 5, i * 5 + 3);
            draft.rank = i + 1;
            m_candidates.append(draft);
        }
        db::MeasurementRun run;
        run.recordingId = recording.id;
        ASSERT_TRUE(shown().database().candidates().storeRun(run, m_candidates));
    }

    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    QString word() { return QStringLiteral("word %1").arg(pick(1000)); }

    // Everything that can be seen of the session, as text.
    QString state()
    {
        QStringList lines;
        for (const db::Note& one : valueOf(NoteService(shown()).list(m_session)))
            lines << QStringLiteral("note %1 %2 %3 %4").arg(one.id.toString(), one.text, one.kind, one.tags.join(u','));
        for (const db::Marker& one : valueOf(MarkerService(shown()).list(m_session)))
            lines << QStringLiteral("marker %1 %2 %3 %4")
                         .arg(one.id.toString(), one.type, one.comment, one.strategies.join(u','))
                         .append(QString::number(one.significance));
        for (const db::Passage& one : valueOf(PassageService(shown()).list(m_session)))
            lines << QStringLiteral("passage %1 %2").arg(one.id.toString(), one.stage);
        for (const db::Rating& one : valueOf(RatingService(shown()).list(m_session)))
            for (auto value = one.values.begin(); value != one.values.end(); ++value)
                lines << QStringLiteral("rating %1 %2 %3").arg(one.id.toString(), value.key()).arg(*value);
        lines << valueOf(SessionTagService(shown()).tags(m_session)).tags;
        for (const CandidateItem& one : valueOf(CandidateService(shown()).list(m_session)))
            lines << QStringLiteral("candidate %1 %2 %3")
                         .arg(one.record.id.toString(), db::toCode(one.record.decision.state),
                              one.record.decision.reason);
        for (const db::Recording& one : recordings())
            lines << QString::number(one.offset.ns);
        lines.sort();
        return lines.join(u'\n');
    }

    template <typename Service>
    auto anyOf(Service service)
    {
        auto all = valueOf(service.list(m_session));
        return all.isEmpty() ? std::nullopt : std::optional(all[pick(static_cast<int>(all.size()))]);
    }

    void editNotes()
    {
        NoteService notes(shown());
        const auto one = anyOf(notes);
        if (!one || pick(3) == 0) {
            valueOf(notes.add(note(word())));
        } else if (pick(3) == 0) {
            valueOf(notes.remove(one->id, one->version));
        } else if (pick(4) == 0 && one->version > 1) {
            const auto versions = valueOf(notes.history(one->id));
            const db::Note& old = versions[pick(static_cast<int>(versions.size()))];
            if (!old.deleted)
                valueOf(notes.restore(one->id, old.version, one->version));
        } else {
            db::NoteDraft draft = one->draft();
            draft.text = word();
            draft.tags = {word()};
            valueOf(notes.edit(one->id, one->version, draft));
        }
    }

    void editMarkers()
    {
        MarkerService markers(shown());
        const auto one = anyOf(markers);
        if (one && pick(3) == 0) {
            valueOf(markers.remove(one->id, one->version));
            return;
        }
        db::MarkerDraft draft;
        draft.sessionId = m_session;
        draft.moment = moment(pick(20), 20 + pick(20));
        draft.type = pick(2) == 0 ? QStringLiteral("withdrawal") : QStringLiteral("confrontation");
        draft.comment = word();
        draft.significance = pick(6);
        draft.strategies = {QStringLiteral("R%1").arg(1 + pick(10))};
        draft.visibility = db::Visibility::Supervision;
        if (one && pick(2) == 0)
            valueOf(markers.edit(one->id, one->version, draft));
        else
            valueOf(markers.add(draft));
    }

    void editMoments()
    {
        const auto stages = anyOf(PassageService(shown()));
        if (stages && pick(2) == 0)
            valueOf(PassageService(shown()).remove(stages->id, stages->version));
        else
            valueOf(
                PassageService(shown()).add({m_session, moment(pick(20), 30 + pick(20)),
                                             QStringLiteral("S%1").arg(1 + pick(4)), word(), db::Visibility::Private}));
    }

    void decide()
    {
        const auto one = anyOf(CandidateService(shown()));
        if (!one || pick(4) == 0) {
            valueOf(CandidateService(shown()).add(
                missedMoment(moment(pick(20), 30 + pick(20)), 0, vision::BehaviourKind::PostureShift)));
            return;
        }
        const auto state = static_cast<db::DecisionState>(pick(3));
        valueOf(CandidateService(shown()).decide(one->record.id, {state, word(), {}}, one->record.decision.version));
    }

    void align()
    {
        const QList<db::Recording> two = recordings();
        const QList<db::RecordingOffset> before{{two[0].id, two[0].offset}, {two[1].id, two[1].offset}};
        const QList<db::RecordingOffset> after{{two[0].id, {pick(1000)}}, {two[1].id, {pick(1000)}}};
        ASSERT_TRUE(alignCameras(m_session, before, after).apply(shown()));
    }

    void randomEdit()
    {
        switch (pick(8)) {
        case 0:
            return editMarkers();
        case 1:
            return editMoments();
        case 2: {
            const int segment = pick(3) * 20;
            valueOf(RatingService(shown()).set(moment(segment, segment + 20), m_session,
                                               {{QStringLiteral("W%1").arg(1 + pick(7)), 1 + pick(5)}}, {}, {}));
            return;
        }
        case 3:
            valueOf(SessionTagService(shown()).change(m_session, {word()}, {word()}));
            return;
        case 4:
            return decide();
        case 5:
            return align();
        default:
            return editNotes();
        }
    }

    std::mt19937 m_random;
    QList<db::CandidateDraft> m_candidates;
};

TEST_F(RandomEdits, AllTakenBackIsTheBeginningAndAllDoneAgainIsTheEndAlsoWithRestartsInBetween)
{
    constexpr unsigned kSeed = 20261126;
    constexpr int kSteps = 160;
    SCOPED_TRACE("seed " + std::to_string(kSeed));
    m_random.seed(kSeed);
    QStringList states{state()}; // after each step that stands
    qsizetype at = 0;
    for (int i = 0; i < kSteps; ++i) {
        if (pick(25) == 0)
            reopen();
        const int what = pick(10);
        if (what < 3 && at > 0) {
            undo();
            ASSERT_EQ(state(), states[--at]) << "undo, step " << i;
        } else if (what < 5 && at + 1 < states.size()) {
            redo();
            ASSERT_EQ(state(), states[++at]) << "redo, step " << i;
        } else {
            const auto before = valueOf(HistoryService(shown()).next(m_session)).undo;
            randomEdit();
            const auto after = valueOf(HistoryService(shown()).next(m_session)).undo;
            if (after && (!before || before->id != after->id)) {
                states.resize(at + 1);
                states.append(state());
                ++at;
            }
        }
    }
    ASSERT_GT(at, 10);
    while (at > 0) {
        undo();
        ASSERT_EQ(state(), states[--at]);
        if (pick(8) == 0)
            reopen();
    }
    EXPECT_FALSE(valueOf(HistoryService(shown()).next(m_session)).undo);
    while (at + 1 < states.size()) {
        redo();
        ASSERT_EQ(state(), states[++at]);
    }
    EXPECT_FALSE(valueOf(HistoryService(shown()).next(m_session)).redo);
    EXPECT_TRUE(shown().database().verify()->sound());
}

} // namespace
} // namespace alliance::app
