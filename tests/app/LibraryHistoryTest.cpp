// Undo and redo of consents and collections.

#include "app/report/FeedbackReport.h"
#include "app/services/CollectionService.h"
#include "app/services/DestructionService.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/NoteService.h"
#include "tests/app/AppFixture.h"

#include <fstream>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::ConsentPurpose;

class LibraryHistory : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
        m_recording = m_import.recordingIds.front();
    }
    ConsentService consents() { return ConsentService(library()); }
    CollectionService collections() { return CollectionService(library()); }
    // As after a restart: nothing is remembered but what is stored.
    db::Edit undo() { return valueOf(HistoryService(library()).undo({})); }
    db::Edit redo() { return valueOf(HistoryService(library()).redo({})); }
    std::optional<ErrorCategory> undoFails() { return categoryOf(HistoryService(library()).undo({})); }
    std::optional<ErrorCategory> redoFails() { return categoryOf(HistoryService(library()).redo({})); }
    db::Consent give(const QList<ConsentPurpose>& purposes)
    {
        const db::Consent before = valueOf(consents().record(m_import.caseId, {}));
        db::ConsentDraft draft = before.terms;
        draft.purposes = purposes;
        return valueOf(consents().put(draft, before.version));
    }
    db::Consent withdraw()
    {
        const int version = valueOf(consents().record(m_import.caseId, {})).version;
        return valueOf(consents().withdraw(m_import.caseId, {}, valueOf(consents().today()), version));
    }
    EffectiveConsent effective() { return valueOf(consents().effective(m_recording, valueOf(consents().today()))); }
    std::optional<ErrorCategory> exported()
    {
        FeedbackOptions options;
        options.stillWidth = 0;
        return categoryOf(writeFeedback(library(), m_import.sessionId, options, folder() / "feedback.html", {}).map([] {
            return 0;
        }));
    }
    db::Example addExample(const CollectionItem& collection, const QString& title)
    {
        const auto moment = valueOf(NoteService(library()).moment(
            m_import.sessionId, {base::MediaTime::fromSeconds(1), base::MediaTime::fromSeconds(2)}));
        return valueOf(collections().add({collection.record.id, moment, title, {}}));
    }
    CollectionItem make(const QString& path) { return valueOf(collections().create(path)); }
    QStringList paths()
    {
        QStringList all;
        for (const CollectionItem& one : valueOf(collections().list()))
            all << one.path;
        return all;
    }
    QStringList titles(const CollectionItem& collection)
    {
        QStringList all;
        for (const ExampleItem& one : valueOf(collections().examples(collection.record.id)))
            all << one.record.title;
        return all;
    }
    QStringList lastActions(qsizetype count)
    {
        QStringList all;
        const QList<db::AuditEvent> events = *library().database().audit().list();
        for (const db::AuditEvent& event : events)
            all << event.action;
        return all.last(count);
    }

    ImportResult m_import;
    QUuid m_recording;
};

