#include "app/models/FuzzyMatch.h"

#include "app/models/PaletteEntries.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

int score(const char* query, const char* text)
{
    return matchScore(QString::fromUtf8(query), QString::fromUtf8(text)).value_or(-1);
}

QList<PaletteEntry> someEntries()
{
    PaletteEntry accept{
        ActionId::AcceptCandidate, QStringLiteral("Accept candidate"), {}, QStringLiteral("Review"), {}, {}};
    PaletteEntry next{ActionId::NextCandidate, QStringLiteral("Next candidate"), {}, QStringLiteral("Review"), {}, {}};
    PaletteEntry camera{ActionId::NextCamera,
                        QStringLiteral("Enlarge next camera"),
                        {},
                        QStringLiteral("View"),
                        {},
                        QStringLiteral("For sessions of several cameras")};
    PaletteEntry mute{
        ActionId::Mute, QStringLiteral("Mute"), QStringLiteral("Sound off or on"), QStringLiteral("Playback"), {}, {}};
    return {camera, accept, next, mute};
}

QStringList found(const char* query, const QList<ActionId>& recent = {})
{
    QStringList texts;
    for (const PaletteEntry& entry : paletteEntries(someEntries(), QString::fromUtf8(query), recent))
        texts.append(entry.text);
    return texts;
}

TEST(FuzzyMatch, EveryWordMustBeFoundInAnyOrder)
{
    EXPECT_GT(score("candidate accept", "Accept candidate"), 0);
    EXPECT_EQ(score("accept note", "Accept candidate"), -1);
    EXPECT_EQ(score("", "Accept candidate"), 0);
    EXPECT_EQ(score("  ", "Accept candidate"), 0);
}

TEST(FuzzyMatch, WholeWordsComeBeforeBeginningsPartsAndLettersInOrder)
{
    const int whole = score("note", "Delete note");
    const int beginning = score("not", "Delete note");
    const int part = score("elet", "Delete note");
    const int letters = score("dlnt", "Delete note");
    EXPECT_GT(whole, beginning);
    EXPECT_GT(beginning, part);
    EXPECT_GT(part, letters);
    EXPECT_GT(letters, 0);
}

TEST(FuzzyMatch, LettersInOrderBeginAtAWord)
{
    EXPECT_GT(score("accand", "Accept candidate"), 0);
    EXPECT_EQ(score("cptcd", "Accept"), -1);
    EXPECT_EQ(score("x", "Next"), -1) << "one letter inside a word finds everything";
}

TEST(FuzzyMatch, CapitalsAndAccentsDoNotMatter)
{
    EXPECT_EQ(score("QUALITE", "Qualité"), score("qualité", "qualite"));
    EXPECT_GT(score("QUALITE", "Qualité"), 0);
}

TEST(PaletteEntries, WhatWasUsedRecentlyComesFirst)
{
    EXPECT_EQ(found("", {ActionId::Mute, ActionId::NextCandidate}).mid(0, 2),
              QStringList({QStringLiteral("Mute"), QStringLiteral("Next candidate")}));
    EXPECT_EQ(found("cand", {ActionId::NextCandidate}).front(), QStringLiteral("Next candidate"));
    EXPECT_EQ(found("cand").front(), QStringLiteral("Accept candidate"));
}

TEST(PaletteEntries, WithoutWordsWhatCannotBeUsedComesLast)
{
    EXPECT_EQ(found("").size(), 4);
    EXPECT_EQ(found("").back(), QStringLiteral("Enlarge next camera"));
}

TEST(PaletteEntries, TheTipAndTheMenuAreFoundAfterTheText)
{
    EXPECT_EQ(found("sound"), QStringList{QStringLiteral("Mute")});
    EXPECT_EQ(found("next").front(), QStringLiteral("Next candidate"));
    EXPECT_EQ(found("review").size(), 2);
    EXPECT_TRUE(found("nothing like it").isEmpty());
    EXPECT_TRUE(found("soff").isEmpty()) << "letters here and there in “Sound off or on”";
}

} // namespace
} // namespace alliance::app
