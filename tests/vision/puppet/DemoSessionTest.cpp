#include "tests/support/puppet/DemoSession.h"

#include "tests/support/puppet/DemoSpeech.h"
#include "tests/support/puppet/PuppetRenderer.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <unistd.h>

namespace alliance::test
{
namespace
{

class DemoSessionTest : public ::testing::Test
{
protected:
    DemoSessionTest() : m_options{vision::modelFolder(), photoFolder(), m_folder.path() / "made", 0.6, 1} {}
    void SetUp() override { ASSERT_FALSE(m_folder.path().empty()); }

    base::Result<DemoSessionResult> make() const
    {
        return makeDemoSession(m_options, [](const char*, double) {});
    }
    std::string contents(const char* name) const
    {
        std::ifstream file(m_options.folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

    support::ScratchFolder m_folder;
    DemoSessionOptions m_options;
};

TEST_F(DemoSessionTest, IsMadeOnceAndAgainOnlyWhenAFileIsNoLongerWhole)
{
    const auto first = make();
    ASSERT_TRUE(first) << first.error().context;
    EXPECT_TRUE(first->made);
    const std::string film = contents("demo-session.mp4");
    EXPECT_EQ(film.substr(4, 4), "ftyp");
    const auto truth = nlohmann::json::parse(contents("demo-session.truth.json"));
    EXPECT_TRUE(truth["clips"].contains("demo-session.mp4"));
    EXPECT_EQ(nlohmann::json::parse(contents("demo-session.dialogue.json"))["language"], "en");

    const auto second = make();
    ASSERT_TRUE(second) << second.error().context;
    EXPECT_FALSE(second->made);

    std::ofstream(m_options.folder / "demo-session.truth.json") << "{}";
    const auto third = make();
    ASSERT_TRUE(third) << third.error().context;
    EXPECT_TRUE(third->made);
    EXPECT_EQ(contents("demo-session.mp4"), film);
}

TEST(DemoSpeech, SpeaksEachLineWhenTheScriptSays)
{
    const PuppetScript script = shortened(demoScript(), 11);
    const auto sound = speak(script);
    ASSERT_TRUE(sound) << sound.error().context;
    ASSERT_EQ(sound->lines.size(), 2U);
    EXPECT_EQ(sound->lines[0].speaker, Place::Right);
    EXPECT_NEAR(sound->lines[0].start, 3.0, 0.3);
    EXPECT_GT(sound->lines[0].end, sound->lines[0].start + 3);
    EXPECT_LT(sound->lines[0].end, sound->lines[1].start);
    const auto& voice = sound->speech[indexOf(Place::Right)];
    EXPECT_EQ(voice.at(2.0), 0);
    EXPECT_GT(*std::max_element(voice.level.begin(), voice.level.end()), 0.5F);
    EXPECT_EQ(sound->channels[0].size(), std::size_t{11} * Soundtrack::kRate);
    const auto dialogue = nlohmann::json::parse(dialogueJson(script, *sound));
    EXPECT_EQ(dialogue["lines"][0]["speaker"], "patient");
    EXPECT_EQ(dialogue["lines"][0]["text"], script.lines[0].text);
}

TEST_F(DemoSessionTest, SaysWhatIsMissingAndLeavesNothingBehind)
{
    m_options.photos = m_folder.path() / "none";
    const auto result = make();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().category, base::ErrorCategory::NotFound);
    EXPECT_FALSE(std::filesystem::exists(m_options.folder / "demo-session.mp4"));
    EXPECT_FALSE(std::filesystem::exists(m_options.folder / "demo-session.stamp.json"));
}

} // namespace
} // namespace alliance::test
