// Meant for the thread sanitizer as well.

#include "db/vault/Vault.h"

#include <gmock/gmock.h>

#include <set>
#include <thread>

namespace alliance::db
{
namespace
{

constexpr int kThreads = 4;
constexpr int kKeys = 300;

TEST(VaultThreads, KeysOpenedInSeveralThreadsAreTheSameInAllOfThem)
{
    const Vault vault(KeyPair::generate(), SecretKey::random());
    std::vector<QUuid> ids;
    std::vector<QByteArray> sealed;
    std::vector<SecretKey> keys;
    for (int i = 0; i < kKeys; ++i) {
        ids.push_back(QUuid::createUuid());
        keys.push_back(SecretKey::random());
        sealed.push_back(*sealKey(keys.back(), vault.publicKey()));
    }
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < kKeys; ++i) {
                const auto at = static_cast<std::size_t>((i * 7 + thread * 31) % kKeys);
                auto key = vault.known(ids[at]);
                if (!key) {
                    auto opened = vault.openKey(sealed[at]);
                    if (!opened) {
                        ++wrong;
                        continue;
                    }
                    key = *opened;
                    vault.remember(ids[at], key);
                }
                if (!std::equal(key->bytes().begin(), key->bytes().end(), keys[at].bytes().begin()))
                    ++wrong;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST(VaultThreads, AKeyThatWasRememberedSealedIsOpenedWhenItIsAskedFor)
{
    const Vault vault(KeyPair::generate(), SecretKey::random());
    const SecretKey key = SecretKey::random();
    const QUuid id = QUuid::createUuid();
    const QUuid damaged = QUuid::createUuid();
    EXPECT_EQ(vault.held(id).error().category, base::ErrorCategory::Refused);
    vault.rememberSealed(id, *sealKey(key, vault.publicKey()));
    vault.rememberSealed(damaged, QByteArray(80, 'x'));
    EXPECT_EQ(vault.known(id), nullptr);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&] {
            const auto held = vault.held(id);
            if (!held || !std::equal((*held)->bytes().begin(), (*held)->bytes().end(), key.bytes().begin()))
                ++wrong;
            vault.rememberSealed(id, QByteArray(80, 'x'));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_NE(vault.known(id), nullptr);
    EXPECT_EQ(vault.held(damaged).error().category, base::ErrorCategory::Damaged);
}

TEST(SecretKeys, NeverShareTheirPlaceAndAreWipedWhenTheyGo)
{
    std::set<const std::uint8_t*> places;
    std::vector<SecretKey> keys;
    for (int i = 0; i < 2000; ++i) {
        keys.push_back(SecretKey::random());
        places.insert(keys.back().data());
    }
    EXPECT_EQ(places.size(), keys.size());
    keys.clear();
    for (int i = 0; i < 2000; ++i) {
        const SecretKey fresh;
        EXPECT_TRUE(std::all_of(fresh.bytes().begin(), fresh.bytes().end(), [](auto byte) { return byte == 0; }));
    }
}

TEST(SecretKeys, AreMadeAndGivenBackByManyThreads)
{
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([] {
            for (int round = 0; round < 20; ++round) {
                std::vector<SecretKey> mine(100);
                for (SecretKey& key : mine)
                    key = SecretKey::random();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace
} // namespace alliance::db
