#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/panels/AgreementDialog.h"
#include "app/panels/DifferencesPanel.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SettlePanel.h"
#include "app/panels/VersionsDialog.h"
#include "app/services/CandidateService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CompareFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

namespace alliance::app
{
namespace
{

using base::MediaTime;

db::SecretText secret(const char* text)
{
    return db::SecretText(std::string_view(text));
}

constexpr const char* kAnn = "first supervisor's words";
constexpr const char* kBen = "second supervisor's words";

// A sealed library with a session of four seconds that Ann, who works, and Ben have coded.
class CompareTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        auto made = LibraryService::createSealed(path("library"), QStringLiteral("Ann"), secret(kAnn), cheap());
        ASSERT_TRUE(made);
        LibraryService& ann = *made->library;
        ImportRequest request;
        request.files = {makeClip("session one.mp4")};
        request.caseCode = QStringLiteral("AB-01");
        const auto imported = ImportService(ann).import(request, {});
        ASSERT_TRUE(imported);
        m_sessionId = imported->sessionId;
        m_ann = ann.database().person();
        code(ann, "withdrawal", 0.2, 0.8);
        code(ann, "withdrawal", 1.2, 1.8);
        code(ann, "confrontation", 3.0, 3.4);
    }

    void letBenCode()
    {
        asBen([this](LibraryService& ben) {
            code(ben, "withdrawal", 0.2, 0.8);
            code(ben, "confrontation", 1.24, 1.8);
        });
    }

    void asBen(const std::function<void(LibraryService&)>& work)
    {
        auto ann = LibraryService::open(path("library"), db::Credentials::ofPassphrase(secret(kAnn)));
        ASSERT_TRUE(ann);
        const auto ben =
            PeopleService(**ann).add({db::PersonRole::Supervisor, QStringLiteral("Ben")}, secret(kBen), cheap());
        ASSERT_TRUE(ben);
        ASSERT_TRUE(PeopleService(**ann).grant(m_sessionId, ben->id));
        auto library = LibraryService::open(path("library"), db::Credentials::ofPassphrase(secret(kBen), ben->id));
        ASSERT_TRUE(library);
        work(**library);
    }

