#include "app/models/CandidateListModel.h"
#include "app/models/CodingSession.h"
#include "app/models/CollectionBoard.h"
#include "app/models/SessionListModel.h"
#include "app/panels/AuditDialog.h"
#include "app/panels/CandidateExplanation.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ComparisonPanel.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RecentPlacesBar.h"
#include "app/panels/RetentionDialog.h"
#include "app/panels/SessionAccessDialog.h"
#include "app/services/DestructionService.h"
#include "app/services/ImportService.h"
#include "app/services/IngestProgress.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/RetentionService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/CollectionsFlow.h"
#include "tests/gui/windows/PeopleFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace alliance::app
{
namespace
{

// What each person finds on the page of sessions.
class PeopleAtHomeTest : public PeopleTest
{
protected:
    QStringList places()
    {
        QStringList words;
        for (const auto* one : m_window->findChild<RecentPlacesBar*>()->findChildren<QPushButton*>())
            if (one->isVisible())
                words.append(one->text());
        return words;
    }
    QString told(SessionListModel::Role role)
    {
        return m_window->home().sessionList().model()->index(0, 0).data(role).toString();
    }
    QString state() { return told(SessionListModel::StateTextRole); }
    QString detail() { return told(SessionListModel::DetailRole); }
    QString heading() { return told(SessionListModel::HeadingRole); }
    void leaveAt(const char* passphrase, int frame)
    {
        openSessionAs(passphrase);
        m_session.seekToFrame(frame);
        ASSERT_TRUE(waitForFrame(frame));
        leave();
    }
};

TEST_F(PeopleAtHomeTest, WhereASessionWasLeftIsOfferedToWhoLeftItAlone)
{
    leaveAt(kTrainee, 50);
    openAs(kTheo);
    EXPECT_TRUE(places().isEmpty()) << places().join(u' ').toStdString();
    m_library.close();
    openAs(kTrainee);
    EXPECT_TRUE(waitFor([this] { return places() == QStringList{QStringLiteral("AB-01, session 1 · 0:00:02")}; }));
}

TEST_F(PeopleAtHomeTest, WhoIsSignedInIsSaid)
{
    const auto* path = m_window->findChild<ElidedLabel*>(QStringLiteral("libraryPath"));
    openAs(kTheo);
    EXPECT_TRUE(waitFor([&] { return path->fullText().startsWith(QStringLiteral("Theo Marsh, trainee · ")); }))
        << path->fullText().toStdString();
    m_library.close();
    openAs(kDana);
    EXPECT_FALSE(path->fullText().contains(QStringLiteral("Theo"))) << "nor whoever was before";
    EXPECT_TRUE(waitFor([&] { return path->fullText().startsWith(QStringLiteral("Dana Reed, director · ")); }));
}

TEST_F(PeopleAtHomeTest, WhoMayNotDestroyIsToldSoBeforeItIsAskedFor)
{
    openAs(kDana);
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    for (const ActionId id : {ActionId::DestroySession, ActionId::DestroyCase}) {
        EXPECT_FALSE(m_actions.action(id)->isEnabled());
        EXPECT_EQ(m_actions.reason(id), QStringLiteral("Only supervisors destroy a session."));
    }
    m_actions.action(ActionId::ShowDue)->trigger();
    auto* due = shown<RetentionDialog>();
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(due->findChild<QLabel*>(QStringLiteral("mayNotDestroy"))->text(),
              m_actions.reason(ActionId::DestroySession));
    due->close();
    m_library.close();
    openAs(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    EXPECT_TRUE(m_actions.action(ActionId::DestroySession)->isEnabled());
    EXPECT_TRUE(m_actions.reason(ActionId::DestroyCase).isEmpty());
}

TEST_F(PeopleAtHomeTest, ARefusalToDestroyIsOneQuietSentence)
{
    openAs(kDana);
    ASSERT_TRUE(waitFor([this] { return m_library.session(m_sessionId) != nullptr; }));
    auto* dialog = new DestroyDialog(*m_library.worker(), *m_library.session(m_sessionId), false, m_window.get());
    dialog->open();
    ASSERT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("Only supervisors")); }));
    auto* words = dialog->findChild<QLabel*>(QStringLiteral("reach"));
    EXPECT_FALSE(words->property("problem").toBool());
    EXPECT_FALSE(dialog->findChild<QWidget*>(QStringLiteral("typed"))->isVisible());
    EXPECT_LT(words->minimumHeight(), words->fontMetrics().lineSpacing() * 4) << "no room for what is not said";
}

