#include "app/services/NoteService.h"

#include "app/commands/CommandStack.h"
#include "app/commands/NoteCommands.h"
#include "app/services/HistoryService.h"
#include "app/services/LibraryWorker.h"
#include "tests/app/AppFixture.h"

#include <QEventLoop>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

class Notes : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = import(clip()).sessionId;
    }
    db::NoteDraft draft(const QString& text, double from = 1.0, double to = 0.0)
    {
        db::NoteDraft note;
        note.sessionId = m_session;
        note.text = text;
        note.kind = QStringLiteral("observation");
        note.moment = valueOf(NoteService(library()).moment(
            m_session, {MediaTime::fromSeconds(from), MediaTime::fromSeconds(std::max(from, to))}));
        return note;
    }

    QUuid m_session;
};

TEST_F(Notes, AMomentCarriesItsFramesAndTheContentOfTheRecording)
{
    const db::Moment point = *draft(QStringLiteral("x"), 1.01).moment;
    EXPECT_EQ(point.startFrame, 25);
    EXPECT_EQ(point.endFrame, 25);
    EXPECT_EQ(point.contentHash, valueOf(library().session(m_session)).recordings.front().record.contentHash);
    const db::Moment range = *draft(QStringLiteral("x"), 1.0, 2.0).moment;
    EXPECT_EQ(range.startFrame, 25);
    EXPECT_EQ(range.endFrame, 50);
    EXPECT_EQ(draft(QStringLiteral("x"), 1.0, 2.01).moment->endFrame, 51);
    EXPECT_EQ(draft(QStringLiteral("x"), 1.0, 3.0).moment->endFrame, 75);
}

TEST_F(Notes, ATimeOutsideTheRecordingIsRefusedWithTheValidRange)
{
    NoteService notes(library());
    const auto late = notes.moment(m_session, {MediaTime::fromSeconds(3), MediaTime::fromSeconds(3)});
    ASSERT_EQ(categoryOf(late), ErrorCategory::Invalid);
    EXPECT_TRUE(late.error().name.contains(QStringLiteral("3.000"))) << late.error().name.toStdString();
    EXPECT_FALSE(notes.moment(m_session, {MediaTime::fromSeconds(-1), MediaTime::fromSeconds(1)}));
    EXPECT_FALSE(notes.moment(m_session, {MediaTime::fromSeconds(2), MediaTime::fromSeconds(1)}));
}

TEST_F(Notes, AreListedByTime)
{
    NoteService notes(library());
    valueOf(notes.add(draft(QStringLiteral("later"), 2.0)));
    valueOf(notes.add(draft(QStringLiteral("earlier"), 0.5)));
    const QList<db::Note> list = valueOf(notes.list(m_session));
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].text, QStringLiteral("earlier"));
    EXPECT_EQ(valueOf(library().session(m_session)).notes, 2);
}

TEST_F(Notes, WhatSilencesInReelsNeedsARangeAndReadersWhoMakeThem)
{
    NoteService notes(library());
    db::NoteDraft bleep = draft(QStringLiteral("her name"), 1.0, 1.5);
    bleep.tags = {QStringLiteral("Bleep")};
    for (const db::Visibility visibility :
         {db::Visibility::Private, db::Visibility::Supervision, db::Visibility::Trainee}) {
        bleep.visibility = visibility;
        const auto refused = notes.add(bleep);
        ASSERT_EQ(categoryOf(refused), ErrorCategory::Invalid);
        EXPECT_TRUE(refused.error().name.contains(QStringLiteral("collection"))) << refused.error().name.toStdString();
    }
    bleep.visibility = db::Visibility::Collection;
    db::NoteDraft point = bleep;
    point.moment = draft(QStringLiteral("x"), 1.0).moment;
    EXPECT_EQ(categoryOf(notes.add(point)), ErrorCategory::Invalid);
    point.moment.reset();
    EXPECT_EQ(categoryOf(notes.add(point)), ErrorCategory::Invalid);
    const db::Note added = valueOf(notes.add(bleep));
    bleep.visibility = db::Visibility::Private;
    EXPECT_EQ(categoryOf(notes.edit(added.id, added.version, bleep)), ErrorCategory::Invalid);

    // One of an earlier version of the program: it can be removed and comes back, but no edit leaves it as it is.
    const db::Note old = library().database().notes().add(bleep).value();
    bleep.text = QStringLiteral("his name");
    EXPECT_EQ(categoryOf(notes.edit(old.id, old.version, bleep)), ErrorCategory::Invalid);
    valueOf(notes.remove(old.id, old.version));
    EXPECT_TRUE(HistoryService(library()).undo(m_session));
    EXPECT_EQ(valueOf(notes.list(m_session)).size(), 2);
    bleep.visibility = db::Visibility::Collection;
    EXPECT_TRUE(notes.edit(old.id, valueOf(notes.get(old.id)).version, bleep));
}

