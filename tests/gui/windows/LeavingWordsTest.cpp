// Words that cannot be kept while the window, the library or the session would be closed. They stay until they are
// kept, at least as a draft, or a person gives them up. Those of the feedback: LeavingFeedbackTest.cpp.

#include "app/panels/ConsentDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/LockCover.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/RestoreDialog.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/BackupService.h"
#include "app/windows/SafetyFlow.h"
#include "tests/gui/windows/FailingFixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

const QString kWords = QStringLiteral("half a hope");
const QString kRestored = QStringLiteral("Restored into “restored”");

class LeavingWords : public FailingLibrary
{
protected:
    void begin()
    {
        makeLibrary({25});
        keepUnprepared();
        openSession();
    }
    void openBackedUp()
    {
        makeLibrary();
        keepUnprepared();
        inLibrary([this](LibraryService& library) {
            EXPECT_TRUE(backUpLibrary(library, {path("backup"), true}, {}));
            return 0;
        });
        openSession();
    }
    void writeNote()
    {
        press(Qt::Key_M);
        type(kWords);
    }
    QMessageBox* question() const { return m_window->findChild<QMessageBox*>(QStringLiteral("loseQuestion")); }
    bool isAsked()
    {
        return waitFor([this] { return question() && question()->isVisible(); });
    }
    void keepOpen()
    {
        QTest::keyClick(question(), Qt::Key_Escape);
        ASSERT_TRUE(waitFor([this] { return !question(); }));
    }
    void giveUp() const
    {
        for (QAbstractButton* button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }
    void restoreElsewhere()
    {
        RestoreRequest request;
        request.backup = path("backup");
        request.folder = path("restored");
        m_window->findChild<SafetyFlow*>()->safety().restore(request);
    }
    void destroySession()
    {
        m_actions.action(ActionId::DestroySession)->trigger();
        auto* ask = shown<DestroyDialog>();
        ASSERT_TRUE(ask && waitFor([&] { return ask->plainText().contains(QStringLiteral("A certificate stays")); }));
        ask->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("end of retention"));
        ask->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(m_library.sessions().front().caseCode);
        for (auto* button : ask->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Destroy for good")))
                button->click();
    }
    bool isDraft(db::DraftOf of = db::DraftOf::Review)
    {
        return inLibrary([&](LibraryService& one) {
            return one.database().drafts().get(m_sessionId, of)->contains(kWords.toUtf8());
        });
    }
};

enum class Place { Note, Reply, Marker, Reason, StoppedTape };

class LeavingPlaces : public LeavingWords, public ::testing::WithParamInterface<Place>
{
protected:
    // What the library has to take before.
    void prepare()
    {
        if (GetParam() == Place::StoppedTape)
            press(Qt::Key_S);
        if (GetParam() == Place::Reply) {
            press(Qt::Key_M);
            type(QStringLiteral("first"));
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        const bool makesNote = GetParam() == Place::StoppedTape || GetParam() == Place::Reply;
        EXPECT_TRUE(!makesNote || waitFor([this] { return m_session.notes().size() == 1; }));
    }
    void write()
    {
        switch (GetParam()) {
        case Place::Note:
            return writeNote();
        case Place::Reply:
            m_session.selectNote(m_session.notes().front().id);
            m_actions.action(ActionId::ReplyToNote)->trigger();
            return type(kWords);
        case Place::Marker:
            m_actions.action(ActionId::CodeMoment)->trigger();
            ASSERT_TRUE(waitFor([this] { return marker().codeLine().isVisible(); }));
            comment().setFocus();
            return QTest::keyClicks(&comment(), kWords);
        case Place::Reason:
            press(Qt::Key_N);
            press(Qt::Key_R);
            return type(kWords);
        case Place::StoppedTape:
            strip().field().setFocus();
            return type(kWords);
        }
    }
    QString written()
    {
        switch (GetParam()) {
        case Place::Marker:
            return comment().toPlainText();
        case Place::Reason:
            return reasonField().text();
        case Place::StoppedTape:
            return strip().field().text();
        default:
            return noteText().toPlainText();
        }
    }
    static QString name()
    {
        switch (GetParam()) {
        case Place::Note:
            return QStringLiteral("A note: “half a hope”");
        case Place::Reply:
            return QStringLiteral("A reply: “half a hope”");
        case Place::Marker:
            return QStringLiteral("A marker");
        case Place::Reason:
            return QStringLiteral("The reason");
        case Place::StoppedTape:
            return QStringLiteral("The line under the picture");
        }
        return {};
    }
    MarkerEditor& marker() const { return *m_window->findChild<MarkerEditor*>(); }
    QPlainTextEdit& comment() const { return *marker().findChild<QPlainTextEdit*>(); }
};

TEST_P(LeavingPlaces, StayWhileTheDiskIsFullAndAreLeftOnceTheWordsAreKept)
{
    begin();
    prepare();
    {
        const FullDisk full(path("library"));
        write();
        m_actions.action(ActionId::GoHome)->trigger();
        ASSERT_TRUE(isAsked());
        EXPECT_TRUE(question()->informativeText().startsWith(name())) << question()->informativeText().toStdString();
        EXPECT_EQ(question()->buttonRole(question()->defaultButton()), QMessageBox::RejectRole);
        keepOpen();
        EXPECT_TRUE(m_session.isOpen());
        EXPECT_EQ(written(), kWords);
        EXPECT_FALSE(m_window->close());
        ASSERT_TRUE(isAsked());
        EXPECT_TRUE(m_window->isVisible());
        keepOpen();
        EXPECT_EQ(written(), kWords);
    }
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_session.isOpen(); }));
    EXPECT_TRUE(isDraft());
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_TRUE(waitFor([this] {
        const QList<db::Note>& notes = m_session.notes();
        return written() == kWords ||
               std::any_of(notes.begin(), notes.end(), [](const db::Note& one) { return one.text == kWords; });
    }));
}

