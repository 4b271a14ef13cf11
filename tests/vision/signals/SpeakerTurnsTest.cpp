#include "vision/signals/SpeakerTurns.h"

#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;

namespace
{

base::TimeRange range(double start, double end)
{
    return {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)};
}

// Whose mouth moves from start to end (seconds).
struct Talk {
    int person;
    double start;
    double end;
};

class Conversation
{
public:
    Conversation(double seconds, std::vector<Talk> talks) : m_talks(std::move(talks))
    {
        m_signals = test::SyntheticSession(seconds).signals();
        m_signals.people.clear();
        for (int person = 0; person < 2; ++person) {
            test::SyntheticSession session(seconds, static_cast<unsigned>(person) + 3);
            session.change([this, person, k = 0](SignalSample& s, double t) mutable {
                const double noise = 0.004 * (++k * 7 % 5 - 2);
                s.face->mouth = 0.02 + noise;
                for (const auto& talk : m_talks) {
                    if (talk.person == person && t >= talk.start && t < talk.end) {
                        s.face->mouth += 0.1 + 0.1 * std::sin(11.0 * t);
                    }
                }
            });
            m_signals.people.push_back(session.person(person));
        }
        for (const auto& talk : m_talks) {
            m_speech.speech.push_back(range(talk.start, talk.end));
        }
        m_speech.covered = m_signals.covered;
    }

    SessionSignals& signals() { return m_signals; }
    SpeechTrack& speech() { return m_speech; }
    std::vector<SpeakerTurn> turns() const { return speakerTurns(m_signals, m_speech); }

private:
    std::vector<Talk> m_talks;
    SessionSignals m_signals;
    SpeechTrack m_speech;
};

// Of each 20 s person 0 speaks `first` seconds and person 1 the next `second`.
Conversation talkOf(double seconds, double first, double second)
{
    std::vector<Talk> talks;
    for (double t = 0; t + 20 <= seconds; t += 20) {
        talks.push_back({0, t, t + first});
        talks.push_back({1, t + first + 1, t + first + 1 + second});
    }
    return {seconds, talks};
}

} // namespace

TEST(SpeakerTurns, SpeechBelongsToTheOneWhoseMouthMoves)
{
    const Conversation talk(60, {{0, 5, 15}, {1, 16, 30}, {0, 31.5, 32.5}, {1, 40, 50}});
    const auto turns = talk.turns();
    ASSERT_EQ(turns.size(), 4U);
    const std::array<int, 4> who = {0, 1, 0, 1};
    const std::array<double, 4> start = {5, 16, 31.5, 40};
    const std::array<double, 4> end = {15, 30, 32.5, 50};
    for (std::size_t i = 0; i < turns.size(); ++i) {
        EXPECT_EQ(turns[i].person, who[i]) << i;
        EXPECT_NEAR(turns[i].range.start.seconds(), start[i], 0.01) << i;
        EXPECT_NEAR(turns[i].range.end.seconds(), end[i], 0.01) << i;
    }
}

TEST(SpeakerTurns, AChangeOfSpeakerWithoutAPauseIsPlacedWhereTheMouthsChange)
{
    Conversation talk(40, {{0, 5, 15}, {1, 15, 30}});
    talk.speech().speech = {range(5, 30)};
    const auto turns = talk.turns();
    ASSERT_EQ(turns.size(), 2U);
    EXPECT_NEAR(turns[0].range.end.seconds(), 15, 0.7);
    EXPECT_EQ(turns[0].range.end, turns[1].range.start);
    EXPECT_EQ(turns[1].person, 1);
}

TEST(SpeakerTurns, PausesUnderASecondArePartOfATurn)
{
    const Conversation talk(40, {{0, 5, 10}, {0, 10.6, 15}, {0, 18, 22}});
    const auto turns = talk.turns();
    ASSERT_EQ(turns.size(), 2U);
    EXPECT_EQ(turns[0].range, range(5, 15));
}

