#include "db/audit/Verification.h"
#include "db/core/Connection.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Unlocking.h"
#include "tests/db/LibraryFixture.h"

#include <thread>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class Audit : public LibraryTest
{
protected:
    std::unique_ptr<Connection> connection() const
    {
        return valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, std::chrono::milliseconds(1000)));
    }
    base::Result<std::int64_t> behindItsBack(const char* sql) const
    {
        return connection()->execute(QString::fromUtf8(sql));
    }
    bool verifyFinds(VerifyProblem::Kind kind)
    {
        const VerifyReport report = valueOf(library().verify());
        return std::any_of(report.problems.begin(), report.problems.end(),
                           [&](const VerifyProblem& one) { return one.kind == kind; });
    }
};

TEST_F(Audit, EveryChangeHasItsEvent)
{
    const Note added = valueOf(library().notes().add(note(QStringLiteral("one"))));
    valueOf(library().notes().remove(added.id, 1));
    QStringList actions;
    for (const AuditEvent& event : valueOf(library().audit().list()))
        actions << event.action;
    EXPECT_EQ(actions, QStringList({QStringLiteral("library.created"), QStringLiteral("case.added"),
                                    QStringLiteral("session.added"), QStringLiteral("recording.added"),
                                    QStringLiteral("note.added"), QStringLiteral("note.removed")}));
    const AuditEvent last = valueOf(library().audit().listOfSession(m_session.id)).last();
    EXPECT_EQ(last.subjectId, added.id);
    EXPECT_EQ(last.person, library().person());
    EXPECT_EQ(last.sessionId, m_session.id);
    EXPECT_EQ(last.detail[QStringLiteral("number")].toInt(), 2);
    EXPECT_EQ(valueOf(library().audit().verify()), 6);
}

TEST_F(Audit, ARefusedChangeLeavesNoEvent)
{
    const auto before = valueOf(library().audit().count());
    EXPECT_FALSE(library().notes().add(note({})));
    EXPECT_FALSE(library().cases().create({QStringLiteral("KESTREL-7"), {}}));
    EXPECT_EQ(valueOf(library().audit().count()), before);
}

TEST_F(Audit, TheDatabaseItselfRefusesToRewriteHistory)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    EXPECT_EQ(categoryOf(behindItsBack("UPDATE audit SET action = 'nothing'")), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(behindItsBack("DELETE FROM audit")), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(behindItsBack("DELETE FROM note_versions")), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(behindItsBack("UPDATE note_versions SET start_ns = 0")), ErrorCategory::Conflict);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Audit, ARewrittenEventIsFound)
{
    valueOf(behindItsBack("DROP TRIGGER audit_no_update"));
    valueOf(behindItsBack("UPDATE audit SET at_us = at_us + 1 WHERE sequence = 3"));
    const auto verified = library().audit().verify();
    ASSERT_EQ(categoryOf(verified), ErrorCategory::Damaged);
    EXPECT_EQ(verified.error().context, "audit event 3");
    EXPECT_TRUE(verifyFinds(VerifyProblem::Kind::Audit));
}

TEST_F(Audit, AMissingEventIsFoundInTheMiddleAndAtTheEnd)
{
    valueOf(behindItsBack("DROP TRIGGER audit_no_delete"));
    valueOf(behindItsBack("DELETE FROM audit WHERE sequence = 4"));
    EXPECT_EQ(library().audit().verify().error().context, "audit event 4");
    valueOf(behindItsBack("DELETE FROM audit"));
    EXPECT_EQ(library().audit().verify().error().context, "audit event 1");
}

TEST_F(Audit, AnEndThatWasCutOffCleanlyStillLeavesUnauditedVersions)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    valueOf(behindItsBack("DROP TRIGGER audit_no_delete"));
    valueOf(behindItsBack("DELETE FROM audit WHERE sequence = 5"));
    valueOf(behindItsBack("UPDATE audit_head SET sequence = 4, hash = (SELECT hash FROM audit WHERE sequence = 4)"));
    EXPECT_TRUE(library().audit().verify());
    EXPECT_TRUE(verifyFinds(VerifyProblem::Kind::Audit));
}