    void openSealed()
    {
        m_library.open(path("library"), {std::make_shared<const db::SecretText>(std::string_view(kAnn)), nullptr, {}});
        ASSERT_TRUE(waitFor([&] { return m_library.isOpen(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
    }

    static db::PassphraseCost cheap() { return db::PassphraseCost::least(); }

    void code(LibraryService& library, const char* type, double start, double end, const QStringList& strategies = {},
              const QStringList& tags = {})
    {
        db::MarkerDraft draft;
        draft.sessionId = m_sessionId;
        draft.visibility = db::Visibility::Supervision;
        draft.type = QString::fromLatin1(type);
        draft.strategies = strategies;
        draft.tags = tags;
        const auto moment =
            NoteService(library).moment(m_sessionId, {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)});
        ASSERT_TRUE(moment);
        draft.moment = *moment;
        ASSERT_TRUE(MarkerService(library).add(draft));
    }

    DifferenceWalk& walk() { return m_window->compare().walk(); }
    QString figures() { return m_window->findChild<QLabel*>(QStringLiteral("differenceFigures"))->text(); }
    bool figuresSay(const char* words)
    {
        return waitFor([&] { return figures().contains(QString::fromUtf8(words)); });
    }
    void goToFirstDifference()
    {
        letBenCode();
        openSealed();
        press(Qt::Key_F7);
        ASSERT_TRUE(figuresSay("1 agree, 2 differ, 0 settled.")) << figures().toStdString();
        press(Qt::Key_F8);
        ASSERT_TRUE(waitForFrame(30));
    }
    QString title(int row)
    {
        return m_window->compare().list().list().model()->index(row, 0).data(DifferenceListModel::TitleRole).toString();
    }
    int shownRows() { return m_window->compare().list().list().model()->rowCount(); }

    QUuid m_ann;
};

TEST_F(CompareTest, NoTimeOfADifferenceIsBrokenBetweenItsNumberAndItsUnit)
{
    goToFirstDifference();
    int times = 0;
    for (const QLabel* label : m_window->compare().settling().findChildren<QLabel*>()) {
        if (!label->text().startsWith(QStringLiteral("0:00:01.")))
            continue;
        ++times;
        EXPECT_EQ(label->text().count(u' '), 1) << label->text().toStdString(); // before the length
        EXPECT_TRUE(label->text().endsWith(QStringLiteral("6\u00A0s"))) << label->text().toStdString();
    }
    EXPECT_EQ(times, 2);
}

TEST_F(CompareTest, WhileNoDifferenceIsChosenThePanelThatSettlesSaysHowToBegin)
{
    letBenCode();
    openSealed();
    press(Qt::Key_F7);
    ASSERT_TRUE(figuresSay("1 agree, 2 differ, 0 settled.")) << figures().toStdString();
    const SettlePanel& panel = m_window->compare().settling();
    const auto* empty = panel.findChild<QLabel*>(QStringLiteral("settleEmpty"));
    const auto* why = panel.findChild<QLineEdit*>(QStringLiteral("settleWhy"));
    const auto* answers = panel.findChild<QWidget*>(QStringLiteral("settleAnswers"));
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(QStringLiteral("F8"))) << empty->text().toStdString();
    EXPECT_FALSE(why->isVisible());
    EXPECT_FALSE(answers->isVisible());
    press(Qt::Key_F8);
    ASSERT_TRUE(waitForFrame(30));
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(answers->isVisible());
}

TEST_F(CompareTest, TheWalkGoesFromDifferenceToDifferenceByKeysSettlesCountsAndCanBeUndone)
{
    letBenCode();
    openSealed();
    press(Qt::Key_F7);
    ASSERT_TRUE(figuresSay("1 agree, 2 differ, 0 settled.")) << figures().toStdString();
    EXPECT_EQ(shownRows(), 2); // what agrees is hidden
    EXPECT_EQ(title(0), QStringLiteral("Marker: different type"));
    EXPECT_EQ(title(1), QStringLiteral("Marker: only you"));
    press(Qt::Key_F8);
    ASSERT_TRUE(waitForFrame(30));
    const auto* what = m_window->compare().settling().findChild<QLabel*>(QStringLiteral("settleWhat"));
    EXPECT_EQ(what->text(), QStringLiteral("Marker: different type")) << "as in the list";
    const auto loop = m_playback.range().loop();
    ASSERT_TRUE(loop); // with what was before and after it
    EXPECT_EQ(loop->start, MediaTime{});
    EXPECT_GT(loop->end, MediaTime::fromSeconds(2.5));
    press(Qt::Key_F8);
    ASSERT_TRUE(waitForFrame(75));
    press(Qt::Key_F8); // there is none further
    EXPECT_EQ(walk().current(), 2);
    press(Qt::Key_F8, Qt::ShiftModifier);
    ASSERT_TRUE(waitForFrame(30));
    // Ben's holds; the walk goes on by itself.
    press(Qt::Key_F3);
    ASSERT_TRUE(figuresSay("1 agree, 1 differ, 1 settled.")) << figures().toStdString();
    EXPECT_TRUE(figures().contains(QStringLiteral("With what was settled:")));
    ASSERT_TRUE(waitForFrame(75));
    // Another value, with a word why, by keys alone.
    m_window->compare().settling().whyField().setText(QStringLiteral("seen twice"));
    press(Qt::Key_F4);
    ASSERT_TRUE(waitFor([&] { return m_window->compare().settling().otherField().hasFocus(); }));
    type(QStringLiteral("zz"));
    press(Qt::Key_Return);
    EXPECT_EQ(walk().report()->counts.settled, 1); // that is no value
    QTest::keyClick(&m_window->compare().settling().otherField(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("w 4"));
    press(Qt::Key_Return);
    ASSERT_TRUE(figuresSay("1 agree, 0 differ, 2 settled.")) << figures().toStdString();
    EXPECT_EQ(walk().report()->rows[2].settled->comment, QStringLiteral("seen twice"));
    EXPECT_TRUE(title(1).startsWith(QStringLiteral("Settled: "))) << title(1).toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(figuresSay("1 agree, 1 differ, 1 settled."));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(figuresSay("1 agree, 0 differ, 2 settled."));
    press(Qt::Key_F6); // open again
    EXPECT_TRUE(figuresSay("1 agree, 1 differ, 1 settled."));
}

TEST_F(CompareTest, WhatWasSettledIsComparedWithWhatWasSettledBeforeAndComesBack)
{
    goToFirstDifference();
    auto* history = m_window->compare().settling().findChild<QPushButton*>(QStringLiteral("settleHistory"));
    EXPECT_FALSE(history->isVisibleTo(&m_window->compare().settling())) << "nothing was settled";
    press(Qt::Key_F3);
    ASSERT_TRUE(figuresSay("1 agree, 1 differ, 1 settled."));
    walk().select(1);
    press(Qt::Key_F2);
    const auto settled = [this] { return *walk().report()->rows[1].settled; };
    ASSERT_TRUE(waitFor([&] { return settled().version == 2; }));
    walk().select(1);
    history->click();
    auto* dialog = m_window->findChild<VersionsDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([dialog] { return dialog->list().count() == 2; }));
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("What holds: Confrontation Withdrawal")))
        << dialog->plainText().toStdString();
    dialog->list().setCurrentRow(1);
    dialog->restoreButton().click();
    ASSERT_TRUE(waitFor([&] { return settled().version == 3; }));
    EXPECT_EQ(settled().chosen, QStringLiteral("second"));
    dialog->close();
    ASSERT_TRUE(waitFor([this] {
        return m_actions.action(ActionId::Undo)->text().contains(QStringLiteral("Restore what was settled"));
    })) << m_actions.action(ActionId::Undo)->text().toStdString();
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([&] { return settled().chosen == QStringLiteral("first"); }))
        << settled().chosen.toStdString() << " " << settled().version;
}