std::string nameOf(const ::testing::TestParamInfo<Place>& place)
{
    constexpr std::array kNames{"Note", "Reply", "Marker", "Reason", "StoppedTape"};
    return kNames.at(static_cast<std::size_t>(place.param));
}

INSTANTIATE_TEST_SUITE_P(Each, LeavingPlaces,
                         ::testing::Values(Place::Note, Place::Reply, Place::Marker, Place::Reason, Place::StoppedTape),
                         nameOf);

TEST_F(LeavingWords, GoWithTheWindowWhereTheyAreGivenUp)
{
    begin();
    const FullDisk full(path("library"));
    writeNote();
    EXPECT_FALSE(m_window->close());
    ASSERT_TRUE(isAsked());
    giveUp();
    EXPECT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
    EXPECT_FALSE(m_session.isOpen());
}

TEST_F(LeavingWords, AreTriedAgainByThemselves)
{
    begin();
    {
        const FullDisk full(path("library"));
        writeNote();
        QSignalSpy refused(&m_session, &ReviewSession::draftKept);
        ASSERT_TRUE(waitFor([&] { return !refused.isEmpty(); }));
        EXPECT_FALSE(refused.front().front().toBool());
    }
    EXPECT_TRUE(waitFor([this] { return isDraft(); })) << "though nobody types any more";
}

TEST_F(LeavingWords, KeepTheLibraryOpenWhileAnotherProgramUsesIt)
{
    begin();
    ASSERT_TRUE(LibraryService::create(path("another"), QStringLiteral("Dr. Maren Quill")));
    {
        const Writer writer(path("library") / "library.db");
        writeNote();
        m_window->openLibrary(pathText(path("another")));
        ASSERT_TRUE(isAsked());
        EXPECT_EQ(m_library.folder(), path("library"));
        keepOpen();
        EXPECT_EQ(noteText().toPlainText(), kWords);
    }
    m_window->openLibrary(pathText(path("another")));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && m_library.folder() == path("another"); }));
    EXPECT_TRUE(isDraft());
}

TEST_F(LeavingWords, KeepABackupFromReplacingTheLibrary)
{
    openBackedUp();
    const FullDisk full(path("library"));
    writeNote();
    m_window->findChild<SafetyFlow*>()->askForRestore(pathText(path("backup")));
    auto* ask = shown<RestoreDialog>();
    ASSERT_TRUE(ask);
    ask->findChild<QRadioButton*>(QStringLiteral("replace"))->setChecked(true);
    ask->accept();
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(m_library.isOpen());
    keepOpen();
    EXPECT_TRUE(m_session.isOpen());
    EXPECT_EQ(noteText().toPlainText(), kWords);
}

TEST_F(LeavingWords, KeepTheLibraryOpenWhenAnotherOneWasRestored)
{
    openBackedUp();
    const FullDisk full(path("library"));
    writeNote();
    restoreElsewhere();
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_library.folder(), path("library"));
    EXPECT_TRUE(told(kRestored)) << "also where that library is not opened: " << said();
    keepOpen();
    EXPECT_EQ(m_library.folder(), path("library"));
    EXPECT_EQ(noteText().toPlainText(), kWords);
}

