#include "app/panels/VersionsDialog.h"

#include "tests/gui/panels/ReviewFixture.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace alliance::app
{
namespace
{

class VersionsOfANote : public ReviewTest
{
protected:
    void SetUp() override
    {
        ReviewTest::SetUp();
        open();
        db::NoteDraft draft;
        draft.sessionId = m_review.sessionId();
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("She looks down and waits.");
        draft.moment = m_review.momentAt({base::MediaTime::fromSeconds(4), base::MediaTime::fromSeconds(4)});
        m_review.addNote(draft);
        settle();
        draft = note().draft();
        draft.text = QStringLiteral("She looks away and waits.");
        draft.kind = QStringLiteral("question");
        m_review.changeNote(note(), draft);
        settle();
        m_dialog = new VersionsDialog(m_review, note().id, m_theme);
        m_dialog->show();
        ASSERT_TRUE(waitFor([this] { return m_dialog->list().count() == 2; }));
    }
    void TearDown() override
    {
        delete m_dialog;
        ReviewTest::TearDown();
    }
    const db::Note& note() const { return m_review.notes().front(); }

    QPointer<VersionsDialog> m_dialog;
};

TEST_F(VersionsOfANote, ShowsWhatTheNewestChanged)
{
    EXPECT_TRUE(m_dialog->list().item(0)->text().startsWith(QStringLiteral("Version 2")));
    EXPECT_TRUE(m_dialog->list().item(0)->text().contains(QStringLiteral("Dr. Maren Quill")));
    EXPECT_EQ(m_dialog->plainText(), QStringLiteral("Kind: Observation Question\nShe looks downaway and waits."));
    EXPECT_FALSE(m_dialog->restoreButton().isEnabled()) << "it is the one that stands";
    grab(*m_dialog, "versions", {820, 520});
}

TEST_F(VersionsOfANote, AnEarlierOneIsRestoredByKeyboardAndThatCanBeUndone)
{
    EXPECT_TRUE(m_dialog->list().hasFocus());
    QTest::keyClick(&m_dialog->list(), Qt::Key_Down);
    EXPECT_EQ(m_dialog->plainText(), QStringLiteral("Place: 0:00:04.000\nKind: Observation\nWho may read it: only its "
                                                    "author\nShe looks down and waits."));
    ASSERT_TRUE(m_dialog->restoreButton().isEnabled());
    QTest::keyClick(&m_dialog->restoreButton(), Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return m_dialog->list().count() == 3; }));
    EXPECT_EQ(note().text, QStringLiteral("She looks down and waits."));
    EXPECT_EQ(m_dialog->list().currentRow(), 0);
    undo();
    EXPECT_EQ(note().text, QStringLiteral("She looks away and waits."));
}

TEST_F(VersionsOfANote, ClosesWithTheSession)
{
    close();
    EXPECT_TRUE(waitFor([this] { return !m_dialog; }));
}

} // namespace
} // namespace alliance::app
