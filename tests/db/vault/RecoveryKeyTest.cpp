#include "db/vault/RecoveryKey.h"

#include <gmock/gmock.h>

namespace alliance::db
{
namespace
{

std::string textOf(const RecoveryKey& key)
{
    const SecretText text = key.text();
    return std::string(text.view());
}

TEST(RecoveryKeys, AreFourteenGroupsOfFourWithoutLettersThatLookAlike)
{
    const std::string text = textOf(RecoveryKey::random());
    EXPECT_THAT(text, ::testing::MatchesRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){13}"));
    EXPECT_EQ(text.find_first_of("ILOU"), std::string::npos);
    EXPECT_NE(text, textOf(RecoveryKey::random()));
}

TEST(RecoveryKeys, GiveTheSamePairAfterBeingTyped)
{
    const RecoveryKey key = RecoveryKey::random();
    std::string typed = textOf(key);
    for (const bool careless : {false, true}) {
        if (careless) {
            for (char& letter : typed) {
                letter = letter == '-' ? ' ' : letter == '0' ? 'o' : letter == '1' ? 'I' : letter;
                letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
            }
            typed = "  " + typed + "\n";
        }
        const auto again = RecoveryKey::fromText(SecretText(typed));
        ASSERT_TRUE(again) << typed;
        EXPECT_EQ(again->pair().publicKey(), key.pair().publicKey());
        EXPECT_EQ(textOf(*again), textOf(key));
    }
}

TEST(RecoveryKeys, AWrongLetterOrTwoSwappedOnesAreNoticed)
{
    const std::string right = textOf(RecoveryKey::random());
    for (std::size_t at = 0; at < right.size(); ++at) {
        if (right[at] == '-')
            continue;
        std::string wrong = right;
        wrong[at] = right[at] == '7' ? '8' : '7';
        EXPECT_FALSE(RecoveryKey::fromText(SecretText(wrong))) << at;
        wrong = right;
        wrong.erase(at, 1);
        EXPECT_FALSE(RecoveryKey::fromText(SecretText(wrong))) << at;
        if (at + 1 < right.size() && right[at + 1] != '-' && right[at + 1] != right[at]) {
            wrong = right;
            std::swap(wrong[at], wrong[at + 1]);
            EXPECT_FALSE(RecoveryKey::fromText(SecretText(wrong))) << at;
        }
    }
    for (const char* wrong : {"", "no key", "0000-0000"})
        EXPECT_FALSE(RecoveryKey::fromText(SecretText(wrong))) << wrong;
    EXPECT_FALSE(RecoveryKey::fromText(SecretText(right + "-0000")));
}

} // namespace
} // namespace alliance::db