TEST_F(Audit, AVersionThatWasChangedOrRemovedIsFound)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    EXPECT_TRUE(valueOf(library().verify()).sound());
    valueOf(behindItsBack("DROP TRIGGER note_versions_no_update"));
    valueOf(behindItsBack("UPDATE note_versions SET visibility = 'collection'"));
    EXPECT_TRUE(verifyFinds(VerifyProblem::Kind::Audit));
    valueOf(behindItsBack("UPDATE note_versions SET visibility = 'trainee'"));
    guardAgain(*connection());
    EXPECT_TRUE(valueOf(library().verify()).sound());
    valueOf(behindItsBack("DROP TRIGGER note_versions_no_delete"));
    valueOf(behindItsBack("DELETE FROM note_versions"));
    EXPECT_TRUE(verifyFinds(VerifyProblem::Kind::Audit));
}

TEST_F(Audit, AKeyFileThatOthersCanReadIsReported)
{
    EXPECT_FALSE(verifyFinds(VerifyProblem::Kind::KeyFile));
    std::filesystem::permissions(folder() / "library.keys", std::filesystem::perms::others_read,
                                 std::filesystem::perm_options::add);
    EXPECT_TRUE(verifyFinds(VerifyProblem::Kind::KeyFile));
}

TEST_F(Audit, VerifyingCounts)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    const VerifyReport report = valueOf(library().verify());
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.auditEvents, 5);
    EXPECT_EQ(report.counts.at("notes"), 1);
    EXPECT_EQ(report.counts.at("cases"), 1);
    // person, code and label of the case, label of the session, four of the recording, two of the note
    EXPECT_EQ(report.sealsOpened, 10);
}

TEST_F(Audit, TwoWritersMakeOneChain)
{
    constexpr int kEach = 20;
    const auto write = [this](const LibraryHandle& handle) {
        auto mine = valueOf(handle.open());
        for (int count = 0; count < kEach; ++count)
            valueOf(mine.notes().add(note(QStringLiteral("n"))));
    };
    std::thread one(write, library().handle());
    std::thread two(write, library().handle());
    one.join();
    two.join();
    EXPECT_EQ(valueOf(library().audit().verify()), 4 + 2 * kEach);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Audit, AnEventWithoutAChangeCanBeRecorded)
{
    succeed(library().audit().record(QStringLiteral("report.exported"), QStringLiteral("session"), m_session.id,
                                     m_session.id, {{QStringLiteral("format"), QStringLiteral("html")}}));
    EXPECT_EQ(valueOf(library().audit().list(4)).first().detail[QStringLiteral("format")].toString(),
              QStringLiteral("html"));
}

// Another program writes when the first key is asked for, which is between the audit and what it tells of.
class WrittenMeanwhile : public LibraryContext
{
public:
    WrittenMeanwhile(std::shared_ptr<const Unlocked> unlocked, std::unique_ptr<Connection> connection,
                     std::function<void()> write)
        : LibraryContext(std::move(unlocked), std::move(connection)), m_write(std::move(write))
    {
    }
    base::Result<NamedKey> key(const QUuid& id) const override
    {
        if (const auto write = std::exchange(m_write, {}))
            write();
        return LibraryContext::key(id);
    }

private:
    mutable std::function<void()> m_write;
};

class VerificationOfALibrary : public LibraryTest
{
};

TEST_F(VerificationOfALibrary, IsOfOneStateWhateverOthersWriteMeanwhile)
{
    const std::chrono::milliseconds timeout(1000);
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    const auto first = valueOf(unlockLibrary(folder(), OpenMode::Existing, timeout));
    int written = 0;
    WrittenMeanwhile context(first->unlocked(),
                             valueOf(Connection::open(databaseFile(folder()), OpenMode::Existing, timeout)), [&] {
                                 valueOf(library().notes().add(note(QStringLiteral("meanwhile"))));
                                 ++written;
                             });
    const VerifyReport report = valueOf(verifyDatabase(context));
    EXPECT_EQ(written, 1);
    EXPECT_TRUE(report.sound()) << report.problems.front().detail;
    EXPECT_EQ(valueOf(verifyDatabase(context)).auditEvents, report.auditEvents + 1);
}

} // namespace
} // namespace alliance::db
