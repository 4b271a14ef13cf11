#include "app/panels/NotesList.h"

#include "app/models/NoteListModel.h"
#include "tests/gui/panels/ReviewFixture.h"

#include <QComboBox>
#include <QListView>
#include <QTest>

namespace alliance::app
{
namespace
{

using base::MediaTime;

class NotesListTest : public ReviewTest
{
protected:
    void add(double seconds, const char* kind, const char* text)
    {
        db::NoteDraft draft;
        draft.sessionId = m_review.sessionId();
        draft.moment = m_review.momentAt({MediaTime::fromSeconds(seconds), MediaTime::fromSeconds(seconds)});
        draft.kind = QString::fromUtf8(kind);
        draft.text = QString::fromUtf8(text);
        const qsizetype before = m_review.notes().size();
        m_review.addNote(draft);
        ASSERT_TRUE(waitFor([&] { return m_review.notes().size() == before + 1; }));
    }
    static QString textOf(const NotesList& list, int row)
    {
        return list.findChild<QListView*>()->model()->index(row, 0).data(NoteListModel::TextRole).toString();
    }
};

TEST_F(NotesListTest, ShowsNotesByTimeOrOnlyThoseOfOneKindAndGoesThere)
{
    open();
    NotesList list(m_review, m_theme);
    list.resize(360, 500);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    add(30, "observation", "The pace slows down.");
    add(10, "felt_sense", "I felt kept away.");
    add(20, "observation", "Both look at the floor.");
    ASSERT_EQ(list.list().model()->rowCount(), 3);
    EXPECT_EQ(textOf(list, 0), QStringLiteral("I felt kept away."));
    EXPECT_EQ(textOf(list, 2), QStringLiteral("The pace slows down."));

    auto& kinds = *list.findChild<QComboBox*>(QStringLiteral("noteKindFilter"));
    ASSERT_EQ(kinds.count(), 4) << "all, those to code, and two kinds";
    kinds.setCurrentIndex(kinds.findText(QStringLiteral("Observation")));
    ASSERT_EQ(list.list().model()->rowCount(), 2);
    const QRect row = list.list().visualRect(list.list().model()->index(0, 0));
    QTest::mouseClick(list.list().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(m_review.currentFrame(), 100);
    add(40, "restraint", "Waited.");
    EXPECT_EQ(kinds.currentText(), QStringLiteral("Observation"));
    EXPECT_EQ(list.list().model()->rowCount(), 2);
    grab(list, "notes", {360, 500});
}

} // namespace
} // namespace alliance::app
