// Full disks, damaged files, other programs, and being killed.

#include "db/core/Connection.h"
#include "db/core/Unlocking.h"
#include "tests/db/LibraryFixture.h"
#include "tests/support/FaultySystem.h"

#include <QSet>

#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <fstream>
#include <iterator>
#include <mutex>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using namespace std::chrono_literals;

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

constexpr uid_t kNobody = 65534; // rights mean nothing to the superuser

// What lies in the folder; others may look into it.
void giveToNobody(const fs::path& folder)
{
    fs::permissions(folder, fs::perms(0755));
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        static_cast<void>(!::chown(entry.path().c_str(), kNobody, kNobody));
}

// In a child process.
void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(1);
}

// The letter that a child process wrote before it ended.
char answerOf(pid_t child, int reading)
{
    char answer = char(-1);
    EXPECT_EQ(::read(reading, &answer, 1), 1);
    ::close(reading);
    ::waitpid(child, nullptr, 0);
    return answer;
}

class Trouble : public LibraryTest
{
protected:
    fs::path database() const { return folder() / "library.db"; }
    void addNotes(int count)
    {
        for (int number = 0; number < count; ++number)
            valueOf(library().notes().add(note(QStringLiteral("note %1").arg(number))));
    }
    // Runs in a child process, which is given a pipe to write to; returns its process id and the reading end.
    template <typename Work>
    std::pair<pid_t, int> inChild(Work&& work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            throw std::runtime_error("pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            work(ends[1]);
            ::_exit(0);
        }
        ::close(ends[1]);
        return {child, ends[0]};
    }
};

TEST_F(Trouble, ATruncatedDatabaseIsDamaged)
{
    addNotes(50);
    close();
    const std::string whole = contentOf(database());
    for (const std::size_t size : {std::size_t(0), std::size_t(50), std::size_t(4096), whole.size() / 2}) {
        write(database(), whole.substr(0, size));
        const auto opened = Library::open(folder());
        if (size < 4096) {
            EXPECT_EQ(categoryOf(opened), ErrorCategory::Damaged) << size;
        } else {
            EXPECT_TRUE(!opened || !valueOf(opened->verify()).sound()) << size;
        }
    }
}

TEST_F(Trouble, GarbageIsDamaged)
{
    close();
    std::mt19937 random(7);
    std::string garbage(100000, '\0');
    for (char& byte : garbage)
        byte = static_cast<char>(random());
    write(database(), garbage);
    EXPECT_EQ(categoryOf(Library::open(folder())), ErrorCategory::Damaged);
}

TEST_F(Trouble, FlippedBytesAreNeverTakenForAWrongText)
{
    addNotes(20);
    close();
    const std::string whole = contentOf(database());
    constexpr unsigned kSeed = 20240305;
    SCOPED_TRACE(kSeed);
    std::mt19937 random(kSeed);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        std::string flipped = whole;
        for (int count = 0; count < 8; ++count)
            flipped[random() % flipped.size()] ^= static_cast<char>(1 + random() % 255);
        write(database(), flipped);
        const auto opened = Library::open(folder());
        if (!opened) {
            ++refused;
            continue;
        }
        Library library = valueOf(Library::open(folder()));
        const VerifyReport report = valueOf(library.verify());
        const auto notes = library.notes().list(m_session.id);
        if (!report.sound()) {
            ++refused;
            continue;
        }
        ASSERT_TRUE(notes) << round;
        ASSERT_EQ(notes->size(), 20) << round;
        for (int number = 0; number < 20; ++number)
            EXPECT_EQ(notes->at(number).text, QStringLiteral("note %1").arg(number));
    }
    EXPECT_GT(refused, 4);
}

TEST_F(Trouble, WhileAnotherProgramWritesAChangeWaitsAndIsThenBusy)
{
    LibraryOptions impatient;
    impatient.busyTimeout = 20ms;
    Library other = valueOf(Library::open(folder(), impatient));
    succeed(library().atomically([&]() -> base::Status {
        valueOf(library().notes().add(note(QStringLiteral("mine"))));
        EXPECT_EQ(categoryOf(other.notes().add(note(QStringLiteral("yours")))), ErrorCategory::Busy);
        EXPECT_TRUE(valueOf(other.notes().list(m_session.id)).isEmpty());
        return {};
    }));
    EXPECT_TRUE(other.notes().add(note(QStringLiteral("yours"))));
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2);
}

