// A reel is made from the page of collections, waits in the library for a person who looks, and then leaves it.

#include "app/models/CollectionBoard.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/KeptReelsStrip.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/ReelDialog.h"
#include "app/panels/ReelLookDialog.h"
#include "app/panels/ReelLookPicture.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/windows/CollectionsFlow.h"
#include "app/windows/ReelFlow.h"
#include "tests/gui/windows/FullDisk.h"
#include "tests/gui/windows/SampleWork.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>

namespace alliance::app
{
namespace
{

class ReelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        allow({db::ConsentPurpose::ProgrammeLibrary});
        inLibrary([this](LibraryService& library) {
            db::MarkerDraft marker;
            marker.sessionId = m_sessionId;
            marker.moment = *NoteService(library).moment(m_sessionId, {{12 * 40'000'000LL}, {14 * 40'000'000LL}});
            marker.type = QStringLiteral("withdrawal");
            marker.subtype = QStringLiteral("W2");
            EXPECT_TRUE(MarkerService(library).add(marker));
            m_collection = CollectionService(library).create(QStringLiteral("Silence"))->record.id;
            for (const int from : {10, 50}) {
                const auto moment =
                    NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {(from + 8) * 40'000'000LL}});
                EXPECT_TRUE(CollectionService(library).add({m_collection, *moment, QStringLiteral("Waits"), {}}));
            }
            return 0;
        });
    }
    void allow(const QList<db::ConsentPurpose>& purposes, db::FaceMask mask = db::FaceMask::None, bool voice = false)
    {
        inLibrary([&](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            const auto before = ConsentService(library).record(session->record.caseId, {});
            db::ConsentDraft draft = before->terms;
            draft.purposes = purposes;
            draft.faceMask = mask;
            draft.voiceMask = voice;
            EXPECT_TRUE(ConsentService(library).put(draft, before->version));
            return 0;
        });
    }
    void withdraw()
    {
        inLibrary([this](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            ConsentService consent(library);
            const int before = consent.record(session->record.caseId, {})->version;
            EXPECT_TRUE(consent.withdraw(session->record.caseId, {}, *consent.today(), before));
            return 0;
        });
    }
    QString film() const { return pathText(path("reel.mp4")); }
    CollectionsPage& page() { return m_window->collections().page(); }
    ReelFlow& flow() { return m_window->collections().reels(); }
    void showPage()
    {
        if (!m_library.isOpen())
            openLibrary();
        press(Qt::Key_B, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return m_window->collections().board().examples().size() == 2; }));
    }
    ReelDialog* openDialog()
    {
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_window->findChild<ReelDialog*>();
        EXPECT_TRUE(dialog && waitFor([&] { return moments(*dialog).count() == 2; }));
        return dialog;
    }
    static QListWidget& moments(const ReelDialog& dialog) { return *dialog.findChild<QListWidget*>(); }
    static QPushButton* button(const QWidget& dialog, const char* text)
    {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text().remove(u'&').startsWith(QLatin1String(text)))
                return one;
        return nullptr;
    }
    // A made reel with one place to look at in its second moment.
    void keepReel()
    {
        inLibrary([this](LibraryService& library) {
            keepReelToLookAt(library, m_collection, film());
            return 0;
        });
    }
    ReelLookDialog* openLook()
    {
        m_window->activateWindow();
        EXPECT_TRUE(waitFor(
            [this] { return m_window->isActiveWindow() && m_actions.action(ActionId::LookAtReel)->isEnabled(); }));
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        ReelLookDialog* look = nullptr;
        for (auto* one : m_window->findChildren<ReelLookDialog*>())
            look = one->isVisible() ? one : look;
        EXPECT_TRUE(look && waitFor([&] { return button(*look, "Covered")->isEnabled(); }));
        return look;
    }
    bool told(const char* words)
    {
        return waitFor([&] { return !m_window->notices().texts().filter(QString::fromUtf8(words)).isEmpty(); });
    }

    QUuid m_collection;
};