TEST_F(LibraryHistory, AConsentGoesBackToWhatItWasAndTheFirstOneToNone)
{
    EXPECT_EQ(effective().basis, EffectiveConsent::Basis::Missing);
    give({ConsentPurpose::Research});
    give({ConsentPurpose::Research, ConsentPurpose::OutsideTeaching});
    EXPECT_EQ(undo().kind, QStringLiteral("consent.change"));
    EXPECT_EQ(effective().purposes, QList{ConsentPurpose::Research});
    EXPECT_EQ(lastActions(2), (QStringList{QStringLiteral("edit.undone"), QStringLiteral("consent.changed")}));
    undo();
    EXPECT_EQ(effective().basis, EffectiveConsent::Basis::Missing);
    EXPECT_TRUE(effective().allows(ConsentPurpose::IndividualSupervision));
    EXPECT_EQ(undoFails(), ErrorCategory::Invalid);
    redo();
    redo();
    EXPECT_TRUE(effective().allows(ConsentPurpose::OutsideTeaching));
    EXPECT_EQ(redoFails(), ErrorCategory::Invalid);
    // Nothing was overwritten on the way.
    const db::Consent now = valueOf(consents().record(m_import.caseId, {}));
    EXPECT_EQ(library().database().consents().versions(now.id)->size(), 6);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(LibraryHistory, AWithdrawalHoldsUntilItIsUndoneAndBringsItsExamplesBackThen)
{
    give({ConsentPurpose::IndividualSupervision, ConsentPurpose::ProgrammeLibrary});
    const CollectionItem silence = make(QStringLiteral("Silence"));
    addExample(silence, QStringLiteral("quiet"));
    EXPECT_EQ(exported(), std::nullopt);
    withdraw();
    EXPECT_EQ(exported(), ErrorCategory::Refused);
    EXPECT_TRUE(titles(silence).isEmpty());
    // What was done before it does not get round it: a restart, another consent, an earlier step of the history.
    closeLibrary();
    EXPECT_EQ(exported(), ErrorCategory::Refused);
    db::ConsentDraft own;
    own.caseId = m_import.caseId;
    own.recordingId = m_recording;
    own.purposes = db::allConsentPurposes();
    valueOf(consents().put(own, 0));
    EXPECT_EQ(exported(), ErrorCategory::Refused);
    undo();
    EXPECT_EQ(exported(), ErrorCategory::Refused) << "only the consent of the recording was taken back";
    EXPECT_EQ(undo().kind, QStringLiteral("consent.withdraw"));
    EXPECT_EQ(exported(), std::nullopt);
    EXPECT_EQ(titles(silence), QStringList{QStringLiteral("quiet")});
    redo();
    EXPECT_EQ(exported(), ErrorCategory::Refused);
    EXPECT_TRUE(titles(silence).isEmpty());
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(LibraryHistory, AnExampleDoesNotComeBackAgainstAConsent)
{
    give({ConsentPurpose::ProgrammeLibrary});
    const CollectionItem silence = make(QStringLiteral("Silence"));
    const db::Example quiet = addExample(silence, QStringLiteral("quiet"));
    ASSERT_TRUE(collections().removeExample(quiet.id));
    // Somebody else, whose steps are not in this history, withdraws.
    const db::Consent before = valueOf(consents().record(m_import.caseId, {}));
    db::ConsentDraft draft = before.terms;
    draft.withdrawnOn = valueOf(consents().today());
    ASSERT_TRUE(library().database().consents().put(draft, before.version));
    const auto refused = HistoryService(library()).undo({});
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("withdrawn")))
        << wordFailure(refused.error()).what.toStdString();
    EXPECT_TRUE(titles(silence).isEmpty());
    EXPECT_EQ(valueOf(HistoryService(library()).next({})).undo->kind, QStringLiteral("example.remove"))
        << "the step is still to be undone";
}