TEST_F(Notes, BlankTextAndUnknownWordsAreRefusedAndNothingIsStored)
{
    NoteService notes(library());
    EXPECT_EQ(categoryOf(notes.add(draft(QStringLiteral(" \n ")))), ErrorCategory::Invalid);
    db::NoteDraft odd = draft(QStringLiteral("x"));
    odd.kind = QStringLiteral("gossip");
    const auto refused = notes.add(odd);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().name.contains(QStringLiteral("restraint"))) << "names the kinds there are";
    odd = draft(QStringLiteral("x"));
    odd.principles = {QStringLiteral("M11")};
    EXPECT_FALSE(notes.add(odd));
    odd = draft(QStringLiteral("x"));
    odd.stage = QStringLiteral("S5");
    EXPECT_FALSE(notes.add(odd));
    EXPECT_TRUE(valueOf(notes.list(m_session)).isEmpty());
}

TEST_F(Notes, EditsMakeVersionsAndAnUnchangedEditMakesNone)
{
    NoteService notes(library());
    const db::Note first = valueOf(notes.add(draft(QStringLiteral("one"))));
    db::NoteDraft changed = first.draft();
    changed.text = QStringLiteral("two");
    const db::Note second = valueOf(notes.edit(first.id, first.version, changed));
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(valueOf(notes.edit(first.id, second.version, second.draft())).version, 2);
    EXPECT_EQ(valueOf(notes.history(first.id)).size(), 2);
    EXPECT_EQ(categoryOf(notes.edit(first.id, first.version, draft(QStringLiteral("three")))), ErrorCategory::Conflict);
}

TEST_F(Notes, CommandsAreUndoneAndRedoneInTheLibrarysOwnThread)
{
    LibraryWorker worker(libraryFolder());
    CommandStack stack(worker);
    QEventLoop loop;
    int applied = 0;
    QObject::connect(&stack, &CommandStack::applied, &loop, [&] {
        ++applied;
        loop.quit();
    });
    QObject::connect(&stack, &CommandStack::failed, &loop, &QEventLoop::quit);
    const auto after = [&](auto step) {
        step();
        loop.exec();
        QStringList list;
        for (const db::Note& note : valueOf(NoteService(library()).list(m_session)))
            list.append(note.text);
        return list.join(QLatin1Char(' '));
    };

    stack.show(m_session);
    EXPECT_EQ(after([&] { stack.push(addNote(draft(QStringLiteral("one")))); }), QStringLiteral("one"));
    const db::Note note = valueOf(NoteService(library()).list(m_session)).front();
    db::NoteDraft changed = note.draft();
    changed.text = QStringLiteral("two");
    EXPECT_EQ(after([&] { stack.push(editNote(note, changed)); }), QStringLiteral("two"));
    EXPECT_EQ(stack.undoName(), QStringLiteral("Edit note"));
    EXPECT_EQ(after([&] { stack.undo(); }), QStringLiteral("one"));
    EXPECT_EQ(after([&] { stack.redo(); }), QStringLiteral("two"));
    EXPECT_EQ(after([&] { stack.undo(); }), QStringLiteral("one"));
    EXPECT_EQ(stack.redoName(), QStringLiteral("Edit note"));
    EXPECT_TRUE(stack.canUndo());
    EXPECT_EQ(after([&] { stack.undo(); }), QString());
    EXPECT_FALSE(stack.canUndo());
    EXPECT_EQ(applied, 6);
}