TEST_F(CompareTest, StrategiesAndTagsAreWalkedSettledAndLeftOpenLikeTheRest)
{
    asBen([this](LibraryService& ben) {
        code(ben, "withdrawal", 0.2, 0.8, {QStringLiteral("R5")});
        code(ben, "withdrawal", 1.2, 1.8, {}, {QStringLiteral("repair")});
        code(ben, "confrontation", 3.0, 3.4);
    });
    openSealed();
    press(Qt::Key_F7);
    ASSERT_TRUE(figuresSay("1 agree, 2 differ, 0 settled.")) << figures().toStdString();
    EXPECT_EQ(title(0), QStringLiteral("Marker: different strategies"));
    EXPECT_EQ(title(1), QStringLiteral("Marker: different tags"));
    press(Qt::Key_F8);
    ASSERT_TRUE(waitForFrame(5));
    press(Qt::Key_F3); // Ben's, with his strategy
    ASSERT_TRUE(figuresSay("1 agree, 1 differ, 1 settled.")) << figures().toStdString();
    EXPECT_TRUE(title(0).contains(QStringLiteral("R5"))) << title(0).toStdString();
    ASSERT_TRUE(waitForFrame(30));
    press(Qt::Key_F4);
    ASSERT_TRUE(waitFor([&] { return m_window->compare().settling().otherField().hasFocus(); }));
    type(QStringLiteral("w r6 #seen"));
    press(Qt::Key_Return);
    ASSERT_TRUE(figuresSay("1 agree, 0 differ, 2 settled.")) << figures().toStdString();
    const db::Settlement& settled = *walk().report()->rows[1].settled;
    EXPECT_EQ(settled.holds[QStringLiteral("strategies")].toVariant().toStringList(),
              QStringList{QStringLiteral("R6")});
    EXPECT_EQ(settled.holds[QStringLiteral("tags")].toVariant().toStringList(), QStringList{QStringLiteral("seen")});
    walk().select(1);
    press(Qt::Key_F6);
    EXPECT_TRUE(figuresSay("1 agree, 1 differ, 1 settled."));
    // Each has its figure.
    m_actions.action(ActionId::ShowAgreement)->trigger();
    auto* dialog = m_window->findChild<AgreementDialog*>(QStringLiteral("agreementDialog"));
    ASSERT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("Strategies")); }))
        << dialog->plainText().toStdString();
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Tags")));
}

