// Who is told what of people, passphrases and keys.

#include "app/services/PeopleService.h"

#include "app/services/ErrorText.h"
#include "app/services/NoteService.h"
#include "db/core/Connection.h"
#include "tests/app/TwoSupervisors.h"

#include <future>
#include <thread>

namespace alliance::app
{
namespace
{

using PeopleServiceTest = TwoSupervisorsTest;

TEST_F(PeopleServiceTest, KeysThatAnotherProgramChangedAreNotTakenForASessionThatWasHandedAlready)
{
    const db::Person cem = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, QStringLiteral("Cem")},
                                                               secret("third supervisor's words"), cheap()));
    const auto other = openAs("first supervisor's words", m_ann);
    ASSERT_TRUE(PeopleService(*other).changePassphrase(secret("first supervisor's words"),
                                                       secret("four words of today"), cheap()));
    const Done refused = PeopleService(*m_first).grant(m_session, cem.id);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("passphrase was changed in another program")))
        << wordFailure(refused.error()).oneText().toStdString();
}

TEST_F(PeopleServiceTest, WhoeverWritesWaitsForAsLongAsAChangeOfPassphraseMayTake)
{
    using namespace std::chrono_literals;
    std::promise<bool> begun;
    std::thread longWriter([&] {
        const auto other = db::Connection::open(folder() / "sealed" / "library.db", db::OpenMode::Existing, 1s);
        const bool writes = other && (*other)->execute(QStringLiteral("BEGIN IMMEDIATE"));
        begun.set_value(writes);
        std::this_thread::sleep_for(6s);
        EXPECT_TRUE(writes && (*other)->execute(QStringLiteral("COMMIT")));
    });
    EXPECT_TRUE(begun.get_future().get());
    db::NoteDraft draft;
    draft.sessionId = m_session;
    draft.kind = QStringLiteral("observation");
    draft.text = QStringLiteral("words");
    const auto added = NoteService(*m_second).add(draft);
    longWriter.join();
    EXPECT_TRUE(added) << wordFailure(added.error()).oneText().toStdString();
}

} // namespace
} // namespace alliance::app
