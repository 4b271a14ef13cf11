#include "app/services/VocabularyWords.h"

#include "db/repositories/Vocabulary.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(VocabularyWords, EveryTermThatTheProgramBringsHasATranslation)
{
    const auto packs = db::Vocabulary::builtIn();
    ASSERT_TRUE(packs);
    for (const db::VocabularyPack& pack : *packs) {
        EXPECT_TRUE(hasTranslation(pack.title)) << pack.title.toStdString();
        EXPECT_TRUE(hasTranslation(pack.source)) << pack.source.toStdString();
        for (const db::TermList& list : pack.lists) {
            EXPECT_TRUE(hasTranslation(list.title)) << list.title.toStdString();
            for (const db::Term& term : list.terms) {
                EXPECT_TRUE(hasTranslation(term.label)) << term.label.toStdString();
                EXPECT_TRUE(hasTranslation(term.explanation)) << term.explanation.toStdString();
            }
        }
    }
}

TEST(VocabularyWords, WordsOfASiteStayAsTheyAre)
{
    const db::Term own{QStringLiteral("W2"), QStringLiteral("Says little"), QStringLiteral("As we see it."),
                       QStringLiteral("withdrawal"), false};
    EXPECT_EQ(inLanguage(own), own);
}

} // namespace
} // namespace alliance::app