TEST_F(LibraryHistory, CollectionsAreAddedRenamedMovedAndRemovedBothWays)
{
    make(QStringLiteral("Repair"));
    const CollectionItem silence = make(QStringLiteral("Withdrawal/Silence"));
    const QStringList three{QStringLiteral("Repair"), QStringLiteral("Withdrawal"),
                            QStringLiteral("Withdrawal / Silence")};
    EXPECT_EQ(paths(), three);
    valueOf(collections().rename(silence.record.id, QStringLiteral("Long silence")));
    ASSERT_TRUE(collections().move(silence.record.id, {}, 0));
    const QStringList moved{QStringLiteral("Long silence"), QStringLiteral("Repair"), QStringLiteral("Withdrawal")};
    EXPECT_EQ(paths(), moved);
    ASSERT_TRUE(collections().remove(silence.record.id));
    EXPECT_EQ(paths(), moved.mid(1));

    EXPECT_EQ(undo().kind, QStringLiteral("collection.remove"));
    EXPECT_EQ(paths(), moved);
    undo();
    EXPECT_EQ(paths().last(), QStringLiteral("Withdrawal / Long silence"));
    undo();
    EXPECT_EQ(paths(), three);
    EXPECT_EQ(undo().kind, QStringLiteral("collection.add"));
    EXPECT_EQ(paths(), three.mid(0, 1)) << "both that one step has made";
    undo();
    EXPECT_TRUE(paths().isEmpty());
    for (int step = 0; step < 5; ++step)
        redo();
    EXPECT_EQ(paths(), moved.mid(1));
    EXPECT_EQ(valueOf(HistoryService(library()).list({})).size(), 5);
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(LibraryHistory, ExamplesAreAddedOrderedAndRemovedBothWays)
{
    give({ConsentPurpose::ProgrammeLibrary});
    const CollectionItem silence = make(QStringLiteral("Silence"));
    addExample(silence, QStringLiteral("one"));
    addExample(silence, QStringLiteral("two"));
    const db::Example three = addExample(silence, QStringLiteral("three"));
    const QStringList order{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    ASSERT_TRUE(collections().moveExample(three.id, silence.record.id, 0));
    ASSERT_TRUE(collections().removeExample(three.id));
    EXPECT_EQ(titles(silence), order.mid(0, 2));
    undo();
    EXPECT_EQ(titles(silence).first(), QStringLiteral("three"));
    undo();
    EXPECT_EQ(titles(silence), order);
    undo();
    EXPECT_EQ(titles(silence), order.mid(0, 2));
    redo();
    EXPECT_EQ(titles(silence), order);
}

TEST_F(LibraryHistory, WhatSomebodyElseHasChangedSinceIsLeftAlone)
{
    const CollectionItem silence = make(QStringLiteral("Silence"));
    valueOf(collections().rename(silence.record.id, QStringLiteral("Pauses")));
    db::Collections others = library().database().collections();
    ASSERT_TRUE(others.rename(silence.record.id, QStringLiteral("Breaks")));
    EXPECT_EQ(undoFails(), ErrorCategory::Conflict);
    ASSERT_TRUE(others.rename(silence.record.id, QStringLiteral("Pauses")));
    undo();
    ASSERT_TRUE(others.create(QStringLiteral("Inside"), silence.record.id));
    EXPECT_EQ(undoFails(), ErrorCategory::Conflict) << "a collection that is no longer empty";
    EXPECT_EQ(paths().size(), 2);
}

TEST_F(LibraryHistory, AnExampleIsRenamedBothWaysAndItsWordsAreSealed)
{
    give({ConsentPurpose::ProgrammeLibrary});
    const CollectionItem silence = make(QStringLiteral("Silence"));
    const db::Example one = addExample(silence, QStringLiteral("Nightjar"));
    valueOf(collections().retitleExample(one.id, QStringLiteral(" Whinchat ")));
    valueOf(collections().retitleExample(one.id, QStringLiteral("Whinchat")));
    EXPECT_EQ(valueOf(HistoryService(library()).list({})).size(), 4) << "the same name is no step";
    EXPECT_EQ(lastActions(1), QStringList{QStringLiteral("example.retitled")});
    closeLibrary();
    std::ifstream stream(libraryFolder() / "library.db", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(stream), {});
    EXPECT_EQ(bytes.find("Whinchat"), std::string::npos);
    EXPECT_EQ(undo().kind, editkind::kExampleRetitle);
    EXPECT_EQ(titles(silence), QStringList{QStringLiteral("Nightjar")});
    redo();
    EXPECT_EQ(titles(silence), QStringList{QStringLiteral("Whinchat")});
    ASSERT_TRUE(library().database().collections().retitleExample(one.id, QStringLiteral("by another")));
    EXPECT_EQ(undoFails(), ErrorCategory::Conflict);
}

TEST_F(LibraryHistory, WhatWasDestroyedSinceIsPassedOverAndDoesNotBlockTheRest)
{
    const CollectionItem silence = make(QStringLiteral("Silence"));
    give({ConsentPurpose::ProgrammeLibrary});
    const db::Example one = addExample(silence, QStringLiteral("one"));
    const db::Example two = addExample(silence, QStringLiteral("two"));
    ASSERT_TRUE(collections().moveExample(two.id, silence.record.id, 0));
    valueOf(collections().retitleExample(two.id, QStringLiteral("second")));
    ASSERT_TRUE(collections().removeExample(one.id));
    withdraw();
    db::DestructionRequest request;
    request.caseId = m_import.caseId;
    request.sessions = {m_import.sessionId};
    request.reason = QStringLiteral("end of retention");
    valueOf(DestructionService(library()).destroy(request, false));
    closeLibrary();
    QStringList undone;
    for (int step = 0; step < 8; ++step)
        undone << undo().kind;
    EXPECT_EQ(undone, (QStringList{QStringLiteral("consent.withdraw"), QStringLiteral("example.remove"),
                                   QStringLiteral("example.retitle"), QStringLiteral("example.move"),
                                   QStringLiteral("example.add"), QStringLiteral("example.add"),
                                   QStringLiteral("consent.change"), QStringLiteral("collection.add")}));
    EXPECT_TRUE(paths().isEmpty()) << "what is there still was taken back";
    for (int step = 0; step < 8; ++step)
        redo();
    EXPECT_EQ(paths(), QStringList{QStringLiteral("Silence")});
    EXPECT_TRUE(titles(silence).isEmpty());
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(LibraryHistory, NamesInTheHistoryAreSealedAndTheHistoryOfSessionsStaysItsOwn)
{
    const CollectionItem one = make(QStringLiteral("Nightjar"));
    valueOf(collections().rename(one.record.id, QStringLiteral("Whinchat")));
    db::NoteDraft note;
    note.sessionId = m_import.sessionId;
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("looks down");
    valueOf(NoteService(library()).add(note));
    EXPECT_EQ(valueOf(HistoryService(library()).list({})).size(), 2);
    EXPECT_EQ(valueOf(HistoryService(library()).list(m_import.sessionId)).size(), 1);
    EXPECT_EQ(undo().kind, QStringLiteral("collection.rename"));
    EXPECT_EQ(valueOf(NoteService(library()).list(m_import.sessionId)).size(), 1);
    closeLibrary();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(libraryFolder())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(stream), {});
        for (const char* name : {"Nightjar", "Whinchat"})
            EXPECT_EQ(bytes.find(name), std::string::npos) << entry.path();
    }
}

} // namespace
} // namespace alliance::app
