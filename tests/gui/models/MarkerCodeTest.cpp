#include "app/models/MarkerCode.h"

#include "db/repositories/Vocabulary.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

CodingVocabulary builtIn()
{
    CodingVocabulary words;
    const auto packs = db::Vocabulary::builtIn();
    if (!packs)
        return words;
    for (const db::VocabularyPack& pack : *packs) {
        for (const db::TermList& list : pack.lists) {
            if (list.code == termlist::kMarkerType)
                words.types += list.terms;
            else if (list.code == termlist::kMarkerSubtype)
                words.subtypes += list.terms;
            else if (list.code == termlist::kStrategy)
                words.strategies += list.terms;
        }
    }
    return words;
}

MarkerCode read(const char* text)
{
    return typedCode(QString::fromUtf8(text), builtIn()).code;
}

TEST(MarkerCode, OneLineSaysFormStrategiesAndSignificance)
{
    const MarkerCode code = read("w2 R5, r6 4");
    EXPECT_EQ(code.type, QStringLiteral("withdrawal"));
    EXPECT_EQ(code.subtype, QStringLiteral("W2"));
    EXPECT_EQ(code.strategies, (QStringList{QStringLiteral("R5"), QStringLiteral("R6")}));
    EXPECT_EQ(code.significance, 4);
}

TEST(MarkerCode, OneLetterIsATypeAndTheNameOfAFormIsTheForm)
{
    EXPECT_EQ(read("w").type, QStringLiteral("withdrawal"));
    EXPECT_EQ(read("C").type, QStringLiteral("confrontation"));
    EXPECT_EQ(read("b w2").type, QStringLiteral("both"));
    EXPECT_EQ(read("b w2").subtype, QStringLiteral("W2"));
    EXPECT_EQ(read("falls").subtype, QStringLiteral("falls_silent"));
    EXPECT_EQ(read("r7").type, QStringLiteral("strategy"));
}

TEST(MarkerCode, AFormSaysItsTypeAgainstOneThatWasTypedBefore)
{
    EXPECT_EQ(read("w c3").type, QStringLiteral("confrontation"));
}

TEST(MarkerCode, WhatIsNoCodeIsToldAndNothingIsGuessed)
{
    const TypedCode typed = typedCode(QStringLiteral("w2 x9 7"), builtIn());
    EXPECT_EQ(typed.unknown, (QStringList{QStringLiteral("x9"), QStringLiteral("7")}));
    EXPECT_EQ(typed.code.subtype, QStringLiteral("W2"));
    EXPECT_EQ(typed.code.significance, 0);
}

TEST(MarkerCode, TheTextOfACodeReadsAsThatCode)
{
    const CodingVocabulary words = builtIn();
    for (const MarkerCode& code : {MarkerCode{QStringLiteral("withdrawal"), QStringLiteral("W2"), {}, 3},
                                   MarkerCode{QStringLiteral("both"), QStringLiteral("C1"), {QStringLiteral("R5")}, 0},
                                   MarkerCode{QStringLiteral("confrontation"), {}, {QStringLiteral("R1")}, 5},
                                   MarkerCode{QStringLiteral("strategy"), {}, {QStringLiteral("R10")}, 0}})
        EXPECT_EQ(typedCode(codeText(code, words), words).code, code) << codeText(code, words).toStdString();
}

TEST(MarkerCode, RetiredCodesAreNotTakenAndStayReadable)
{
    CodingVocabulary words = builtIn();
    for (db::Term& term : words.subtypes)
        term.retired = term.retired || term.code == QLatin1String("W2");
    EXPECT_EQ(typedCode(QStringLiteral("w2"), words).unknown, QStringList{QStringLiteral("w2")});
    EXPECT_TRUE(markerWords({QStringLiteral("withdrawal"), QStringLiteral("W2"), {}, 0}, words)
                    .contains(QStringLiteral("Minimal response")));
    EXPECT_TRUE(termOf(subtypesOf(QStringLiteral("withdrawal"), QStringLiteral("W2"), words), QStringLiteral("W2")));
    EXPECT_FALSE(termOf(subtypesOf(QStringLiteral("withdrawal"), {}, words), QStringLiteral("W2")));
}

TEST(MarkerCode, WhoReadsWhatIsForTheSupervisorsIsSaidAsWhoeverReadsItSeesIt)
{
    const auto words = [](db::PersonRole role) { return visibilityWords(db::Visibility::Supervision, role); };
    EXPECT_EQ(words(db::PersonRole::Trainee), QStringLiteral("Supervisor and me"));
    EXPECT_EQ(words(db::PersonRole::Supervisor), QStringLiteral("The supervisors")); // also of what a trainee released
}

} // namespace
} // namespace alliance::app