TEST_F(Trouble, AWaitingChangeIsMadeWhenTheOtherProgramIsDone)
{
    std::mutex mutex;
    std::condition_variable started;
    bool waiting = false;
    bool added = false;
    std::thread patient;
    succeed(library().atomically([&]() -> base::Status {
        valueOf(library().notes().add(note(QStringLiteral("mine"))));
        patient = std::thread([&, handle = library().handle()] {
            auto other = valueOf(handle.open());
            {
                const std::lock_guard lock(mutex);
                waiting = true;
            }
            started.notify_one();
            added = other.notes().add(note(QStringLiteral("yours"))).has_value();
        });
        std::unique_lock lock(mutex);
        started.wait(lock, [&] { return waiting; });
        return {};
    }));
    patient.join();
    EXPECT_TRUE(added);
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2);
}

TEST_F(Trouble, ALibraryThatAnotherProgramHoldsForItselfIsBusy)
{
    close();
    const auto holder = valueOf(Connection::open(database(), OpenMode::Existing, 1000ms));
    valueOf(holder->execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    valueOf(holder->execute(QStringLiteral("UPDATE library SET created_us = created_us")));
    LibraryOptions impatient;
    impatient.busyTimeout = 20ms;
    EXPECT_EQ(categoryOf(Library::open(folder(), impatient)), ErrorCategory::Busy);
}

TEST_F(Trouble, AFullDiskChangesNothing)
{
    addNotes(3);
    close();
    {
        auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, 1000ms));
        const auto pages = valueOf(context->database().number(QStringLiteral("PRAGMA page_count")));
        valueOf(context->database().number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        const QString longText(200000, u'x');
        EXPECT_EQ(categoryOf(Notes(*context).add(note(longText))), ErrorCategory::NoSpace);
        EXPECT_EQ(valueOf(Notes(*context).list(m_session.id)).size(), 3);
        valueOf(context->database().number(QStringLiteral("PRAGMA max_page_count = 100000")));
        EXPECT_TRUE(Notes(*context).add(note(longText)));
    }
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 4);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Trouble, OnAFullDiskALibraryOpensForReadingAndChangesSayWhyNot)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    addNotes(3);
    close();
    enum : int { Usual, Still, Wrong, Refused };
    const auto tryIt = [this] {
        auto opened = Library::open(folder());
        if (!opened)
            return Refused + static_cast<int>(opened.error().category);
        const auto notes = opened->notes().list(m_session.id);
        auto other = opened->handle().open();
        if (!notes || notes->size() != 3 || !valueOf(opened->verify()).sound())
            return static_cast<int>(Wrong);
        if (!other)
            return static_cast<int>(Usual);
        const auto added = other->notes().add(note(QStringLiteral("x")));
        if (added || added.error().context != kDiskWasFull)
            return static_cast<int>(Usual); // and full when it comes to writing, or not any more
        // Nobody else writes what is read without locks.
        const bool alone = categoryOf(Library::open(folder())) == ErrorCategory::Busy;
        return static_cast<int>(added.error().category == ErrorCategory::NoSpace && alone ? Still : Wrong);
    };
    const std::string whole = contentOf(database());
    const int changes = support::runWithFault([&] { return Library::open(folder()) ? 0 : 1; }, {}).changes;
    int still = 0;
    for (int at = 1; at <= changes; ++at) {
        for (const char* beside : {"", "-wal", "-shm"})
            fs::remove(database().string() + beside);
        write(database(), whole);
        const auto run = support::runWithFault(tryIt, {support::Fault::Kind::Fails, at, ENOSPC});
        EXPECT_NE(run.code, Wrong) << at;
        EXPECT_NE(run.code, Refused + static_cast<int>(ErrorCategory::NoSpace)) << at;
        still += run.code == Still ? 1 : 0;
    }
    EXPECT_GT(still, 0) << "of " << changes;
}

TEST_F(Trouble, ADatabaseThatMayNotBeReadIsUnreadable)
{
    close();
    giveToNobody(m_temporary.path());
    fs::permissions(database(), fs::perms(0));
    const auto [child, reading] = inChild([this](int pipe) {
        becomeNobody();
        const auto category = categoryOf(Library::open(folder()));
        const char answer = category ? static_cast<char>(*category) : char(-1);
        static_cast<void>(!::write(pipe, &answer, 1));
    });
    const char answer = answerOf(child, reading);
    EXPECT_EQ(static_cast<ErrorCategory>(answer), ErrorCategory::Unreadable);
}