TEST_F(PeopleAtHomeTest, AConsentIsReadByThoseWhoMayNotChangeIt)
{
    openAs(kDana);
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* dialog = shown<ConsentDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* right = dialog->findChild<QLabel*>(QStringLiteral("consentRight"));
    ASSERT_TRUE(waitFor([&] { return right->isVisible(); }));
    EXPECT_EQ(right->text(), QStringLiteral("Only supervisors and trainees record consent."));
    const auto enabled = [&](auto* none) {
        using Field = std::remove_pointer_t<decltype(none)>;
        const auto all = dialog->findChildren<Field*>();
        return std::count_if(all.begin(), all.end(), [](const QWidget* one) { return one->isEnabled(); });
    };
    EXPECT_EQ(enabled(static_cast<QCheckBox*>(nullptr)), 0);
    EXPECT_EQ(enabled(static_cast<QDateEdit*>(nullptr)), 0);
    EXPECT_EQ(enabled(static_cast<QSpinBox*>(nullptr)), 0);
    EXPECT_EQ(enabled(static_cast<QComboBox*>(nullptr)), 1) << "which consent is shown";
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>()->isReadOnly());
    dialog->close();
    m_library.close();
    openAs(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return m_window->home().currentSession() == m_sessionId; }));
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* own = shown<ConsentDialog>();
    ASSERT_NE(own, nullptr);
    ASSERT_TRUE(waitFor([&] { return !own->findChild<QPlainTextEdit*>()->isReadOnly(); }));
    EXPECT_TRUE(own->findChild<QCheckBox*>()->isEnabled());
    EXPECT_TRUE(own->findChild<QSpinBox*>()->isEnabled());
}

TEST_F(PeopleAtHomeTest, WhoDecidedOnACandidateStandsInItsRow)
{
    openSessionAs(kTrainee);
    if (m_session.isBlind())
        finishOwnPass();
    m_actions.action(ActionId::NextCandidate)->trigger();
    m_actions.action(ActionId::AcceptCandidate)->trigger();
    const auto row = [this](int role) {
        return m_window->findChild<QListView*>(QStringLiteral("candidateList"))
            ->model()
            ->index(0, 0)
            .data(role)
            .toString();
    };
    ASSERT_TRUE(waitFor([&] { return row(Qt::AccessibleTextRole).contains(QStringLiteral("accepted")); }));
    EXPECT_EQ(row(CandidateListModel::AnswerRole), QString()) << "nobody else";
    leave();
    openSessionAs(kSupervisor);
    EXPECT_TRUE(waitFor([&] { return row(CandidateListModel::AnswerRole) == QStringLiteral("Decided by Iris Vale"); }))
        << row(CandidateListModel::AnswerRole).toStdString();
    EXPECT_TRUE(row(Qt::AccessibleTextRole).contains(QStringLiteral("accepted, by Iris Vale")))
        << row(Qt::AccessibleTextRole).toStdString();
    m_actions.action(ActionId::NextCandidate)->trigger();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    EXPECT_TRUE(
        m_window->findChild<CandidateExplanation*>()->plainText().contains(QStringLiteral("accepted by Iris Vale")));
}

TEST_F(PeopleAtHomeTest, WhoMayNotImportIsNotOfferedIt)
{
    openAs(kGus);
    EXPECT_FALSE(m_actions.action(ActionId::ImportRecording)->isEnabled());
    m_library.close();
    openAs(kTheo);
    EXPECT_TRUE(m_actions.action(ActionId::ImportRecording)->isEnabled());
}