TEST_F(CompareTest, DecisionsOnCandidatesAreWalkedWithTheirReasonsAndSettledByKeys)
{
    const auto propose = [this](LibraryService& library) {
        db::CandidateDraft draft;
        db::MeasurementRun run;
        draft.moment =
            *NoteService(library).moment(m_sessionId, {MediaTime::fromSeconds(2.0), MediaTime::fromSeconds(2.4)});
        draft.rank = 1;
        run.recordingId = draft.moment.recordingId;
        ASSERT_TRUE(library.database().candidates().storeRun(run, {draft}));
    };
    const auto decide = [this](LibraryService& library, const db::DecisionDraft& decision) {
        CandidateService service(library);
        const auto queue = service.list(m_sessionId);
        ASSERT_TRUE(queue && queue->size() == 1);
        ASSERT_TRUE(service.decide(queue->front().record.id, decision, queue->front().record.decision.version));
    };
    auto ann = LibraryService::open(path("library"), db::Credentials::ofPassphrase(secret(kAnn)));
    ASSERT_TRUE(ann);
    propose(**ann);
    decide(**ann, {db::DecisionState::Accepted, {}, {}});
    asBen([&](LibraryService& ben) { decide(ben, {db::DecisionState::Rejected, QStringLiteral("only thinks"), {}}); });
    openSealed();
    press(Qt::Key_F7);
    ASSERT_TRUE(figuresSay("0 agree, 4 differ, 0 settled.")) << figures().toStdString();
    EXPECT_EQ(title(2), QStringLiteral("Candidate: decided differently"));
    const QModelIndex row = m_window->compare().list().list().model()->index(2, 0);
    EXPECT_EQ(row.data(DifferenceListModel::FirstRole).toString(), QStringLiteral("You: accepted"));
    EXPECT_EQ(row.data(DifferenceListModel::SecondRole).toString(), QStringLiteral("Ben: rejected: only thinks"));
    walk().select(2);
    ASSERT_TRUE(waitForFrame(50));
    press(Qt::Key_F4);
    ASSERT_TRUE(waitFor([&] { return m_window->compare().settling().otherField().hasFocus(); }));
    type(QStringLiteral("r"));
    press(Qt::Key_Return);
    ASSERT_TRUE(figuresSay("0 agree, 3 differ, 1 settled.")) << figures().toStdString();
    EXPECT_TRUE(title(2).startsWith(QStringLiteral("Settled: rejected"))) << title(2).toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(figuresSay("0 agree, 4 differ, 0 settled."));
    walk().select(2);
    press(Qt::Key_F2); // what Ann has decided
    ASSERT_TRUE(figuresSay("0 agree, 3 differ, 1 settled."));
    // Decided anew, in the same way as Ben: it is Ann's decision, too, and they agree.
    m_session.decide(m_session.candidates().front().record.id, db::DecisionState::Rejected,
                     QStringLiteral("only thinks"));
    EXPECT_TRUE(figuresSay("1 agree, 3 differ, 0 settled.")) << figures().toStdString();
    m_session.setBlind(true);
    auto* words = m_window->findChild<QLabel*>(QStringLiteral("differenceWords"));
    EXPECT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("own pass")); }));
}

TEST_F(CompareTest, WhoHasAnOwnPassFirstIsNotToldThatThereIsNoFurtherDifference)
{
    goToFirstDifference();
    m_session.setBlind(true);
    ASSERT_TRUE(waitFor([this] { return !walk().report(); }));
    press(Qt::Key_F8);
    const QString remark = m_window->review().picture().remark();
    EXPECT_TRUE(remark.contains(QStringLiteral("own pass"))) << remark.toStdString();
}

TEST_F(CompareTest, WhatTheOtherOneCodedSinceIsThereWhenTheWalkIsAskedForAgain)
{
    openSealed();
    press(Qt::Key_F7);
    const auto* words = m_window->findChild<QLabel*>(QStringLiteral("differenceWords"));
    ASSERT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("Only you have coded")); }));
    letBenCode(); // in another program
    press(Qt::Key_F7);
    EXPECT_TRUE(figuresSay("1 agree, 2 differ, 0 settled.")) << figures().toStdString();
    EXPECT_EQ(m_window->coding().coding().markers().size(), 5);
}

TEST_F(CompareTest, WhatAnotherProgramWritesInTheOpenSessionIsShownWithoutBeingAskedFor)
{
    openSealed();
    asBen([this](LibraryService& ben) {
        code(ben, "confrontation", 1.24, 1.8);
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.visibility = db::Visibility::Supervision;
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("there the voice drops");
        ASSERT_TRUE(NoteService(ben).add(draft));
    });
    EXPECT_TRUE(waitFor([this] { return m_session.notes().size() == 1; }));
    EXPECT_TRUE(waitFor([this] { return m_window->coding().coding().markers().size() == 4; }));
}

