#include "db/search/FacetWords.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace alliance::db
{
namespace
{

QString facetOf(int number)
{
    return QStringLiteral("code:%1").arg(number);
}

TEST(FacetWords, OfMoreFacetsThanThereAreSignsAreAllDifferent)
{
    constexpr int kFacets = 140'000; // of 65,533 signs
    FacetWords words;
    QSet<QString> made{FacetWords::ofAll()};
    for (int i = 0; i < kFacets; ++i)
        made.insert(words.made(facetOf(i)));
    EXPECT_EQ(made.size(), kFacets + 1);
    EXPECT_TRUE(std::none_of(made.begin(), made.end(), [](const QString& one) { return one.contains(u' '); }));
    EXPECT_EQ(words.made(facetOf(0)), words.known(facetOf(0)));
    EXPECT_TRUE(words.known(facetOf(kFacets)).isEmpty());
}

TEST(FacetWords, AreTheSameForAllThreads)
{
    constexpr int kFacets = 2000;
    FacetWords words;
    std::vector<QStringList> found(4);
    {
        std::vector<std::jthread> threads;
        for (QStringList& mine : found)
            threads.emplace_back([&words, &mine] {
                for (int i = 0; i < kFacets; ++i)
                    mine.append(words.made(facetOf(i)));
            });
    }
    for (const QStringList& one : found)
        EXPECT_EQ(one, found.front());
    EXPECT_EQ(QSet<QString>(found.front().begin(), found.front().end()).size(), kFacets);
}

TEST(FacetWords, TagsAreListedInOrderAndOnce)
{
    FacetWords words;
    for (const char* one : {"tag:silence", "code:repair", "tag:late", "tag:silence"})
        words.made(QString::fromLatin1(one));
    EXPECT_EQ(words.tags(), (QStringList{QStringLiteral("late"), QStringLiteral("silence")}));
}

} // namespace
} // namespace alliance::db