TEST_F(Trouble, InAFolderThatCannotBeWrittenEverythingIsReadAndWritingSaysWhyNot)
{
    addNotes(3);
    close();
    fs::permissions(m_temporary.path(), fs::perms(0755));
    for (const auto& entry : fs::recursive_directory_iterator(folder()))
        fs::permissions(entry.path(), entry.is_directory() ? fs::perms(0555) : fs::perms(0444));
    fs::permissions(folder(), fs::perms(0555));
    const auto [child, reading] = inChild([this](int pipe) {
        becomeNobody();
        auto opened = Library::open(folder());
        if (!opened || !opened->readOnly())
            ::_exit(2);
        const auto notes = opened->notes().list(m_session.id);
        const auto other = opened->handle().open();
        if (!notes || notes->size() != 3 || !other || !other->readOnly())
            ::_exit(3);
        // That others can read the key file is how this user can.
        for (const VerifyProblem& problem : valueOf(opened->verify()).problems) {
            if (problem.kind != VerifyProblem::Kind::KeyFile)
                ::_exit(4);
        }
        const auto category = categoryOf(opened->notes().add(note(QStringLiteral("x"))));
        const char answer = category ? static_cast<char>(*category) : char(-1);
        static_cast<void>(!::write(pipe, &answer, 1));
    });
    const char answer = answerOf(child, reading);
    fs::permissions(folder(), fs::perms(0700));
    EXPECT_EQ(static_cast<ErrorCategory>(answer), ErrorCategory::Unwritable);
}

TEST_F(Trouble, SideFilesFromWhenTheDatabaseCouldNotBeWrittenAreWritableAgainWithIt)
{
    close();
    giveToNobody(m_temporary.path());
    const auto [child, reading] = inChild([this](int pipe) {
        becomeNobody();
        fs::permissions(folder() / "library.db", fs::perms(0444));
        if (const auto looked = Library::open(folder()); !looked || !looked->verify())
            ::_exit(2);
        fs::permissions(folder() / "library.db", fs::perms(0644));
        auto opened = Library::open(folder());
        const char answer = opened && opened->notes().add(note(QStringLiteral("n"))) ? 'w' : 'r';
        static_cast<void>(!::write(pipe, &answer, 1));
    });
    const char answer = answerOf(child, reading);
    EXPECT_EQ(answer, 'w');
}

TEST_F(Trouble, AClockThatGoesBackMakesNoTimeThatGoesBack)
{
    close();
    auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, 1000ms));
    const auto lastEvent = [&] {
        return valueOf(context->database().number(QStringLiteral("SELECT MAX(at_us) FROM audit")));
    };
    const std::int64_t before = lastEvent();
    constexpr std::int64_t kHour = 3'600'000'000;
    context->useClock([before] { return before - kHour; });
    const Note first = valueOf(Notes(*context).add(note(QStringLiteral("first"))));
    const Note second = valueOf(Notes(*context).add(note(QStringLiteral("second"))));
    EXPECT_GT(lastEvent(), before);
    EXPECT_LE(first.created, second.created);
    EXPECT_GE(first.created.toMSecsSinceEpoch(), before / 1000);
    context->useClock({});
    valueOf(Notes(*context).add(note(QStringLiteral("third"))));
    context.reset();
    reopen();
    const VerifyReport report = valueOf(library().verify());
    EXPECT_TRUE(report.sound());
    ASSERT_EQ(report.remarks.size(), 1U);
    EXPECT_EQ(report.remarks[0].kind, VerifyRemark::Kind::ClockWentBack);
    EXPECT_NEAR(static_cast<double>(report.remarks[0].number), 3600.0, 10.0);
}

TEST_F(Trouble, TimesGoOnFromTheLastEventWhenTheProgramIsStartedWithAnEarlierClock)
{
    close();
    std::int64_t last = 0;
    for (int start = 0; start < 3; ++start) {
        auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, 1000ms));
        context->useClock([] { return std::int64_t{1}; });
        valueOf(Notes(*context).add(note(QStringLiteral("n"))));
        const auto times = valueOf(context->database().list<std::int64_t>(
            QStringLiteral("SELECT at_us FROM audit ORDER BY sequence"), {},
            [](const Row& row) -> base::Result<std::int64_t> { return row.integer(0); }));
        EXPECT_TRUE(std::is_sorted(times.begin(), times.end()));
        EXPECT_GT(times.last(), last);
        last = times.last();
    }
}