TEST_F(ReelTest, AReelIsMadeFromTheCollectionAndLeavesAtOnceWhereThereIsNothingToLookAt)
{
    showPage();
    ReelDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(moments(*dialog).item(0)->text().contains(QStringLiteral("AB-01")));
    EXPECT_TRUE(moments(*dialog).item(0)->text().endsWith(QStringLiteral("Withdrawal, W2 Minimal response")))
        << moments(*dialog).item(0)->text().toStdString();
    auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("file"));
    file->setText(pathText(path("nowhere") / "reel.mp4"));
    EXPECT_FALSE(button(*dialog, "Make")->isEnabled());
    file->setText(film());
    moments(*dialog).setFocus();
    moments(*dialog).setCurrentRow(1);
    QTest::keyClick(&moments(*dialog), Qt::Key_Space);
    EXPECT_EQ(dialog->request().examples.size(), 1);
    QTest::keyClick(&moments(*dialog), Qt::Key_Space);
    EXPECT_EQ(dialog->request().examples.size(), 2);
    QTest::mouseClick(button(*dialog, "Make"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return QFile::exists(film()); }))
        << m_window->notices().texts().join(u' ').toStdString();
    EXPECT_TRUE(told("Written: “reel.mp4”, 2 moments"));
    EXPECT_TRUE(waitFor([this] { return flow().kept().isEmpty(); }));
}

TEST_F(ReelTest, RowsAreAsHighAsTheirWordsBesideTheBox)
{
    showPage();
    ReelDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    QListWidget& list = moments(*dialog);
    const int beside = list.viewport()->width() - list.style()->pixelMetric(QStyle::PM_IndicatorWidth) - 10;
    const QFontMetrics metrics(list.font());
    QString words = QStringLiteral("KESTREL-7");
    for (int i = 0; i < 40; ++i) {
        words += QStringLiteral(" at");
        list.item(0)->setText(QStringLiteral("Example\n%1\nMinimal response").arg(words));
        const QRect needed = metrics.boundingRect(QRect(0, 0, beside, 1000), Qt::TextWordWrap, list.item(0)->text());
        EXPECT_GE(list.visualItemRect(list.item(0)).height(), needed.height()) << words.toStdString();
    }
    dialog->close();
}

TEST_F(ReelTest, WhatConsentAsksForIsChosenAndLessIsNotOffered)
{
    allow({db::ConsentPurpose::ProgrammeLibrary}, db::FaceMask::Blur, true);
    showPage();
    ReelDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto* faces = dialog->findChild<QComboBox*>(QStringLiteral("faces"));
    auto* voices = dialog->findChild<QComboBox*>(QStringLiteral("voices"));
    EXPECT_EQ(dialog->request().mask, db::FaceMask::Blur);
    EXPECT_TRUE(dialog->request().changeVoice);
    const auto offered = [](const QComboBox& box, int row) {
        return qobject_cast<QStandardItemModel*>(box.model())->item(row)->isEnabled();
    };
    EXPECT_FALSE(offered(*faces, 0));
    EXPECT_FALSE(offered(*faces, 1));
    EXPECT_TRUE(offered(*faces, 4));
    EXPECT_FALSE(offered(*voices, 0));
    auto* purpose = dialog->findChild<QComboBox*>(QStringLiteral("purpose"));
    purpose->setCurrentIndex(purpose->findData(static_cast<int>(db::ConsentPurpose::OutsideTeaching)));
    ASSERT_TRUE(waitFor([&] { return moments(*dialog).item(0)->text().contains(QStringLiteral("Left out.")); }));
    EXPECT_FALSE(button(*dialog, "Make")->isEnabled());
    EXPECT_TRUE(dialog->request().examples.isEmpty());
}