TEST_F(LeavingWords, ThatAreGivenUpLetTheRestoredLibraryBeOpened)
{
    openBackedUp();
    const FullDisk full(path("library"));
    writeNote();
    restoreElsewhere();
    ASSERT_TRUE(isAsked());
    giveUp();
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen() && m_library.folder() == path("restored"); }));
    EXPECT_TRUE(told(kRestored)) << said();
}

TEST_F(LeavingWords, KeepTheirSessionFromBeingDestroyed)
{
    begin();
    {
        const FullDisk full(path("library"));
        writeNote();
        destroySession();
        ASSERT_TRUE(isAsked());
        keepOpen();
        EXPECT_TRUE(m_session.isOpen());
        EXPECT_EQ(noteText().toPlainText(), kWords);
        EXPECT_EQ(m_library.sessions().size(), 1);
    }
    ASSERT_TRUE(waitFor([this] { return isDraft(); }));
    m_unprepared.reset(); // nobody is at work in it
    destroySession();
    EXPECT_TRUE(waitFor([this] { return m_library.sessions().isEmpty(); })) << said();
    EXPECT_FALSE(m_session.isOpen());
}

TEST_F(LeavingWords, AreCoveredByTheLockWhichClosesTheLibraryOnceTheyAreKept)
{
    ASSERT_TRUE(makeSealedLibrary());
    openSealed();
    const auto cover = [this] { return m_window->findChild<LockCover*>(); };
    {
        const FullDisk full(path("library"));
        writeNote();
        m_actions.action(ActionId::LockLibrary)->trigger();
        ASSERT_NE(cover(), nullptr);
        const auto* work = cover()->findChild<QLabel*>(QStringLiteral("lockWork"));
        EXPECT_TRUE(waitFor([&] { return work->text().contains(QStringLiteral("Words")); }));
        cover()->findChild<QPushButton*>(QStringLiteral("lockClose"))->click();
        ASSERT_TRUE(waitFor([&] { return cover()->findChild<QLabel*>(QStringLiteral("lockProblem"))->isVisible(); }));
        EXPECT_TRUE(m_library.isOpen());
        EXPECT_TRUE(m_session.isOpen());
    }
    ASSERT_TRUE(waitFor([this] { return !m_library.isOpen() && m_window->home().locked().isVisible(); }));
    EXPECT_FALSE(m_session.isOpen());
    openSealed();
    EXPECT_EQ(noteText().toPlainText(), kWords);
}

TEST_F(LeavingWords, OfAConsentStayUntilTheyAreKept)
{
    begin();
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* dialog = shown<ConsentDialog>();
    ASSERT_TRUE(dialog && waitFor([&] { return dialog->summary().startsWith(QStringLiteral("Today")); }));
    auto* remark = dialog->findChild<QPlainTextEdit*>();
    {
        const FullDisk full(path("library"));
        remark->setFocus();
        QTest::keyClicks(remark, kWords);
        QTest::keyClick(remark, Qt::Key_Escape);
        ASSERT_TRUE(isAsked());
        keepOpen();
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_FALSE(m_window->close());
        ASSERT_TRUE(isAsked());
        keepOpen();
        EXPECT_TRUE(m_window->isVisible());
        EXPECT_EQ(remark->toPlainText(), kWords);
    }
    m_window->close();
    EXPECT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
    EXPECT_TRUE(isDraft(db::DraftOf::Consent));
}

TEST_F(LeavingWords, OfAConsentStayWhereAnotherOneIsChosenMeanwhile)
{
    begin();
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* dialog = shown<ConsentDialog>();
    ASSERT_TRUE(dialog && waitFor([&] { return dialog->summary().startsWith(QStringLiteral("Today")); }));
    auto* remark = dialog->findChild<QPlainTextEdit*>();
    auto* subject = dialog->findChild<QComboBox*>();
    {
        const FullDisk full(path("library"));
        QTest::keyClicks(remark, kWords);
        subject->setCurrentIndex(1);
        ASSERT_TRUE(waitFor([&] { return remark->toPlainText().isEmpty(); }));
        dialog->reject();
        ASSERT_TRUE(isAsked());
        keepOpen();
        subject->setCurrentIndex(0);
        EXPECT_TRUE(waitFor([&] { return remark->toPlainText() == kWords; }));
    }
    dialog->reject();
    EXPECT_TRUE(waitFor([this] { return !m_window->findChild<ConsentDialog*>(); }));
    EXPECT_TRUE(isDraft(db::DraftOf::Consent));
}

} // namespace
} // namespace alliance::app
