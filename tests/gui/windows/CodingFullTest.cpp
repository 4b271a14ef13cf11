// A session in which much is coded, with long texts: shown whole, and looked at in $ALLIANCE_PICTURES when that is set.

#include "app/models/CodingSession.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/MarkersList.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/RatingGrid.h"
#include "app/panels/VocabularyDialog.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QTableView>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

constexpr int kMarkers = 200;

class CodingFullTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({20, 60});
        const auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        MarkerService markers(**library);
        NoteService notes(**library);
        const QString words = QStringLiteral("He says that it is fine, looks at the window and then at his hands; the "
                                             "answer comes late and is very short. ")
                                  .repeated(6);
        const QStringList forms{QStringLiteral("W2"), QStringLiteral("C4"), QStringLiteral("W7"), QStringLiteral("C7")};
        for (int i = 0; i < kMarkers; ++i) {
            db::MarkerDraft draft;
            draft.sessionId = m_sessionId;
            const base::MediaTime start{i * 18'000'000LL};
            const auto place = notes.moment(m_sessionId, {start, {start.ns + (i % 3 == 0 ? 120'000'000LL : 0)}});
            ASSERT_TRUE(place);
            draft.moment = *place;
            draft.subtype = i % 5 == 4 ? QString() : forms[i % 4];
            draft.type = i % 5 == 4   ? QStringLiteral("both")
                         : i % 2 == 0 ? QStringLiteral("withdrawal")
                                      : QStringLiteral("confrontation");
            draft.significance = i % 6;
            draft.strategies = {QStringLiteral("R4"), QStringLiteral("R10")};
            draft.comment = i % 2 == 0 ? words : QString();
            draft.tags = {QStringLiteral("a rather long tag of the site"), QStringLiteral("repair")};
            ASSERT_TRUE(markers.add(draft));
        }
        PassageService passages(**library);
        for (const auto& [stage, seconds] : {std::pair{"S1", 0.4}, std::pair{"S2", 1.2}, std::pair{"S4", 2.0},
                                             std::pair{"S2", 2.2}, std::pair{"S3", 3.1}})
            ASSERT_TRUE(passages.begin(m_sessionId, QLatin1String(stage), base::MediaTime::fromSeconds(seconds)));
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.kind = QStringLiteral("question");
        note.text = words;
        note.principles = {QStringLiteral("M1"), QStringLiteral("M8")};
        note.tags = {QStringLiteral("silence")};
        note.visibility = db::Visibility::Trainee;
        const auto added = notes.add(note);
        ASSERT_TRUE(added);
        note.replyTo = added->id;
        note.text = QStringLiteral("I could not find a way in.");
        ASSERT_TRUE(notes.add(note));
    }
    CodingSession& coding() { return m_window->coding().coding(); }
    void raise(const char* dock) { m_window->findChild<QDockWidget*>(QLatin1String(dock))->raise(); }
    void picture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ALLIANCE_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 200);
        const QImage image = widget.grab().toImage();
        EXPECT_FALSE(image.isNull());
        if (!folder.isEmpty())
            image.save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
};

TEST_F(CodingFullTest, TwoHundredMarkersWithLongTextsAreShownAndWalkedAtBothSizes)
{
    m_theme.apply(*qApp);
    openSession();
    ASSERT_TRUE(waitFor([this] { return coding().markers().size() == kMarkers; }));
    EXPECT_EQ(m_window->coding().list().list().model()->rowCount(), kMarkers);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        m_window->resize(size);
        const QString name = QStringLiteral("coding-%1-%2").arg(size.width());
        raise("markersDock");
        coding().selectMarker(coding().markers()[100].id);
        ASSERT_TRUE(waitFor([this] { return m_window->coding().editor().isVisible(); }));
        EXPECT_EQ(m_window->coding().editor().stateText(), QStringLiteral("All saved"));
        picture(*m_window, name.arg(QStringLiteral("markers")));
        press(Qt::Key_Down, Qt::AltModifier);
        EXPECT_EQ(coding().selectedMarker(), coding().markers()[101].id);
        press(Qt::Key_C);
        type(QStringLiteral("w"));
        picture(*m_window, name.arg(QStringLiteral("typing")));
        m_window->coding().editor().discard();
        raise("notesDock");
        m_session.selectNote(m_session.notes().front().id);
        raise("noteDock");
        m_window->noteEditor().togglePrinciple(2);
        picture(*m_window, name.arg(QStringLiteral("notes")));
        m_window->noteEditor().discard();
        m_actions.action(ActionId::RateSegments)->trigger();
        auto* grid = m_window->findChild<RatingGrid*>();
        ASSERT_TRUE(waitFor([&] { return grid->table().hasFocus(); }));
        QTest::keyClicks(&grid->table(), QStringLiteral("24"));
        ASSERT_TRUE(waitFor([this] { return coding().ratings().size() == 1; }));
        ASSERT_TRUE(waitFor([&] { return grid->stateText().startsWith(QStringLiteral("All saved")); }));
        picture(*grid, name.arg(QStringLiteral("ratings")));
        grid->close();
        m_actions.action(ActionId::ShowVocabulary)->trigger();
        auto* dialog = m_window->findChild<VocabularyDialog*>();
        ASSERT_TRUE(waitFor([&] { return dialog->findChild<QTreeWidget*>()->topLevelItemCount() > 0; }));
        picture(*dialog, name.arg(QStringLiteral("vocabulary")));
        dialog->close();
        ASSERT_TRUE(waitFor([this] { return !m_window->findChild<VocabularyDialog*>(); }));
        m_window->activateWindow();
        ASSERT_TRUE(waitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
    }
    qApp->setStyleSheet({});
}

} // namespace
} // namespace alliance::app