TEST_F(Notes, AddingIsUndoneAndRedoneAsTheSameNote)
{
    HistoryService history(library());
    const QUuid id = valueOf(NoteService(library()).add(draft(QStringLiteral("one")))).id;
    valueOf(history.undo(m_session));
    EXPECT_TRUE(valueOf(NoteService(library()).list(m_session)).isEmpty());
    valueOf(history.redo(m_session));
    EXPECT_EQ(valueOf(NoteService(library()).list(m_session)).front().id, id);
}

TEST_F(Notes, RemovingIsUndone)
{
    const db::Note note = valueOf(NoteService(library()).add(draft(QStringLiteral("one"))));
    valueOf(NoteService(library()).remove(note.id, note.version));
    EXPECT_TRUE(valueOf(NoteService(library()).list(m_session)).isEmpty());
    valueOf(HistoryService(library()).undo(m_session));
    EXPECT_EQ(valueOf(NoteService(library()).list(m_session)).front().text, QStringLiteral("one"));
}

TEST_F(Notes, AnEarlierVersionIsRestoredAndThatIsUndoneToo)
{
    NoteService notes(library());
    const db::Note first = valueOf(notes.add(draft(QStringLiteral("one"))));
    db::NoteDraft changed = first.draft();
    changed.text = QStringLiteral("two");
    valueOf(notes.edit(first.id, 1, changed));
    EXPECT_EQ(valueOf(notes.restore(first.id, 1, 2)).text, QStringLiteral("one"));
    EXPECT_EQ(categoryOf(notes.restore(first.id, 9, 3)), ErrorCategory::NotFound);
    EXPECT_EQ(valueOf(notes.restore(first.id, 1, 3)).version, 3) << "it is so already";
    valueOf(HistoryService(library()).undo(m_session));
    EXPECT_EQ(valueOf(notes.list(m_session)).front().text, QStringLiteral("two"));
}

TEST_F(Notes, RepliesStandBelowWhatTheyAnswerAndForThemselvesWhenItIsGone)
{
    NoteService notes(library());
    const db::Note late = valueOf(notes.add(draft(QStringLiteral("late"), 2.0)));
    const db::Note early = valueOf(notes.add(draft(QStringLiteral("early"), 0.5)));
    const auto reply = [&](const QString& text, const QUuid& to) {
        db::NoteDraft answer = draft(text, 1.0);
        answer.replyTo = to;
        return valueOf(notes.add(answer));
    };
    const db::Note answer = reply(QStringLiteral("answer"), early.id);
    reply(QStringLiteral("and back"), answer.id);
    reply(QStringLiteral("second answer"), early.id);
    const auto outline = [&] {
        QStringList lines;
        for (const ThreadedNote& one : valueOf(notes.threads(m_session)))
            lines.append(QString(one.depth, u'>') + one.note.text);
        return lines.join(QStringLiteral(", "));
    };
    EXPECT_EQ(outline(), QStringLiteral("early, >answer, >>and back, >second answer, late"));
    valueOf(notes.remove(early.id, 1));
    EXPECT_EQ(outline(), QStringLiteral("answer, >and back, second answer, late"));
    EXPECT_EQ(valueOf(notes.get(late.id)).text, QStringLiteral("late"));
}

TEST_F(Notes, AWorkerThatCannotOpenItsLibraryAnswersWithTheFailure)
{
    LibraryWorker worker(folder() / "nowhere");
    QEventLoop loop;
    std::optional<Failure> failure;
    worker.ask(
        &loop, [](LibraryService& one) { return one.sessions(); },
        [&](const Outcome<QList<SessionItem>>& sessions) {
            failure = sessions.error();
            loop.quit();
        });
    loop.exec();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->error.category, ErrorCategory::NotFound);
}

} // namespace
} // namespace alliance::app
