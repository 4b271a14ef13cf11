// What was removed of a session is found and brought back; nobody sees what is not for them.

#include "app/services/RemovedRecords.h"

#include "app/services/EditStep.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/IdText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "tests/app/TwoSupervisors.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using Kind = RemovedItem::Kind;

class RemovedRecords : public TwoSupervisorsTest
{
protected:
    db::Note write(LibraryService& library, const char* text, db::Visibility visibility)
    {
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.kind = QStringLiteral("observation");
        draft.text = QString::fromLatin1(text);
        draft.visibility = visibility;
        draft.moment = moment(0.5, 1.0);
        return valueOf(NoteService(library).add(draft));
    }
    QList<RemovedItem> removed(LibraryService& library) { return valueOf(removedOf(library, m_session)); }
    QStringList words(LibraryService& library)
    {
        QStringList all;
        for (const RemovedItem& one : removed(library))
            all << one.words;
        return all;
    }
};

TEST_F(RemovedRecords, OfEveryKindAreListedWithWhoAndWhen)
{
    LibraryService& ann = *m_first;
    EXPECT_TRUE(removed(ann).isEmpty());
    const db::Note note = write(ann, "looks away", db::Visibility::Supervision);
    const db::Marker marker = code(ann, "withdrawal", 0.5, 1);
    PassageService passages(ann);
    const db::Passage passage = valueOf(passages.add(
        {m_session, moment(0.5, 1.0), QStringLiteral("S2"), QStringLiteral("slowly"), db::Visibility::Supervision}));
    RatingService ratings(ann);
    db::RatingDraft rated;
    rated.sessionId = m_session;
    rated.moment = moment(0, 2.0);
    rated.values = {{QStringLiteral("W2"), 3}};
    rated.visibility = db::Visibility::Supervision;
    const db::Rating rating = valueOf(ratings.add(rated));
    EXPECT_TRUE(removed(ann).isEmpty());
    valueOf(NoteService(ann).remove(note.id, note.version));
    valueOf(MarkerService(ann).remove(marker.id, marker.version));
    valueOf(passages.remove(passage.id, passage.version));
    valueOf(ratings.remove(rating.id, rating.version));

    QList<RemovedItem> all = removed(ann);
    ASSERT_EQ(all.size(), 4);
    // All may have been removed within one millisecond.
    std::sort(all.begin(), all.end(), [](const RemovedItem& a, const RemovedItem& b) { return a.kind > b.kind; });
    EXPECT_EQ(all[0].kind, Kind::Ratings);
    EXPECT_EQ(all[1].kind, Kind::Stage);
    EXPECT_EQ(all[2].kind, Kind::Marker);
    EXPECT_EQ(all[3].kind, Kind::Note);
    EXPECT_TRUE(all[0].what.contains(QStringLiteral("3"))) << all[0].what.toStdString();
    EXPECT_EQ(all[1].words, QStringLiteral("slowly"));
    EXPECT_EQ(all[2].what, QStringLiteral("Marker · Withdrawal"));
    EXPECT_EQ(all[3].what, QStringLiteral("Note · Observation"));
    EXPECT_EQ(all[3].words, QStringLiteral("looks away"));
    EXPECT_EQ(all[3].place, QStringLiteral("0:00:00.500 to 0:00:01.000"));
    EXPECT_EQ(all[3].remover, QStringLiteral("Ann"));
    EXPECT_EQ(all[3].at, valueOf(NoteService(ann).get(note.id)).edited);
}

TEST_F(RemovedRecords, ComesBackAsOneStepWithItsAudit)
{
    LibraryService& ann = *m_first;
    const db::Note note = write(ann, "looks away", db::Visibility::Supervision);
    valueOf(NoteService(ann).remove(note.id, note.version));
    const qsizetype before = valueOf(HistoryService(ann).list(m_session)).size();
    ASSERT_TRUE(bringBack(ann, removed(ann).front()));
    const db::Note back = valueOf(NoteService(ann).get(note.id));
    EXPECT_FALSE(back.deleted);
    EXPECT_EQ(back.draft(), note.draft());
    EXPECT_EQ(back.version, 3) << "nothing is overwritten";
    EXPECT_TRUE(removed(ann).isEmpty());
    const auto edits = valueOf(HistoryService(ann).list(m_session));
    ASSERT_EQ(edits.size(), before + 1);
    EXPECT_EQ(edits.back().kind, editkind::kNoteRestore);
    EXPECT_EQ(ann.database().audit().listOfSession(m_session)->back().action, QStringLiteral("note.restored"));
    valueOf(HistoryService(ann).undo(m_session));
    EXPECT_EQ(words(ann), QStringList{QStringLiteral("looks away")}) << "undo takes it away again";
}

TEST_F(RemovedRecords, WhatIsThereAlreadyStaysAndAnOldLookIsAConflict)
{
    LibraryService& ann = *m_first;
    NoteService notes(ann);
    const db::Note note = write(ann, "looks away", db::Visibility::Supervision);
    EXPECT_EQ(valueOf(notes.bringBack(note.id, 1)).version, 1);
    valueOf(notes.remove(note.id, 1));
    EXPECT_EQ(categoryOf(notes.bringBack(note.id, 1)), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(notes.get(note.id)).deleted);
}

TEST_F(RemovedRecords, OfOthersAreSeenAsTheyWereButPrivateOnesAreNot)
{
    const db::Note open = write(*m_first, "for both", db::Visibility::Supervision);
    const db::Note own = write(*m_first, "for Ann alone", db::Visibility::Private);
    valueOf(NoteService(*m_first).remove(open.id, 1));
    valueOf(NoteService(*m_first).remove(own.id, 1));
    EXPECT_EQ(words(*m_first), (QStringList{QStringLiteral("for Ann alone"), QStringLiteral("for both")}));
    EXPECT_EQ(words(*m_second), QStringList{QStringLiteral("for both")});
}

TEST_F(RemovedRecords, WhatItsAuthorTookAwayIsNotShownAgainBySomebodyElse)
{
    const db::Note note = write(*m_first, "for both", db::Visibility::Supervision);
    valueOf(NoteService(*m_first).remove(note.id, 1));
    const RemovedItem item = removed(*m_second).front();
    const Done refused = bringBack(*m_second, item);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error.category, ErrorCategory::Refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("only they bring it back")));
    EXPECT_EQ(categoryOf(NoteService(*m_second).restore(note.id, 1, 2)), ErrorCategory::Refused)
        << "nor by an earlier version of it";
    EXPECT_TRUE(valueOf(NoteService(*m_first).get(note.id)).deleted);
    ASSERT_TRUE(bringBack(*m_first, item));
    // What somebody else has removed, as earlier versions let them, can be brought back by either.
    ASSERT_TRUE(m_second->database().notes().remove(note.id, 3));
    EXPECT_TRUE(bringBack(*m_second, removed(*m_second).front()));
}

TEST_F(RemovedRecords, AreFoundByTheBeginningOfTheirId)
{
    const db::Note note = write(*m_first, "looks away", db::Visibility::Supervision);
    NoteService notes(*m_first);
    valueOf(notes.remove(note.id, 1));
    EXPECT_EQ(valueOf(notes.find(m_session, idText(note.id).left(8))), note.id);
    EXPECT_EQ(categoryOf(notes.find(m_session, QStringLiteral("zzz"))), ErrorCategory::NotFound);
}

} // namespace
} // namespace alliance::app