TEST_F(ReelTest, WhoseFacesConsentAsksForIsChosenAndFewerPeopleAreNotOffered)
{
    inLibrary([&](LibraryService& library) {
        const auto session = library.session(m_sessionId);
        const auto before = ConsentService(library).record(session->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.faceMask = db::FaceMask::Blur;
        draft.maskedPeople = db::MaskedPeople({db::SessionPart::Patient});
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        return 0;
    });
    showPage();
    ReelDialog* dialog = openDialog();
    auto* whose = dialog->findChild<QComboBox*>(QStringLiteral("maskedPeople"));
    ASSERT_NE(whose, nullptr);
    EXPECT_TRUE(waitFor([&] { return whose->currentText() == QStringLiteral("The patient"); }));
    EXPECT_EQ(dialog->request().maskedPeople, db::MaskedPeople({db::SessionPart::Patient}));
    const auto offered = [&](const char* text) {
        return qobject_cast<QStandardItemModel*>(whose->model())
            ->item(whose->findText(QString::fromLatin1(text)))
            ->isEnabled();
    };
    EXPECT_FALSE(offered("The therapist"));
    EXPECT_TRUE(offered("Everybody"));
    whose->setFocus();
    QTest::keyClick(whose, Qt::Key_Home);
    EXPECT_TRUE(dialog->request().maskedPeople.everybody());
}

TEST_F(ReelTest, AMadeReelWaitsThroughOpeningTheLibraryUntilAPersonHasLooked)
{
    keepReel();
    openLibrary();
    EXPECT_TRUE(told("Look at one place before it leaves"));
    showPage();
    EXPECT_TRUE(m_window->findChild<KeptReelsStrip*>()->isVisible());
    ReelLookDialog* look = openLook();
    ASSERT_NE(look, nullptr);
    auto* conclude = look->findChild<QPushButton*>(QStringLiteral("conclude"));
    EXPECT_FALSE(conclude->isEnabled());
    const auto where = [&] { return look->findChild<QLabel*>(QStringLiteral("where"))->text(); };
    EXPECT_TRUE(where().contains(QStringLiteral("shown: 1 of 2")));
    ASSERT_TRUE(waitFor([&] { return look->isActiveWindow() && QApplication::focusWidget(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(where().contains(QStringLiteral("shown: 2 of 2")));
    QTest::keyClick(look, Qt::Key_C);
    ASSERT_TRUE(waitFor([&] { return conclude->isEnabled(); }));
    EXPECT_FALSE(QFile::exists(film()));
    QTest::keyClick(conclude, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return QFile::exists(film()); }));
    EXPECT_TRUE(waitFor([this] { return flow().kept().isEmpty(); }));
}

TEST_F(ReelTest, NoPictureOfAReelIsShownWhereLookingCannotBeRecorded)
{
    keepReel();
    openLibrary();
    ASSERT_TRUE(told("Look at one place before it leaves"));
    showPage();
    m_window->activateWindow();
    ASSERT_TRUE(
        waitFor([this] { return m_window->isActiveWindow() && m_actions.action(ActionId::LookAtReel)->isEnabled(); }));
    const auto viewed = [this] {
        return inLibrary([](LibraryService& library) {
            const QList<db::AuditEvent> events = *library.database().audit().list();
            return std::count_if(events.begin(), events.end(), [](const db::AuditEvent& event) {
                return event.action == QStringLiteral("reel.viewed");
            });
        });
    };
    ReelLookDialog* look = nullptr;
    {
        const FullDisk full(path("library"));
        m_actions.action(ActionId::LookAtReel)->trigger();
        look = shown<ReelLookDialog>();
        ASSERT_NE(look, nullptr);
        ASSERT_TRUE(waitFor([&] { return button(*look, "Try again")->isVisible(); }));
        EXPECT_FALSE(button(*look, "Covered")->isEnabled()) << "nothing was seen";
    }
    EXPECT_EQ(viewed(), 0);
    QTest::mouseClick(button(*look, "Try again"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return button(*look, "Covered")->isEnabled(); }));
    EXPECT_FALSE(button(*look, "Try again")->isVisible());
    EXPECT_EQ(viewed(), 1);
}

TEST_F(ReelTest, AFaceKeepsTheReelInTheLibraryAndThePlaceIsCovered)
{
    keepReel();
    showPage();
    ReelLookDialog* look = openLook();
    ASSERT_NE(look, nullptr);
    auto* conclude = look->findChild<QPushButton*>(QStringLiteral("conclude"));
    QTest::keyClick(look, Qt::Key_F);
    ASSERT_TRUE(waitFor([&] { return look->reel().state() == KeptReelState::FaceShows; }));
    EXPECT_TRUE(conclude->text().remove(u'&').startsWith(QStringLiteral("Cover and make again")));
    EXPECT_TRUE(
        look->findChild<QLabel*>(QStringLiteral("verdict"))->text().contains(QStringLiteral("stays in the library")));
    look->close();
    ASSERT_TRUE(waitFor([this] {
        return flow().kept().size() == 1 && flow().kept().front().reel.state() == KeptReelState::FaceShows;
    }));
    EXPECT_FALSE(QFile::exists(film()));
    look = openLook();
    ASSERT_NE(look, nullptr);
    QTest::keyClick(look->findChild<QPushButton*>(QStringLiteral("conclude")), Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return QFile::exists(film()); })) << "nothing was left to look at";
}

