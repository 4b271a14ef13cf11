// The whole queue of an hour through the whole window, by keys that come as the window system gives them.

#include "app/models/CandidateWords.h"
#include "app/models/CodingSession.h"
#include "app/services/CandidateService.h"
#include "app/services/MarkerService.h"
#include "app/services/UnsureAnswer.h"
#include "app/windows/CodingFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

using db::DecisionState;

constexpr int kCandidates = 30;
constexpr int kKeysAtMost = 3; // for one decision
constexpr int kApart = 2;      // frames from one candidate to the next

// What reaches the windows of the program: each key once, when it comes up, and every touch of the mouse.
class HandsSeen : public QObject
{
public:
    using QObject::QObject;
    int keys = 0;
    int mouse = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!watched->isWindowType())
            return false;
        keys += event->type() == QEvent::KeyRelease ? 1 : 0;
        mouse += event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick ||
                         event->type() == QEvent::Wheel
                     ? 1
                     : 0;
        return false;
    }
};

enum class Way { Accept, Adjust, Reject, Unsure, Code };

Way wayOf(int row)
{
    static constexpr std::array kWays{Way::Accept, Way::Reject, Way::Adjust, Way::Accept, Way::Unsure,
                                      Way::Code,   Way::Reject, Way::Accept, Way::Adjust, Way::Accept};
    return kWays[static_cast<std::size_t>(row) % kWays.size()];
}

class KeyboardReview : public WindowTest
{
protected:
    // Through the window, which hands it to what has the focus.
    void key(Qt::Key key) { QTest::keyClick(m_window->windowHandle(), key); }
    QUuid idOf(int row) const { return m_session.candidates()[row].record.id; }
    static int startOf(int row) { return (row + 1) * kApart; }

    void decide(int row)
    {
        switch (wayOf(row)) {
        case Way::Accept:
            return key(Qt::Key_A);
        case Way::Unsure:
            return key(Qt::Key_U);
        case Way::Reject:
            key(Qt::Key_R);
            key(static_cast<Qt::Key>(Qt::Key_1 + row % 3));
            return key(Qt::Key_Return);
        case Way::Adjust: // it starts a frame later
            key(Qt::Key_Right);
            EXPECT_TRUE(waitForFrame(startOf(row) + 1)) << row;
            key(Qt::Key_BracketLeft);
            return key(Qt::Key_A);
        case Way::Code:
            key(Qt::Key_C);
            key(row % 20 < 10 ? Qt::Key_W : Qt::Key_C);
            return key(Qt::Key_Return);
        }
    }

    // In the library, as the next one who opens it reads it.
    void expectStored(const db::Candidate& candidate, int row)
    {
        const Way way = wayOf(row);
        const db::Decision& decision = candidate.decision;
        EXPECT_EQ(decision.state, way == Way::Reject   ? DecisionState::Rejected
                                  : way == Way::Unsure ? DecisionState::Undecided
                                                       : DecisionState::Accepted)
            << row;
        EXPECT_GE(decision.version, 1) << row << " was not decided on";
        EXPECT_EQ(decision.reason, way == Way::Reject   ? rejectionReasons()[row % 3]
                                   : way == Way::Unsure ? kUnsureAnswer
                                                        : QString())
            << row;
        EXPECT_EQ(decision.adjusted.has_value(), way == Way::Adjust) << row;
        EXPECT_EQ(candidate.where().startFrame, startOf(row) + (way == Way::Adjust ? 1 : 0)) << row;
    }
};

TEST_F(KeyboardReview, ThirtyCandidatesTakeNoMouseAndAtMostThreeKeysEach)
{
    QList<int> frames;
    for (int row = 0; row < kCandidates; ++row)
        frames.append(startOf(row));
    makeLibrary(frames);
    openSession();
    ASSERT_EQ(m_session.candidates().size(), kCandidates);
    ASSERT_TRUE(waitFor([this] { return m_window->coding().coding().isReady(); }));
    HandsSeen hands;
    qApp->installEventFilter(&hands);
    int before = 0;
    for (int row = 0; row < kCandidates; ++row) {
        if (row == 0)
            key(Qt::Key_N);
        ASSERT_EQ(m_session.selectedCandidate(), idOf(row)) << row;
        ASSERT_TRUE(waitForFrame(startOf(row))) << row; // one decides on what one sees
        decide(row);
        if (wayOf(row) == Way::Code) {
            // Goes on once it is stored.
            ASSERT_TRUE(waitFor([&] { return m_session.selectedCandidate() == idOf(row + 1); })) << row;
        }
        EXPECT_LE(hands.keys - before, kKeysAtMost) << row; // for the first one also that which leads to it
        EXPECT_GT(hands.keys, before) << "no key was seen";
        before = hands.keys;
    }
    EXPECT_LE(hands.keys, kCandidates * kKeysAtMost);
    EXPECT_EQ(hands.mouse, 0);
    qApp->removeEventFilter(&hands);
    const auto undecided = std::count_if(frames.begin(), frames.end(),
                                         [&](int frame) { return wayOf(frame / kApart - 1) == Way::Unsure; });
    ASSERT_TRUE(waitFor([&] { return m_session.undecidedCount() == undecided; }));

    inLibrary([this](LibraryService& library) {
        const auto stored = CandidateService(library).list(m_sessionId);
        const auto markers = MarkerService(library).list(m_sessionId);
        EXPECT_TRUE(stored && markers);
        if (!stored || !markers)
            return 0;
        EXPECT_EQ(stored->size(), kCandidates);
        for (const CandidateItem& item : *stored)
            expectStored(item.record, static_cast<int>(item.record.moment.startFrame) / kApart - 1);
        EXPECT_EQ(markers->size(), kCandidates / 10);
        return 0;
    });
}

} // namespace
} // namespace alliance::app
