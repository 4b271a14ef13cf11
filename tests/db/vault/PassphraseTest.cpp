#include "db/vault/Passphrase.h"

#include <gmock/gmock.h>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

TEST(Passphrases, NeedTwelveCharactersWithoutTheirBlanks)
{
    for (const char* good :
         {"twelve  chars2", "one two ten six", "äö ü ßéäöüßéäö", "  one two three four  ", "aaaaaaaaabcde"})
        EXPECT_TRUE(checkPassphrase(SecretText(good))) << good;
    for (const char* weak : {"", "            ", "eleven chars", "äääääääääää", "one two ten", "eleven char        ",
                             "a b c d", "a b c d e f g h i j k"})
        EXPECT_FALSE(checkPassphrase(SecretText(weak))) << weak;
}

TEST(Passphrases, NeedFiveCharactersThatDiffer)
{
    for (const char* weak :
         {"aaaaaaaaaaaa", "aaaa aaaa aaaa", "word word word word", "äöüß äöüß äöüß", "121212121212"}) {
        const auto checked = checkPassphrase(SecretText(weak));
        ASSERT_FALSE(checked) << weak;
        EXPECT_EQ(checked.error().context, kWeakPassphrase) << weak;
    }
    EXPECT_TRUE(checkPassphrase(SecretText("words words words")));
}

class Wrapping : public ::testing::Test
{
protected:
    const QUuid m_library = QUuid::createUuid();
    const QUuid m_person = QUuid::createUuid();
    const KeyPair m_pair = KeyPair::generate();
    const SecretText m_passphrase{"reeds in the wind"};
    const WrappedSecret m_wrapped = *wrapSecret(m_pair, m_passphrase, PassphraseCost::least(), m_library, m_person);
};

TEST_F(Wrapping, GivesThePairBackForThePassphrase)
{
    const auto again = unwrapSecret(m_wrapped, m_passphrase, m_library, m_person);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->publicKey(), m_pair.publicKey());
    EXPECT_FALSE(
        m_wrapped.bytes.contains(QByteArray(reinterpret_cast<const char*>(m_pair.secret().data()), SecretKey::kSize)));
}

TEST_F(Wrapping, IsForOnePersonOfOneLibrary)
{
    EXPECT_FALSE(unwrapSecret(m_wrapped, m_passphrase, QUuid::createUuid(), m_person));
    EXPECT_FALSE(unwrapSecret(m_wrapped, m_passphrase, m_library, QUuid::createUuid()));
    EXPECT_FALSE(unwrapSecret(m_wrapped, SecretText("reeds in the winD"), m_library, m_person));
    EXPECT_FALSE(unwrapSecret(m_wrapped, SecretText(), m_library, m_person));
}

TEST_F(Wrapping, EveryFlippedBitIsNoticed)
{
    for (qsizetype at = 0; at < m_wrapped.bytes.size(); ++at) {
        WrappedSecret altered = m_wrapped;
        altered.bytes[at] = static_cast<char>(altered.bytes[at] ^ 4);
        EXPECT_FALSE(unwrapSecret(altered, m_passphrase, m_library, m_person)) << at;
    }
    WrappedSecret altered = m_wrapped;
    altered.salt[0] = static_cast<char>(altered.salt[0] ^ 4);
    EXPECT_FALSE(unwrapSecret(altered, m_passphrase, m_library, m_person));
}

TEST_F(Wrapping, AbsurdParametersAreDamageAndAskForNoMemory)
{
    for (const PassphraseCost& cost : {PassphraseCost{1, std::uint64_t{1} << 60}, PassphraseCost{1U << 31U, 8192}}) {
        WrappedSecret altered = m_wrapped;
        altered.cost = cost;
        const auto result = unwrapSecret(altered, m_passphrase, m_library, m_person);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().category, ErrorCategory::Damaged);
    }
}

} // namespace
} // namespace alliance::db
