// A program in which somebody writes feedback is killed at random moments: every word that it was told is kept is there
// afterwards, in the draft or in a version, and the library verifies.

#include "app/report/FeedbackService.h"
#include "tests/app/AppFixture.h"

#include <QElapsedTimer>

#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::app
{
namespace
{

constexpr int kKills = 15;
constexpr unsigned kSeed = 20261126;
constexpr int kLongestMs = 120;
constexpr int kWordsInASitting = 5;

class KilledFeedback : public AppTest
{
protected:
    // Types numbers without end, and writes each to the pipe once it is kept.
    [[noreturn]] static void type(const std::filesystem::path& folder, const QUuid& session, int pipe)
    {
        try {
            const auto library = valueOf(LibraryService::open(folder));
            FeedbackService service(*library);
            FeedbackState state = valueOf(service.state(session));
            FeedbackPlan plan = state.unkept.value_or(state.plan);
            int version = state.version;
            for (int count = plan.introduction.section(u' ', -1).toInt() + 1;; ++count) {
                plan.introduction += QStringLiteral(" %1").arg(count);
                if (count % kWordsInASitting == 0)
                    version = valueOf(service.saveJoined(session, plan, version)).feedback.version;
                else if (!service.keepDraft(session, plan, version))
                    ::_exit(2);
                if (::write(pipe, &count, sizeof count) != sizeof count)
                    ::_exit(1);
            }
        } catch (const std::exception&) {
            ::_exit(2);
        }
    }

    // The last number that was kept; 0: none.
    int typeAndKill(const QUuid& session, int milliseconds)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            throw std::runtime_error("pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            type(libraryFolder(), session, ends[1]);
        }
        ::close(ends[1]);
        int last = 0;
        bool alive = ::read(ends[0], &last, sizeof last) == sizeof last;
        QElapsedTimer clock;
        clock.start();
        while (alive && clock.elapsed() < milliseconds) {
            pollfd waiting{ends[0], POLLIN, 0};
            if (::poll(&waiting, 1, milliseconds - static_cast<int>(clock.elapsed())) > 0)
                alive = ::read(ends[0], &last, sizeof last) == sizeof last;
        }
        ::kill(child, SIGKILL);
        while (::read(ends[0], &last, sizeof last) == sizeof last)
            ;
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(ends[0]);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself";
        return last;
    }
};

TEST_F(KilledFeedback, LosesNoWordThatWasKeptAndMakesNoVersionOfAWord)
{
    const QUuid session = import(clip()).sessionId;
    closeLibrary();
    std::mt19937 random(kSeed);
    int last = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        SCOPED_TRACE(kill);
        last = std::max(last, typeAndKill(session, static_cast<int>(random() % kLongestMs)));
        const auto opened = valueOf(LibraryService::open(libraryFolder()));
        const FeedbackState state = valueOf(FeedbackService(*opened).state(session));
        const QString words = state.unkept.value_or(state.plan).introduction;
        const QStringList numbers = words.split(u' ', Qt::SkipEmptyParts);
        EXPECT_GE(numbers.size(), last);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            ASSERT_EQ(numbers[i].toInt(), i + 1) << words.toStdString();
        EXPECT_LE(state.version, static_cast<int>(numbers.size()) / kWordsInASitting + 1);
        const LibraryCheck check = valueOf(opened->verify(true, {}));
        EXPECT_TRUE(check.clean()) << check.findings.join(u' ').toStdString();
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(last, kKills);
}

} // namespace
} // namespace alliance::app
