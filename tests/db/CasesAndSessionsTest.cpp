#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using CasesAndSessions = LibraryTest;

TEST_F(CasesAndSessions, ACaseIsFoundByItsCode)
{
    EXPECT_EQ(valueOf(library().cases().findByCode(QStringLiteral("  KESTREL-7 ")))->id, m_case.id);
    EXPECT_FALSE(valueOf(library().cases().findByCode(QStringLiteral("KESTREL"))));
    EXPECT_EQ(valueOf(library().cases().findOrCreate(QStringLiteral("KESTREL-7"))).id, m_case.id);
    const Case other = valueOf(library().cases().findOrCreate(QStringLiteral("ALDER-2")));
    EXPECT_NE(other.id, m_case.id);
    EXPECT_EQ(valueOf(library().cases().list()).size(), 2);
    EXPECT_EQ(valueOf(library().cases().list()).first().id, other.id);
}

TEST_F(CasesAndSessions, ACodeIsTakenOnce)
{
    EXPECT_EQ(categoryOf(library().cases().create({QStringLiteral("KESTREL-7"), {}})), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(library().cases().create({QStringLiteral("  "), {}})), ErrorCategory::Invalid);
    EXPECT_EQ(valueOf(library().cases().update(m_case.id, {QStringLiteral("KESTREL-7"), QStringLiteral("x")})).label,
              QStringLiteral("x"));
}

TEST_F(CasesAndSessions, SessionsAreNumberedWithinTheirCase)
{
    EXPECT_EQ(m_session.number, 1);
    EXPECT_EQ(valueOf(library().sessions().create({m_case.id, 0, {}, {}})).number, 2);
    EXPECT_EQ(valueOf(library().sessions().create({m_case.id, 9, {}, {}})).number, 9);
    EXPECT_EQ(valueOf(library().sessions().create({m_case.id, 0, {}, {}})).number, 10);
    EXPECT_EQ(categoryOf(library().sessions().create({m_case.id, 9, {}, {}})), ErrorCategory::Conflict);
    EXPECT_EQ(valueOf(library().cases().get(m_case.id)).sessionCount, 4);
    EXPECT_EQ(valueOf(library().sessions().listOfCase(m_case.id)).last().number, 10);
    EXPECT_FALSE(valueOf(library().sessions().listOfCase(m_case.id)).last().heldOn.isValid());
}

TEST_F(CasesAndSessions, ASessionNeedsACaseThatExists)
{
    EXPECT_EQ(categoryOf(library().sessions().create({QUuid::createUuid(), 1, {}, {}})), ErrorCategory::NotFound);
    EXPECT_EQ(categoryOf(library().sessions().get(QUuid::createUuid())), ErrorCategory::NotFound);
}

TEST_F(CasesAndSessions, ASessionCanMoveToAnotherCase)
{
    const Case other = valueOf(library().cases().create({QStringLiteral("ALDER-2"), {}}));
    const Session moved =
        valueOf(library().sessions().update(m_session.id, {other.id, 4, QDate(2024, 4, 1), QStringLiteral("moved")}));
    EXPECT_EQ(moved.caseId, other.id);
    EXPECT_EQ(moved.label, QStringLiteral("moved"));
    EXPECT_EQ(valueOf(library().recordings().listOfSession(m_session.id)).size(), 1);
}

TEST_F(CasesAndSessions, PeopleTakePartInASession)
{
    const Person patient =
        valueOf(library().people().create({PersonRole::Patient, QStringLiteral("Ingrid Halvorsen")}));
    EXPECT_FALSE(patient.canOpen);
    const QList<SessionPerson> people{{library().person(), SessionPart::Supervisor},
                                      {patient.id, SessionPart::Patient}};
    succeed(library().sessions().setPeople(m_session.id, people));
    EXPECT_EQ(valueOf(library().sessions().people(m_session.id)), people);
    EXPECT_EQ(categoryOf(library().access().grant(m_session.id, patient.id, SessionPart::Therapist)),
              ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(library().sessions().setPeople(m_session.id, {{QUuid::createUuid(), SessionPart::Patient}})),
              ErrorCategory::NotFound);
    EXPECT_EQ(valueOf(library().sessions().people(m_session.id)), people);
}