TEST_F(ReelTest, WhereItWasToGoIsAskedAgainWhenSomethingElseStandsThere)
{
    keepReel();
    QFile other(film());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("another film");
    other.close();
    showPage();
    ReelLookDialog* look = openLook();
    ASSERT_NE(look, nullptr);
    auto* conclude = look->findChild<QPushButton*>(QStringLiteral("conclude"));
    QTest::keyClick(look, Qt::Key_C);
    ASSERT_TRUE(waitFor([&] { return conclude->isEnabled(); }));
    QTest::keyClick(conclude, Qt::Key_Space);
    auto* ask = m_window->findChild<QFileDialog*>(QStringLiteral("reelTarget"));
    ASSERT_NE(ask, nullptr);
    const QString elsewhere = pathText(path("elsewhere.mp4"));
    Q_EMIT ask->fileSelected(elsewhere);
    ask->close();
    EXPECT_TRUE(waitFor([&] { return QFile::exists(elsewhere); }));
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), QByteArray("another film"));
}

TEST_F(ReelTest, WhileTheOwnPassThroughItsSessionLastsNobodyGoesOnWithAReel)
{
    keepReel();
    showPage();
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::LookAtReel)->isEnabled(); }));
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    m_actions.action(ActionId::OwnPassFirst)->trigger();
    EXPECT_TRUE(
        waitFor([this] { return m_actions.reason(ActionId::LookAtReel) == QStringLiteral("Your own pass first"); }));
    EXPECT_TRUE(
        waitFor([this] { return !m_window->findChild<QPushButton*>(QStringLiteral("goOnWithReel"))->isEnabled(); }));
    EXPECT_TRUE(m_window->findChild<QPushButton*>(QStringLiteral("discardReel"))->isEnabled());
}

TEST_F(ReelTest, AReelThatIsNotWantedIsDiscarded)
{
    keepReel();
    showPage();
    ASSERT_TRUE(waitFor([this] { return flow().kept().size() == 1; }));
    auto* discard = m_window->findChild<QPushButton*>(QStringLiteral("discardReel"));
    ASSERT_NE(discard, nullptr);
    QTest::mouseClick(discard, Qt::LeftButton);
    auto* question = m_window->findChild<QMessageBox*>(QStringLiteral("discardReelQuestion"));
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->defaultButton(), question->button(QMessageBox::Cancel)) << "Enter deletes nothing";
    QTest::mouseClick(button(*question, "Discard"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return flow().kept().isEmpty(); }));
    EXPECT_FALSE(m_window->findChild<KeptReelsStrip*>()->isVisible());
    EXPECT_FALSE(m_actions.action(ActionId::LookAtReel)->isEnabled());
    const auto library = LibraryService::open(path("library"));
    ASSERT_TRUE(library);
    const auto events = (*library)->database().audit().list();
    ASSERT_TRUE(events);
    EXPECT_TRUE(std::any_of(events->begin(), events->end(), [](const db::AuditEvent& event) {
        return event.action == QLatin1String("reel.discarded");
    }));
}

