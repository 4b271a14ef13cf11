#include "app/models/HelpPages.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

QString plainOf(const QString& html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

TEST(HelpPages, EveryPageHasATitleAndSectionsAndNoMarkIsLeftOpen)
{
    const ActionRegistry actions;
    const HelpPages pages(actions);
    for (const HelpPage& page : pages.pages()) {
        const QString html = pages.html(page.key);
        EXPECT_FALSE(page.title.isEmpty()) << page.key.toStdString();
        EXPECT_TRUE(html.contains(QStringLiteral("name=\"s1\""))) << page.key.toStdString();
        EXPECT_FALSE(html.contains(QStringLiteral("[["))) << page.key.toStdString();
    }
}

TEST(HelpPages, EveryLinkLeadsToAPageOrRunsACommandThatThereIs)
{
    const ActionRegistry actions;
    const HelpPages pages(actions);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    int links = 0;
    for (const HelpPage& page : pages.pages()) {
        const QString html = pages.html(page.key);
        for (auto found = link.globalMatch(html); found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            if (target.startsWith(QStringLiteral("action:"))) {
                EXPECT_TRUE(actionOfKey(actions, target.mid(7))) << target.toStdString();
            } else {
                EXPECT_TRUE(target.endsWith(QStringLiteral(".html")) && pages.has(target.chopped(5)))
                    << page.key.toStdString() << ": " << target.toStdString();
            }
        }
    }
    EXPECT_GT(links, 30);
}

TEST(HelpPages, KeysInTheTextAreThoseThatCommandsHaveNow)
{
    ActionRegistry actions;
    const HelpPages pages(actions);
    EXPECT_TRUE(plainOf(pages.html(QStringLiteral("keyboard"))).contains(QStringLiteral("F9")));
    actions.setShortcuts(ActionId::HideEverything, shortcutKeys({"F12"}));
    const QString now = plainOf(pages.html(QStringLiteral("keyboard")));
    EXPECT_FALSE(now.contains(QStringLiteral("F9")));
    EXPECT_TRUE(now.contains(QStringLiteral("F12")));
    actions.setShortcuts(ActionId::HideEverything, {});
    EXPECT_TRUE(plainOf(pages.html(QStringLiteral("keyboard"))).contains(QStringLiteral("Hide picture and sound")));
}

TEST(HelpPages, EveryLanguageHasEveryPageWithTheSameSectionsLinksAndKeys)
{
    const ActionRegistry actions;
    const HelpPages english(actions);
    const HelpPages german(actions, QStringLiteral("de"));
    static const QRegularExpression part(QStringLiteral("href=\"[^\"]*\"|name=\"[^\"]*\"|class=\"key\">[^<]*"));
    const auto partsOf = [](const QString& html) {
        QStringList parts;
        for (auto found = part.globalMatch(html); found.hasNext();)
            parts.append(found.next().captured());
        parts.sort();
        return parts;
    };
    for (const HelpPage& page : english.pages()) {
        EXPECT_NE(german.html(page.key), english.html(page.key)) << page.key.toStdString();
        EXPECT_EQ(partsOf(german.html(page.key)), partsOf(english.html(page.key))) << page.key.toStdString();
    }
}

TEST(HelpPages, WordsAreFoundByTheirBeginningsInAnyCase)
{
    const ActionRegistry actions;
    const HelpPages pages(actions);
    const QList<HelpHit> hits = pages.search(QStringLiteral("RECOV passphr"));
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits.front().page, QStringLiteral("trouble"));
    EXPECT_TRUE(hits.front().title.contains(QStringLiteral("passphrase"))) << hits.front().title.toStdString();
    EXPECT_FALSE(hits.front().excerpt.isEmpty());
    EXPECT_TRUE(pages.search(QStringLiteral("xylophone")).isEmpty());
    EXPECT_TRUE(pages.search(QStringLiteral("  ")).isEmpty());
}

TEST(HelpPages, WhateverThePeopleWorkWithIsFound)
{
    const ActionRegistry actions;
    const std::pair<const char*, QStringList> wanted[] = {
        {"en",
         {QStringLiteral("reel"), QStringLiteral("review package"), QStringLiteral("ELAN"), QStringLiteral("course"),
          QStringLiteral("could not be measured"), QStringLiteral("wrong day"), QStringLiteral("language"),
          QStringLiteral("backup"), QStringLiteral("consent"), QStringLiteral("rehearsal"),
          QStringLiteral("agreement")}},
        {"de",
         {QStringLiteral("Zusammenschnitt"), QStringLiteral("Review-Paket"), QStringLiteral("ELAN"),
          QStringLiteral("Verlauf eines Falls"), QStringLiteral("nicht gemessen"), QStringLiteral("falschen Tag"),
          QStringLiteral("Sprache")}}};
    for (const auto& [language, words] : wanted) {
        const HelpPages pages(actions, QString::fromLatin1(language));
        for (const QString& word : words)
            EXPECT_FALSE(pages.search(word).isEmpty()) << language << ": " << word.toStdString();
    }
}

TEST(HelpPages, APageThatThereIsNotIsEmptyAndALanguageWithoutPagesIsEnglish)
{
    const ActionRegistry actions;
    EXPECT_TRUE(HelpPages(actions).html(QStringLiteral("../secret")).isEmpty());
    const HelpPages other(actions, QStringLiteral("xx"));
    EXPECT_EQ(other.pages().front().title, QStringLiteral("Alliance Review"));
}

// What the vocabulary forbids: the help may say these words only where it says that they are not claimed.
TEST(HelpPages, NoPagePromisesWhatTheProgramMayNeverClaim)
{
    const ActionRegistry actions;
    const HelpPages pages(actions);
    static const QRegularExpression never(
        QStringLiteral("detects? (a )?rupture|ruptures? (is|are|was|were) (found|detected|measured)|emotion|"
                       "\\b(anxious|angry|sad|happy|ashamed|afraid)\\b|synchron"),
        QRegularExpression::CaseInsensitiveOption);
    for (const HelpPage& page : pages.pages()) {
        const auto match = never.match(plainOf(pages.html(page.key)));
        EXPECT_FALSE(match.hasMatch()) << page.key.toStdString() << ": " << match.captured().toStdString();
    }
}

} // namespace
} // namespace alliance::app