// A step is written after the event of what it takes back, and the next program knows the time of that event only.
TEST_F(Trouble, StepsKeepTheirOrderWhenAProgramIsStartedWithAnEarlierClock)
{
    close();
    std::int64_t ahead = 4'000'000'000'000'000;
    for (const bool back : {false, true}) {
        auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, 1000ms));
        context->useClock([&ahead, back] { return back ? std::int64_t{1} : ahead += 1000; });
        const Note made = valueOf(Notes(*context).add(note(QStringLiteral("n"))));
        valueOf(Edits(*context).add(m_session.id, QStringLiteral("note.added"),
                                    {{QStringLiteral("record"), made.id.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("before"), 0},
                                     {QStringLiteral("after"), 1}}));
    }
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::ReadOnly, 1000ms));
    const auto times = valueOf(
        connection->list<std::int64_t>(QStringLiteral("SELECT created_us FROM edits ORDER BY position"), {},
                                       [](const Row& row) -> base::Result<std::int64_t> { return row.integer(0); }));
    ASSERT_EQ(times.size(), 2);
    EXPECT_GT(times[1], times[0]);
    reopen();
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Trouble, ACreationThatWasKilledAnywhereIsMadeGoodByTheNext)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const fs::path other = m_temporary.path() / "other";
    const auto create = [&] { return Library::create(other) ? 0 : 1; };
    const int changes = support::runWithFault(create, {}).changes;
    ASSERT_GT(changes, 20);
    for (const int at : support::faultsToTry(changes)) {
        fs::remove_all(other);
        SCOPED_TRACE("change " + std::to_string(at) + " of " + std::to_string(changes));
        EXPECT_TRUE(support::runWithFault(create, {support::Fault::Kind::Kills, at, 0}).killed);
        if (!fs::exists(other / "library.db")) {
            EXPECT_TRUE(Library::create(other));
        }
        EXPECT_TRUE(valueOf(valueOf(Library::open(other)).verify()).sound());
    }
}

TEST_F(Trouble, ACreationOnADiskThatFailsLeavesNothing)
{
    if (!support::canInjectFaults())
        GTEST_SKIP() << "this system does not let a test inject faults";
    const fs::path other = m_temporary.path() / "other";
    const auto create = [&] { return Library::create(other) ? 0 : 1; };
    const int changes = support::runWithFault(create, {}).changes;
    int refused = 0;
    for (const support::Fault& fault : support::diskTroubles(changes)) {
        fs::remove_all(other);
        SCOPED_TRACE(support::textOf(fault) + " of " + std::to_string(changes));
        const auto run = support::runWithFault(create, fault);
        ASSERT_FALSE(run.killed);
        refused += run.code;
        if (fs::exists(other / "library.db")) {
            EXPECT_TRUE(valueOf(valueOf(Library::open(other)).verify()).sound());
        } else if (run.code == 1 && fault.at < changes - 10) { // the clearing up itself may be what failed
            EXPECT_FALSE(fs::exists(other));
        }
    }
    EXPECT_GT(refused, 4);
}

TEST_F(Trouble, TwoProgramsWithAHundredEditsEachLoseNone)
{
    constexpr int kEach = 100;
    close();
    std::vector<std::pair<pid_t, int>> programs;
    for (const char* name : {"one", "two"}) {
        programs.push_back(inChild([this, name](int pipe) {
            auto mine = Library::open(folder());
            for (int number = 0; mine && number < kEach; ++number) {
                const auto added =
                    mine->notes().add(note(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(number)));
                const char done = added ? '.' : '!';
                static_cast<void>(!::write(pipe, &done, 1));
            }
        }));
    }
    for (const auto& [child, reading] : programs) {
        std::string answers;
        for (char one = 0; ::read(reading, &one, 1) == 1;)
            answers += one;
        EXPECT_EQ(answers, std::string(kEach, '.'));
        ::close(reading);
        ::waitpid(child, nullptr, 0);
    }
    reopen();
    QSet<QString> texts;
    for (const Note& one : valueOf(library().notes().list(m_session.id)))
        texts.insert(one.text);
    EXPECT_EQ(texts.size(), 2 * kEach);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Trouble, ANoteThatWasConfirmedSurvivesAKill)
{
    close();
    const auto [child, reading] = inChild([this](int pipe) {
        auto mine = Library::open(folder());
        for (int number = 0; mine; ++number) {
            const auto added = mine->notes().add(note(QStringLiteral("note %1").arg(number)));
            const char done = '.';
            if (!added || ::write(pipe, &done, 1) != 1)
                break;
        }
    });
    char one = 0;
    int confirmed = 0;
    while (confirmed < 25 && ::read(reading, &one, 1) == 1)
        ++confirmed;
    ::kill(child, SIGKILL);
    while (::read(reading, &one, 1) == 1)
        ++confirmed;
    ::close(reading);
    ::waitpid(child, nullptr, 0);
    ASSERT_GE(confirmed, 25);

    reopen();
    const QList<Note> notes = valueOf(library().notes().list(m_session.id));
    ASSERT_GE(notes.size(), confirmed);
    EXPECT_LE(notes.size(), confirmed + 1);
    for (int number = 0; number < notes.size(); ++number)
        EXPECT_EQ(notes[number].text, QStringLiteral("note %1").arg(number));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

} // namespace
} // namespace alliance::db
