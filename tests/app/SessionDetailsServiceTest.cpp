// A date, a number, a title, a case's code: put right after the import, and taken back.

#include "app/services/SessionDetailsService.h"

#include "app/services/ConsentService.h"
#include "app/services/DetailsReplay.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/RetentionService.h"
#include "tests/app/AppFixture.h"

#include <QFile>
#include <QJsonArray>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const QDate kHeld(2024, 3, 5);

class SessionDetails : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
    }
    SessionDetailsService details() { return SessionDetailsService(library()); }
    db::Session session() { return *library().database().sessions().get(m_import.sessionId); }
    db::Case caseNow() { return *library().database().cases().get(m_import.caseId); }
    db::Edit undo(const QUuid& of) { return valueOf(HistoryService(library()).undo(of)); }
    db::Edit redo(const QUuid& of) { return valueOf(HistoryService(library()).redo(of)); }
    std::optional<ErrorCategory> undoFails(const QUuid& of) { return categoryOf(HistoryService(library()).undo(of)); }
    qsizetype steps(const QUuid& of) { return valueOf(HistoryService(library()).list(of)).size(); }
    std::optional<ErrorCategory> changed(const SessionChange& change)
    {
        return categoryOf(details().changeSession(m_import.sessionId, change));
    }
    std::optional<ErrorCategory> renamed(const CaseChange& change)
    {
        return categoryOf(details().changeCase(m_import.caseId, change));
    }
    db::AuditEvent lastEvent()
    {
        const QList<db::AuditEvent> events = *library().database().audit().list();
        return events.back();
    }

    ImportResult m_import;
};