TEST(SpeakerTurns, SpeechOfSomebodyWhoseMouthIsNotSeenBelongsToNobody)
{
    Conversation talk(40, {{0, 5, 15}, {1, 20, 30}});
    for (auto& sample : talk.signals().people[1].samples) {
        sample.face.reset();
    }
    const auto turns = talk.turns();
    ASSERT_EQ(turns.size(), 2U);
    EXPECT_EQ(turns[0].person, 0);
    EXPECT_EQ(turns[1].person, kUnknownSpeaker);
}

TEST(SpeakerTurns, SamplesBetweenTheTurnsOfTheGridChangeNothing)
{
    Conversation talk(60, {{0, 5, 15}, {1, 16, 30}, {0, 31.5, 32.5}, {1, 40, 50}});
    const auto without = talk.turns();
    for (auto& person : talk.signals().people) {
        auto extra = person.samples[60];
        extra.time.ns += 50'000'000;
        extra.extra = true;
        extra.face->mouth = 0.9;
        person.samples.insert(person.samples.begin() + 61, extra);
    }
    EXPECT_EQ(talk.turns(), without);
}

TEST(SpeakerTurns, ARecordingWithoutPeopleHasOnlySpeechOfNobody)
{
    SessionSignals signals;
    const SpeechTrack speech{range(0, 10), {range(2, 4)}};
    const auto turns = speakerTurns(signals, speech);
    ASSERT_EQ(turns.size(), 1U);
    EXPECT_EQ(turns[0], (SpeakerTurn{range(2, 4), kUnknownSpeaker}));
    EXPECT_TRUE(speakerTurns(signals, {}).empty());
}

TEST(ProposedRoles, WhoSpeaksMoreIsProposedAsThePatientWithLittleConfidence)
{
    auto talk = talkOf(400, 4, 10);
    const auto roles = proposeRoles(talk.signals(), &talk.speech());
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_EQ(roles[0].role, Role::Therapist);
    EXPECT_EQ(roles[1].role, Role::Patient);
    EXPECT_NEAR(roles[1].speakingShare, 10.0 / 14, 0.03);
    EXPECT_GT(roles[1].confidence, 0.5);
    EXPECT_LE(roles[1].confidence, 0.7);
}

TEST(ProposedRoles, WithoutSoundOrDifferenceOrSecondPersonNothingIsProposed)
{
    auto talk = talkOf(400, 8, 8);
    EXPECT_EQ(proposeRoles(talk.signals(), &talk.speech())[0].role, Role::Unknown);
    EXPECT_NEAR(proposeRoles(talk.signals(), &talk.speech())[0].speakingShare, 0.5, 0.03);
    auto clear = talkOf(400, 4, 10);
    EXPECT_EQ(proposeRoles(clear.signals(), nullptr)[0].role, Role::Unknown);
    clear.signals().people.pop_back();
    EXPECT_EQ(proposeRoles(clear.signals(), &clear.speech())[0].role, Role::Unknown);
    auto nearly = talkOf(150, 7, 10); // hardly better than a coin
    EXPECT_EQ(proposeRoles(nearly.signals(), &nearly.speech())[1].role, Role::Unknown);
    EXPECT_EQ(proposeRoles(nearly.signals(), &nearly.speech())[1].confidence, 0);
    auto brief = talkOf(40, 4, 10);
    EXPECT_EQ(proposeRoles(brief.signals(), &brief.speech())[0].role, Role::Unknown);
}

TEST(ProposedRoles, AReviewersWordWinsAndSettlesTheOtherOfTwo)
{
    auto talk = talkOf(400, 4, 10);
    const auto roles = proposeRoles(talk.signals(), &talk.speech(), {{0, Role::Patient}});
    EXPECT_EQ(roles[0].role, Role::Patient);
    EXPECT_EQ(roles[0].confidence, 1);
    EXPECT_EQ(roles[1].role, Role::Therapist);
    EXPECT_NEAR(roles[1].speakingShare, 10.0 / 14, 0.03);
    const auto unknown = proposeRoles(talk.signals(), &talk.speech(), {{1, Role::Unknown}});
    EXPECT_EQ(unknown[1].role, Role::Unknown);
}
