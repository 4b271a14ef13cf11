#include "db/core/Unlocking.h"

#include "db/core/Connection.h"
#include "tests/db/SealedLibraryFixture.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using Unlocking = SealedLibraryTest;

TEST_F(Unlocking, ASealedLibraryHasNoKeyFileAndOpensWithItsPassphraseOnly)
{
    EXPECT_FALSE(fs::exists(folder() / "library.keys"));
    EXPECT_TRUE(tryAs(kOwner));
    const auto without = Library::open(folder());
    ASSERT_EQ(categoryOf(without), ErrorCategory::Refused);
    EXPECT_EQ(without.error().context, kNeedsPassphrase);
    for (const char* wrong : {"four plain words her", "Four plain words here", "four plain words here "}) {
        const auto refused = tryAs(wrong);
        ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused) << wrong;
        EXPECT_EQ(refused.error().context, kOpensNothing);
    }
}

TEST_F(Unlocking, WhatWasWrittenIsThereAfterOpeningAgain)
{
    SealedLibraryTest::Made made;
    {
        Library library = owner();
        made = make(library, QStringLiteral("KESTREL-7"), 'a');
        valueOf(library.notes().add(made.note(QStringLiteral("a thought"), Visibility::Private)));
    }
    Library library = owner();
    EXPECT_EQ(valueOf(library.cases().get(made.one.id)).code, QStringLiteral("KESTREL-7"));
    EXPECT_EQ(valueOf(library.notes().list(made.session.id)).first().text, QStringLiteral("a thought"));
    EXPECT_EQ(valueOf(library.people().current()).name, QStringLiteral("Dr. Maren Quill"));
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(Unlocking, AShortPassphraseMakesNoLibrary)
{
    const fs::path other = m_temporary.path() / "other";
    const auto refused = Library::createSealed(other, secret("short"), cheap());
    EXPECT_EQ(categoryOf(refused), ErrorCategory::Invalid);
    EXPECT_FALSE(fs::exists(other));
}

TEST_F(Unlocking, EverybodyOpensItWithTheirOwnPassphraseWhoeverIsTriedFirst)
{
    const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), "reeds in the wind");
    EXPECT_EQ(owner().people().list()->size(), 2);
    EXPECT_EQ(openAs("reeds in the wind").person(), trainee.id);
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(secret(kOwner), trainee.id);
    EXPECT_NE(valueOf(Library::open(folder(), options)).person(), trainee.id);
    EXPECT_EQ(valueOf(openAs("reeds in the wind").people().current()).name, QStringLiteral("Tomas Reed"));
}

TEST_F(Unlocking, TheRecoveryKeyOpensEverythingHoweverItIsTyped)
{
    SealedLibraryTest::Made made;
    {
        Library library = owner();
        made = make(library, QStringLiteral("KESTREL-7"), 'a');
        valueOf(library.notes().add(made.note(QStringLiteral("a private thought"), Visibility::Private)));
    }
    m_recoveryKey = m_recoveryKey.toLower().replace('-', ' ').replace('0', 'o').replace('1', 'l');
    Library library = openByRecovery();
    EXPECT_EQ(valueOf(library.people().current()).role, PersonRole::Recovery);
    EXPECT_EQ(valueOf(library.people().list()).size(), 1) << "the recovery key is nobody in person";
    const VerifyReport report = valueOf(library.verify());
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.sealsOfOthers, 0);
    m_recoveryKey[3] = m_recoveryKey[3] == 'z' ? 'y' : 'z';
    LibraryOptions options;
    options.credentials = Credentials::ofRecoveryKey(SecretText(m_recoveryKey.toStdString()));
    EXPECT_EQ(categoryOf(Library::open(folder(), options)), ErrorCategory::Invalid);
}

TEST_F(Unlocking, TheRecoveryKeyOfAnotherLibraryOpensNothing)
{
    const auto other = valueOf(Library::createSealed(m_temporary.path() / "other", secret(kOwner), cheap()));
    LibraryOptions options;
    options.credentials = Credentials::ofRecoveryKey(SecretText(other.recoveryKey.view()));
    const auto refused = Library::open(folder(), options);
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused);
    EXPECT_EQ(refused.error().context, kOpensNothing);
}

TEST_F(Unlocking, ANewPassphraseReplacesTheOldOneAndMayOnlyGetDearer)
{
    {
        Library library = owner();
        EXPECT_EQ(categoryOf(library.people().changePassphrase(secret("not this passphrase"),
                                                               secret("another long one"), PassphraseCost::least())),
                  ErrorCategory::Refused);
        EXPECT_EQ(categoryOf(library.people().changePassphrase(secret(kOwner), secret("short"))),
                  ErrorCategory::Invalid);
        PassphraseCost dearer = PassphraseCost::least();
        dearer.operations = 3;
        succeed(library.people().changePassphrase(secret(kOwner), secret("another long one"), dearer));
        succeed(library.people().changePassphrase(secret("another long one"), secret("and yet another"),
                                                  PassphraseCost::least()));
    }
    EXPECT_EQ(categoryOf(tryAs(kOwner)), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(tryAs("another long one")), ErrorCategory::Refused);
    EXPECT_TRUE(tryAs("and yet another"));
    EXPECT_EQ(valueOf(behindItsBack()->number(QStringLiteral("SELECT wrap_operations FROM people WHERE wrapped_secret "
                                                             "IS NOT NULL"))),
              3);
}