TEST_F(SessionDetails, DateNumberAndTitleArePutRightAndTakenBackAsOneStep)
{
    const db::Session before = session();
    const auto stored = valueOf(
        details().changeSession(m_import.sessionId, {before.number + 6, kHeld, QStringLiteral(" after the break ")}));
    EXPECT_EQ(stored.number, before.number + 6);
    EXPECT_EQ(stored.heldOn, kHeld);
    EXPECT_EQ(stored.label, QStringLiteral("after the break"));
    EXPECT_EQ(lastEvent().action, QStringLiteral("session.changed"));
    EXPECT_EQ(lastEvent().detail[QStringLiteral("changed")].toArray(),
              (QJsonArray{QStringLiteral("number"), QStringLiteral("held_on"), QStringLiteral("label")}));
    EXPECT_EQ(steps(m_import.sessionId), 1);
    closeLibrary();
    EXPECT_EQ(undo(m_import.sessionId).kind, editkind::kSessionDetails);
    EXPECT_EQ(session().number, before.number);
    EXPECT_EQ(session().heldOn, before.heldOn);
    EXPECT_EQ(session().label, before.label);
    redo(m_import.sessionId);
    EXPECT_EQ(session().heldOn, kHeld);
    EXPECT_EQ(session().label, QStringLiteral("after the break"));
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(SessionDetails, WhatChangesNothingIsNoStep)
{
    const db::Session now = session();
    valueOf(details().changeSession(m_import.sessionId, {now.number, now.heldOn, now.label}));
    valueOf(details().changeCase(m_import.caseId, {caseNow().code, caseNow().label}));
    EXPECT_EQ(steps(m_import.sessionId), 0);
    EXPECT_EQ(steps({}), 0);
}

TEST_F(SessionDetails, NoWordOfAStepStandsPlainInTheLibrary)
{
    const QString secret = QStringLiteral("quince marmalade");
    valueOf(details().changeSession(m_import.sessionId, {{}, {}, secret}));
    valueOf(details().changeSession(m_import.sessionId, {{}, {}, QString()}));
    valueOf(details().changeCase(m_import.caseId, {{}, secret}));
    valueOf(details().changeCase(m_import.caseId, {{}, QString()}));
    EXPECT_EQ(steps(m_import.sessionId) + steps({}), 4);
    closeLibrary();
    QFile file(pathText(libraryFolder() / "library.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(secret.toUtf8()));
    undo(m_import.sessionId);
    EXPECT_EQ(session().label, secret);
    undo({});
    EXPECT_EQ(caseNow().label, secret);
}

TEST_F(SessionDetails, TheCodeOfACaseIsPutRightAndTakenBack)
{
    const db::Case before = caseNow();
    valueOf(details().changeCase(m_import.caseId, {QStringLiteral("HERON-7"), QStringLiteral("mornings")}));
    EXPECT_EQ(caseNow().code, QStringLiteral("HERON-7"));
    EXPECT_EQ(valueOf(library().session(m_import.sessionId)).caseCode, QStringLiteral("HERON-7"));
    EXPECT_EQ(lastEvent().action, QStringLiteral("case.changed"));
    EXPECT_EQ(lastEvent().detail[QStringLiteral("changed")].toArray(),
              (QJsonArray{QStringLiteral("code"), QStringLiteral("label")}));
    EXPECT_EQ(undo({}).kind, editkind::kCaseDetails);
    EXPECT_EQ(caseNow().code, before.code);
    EXPECT_EQ(caseNow().label, before.label);
    redo({});
    EXPECT_EQ(caseNow().code, QStringLiteral("HERON-7"));
}

TEST_F(SessionDetails, ACodeOrANumberThatIsTakenMeanwhileIsNamedAsTheReasonWhyAStepStays)
{
    const auto why = [&](const QUuid& of) {
        const auto refused = HistoryService(library()).undo(of);
        return refused ? QString() : wordFailure(refused.error()).what;
    };
    const QString code = caseNow().code;
    valueOf(details().changeCase(m_import.caseId, {QStringLiteral("HERON-7"), {}}));
    ASSERT_TRUE(library().database().cases().create({code, {}}));
    EXPECT_EQ(why({}), QStringLiteral("“Change case” cannot be undone or redone: another case has the code by now."));
    EXPECT_EQ(caseNow().code, QStringLiteral("HERON-7"));
    const int number = session().number;
    valueOf(details().changeSession(m_import.sessionId, {number + 6, {}, {}}));
    ASSERT_TRUE(library().database().sessions().create({m_import.caseId, number, {}, {}}));
    const QString said = why(m_import.sessionId);
    EXPECT_TRUE(
        said.endsWith(QStringLiteral("cannot be undone or redone: another session of the case has the number by now.")))
        << said.toStdString();
    EXPECT_EQ(session().number, number + 6);
}

TEST_F(SessionDetails, ARecordingIsRenamedAndThatIsTakenBack)
{
    const QString secret = QStringLiteral("window side");
    const QUuid id = m_import.recordingIds.front();
    const auto label = [&] { return library().database().recordings().get(id)->label; };
    const QString before = label();
    EXPECT_EQ(valueOf(details().renameRecording({id, QStringLiteral(" window side ")})).label, secret);
    EXPECT_EQ(lastEvent().action, QStringLiteral("recording.labelled"));
    valueOf(details().renameRecording({id, secret}));
    EXPECT_EQ(steps(m_import.sessionId), 1) << "the same name is no step";
    valueOf(details().renameRecording({id, QStringLiteral("door side")}));
    closeLibrary();
    QFile file(pathText(libraryFolder() / "library.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(secret.toUtf8()));
    EXPECT_EQ(undo(m_import.sessionId).kind, editkind::kRecordingLabel);
    EXPECT_EQ(label(), secret);
    undo(m_import.sessionId);
    EXPECT_EQ(label(), before);
    redo(m_import.sessionId);
    EXPECT_EQ(label(), secret);
    ASSERT_TRUE(library().database().recordings().relabel(id, QStringLiteral("by another")));
    EXPECT_EQ(undoFails(m_import.sessionId), ErrorCategory::Conflict);
}

TEST_F(SessionDetails, ANameThatCannotBeStoredLeavesTheOthersAsTheyWere)
{
    const SessionChange later{{}, kHeld, {}};
    EXPECT_FALSE(details().change(m_import.sessionId, later, {}, {{QUuid::createUuid(), QStringLiteral("x")}}));
    EXPECT_NE(session().heldOn, kHeld);
    EXPECT_EQ(steps(m_import.sessionId), 0);
    EXPECT_TRUE(details().change(m_import.sessionId, later, {},
                                 {{m_import.recordingIds.front(), QStringLiteral("window side")}}));
    EXPECT_EQ(steps(m_import.sessionId), 2);
}

TEST_F(SessionDetails, WhatCannotBeIsRefusedAndChangesNothing)
{
    const db::Session before = session();
    const db::Case other = *library().database().cases().create({QStringLiteral("WREN-2"), {}});
    ASSERT_TRUE(library().database().sessions().create({m_import.caseId, before.number + 1, {}, {}}));
    const QDate today = valueOf(ConsentService(library()).today());
    EXPECT_EQ(changed({0, {}, {}}), ErrorCategory::Invalid);
    EXPECT_EQ(changed({-3, {}, {}}), ErrorCategory::Invalid);
    EXPECT_EQ(changed({before.number + 1, kHeld, QStringLiteral("x")}), ErrorCategory::Conflict);
    EXPECT_EQ(changed({{}, today.addDays(1), {}}), ErrorCategory::Invalid);
    EXPECT_EQ(renamed({QStringLiteral("  "), {}}), ErrorCategory::Invalid);
    EXPECT_EQ(renamed({other.code, QStringLiteral("x")}), ErrorCategory::Conflict);
    EXPECT_EQ(session().number, before.number);
    EXPECT_EQ(session().heldOn, before.heldOn);
    EXPECT_EQ(session().label, before.label);
    EXPECT_EQ(caseNow().label, QString());
    EXPECT_EQ(steps(m_import.sessionId) + steps({}), 0);
    EXPECT_EQ(changed({{}, today, {}}), std::nullopt) << "today is not to come";
    EXPECT_EQ(changed({{}, QDate(), {}}), std::nullopt) << "not known";
}

TEST_F(SessionDetails, SessionAndCaseChangeTogetherOrNotAtAll)
{
    const db::Session before = session();
    ASSERT_TRUE(library().database().cases().create({QStringLiteral("WREN-2"), {}}));
    const SessionChange later{{}, kHeld, {}};
    EXPECT_FALSE(details().change(m_import.sessionId, later, {QStringLiteral("WREN-2"), {}}));
    EXPECT_EQ(session().heldOn, before.heldOn);
    EXPECT_EQ(steps(m_import.sessionId), 0);
    EXPECT_TRUE(details().change(m_import.sessionId, later, {QStringLiteral("HERON-7"), {}}));
    EXPECT_EQ(session().heldOn, kHeld);
    EXPECT_EQ(caseNow().code, QStringLiteral("HERON-7"));
    EXPECT_EQ(steps(m_import.sessionId), 1);
    EXPECT_EQ(steps({}), 1);
}

TEST_F(SessionDetails, AStepIsTakenBackOnlyWhileNobodyHasChangedTheSameSince)
{
    db::Sessions sessions = library().database().sessions();
    valueOf(details().changeSession(m_import.sessionId, {{}, kHeld, {}}));
    const int number = session().number;
    ASSERT_TRUE(sessions.update(m_import.sessionId, {m_import.caseId, number, kHeld.addDays(1), {}}));
    EXPECT_EQ(undoFails(m_import.sessionId), ErrorCategory::Conflict);
    EXPECT_EQ(session().heldOn, kHeld.addDays(1));
    ASSERT_TRUE(sessions.update(m_import.sessionId, {m_import.caseId, number, kHeld, QStringLiteral("by another")}));
    undo(m_import.sessionId);
    EXPECT_NE(session().heldOn, kHeld);
    EXPECT_EQ(session().label, QStringLiteral("by another")) << "the step was not about it";
}

TEST_F(SessionDetails, ANumberThatWasGivenAwaySinceIsNotTakenBack)
{
    const int before = session().number;
    valueOf(details().changeSession(m_import.sessionId, {before + 4, {}, {}}));
    ASSERT_TRUE(library().database().sessions().create({m_import.caseId, before, {}, {}}));
    EXPECT_EQ(undoFails(m_import.sessionId), ErrorCategory::Conflict);
    EXPECT_EQ(session().number, before + 4);
}

TEST_F(SessionDetails, TheDateMovesTheDayUntilWhichConsentLetsItBeKept)
{
    ConsentService consents(library());
    db::ConsentDraft terms = valueOf(consents.record(m_import.caseId, {})).terms;
    terms.purposes = db::allConsentPurposes();
    terms.keepDays = 100;
    valueOf(consents.put(terms, 0));
    valueOf(details().changeSession(m_import.sessionId, {{}, kHeld, {}}));
    const auto keep = [this] { return valueOf(RetentionService(library()).all()).value(m_import.sessionId).day; };
    EXPECT_EQ(keep(), kHeld.addDays(100));
    undo(m_import.sessionId);
    EXPECT_NE(keep(), kHeld.addDays(100));
}

TEST_F(SessionDetails, TheDayUntilWhichASessionIsKeptIsAStep)
{
    RetentionService retention(library());
    const auto day = [this] { return *destroyByOf(library().database(), m_import.sessionId); };
    ASSERT_TRUE(retention.setDestroyBy(m_import.sessionId, kHeld));
    ASSERT_TRUE(retention.setDestroyBy(m_import.sessionId, {}));
    EXPECT_FALSE(day().isValid());
    EXPECT_EQ(undo(m_import.sessionId).kind, editkind::kDestroyBy);
    EXPECT_EQ(day(), kHeld);
    undo(m_import.sessionId);
    EXPECT_FALSE(day().isValid());
    redo(m_import.sessionId);
    EXPECT_EQ(day(), kHeld);
    ASSERT_TRUE(library().database().retention().setDestroyBy(m_import.sessionId, kHeld.addDays(2)));
    EXPECT_EQ(undoFails(m_import.sessionId), ErrorCategory::Conflict);
}

} // namespace
} // namespace alliance::app