TEST_F(PeopleAtHomeTest, AButtonOfWhatOneMayNotDoCannotBePressedAndSaysWhy)
{
    const auto button = [this] {
        for (auto* one : m_window->home().findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().startsWith(QStringLiteral("Import recording")))
                return one;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    openAs(kGus);
    ASSERT_NE(button(), nullptr);
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_EQ(button()->toolTip(), m_actions.reason(ActionId::ImportRecording));
    m_library.close();
    openAs(kTheo);
    EXPECT_TRUE(button()->isEnabled());
    EXPECT_EQ(button()->toolTip(), m_actions.toolTip(ActionId::ImportRecording));
}

TEST_F(PeopleAtHomeTest, WhoMayNotBackUpIsNotRemindedOfIt)
{
    const auto reminded = [this] {
        return !m_window->notices().texts().filter(QStringLiteral("has not been backed up")).isEmpty();
    };
    openAs(kTheo);
    EXPECT_TRUE(waitFor(reminded));
    EXPECT_TRUE(m_actions.action(ActionId::BackUpLibrary)->isEnabled());
    m_library.close();
    openAs(kGus);
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("To rate"); }));
    EXPECT_FALSE(m_actions.action(ActionId::BackUpLibrary)->isEnabled());
    EXPECT_FALSE(m_actions.reason(ActionId::BackUpLibrary).isEmpty());
    EXPECT_FALSE(reminded());
}

TEST_F(PeopleAtHomeTest, WhoCompilesNoCollectionsIsToldOfThoseAloneThatHoldSomethingForThem)
{
    {
        const auto library = beside(kSupervisor);
        ASSERT_TRUE(CollectionService(*library).create(QStringLiteral("Of others")));
        const auto collection = CollectionService(*library).create(QStringLiteral("Repair/Stage 4"));
        ASSERT_TRUE(collection);
        const QUuid caseId = library->session(m_sessionId)->record.caseId;
        db::ConsentDraft consent = ConsentService(*library).record(caseId, {})->terms;
        consent.purposes = {db::ConsentPurpose::ProgrammeLibrary};
        ASSERT_TRUE(ConsentService(*library).put(consent, 0));
        const auto moment = NoteService(*library).moment(m_sessionId, {{400'000'000}, {800'000'000}});
        ASSERT_TRUE(CollectionService(*library).add({collection->record.id, *moment, {}, {}}));
    }
    CollectionBoard& board = m_window->collections().board();
    const auto listed = [&] {
        QStringList paths;
        for (const CollectionItem& one : board.collections())
            paths.append(one.path);
        return paths.join(u',');
    };
    const auto look = [&] {
        m_actions.action(ActionId::ShowCollections)->trigger();
        return waitFor([&] { return board.isReady(); });
    };
    openAs(kDana);
    ASSERT_TRUE(look());
    EXPECT_EQ(listed(), QStringLiteral("Of others,Repair,Repair / Stage 4"));
    m_library.close();
    openAs(kTrainee);
    ASSERT_TRUE(look());
    EXPECT_EQ(listed(), QString()) << "the own pass comes first";
    const auto labels = m_window->collections().page().findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->isVisible() && one->text().startsWith(QStringLiteral("Supervisors and directors collect"));
    })) << "and what the page is for to them";
    m_actions.action(ActionId::GoHome)->trigger();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    finishOwnPass();
    EXPECT_TRUE(board.collection(board.current())) << "what has come is chosen";
    ASSERT_TRUE(look());
    EXPECT_TRUE(waitFor([&] { return listed() == QStringLiteral("Repair,Repair / Stage 4"); }))
        << listed().toStdString();
    EXPECT_TRUE(waitFor([&] { return board.examples().size() == 1; }));
}