TEST_F(Unlocking, TheRecoveryKeyGivesSomebodyANewPassphraseAndNobodyElseDoes)
{
    const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), "reeds in the wind");
    SealedLibraryTest::Made made;
    {
        Library library = openAs("reeds in the wind");
        made = make(library, QStringLiteral("HERON-2"), 'b');
        valueOf(library.notes().add(made.note(QStringLiteral("what I felt"), Visibility::Private)));
    }
    EXPECT_EQ(categoryOf(owner().people().resetPassphrase(trainee.id, secret("found in the drawer"))),
              ErrorCategory::Refused);
    succeed(
        openByRecovery().people().resetPassphrase(trainee.id, secret("found in the drawer"), PassphraseCost::least()));
    EXPECT_EQ(categoryOf(tryAs("reeds in the wind")), ErrorCategory::Refused);
    Library library = openAs("found in the drawer");
    EXPECT_EQ(library.person(), trainee.id);
    EXPECT_EQ(valueOf(library.notes().list(made.session.id)).first().text, QStringLiteral("what I felt"));
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

TEST_F(Unlocking, ThePassphraseOfOnePersonIsNotThatOfAnother)
{
    const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), "reeds in the wind");
    Library mine = owner();
    Library theirs = openAs("reeds in the wind");
    EXPECT_TRUE(mine.people().tryPassphrase(secret(kOwner)));
    EXPECT_TRUE(theirs.people().tryPassphrase(secret("reeds in the wind")));
    const auto refusal = [](Library& library, const char* passphrase) {
        const base::Status opened = library.people().tryPassphrase(secret(passphrase));
        return opened ? std::string() : opened.error().context;
    };
    EXPECT_EQ(refusal(mine, "reeds in the wind"), kOpensNothing) << "although it opens the library";
    EXPECT_EQ(refusal(theirs, kOwner), kOpensNothing);
    EXPECT_EQ(refusal(mine, "four plain words there"), kOpensNothing);
    EXPECT_EQ(refusal(mine, ""), kOpensNothing);
    Library byRecovery = openByRecovery();
    EXPECT_EQ(refusal(byRecovery, kOwner), kOpensNothing) << "which has no passphrase";
    succeed(mine.people().remove(trainee.id));
    EXPECT_EQ(refusal(theirs, "reeds in the wind"), kOpensNothing) << "who was removed";
}

TEST_F(Unlocking, ADamagedRowOfOnePersonDoesNotKeepTheOthersOut)
{
    const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), "reeds in the wind");
    run(QStringLiteral("UPDATE people SET wrapped_secret = CAST('x' AS bytea), wrap_memory = 9000000000000 WHERE id <> "
                       "?"),
        {toSql(trainee.id)});
    EXPECT_EQ(categoryOf(tryAs(kOwner)), ErrorCategory::Refused);
    EXPECT_TRUE(tryAs("reeds in the wind"));
}

TEST_F(Unlocking, TheSecretOfOnePersonDoesNotOpenInThePlaceOfAnother)
{
    const Person trainee = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), "reeds in the wind");
    run(QStringLiteral(
            "UPDATE people SET wrapped_secret = (SELECT o.wrapped_secret FROM people o WHERE o.id = ?), "
            "wrap_salt = (SELECT o.wrap_salt FROM people o WHERE o.id = ?) WHERE wrapped_secret IS NOT NULL"),
        {toSql(trainee.id), toSql(trainee.id)});
    EXPECT_EQ(openAs("reeds in the wind").person(), trainee.id);
}

TEST_F(Unlocking, AnotherPublicKeyInAPersonsRowIsNoticed)
{
    const KeyPair other = KeyPair::generate();
    run(QStringLiteral("UPDATE people SET public_key = ? WHERE wrapped_secret IS NOT NULL"), {other.publicKey()});
    EXPECT_EQ(categoryOf(tryAs(kOwner)), ErrorCategory::Refused);
}

TEST_F(Unlocking, AnUnlockedProcessLeavesNoCoreFile)
{
    Library library = owner();
    rlimit limit{};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

TEST_F(Unlocking, ThreadsOpenItThroughTheHandleWithoutThePassphrase)
{
    Library library = owner();
    std::vector<SealedLibraryTest::Made> made;
    for (const char digit : {'a', 'b', 'c', 'd'})
        made.push_back(make(library, QStringLiteral("CASE-%1").arg(QLatin1Char(digit)), digit));
    std::vector<std::thread> threads;
    std::atomic<int> added = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i, handle = library.handle()] {
            auto mine = handle.open();
            if (!mine)
                return;
            for (int round = 0; round < 5; ++round) {
                const auto& place = made[static_cast<std::size_t>((i + round) % 4)];
                const auto visibility = round % 2 == 0 ? Visibility::Private : Visibility::Supervision;
                if (mine->notes().add(place.note(QStringLiteral("from a thread"), visibility)) &&
                    mine->notes().list(place.session.id))
                    ++added;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(added, 20);
    // Keys that two threads needed first at once were made once.
    EXPECT_EQ(
        valueOf(behindItsBack()->number(QStringLiteral("SELECT COUNT(*) FROM content_keys WHERE generation > 1"))), 0);
    EXPECT_TRUE(valueOf(library.verify()).sound());
}

} // namespace
} // namespace alliance::db