TEST_F(CasesAndSessions, OneContentIsInASessionOnce)
{
    EXPECT_THROW(addRecording(m_session.id, 'a'), std::runtime_error);
    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    addRecording(other.id, 'a');
    EXPECT_EQ(valueOf(library().recordings().findByHash(hashOf('a'))).size(), 2);
    RecordingDraft bad;
    bad.sessionId = m_session.id;
    bad.path = QStringLiteral("/x");
    bad.contentHash = QStringLiteral("ABC");
    EXPECT_EQ(categoryOf(library().recordings().create(bad)), ErrorCategory::Invalid);
}

TEST_F(CasesAndSessions, ARecordingCanBeRelocatedAndAligned)
{
    auto recordings = library().recordings();
    valueOf(recordings.relocate(m_recording.id, Storage::Imported, QStringLiteral("media/x.mp4")));
    valueOf(recordings.relabel(m_recording.id, QStringLiteral("left camera")));
    const Recording after = valueOf(recordings.setOffset(m_recording.id, {1500}));
    EXPECT_EQ(after.storage, Storage::Imported);
    EXPECT_EQ(after.label, QStringLiteral("left camera"));
    EXPECT_EQ(after.offset.ns, 1500);
    EXPECT_EQ(library().mediaPath(after), folder() / "media" / "x.mp4");
    EXPECT_EQ(library().mediaPath(m_recording), "/recordings/Ingrid_Halvorsen.mp4");
}

TEST_F(CasesAndSessions, CamerasAreAlignedTogetherOrNotAtAll)
{
    const Recording second = addRecording(m_session.id, '4');
    const Recording third = addRecording(m_session.id, '5');
    const auto events = [&] { return valueOf(library().audit().count()); };
    const auto before = events();
    succeed(library().recordings().setOffsets(m_session.id, {{second.id, {-1'240'000'000}}, {third.id, {40'000'000}}}));
    EXPECT_EQ(valueOf(library().recordings().get(second.id)).offset, base::MediaTime{-1'240'000'000});
    EXPECT_EQ(valueOf(library().recordings().get(third.id)).offset, base::MediaTime{40'000'000});
    EXPECT_EQ(events(), before + 1);

    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    const Recording stranger = addRecording(other.id, '6');
    const auto beforeRefusal = events();
    EXPECT_EQ(categoryOf(library().recordings().setOffsets(m_session.id, {{second.id, {7}}, {stranger.id, {7}}})),
              ErrorCategory::NotFound);
    EXPECT_EQ(valueOf(library().recordings().get(second.id)).offset, base::MediaTime{-1'240'000'000});
    EXPECT_EQ(events(), beforeRefusal);
}

TEST_F(CasesAndSessions, ARecordingKnowsWhoIsWhoAndItsDerivedFiles)
{
    auto recordings = library().recordings();
    const QList<RecordingPerson> people{{0, QStringLiteral("left"), SessionPart::Patient, true},
                                        {1, QStringLiteral("right"), SessionPart::Therapist, false}};
    succeed(recordings.setPeople(m_recording.id, people));
    EXPECT_EQ(valueOf(recordings.people(m_recording.id)), people);

    SignalFile file;
    file.recordingId = m_recording.id;
    file.kind = QStringLiteral("signals");
    file.path = QStringLiteral("derived/x/signals.csv");
    file.contentHash = hashOf('1');
    valueOf(recordings.putSignalFile(file));
    file.contentHash = hashOf('2');
    valueOf(recordings.putSignalFile(file));
    EXPECT_EQ(valueOf(recordings.signalFiles(m_recording.id)).size(), 1);
    EXPECT_EQ(valueOf(recordings.signalFile(m_recording.id, QStringLiteral("signals")))->contentHash, hashOf('2'));
    EXPECT_FALSE(valueOf(recordings.signalFile(m_recording.id, QStringLiteral("index"))));
}

} // namespace
} // namespace alliance::db