TEST_F(PeopleAtHomeTest, ToWhomTheCaseIsNotKnownASessionIsCalledByItsNumber)
{
    leaveAt(kDana, 50);
    openAs(kDana);
    EXPECT_TRUE(waitFor([this] { return places() == QStringList{QStringLiteral("session 1 · 0:00:02")}; }));
    const QAbstractItemModel& sessions = *m_window->home().sessionList().model();
    ASSERT_TRUE(waitFor([&] { return sessions.rowCount() == 1; }));
    const QString row = sessions.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.startsWith(QStringLiteral("Session 1, "))) << row.toStdString();
    m_actions.action(ActionId::SessionAccess)->trigger();
    auto* dialog = shown<SessionAccessDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().endsWith(QStringLiteral(" session 1"))) << dialog->windowTitle().toStdString();
}

TEST_F(PeopleAtHomeTest, BeforeTheOwnPassTheListTellsNothingOfWhatItHides)
{
    openAs(kTrainee);
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("Your own pass first"); })) << state().toStdString();
    EXPECT_FALSE(detail().contains(QStringLiteral("note"))) << detail().toStdString();
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    finishOwnPass();
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("4 to review"); })) << state().toStdString();
    EXPECT_TRUE(detail().contains(QStringLiteral("1 note"))) << detail().toStdString();
}

TEST_F(PeopleAtHomeTest, WhoDoesNotDecideIsNotAskedToReview)
{
    openAs(kSupervisor);
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("4 to review"); })) << state().toStdString();
    m_library.close();
    openAs(kDana);
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("Released"); })) << state().toStdString();
    EXPECT_EQ(heading(), QStringLiteral("Released to you"));
    m_library.close();
    openAs(kGus);
    EXPECT_EQ(heading(), QStringLiteral("Handed to you to rate"));
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("To rate"); })) << state().toStdString();
    ASSERT_TRUE(PeopleService(*beside(kGus)).finish(m_sessionId));
    m_library.close();
    openAs(kGus);
    EXPECT_TRUE(waitFor([this] { return state() == QStringLiteral("Rated"); })) << state().toStdString();
}

TEST_F(PeopleAtHomeTest, WhatIsHandedOverWhileItIsMeasuredIsToRateAsWell)
{
    {
        const auto library = beside(kSupervisor);
        ImportRequest request;
        request.files = {makeClip("second.mp4", 10)};
        request.caseCode = QStringLiteral("CD-02");
        const auto later = ImportService(*library).import(request, {});
        ASSERT_TRUE(later);
        PeopleService people(*library);
        const auto everybody = people.people();
        bool handed = false;
        for (const PersonItem& one : *everybody)
            if (one.record.role == db::PersonRole::GuestRater)
                handed = handed || people.hand(later->sessionId, one.record.id).has_value();
        ASSERT_TRUE(handed);
        const auto item = library->session(later->sessionId);
        const IngestProgress half{10, 5, false, false, true};
        ASSERT_TRUE(writeIngestProgress(*item->recordings.front().bytes.derived(), half));
    }
    openAs(kGus);
    const QAbstractItemModel& list = *m_window->home().sessionList().model();
    const auto all = [&] {
        QStringList states;
        for (int row = 0; row < list.rowCount(); ++row)
            states.append(list.index(row, 0).data(SessionListModel::StateTextRole).toString());
        return states.join(u',');
    };
    EXPECT_TRUE(waitFor([&] { return all() == QStringLiteral("To rate,To rate"); })) << all().toStdString();
}

TEST_F(PeopleAtHomeTest, ASupervisorIsNotToldOfASupervisor)
{
    openSessionAs(kSupervisor);
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    m_actions.action(ActionId::ShowComparison)->trigger();
    for (const auto* label : m_window->findChild<ComparisonPanel*>()->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("supervisor"))) << label->text().toStdString();
}

