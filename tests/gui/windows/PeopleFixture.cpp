#include "tests/gui/windows/PeopleFixture.h"

#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"

namespace alliance::app
{

void PeopleTest::SetUp()
{
    WindowTest::SetUp();
    const auto library = makeSealedLibrary();
    ASSERT_TRUE(library);
    PeopleService people(*library);
    const auto add = [&](db::PersonRole role, const char* name, const char* passphrase) {
        const auto added =
            people.add({role, QString::fromLatin1(name)}, db::SecretText(passphrase), db::PassphraseCost::least());
        EXPECT_TRUE(added);
        return added ? added->id : QUuid();
    };
    const QUuid theo = add(db::PersonRole::Trainee, "Theo Marsh", kTheo);
    add(db::PersonRole::Director, "Dana Reed", kDana);
    const QUuid gus = add(db::PersonRole::GuestRater, "Gus Lind", kGus);
    ASSERT_TRUE(people.grant(m_sessionId, theo));
    ASSERT_TRUE(people.release(m_sessionId, true));
    ASSERT_TRUE(people.hand(m_sessionId, gus));
    const auto session = library->session(m_sessionId);
    ASSERT_TRUE(session);
    const db::Recording& recording = session->recordings.front().record;
    QList<db::CandidateDraft> drafts;
    for (int i = 0; i < kCandidates; ++i)
        drafts.append(candidateAt(recording, 10 + 20 * i, i + 1));
    db::MeasurementRun run;
    run.recordingId = recording.id;
    ASSERT_TRUE(library->database().candidates().storeRun(run, drafts));
    db::NoteDraft draft;
    draft.sessionId = m_sessionId;
    draft.moment = *NoteService(*library).moment(m_sessionId, {{400'000'000}, {400'000'000}});
    draft.kind = QStringLiteral("appreciation");
    draft.text = QStringLiteral("well noticed");
    draft.visibility = db::Visibility::Trainee;
    ASSERT_TRUE(NoteService(*library).add(draft));
}

void PeopleTest::openAs(const char* passphrase)
{
    m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase)));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    waitForAnswers();
}

void PeopleTest::openSessionAs(const char* passphrase)
{
    openAs(passphrase);
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    waitForAnswers();
}

void PeopleTest::leave()
{
    m_actions.action(ActionId::GoHome)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_window->showsReview(); }));
    m_library.close();
}

std::unique_ptr<LibraryService> PeopleTest::beside(const char* passphrase)
{
    auto library = LibraryService::open(path("library"), db::Credentials::ofPassphrase(db::SecretText(passphrase)));
    EXPECT_TRUE(library);
    return library ? std::move(*library) : nullptr;
}

} // namespace alliance::app