TEST_F(CompareTest, InALowPanelAnotherValueIsTypedInSightAndWhatIsNoneIsSaidInSight)
{
    m_window->resize(1280, 690);
    goToFirstDifference();
    auto& other = m_window->compare().settling().otherField();
    const auto* words = m_window->findChild<QLabel*>(QStringLiteral("settleOtherWords"));
    const auto inSight = [](const QWidget& widget) {
        return widget.visibleRegion().boundingRect().height() == widget.height();
    };
    press(Qt::Key_F4);
    EXPECT_TRUE(waitFor([&] { return other.hasFocus() && inSight(other) && inSight(*words); }));
    type(QStringLiteral("zz"));
    press(Qt::Key_Return);
    ASSERT_TRUE(words->text().contains(QStringLiteral("zz")));
    EXPECT_TRUE(waitFor([&] { return inSight(other) && inSight(*words); }));
}

TEST_F(CompareTest, WhatAgreesIsShownOnRequestAndPeopleChangePlaces)
{
    letBenCode();
    openSealed();
    m_actions.action(ActionId::ShowDifferences)->trigger();
    ASSERT_TRUE(figuresSay("1 agree, 2 differ"));
    walk().setShowsAgreed(true);
    EXPECT_EQ(shownRows(), 3);
    EXPECT_EQ(title(0), QStringLiteral("Marker: agree"));
    auto* first = m_window->findChild<QComboBox*>(QStringLiteral("firstPerson"));
    EXPECT_EQ(first->currentText(), QStringLiteral("You (3)"));
    walk().choosePeople(walk().person(false), walk().person(true));
    ASSERT_TRUE(waitFor([&] { return first->currentText() == QStringLiteral("Ben (2)"); }));
    EXPECT_EQ(title(2), QStringLiteral("Marker: only you"));
    EXPECT_EQ(walk().report()->rows[2].differs, QList<Differs>{Differs::OnlySecond});
}

TEST_F(CompareTest, WithOnePersonsCodesTheWindowSaysThatASecondIsNeeded)
{
    openSealed();
    m_actions.action(ActionId::ShowDifferences)->trigger();
    auto* words = m_window->findChild<QLabel*>(QStringLiteral("differenceWords"));
    EXPECT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("Only you have coded")); }))
        << words->text().toStdString();
    for (const char* none : {"firstPerson", "secondPerson", "showAgreed", "tolerance"})
        EXPECT_FALSE(m_window->findChild<QWidget*>(QLatin1String(none))->isVisible()) << none;
    m_actions.action(ActionId::ShowAgreement)->trigger();
    auto* dialog = m_window->findChild<AgreementDialog*>(QStringLiteral("agreementDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("needs two people")); }));
}

TEST_F(CompareTest, FiguresOfAgreementWaitForTheOwnPass)
{
    letBenCode();
    openSealed();
    const QAction* agreement = m_actions.action(ActionId::ShowAgreement);
    const auto dialog = [this] { return m_window->findChild<AgreementDialog*>(QStringLiteral("agreementDialog")); };
    m_actions.action(ActionId::ShowAgreement)->trigger();
    ASSERT_NE(dialog(), nullptr);
    m_session.setBlind(true);
    EXPECT_TRUE(waitFor([&] { return !dialog(); })) << "what stood there is taken away";
    EXPECT_FALSE(agreement->isEnabled());
    EXPECT_EQ(m_actions.reason(ActionId::ShowAgreement), QStringLiteral("Your own pass first"));
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(20);
    EXPECT_EQ(dialog(), nullptr);
    m_session.setBlind(false);
    EXPECT_TRUE(agreement->isEnabled());
    m_actions.action(ActionId::ShowAgreement)->trigger();
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(CompareTest, AgreementIsSaidInPlainWordsWithRatesAndHonestAboutSmallNumbers)
{
    letBenCode();
    openSealed();
    m_actions.action(ActionId::ShowAgreement)->trigger();
    auto* dialog = m_window->findChild<AgreementDialog*>(QStringLiteral("agreementDialog"));
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("Cohen's kappa")); }))
        << dialog->plainText().toStdString();
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("Small numbers: 3 and 2 markers")));
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("How often each code was given")));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Copy as a table")))
            button->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("part\tcode\tpeople\tfigure")));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("base_rate\twithdrawal\tBen")));
}

} // namespace
} // namespace alliance::app