TEST_F(PeopleAtHomeTest, WhoDoesNotDestroyIsToldBeforeTypingWhy)
{
    ASSERT_TRUE(RetentionService(*beside(kSupervisor)).setDestroyBy(m_sessionId, QDate::currentDate().addDays(9)));
    openAs(kDana);
    m_actions.action(ActionId::ShowDue)->trigger();
    auto* due = shown<RetentionDialog>();
    ASSERT_NE(due, nullptr);
    ASSERT_TRUE(waitFor([&] { return due->due().topLevelItemCount() == 1; }));
    Q_EMIT due->destroyRequested(m_sessionId);
    auto* dialog = shown<DestroyDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("Only supervisors destroy")); }))
        << dialog->plainText().toStdString();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Destroy session 1"));
}

TEST_F(PeopleAtHomeTest, WhoDoesNotRecordConsentIsToldBeforeChangingIt)
{
    openAs(kDana);
    m_actions.action(ActionId::ShowConsent)->trigger();
    auto* dialog = shown<ConsentDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Consent · session 1"));
    const auto* right = dialog->findChild<QLabel*>(QStringLiteral("consentRight"));
    EXPECT_TRUE(waitFor([&] { return right->isVisible(); }));
    EXPECT_TRUE(right->text().contains(QStringLiteral("Only supervisors and trainees record consent.")));
    for (const auto* one : dialog->findChildren<QPushButton*>()) {
        const bool changes =
            one->text().contains(QStringLiteral("Save")) || one->text().contains(QStringLiteral("Withdraw"));
        EXPECT_FALSE(changes && one->isEnabled()) << one->text().toStdString();
    }
}

TEST_F(PeopleAtHomeTest, TheRecordOfTheWholeLibraryIsForSupervisorsAndDirectors)
{
    openAs(kDana);
    m_actions.action(ActionId::ShowAudit)->trigger();
    auto* dialog = shown<AuditDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("auditOf"))->count(), 2);
    dialog->close();
    m_library.close();
    openAs(kTrainee);
    m_actions.action(ActionId::ShowAudit)->trigger();
    dialog = shown<AuditDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("auditOf"))->count(), 1);
    dialog->close();
}

TEST_F(PeopleAtHomeTest, SessionsOfCasesThatOneDoesNotKnowAreListedByDay)
{
    const auto released = [this](const char* file, const char* caseCode, const QDate& held) {
        const auto library = beside(kSupervisor);
        ImportRequest request;
        request.files = {makeClip(file, 10)};
        request.caseCode = QString::fromLatin1(caseCode);
        request.heldOn = held;
        const auto imported = ImportService(*library).import(request, {});
        ASSERT_TRUE(imported);
        ASSERT_TRUE(PeopleService(*library).release(imported->sessionId, true));
    };
    released("old.mp4", "XY-07", QDate(2020, 1, 5));
    released("older.mp4", "XY-07", QDate(2019, 1, 5));
    released("new.mp4", "XY-08", QDate(2021, 1, 5));
    openAs(kDana);
    const QAbstractItemModel& list = *m_window->home().sessionList().model();
    ASSERT_TRUE(waitFor([&] { return list.rowCount() == 4; }));
    QStringList days;
    for (int row = 1; row < 4; ++row)
        days.append(list.index(row, 0).data(SessionListModel::DetailRole).toString().section(u' ', 2, 2));
    EXPECT_EQ(days.join(u' '), QStringLiteral("2021 2020 2019"));
}

TEST_F(PeopleAtHomeTest, ASessionThatIsDestroyedElsewhereIsLeft)
{
    openSessionAs(kTrainee);
    const auto library = beside(kSupervisor);
    const db::DestructionRequest request{{m_sessionId}, {}, QStringLiteral("consent withdrawn")};
    ASSERT_TRUE(waitFor([&] { return DestructionService(*library).destroy(request, false).has_value(); }));
    EXPECT_TRUE(waitFor([this] { return !m_window->showsReview() && !m_session.isOpen(); }));
    EXPECT_TRUE(m_window->notices().texts().join(u'|').contains(QStringLiteral("no longer in the library")))
        << m_window->notices().texts().join(u'|').toStdString();
}

} // namespace
} // namespace alliance::app
