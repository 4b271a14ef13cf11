#include "app/models/SearchController.h"
#include "app/models/SearchListModel.h"
#include "app/panels/HomePage.h"
#include "app/panels/SearchPanel.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class SearchTest : public WindowTest
{
protected:
    void addNote(const QString& text, double seconds)
    {
        auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        const base::MediaTime time = base::MediaTime::fromSeconds(seconds);
        const auto moment = NoteService(**library).moment(m_sessionId, {time, time});
        ASSERT_TRUE(moment);
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.moment = *moment;
        draft.kind = QStringLiteral("observation");
        draft.text = text;
        draft.visibility = db::Visibility::Supervision;
        ASSERT_TRUE(NoteService(**library).add(draft));
    }

    SearchPanel& panel() { return *m_window->findChild<SearchPanel*>(); }
    int hits() { return panel().list().model()->rowCount(); }
    QString firstHit() { return panel().list().model()->index(0, 0).data().toString(); }
    QString words() { return panel().findChild<QLabel*>(QStringLiteral("searchWords"))->text(); }
    bool waitForHits(int count)
    {
        return waitFor([&] { return hits() == count; });
    }
};

TEST_F(SearchTest, TypingFindsAndEnterOpensTheSessionAtTheFrame)
{
    makeLibrary();
    keepUnprepared();
    addNote(QStringLiteral("a heavy sigh"), 2);
    openLibrary();
    ASSERT_TRUE(waitFor([this] { return !m_window->home().currentSession().isNull(); }));
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(panel().field().hasFocus());
    type(QStringLiteral("heavy si"));
    ASSERT_TRUE(waitForHits(1));
    EXPECT_TRUE(firstHit().contains(QStringLiteral("a heavy sigh"))) << firstHit().toStdString();
    EXPECT_TRUE(firstHit().contains(QStringLiteral("AB-01")));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(50));
    EXPECT_TRUE(m_window->showsReview());
    EXPECT_TRUE(panel().isVisible()) << "the other places are still at hand";
}

TEST_F(SearchTest, TheOpenSessionJumpsToThePlaceAndTheNextOne)
{
    makeLibrary();
    keepUnprepared();
    addNote(QStringLiteral("pause one"), 1);
    addNote(QStringLiteral("pause two, a little longer than the other"), 3);
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("pause"));
    ASSERT_TRUE(waitForHits(2));
    press(Qt::Key_Down);
    EXPECT_TRUE(panel().list().hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(25));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForFrame(75));
}

TEST_F(SearchTest, WhatIsWrittenWhileTheLibraryIsOpenIsFound)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("murmur"));
    ASSERT_TRUE(waitFor([this] { return words().contains(QStringLiteral("Nothing found")); }));
    db::NoteDraft draft;
    draft.sessionId = m_sessionId;
    draft.kind = QStringLiteral("observation");
    draft.text = QStringLiteral("a murmur");
    m_session.addNote(draft);
    EXPECT_TRUE(waitForHits(1));
}

TEST_F(SearchTest, AnEmptyFieldTeachesThreeExamplesAndEscapeGoesBack)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    int examples = 0;
    for (const QPushButton* button : panel().findChildren<QPushButton*>())
        examples += button->isVisible() ? 1 : 0;
    EXPECT_EQ(examples, 3);
    type(QStringLiteral("x"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(panel().field().text().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().field().hasFocus());
}

TEST_F(SearchTest, ResettingThePanelsPutsTheSearchBackAmongTheTabs)
{
    makeLibrary();
    keepUnprepared();
    openLibrary();
    openSession();
    auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("searchDock"));
    auto* notes = m_window->findChild<QDockWidget*>(QStringLiteral("notesDock"));
    m_actions.action(ActionId::ShowSearch)->trigger();
    m_window->removeDockWidget(dock);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    dock->show();
    m_actions.action(ActionId::ResetLayout)->trigger();
    EXPECT_TRUE(waitFor([&] { return !dock->isVisible(); }));
    m_actions.action(ActionId::ShowSearch)->trigger();
    EXPECT_TRUE(m_window->tabifiedDockWidgets(notes).contains(dock));
}

TEST_F(SearchTest, FiltersAreCompletedFromTheLibrary)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("case:"));
    auto* completer = panel().findChild<QCompleter*>();
    ASSERT_TRUE(waitFor([&] { return completer->popup()->isVisible(); }));
    EXPECT_EQ(completer->popup()->model()->index(0, 0).data().toString(), QStringLiteral("case:AB-01"));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    EXPECT_EQ(panel().field().text(), QStringLiteral("case:AB-01 "));
    EXPECT_TRUE(waitFor([this] { return hits() >= 2; })) << "the session and its recording";
}

TEST_F(SearchTest, WhatCannotBeUsedIsSaidInASentence)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    panel().field().setText(QString::fromUtf8("date:soon \"🙂"));
    EXPECT_TRUE(waitFor([this] { return words().contains(QStringLiteral("not a date")); })) << words().toStdString();
    EXPECT_FALSE(words().contains(QStringLiteral("syntax")));
}

TEST_F(SearchTest, ClosingTheLibraryLeavesNothingToBeSeen)
{
    makeLibrary();
    keepUnprepared();
    addNote(QStringLiteral("very private"), 1);
    openLibrary();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("private"));
    ASSERT_TRUE(waitForHits(1));
    m_library.close();
    EXPECT_EQ(hits(), 0);
    EXPECT_TRUE(panel().field().text().isEmpty());
    EXPECT_FALSE(panel().isVisible());
}

} // namespace
} // namespace alliance::app