TEST_F(ReelTest, ANoticeAboutAReelGoesWhenTheReelHasLeft)
{
    keepReel();
    openLibrary();
    ASSERT_TRUE(told("Look at one place before it leaves"));
    m_window->notices().show(NoticeKind::Info, QStringLiteral("something else"));
    ReelLookDialog* look = openLook(); // from where one is
    ASSERT_NE(look, nullptr);
    auto* conclude = look->findChild<QPushButton*>(QStringLiteral("conclude"));
    ASSERT_TRUE(waitFor([&] { return look->isActiveWindow() && QApplication::focusWidget(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(look, Qt::Key_C);
    ASSERT_TRUE(waitFor([&] { return conclude->isEnabled(); }));
    QTest::keyClick(conclude, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return QFile::exists(film()) && flow().kept().isEmpty(); }));
    EXPECT_TRUE(
        waitFor([this] { return m_window->notices().texts().filter(QStringLiteral("before it leaves")).isEmpty(); }));
    EXPECT_TRUE(m_window->notices().texts().contains(QStringLiteral("something else")));
}

TEST_F(ReelTest, WhereConsentForbidsEveryMomentNothingIsSaidOfFaces)
{
    showPage();
    allow({db::ConsentPurpose::Research});
    auto* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    const auto* demand = dialog->findChild<QLabel*>(QStringLiteral("demand"));
    EXPECT_TRUE(waitFor([&] { return demand->text().contains(QStringLiteral("allows none of these moments")); }))
        << demand->text().toStdString();
    dialog->close();
}

TEST_F(ReelTest, AReelWhoseConsentIsWithdrawnSaysSoAndIsNotLookedAt)
{
    keepReel();
    showPage();
    const auto* goOn = m_window->findChild<QPushButton*>(QStringLiteral("goOnWithReel"));
    ASSERT_TRUE(goOn && goOn->isEnabled());
    withdraw();
    EXPECT_TRUE(waitFor([this] {
        m_window->collections().board().look();
        const auto all = m_window->findChild<KeptReelsStrip*>()->findChildren<ElidedLabel*>();
        return std::any_of(all.begin(), all.end(), [](const ElidedLabel* one) {
            return one->fullText().contains(QStringLiteral("cannot leave the library: The consent")) &&
                   one->fullText().contains(QStringLiteral("was withdrawn"));
        });
    }));
    const auto buttons = m_window->findChildren<QPushButton*>(QStringLiteral("goOnWithReel"));
    EXPECT_TRUE(std::none_of(buttons.begin(), buttons.end(),
                             [](const QPushButton* one) { return one->isVisible() && one->isEnabled(); }));
    EXPECT_FALSE(m_actions.action(ActionId::LookAtReel)->isEnabled());
    EXPECT_TRUE(m_window->findChild<QPushButton*>(QStringLiteral("discardReel"))->isEnabled());
}

TEST_F(ReelTest, AnOpenLookDropsItsPicturesWhenConsentEndsAndShowsThemWhenItIsGivenAnew)
{
    keepReel();
    showPage();
    ReelLookDialog* look = openLook();
    ASSERT_NE(look, nullptr);
    const auto* picture = look->findChild<ReelLookPicture*>();
    ASSERT_TRUE(waitFor([&] { return picture->hasPicture(); }));
    withdraw();
    ASSERT_TRUE(waitFor([&] {
        look->look();
        return !picture->hasPicture();
    }));
    EXPECT_TRUE(
        look->findChild<QLabel*>(QStringLiteral("verdict"))->text().contains(QStringLiteral("was withdrawn on")));
    EXPECT_FALSE(button(*look, "Covered")->isEnabled());
    EXPECT_FALSE(look->findChild<QPushButton*>(QStringLiteral("conclude"))->isEnabled());
    QTest::keyClick(look, Qt::Key_Right);
    QTest::keyClick(look, Qt::Key_C);
    EXPECT_EQ(look->reel().openPlaces(), 1);
    EXPECT_TRUE(waitFor([this] { return !flow().kept().isEmpty() && !flow().kept().front().refusal.isEmpty(); }));
    inLibrary([](LibraryService& library) {
        EXPECT_TRUE(HistoryService(library).undo({}));
        return 0;
    });
    EXPECT_TRUE(waitFor([&] {
        look->look();
        return picture->hasPicture() && button(*look, "Covered")->isEnabled();
    }));
}

TEST_F(ReelTest, PicturesAreNotReadWhereConsentHasEnded)
{
    keepReel();
    showPage();
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::LookAtReel)->isEnabled(); }));
    withdraw();
    m_actions.action(ActionId::LookAtReel)->trigger(); // before the window has heard of it
    auto* look = shown<ReelLookDialog>();
    ASSERT_NE(look, nullptr);
    const auto* verdict = look->findChild<QLabel*>(QStringLiteral("verdict"));
    EXPECT_TRUE(waitFor([&] { return verdict->text().contains(QStringLiteral("was withdrawn on")); }));
    EXPECT_FALSE(look->findChild<ReelLookPicture*>()->hasPicture());
}

TEST_F(ReelTest, AReelWhoseMomentLeftTheCollectionDoesNotSayThatItCanLeave)
{
    keepReel();
    showPage();
    const auto* strip = m_window->findChild<KeptReelsStrip*>();
    const auto says = [&](const char* words) {
        const auto all = strip->findChildren<ElidedLabel*>();
        return std::any_of(all.begin(), all.end(), [&](const ElidedLabel* one) {
            return one->isVisible() && one->fullText().contains(QLatin1String(words));
        });
    };
    ASSERT_TRUE(waitFor([&] { return says("Look at one place"); }));
    page().examples().setFocus();
    m_actions.action(ActionId::RemoveFromCollection)->trigger();
    EXPECT_TRUE(waitFor([&] { return says("cannot leave the library: a moment of it"); }));
    ASSERT_TRUE(waitFor([this] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([&] { return says("Look at one place"); }));
}

} // namespace
} // namespace alliance::app
