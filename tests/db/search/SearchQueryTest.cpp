#include "db/search/SearchQuery.h"

#include <gtest/gtest.h>

#include <random>

namespace alliance::db
{
namespace
{

QString describe(const SearchTerm& term)
{
    QString text = term.field ? toCode(*term.field) + QLatin1Char('=') + term.text : term.text;
    if (term.prefix)
        text += QLatin1Char('*');
    if (term.field == SearchField::Date)
        text =
            QStringLiteral("date=%1..%2").arg(term.days.from.toString(Qt::ISODate), term.days.to.toString(Qt::ISODate));
    return text;
}

// "a&b|c!d": a and (b or c) and not d.
QString describe(const SearchQuery& query)
{
    QStringList groups;
    for (const QList<SearchTerm>& group : query.all) {
        QStringList any;
        for (const SearchTerm& term : group)
            any.append(describe(term));
        groups.append(any.join(QLatin1Char('|')));
    }
    QString text = groups.join(QLatin1Char('&'));
    for (const SearchTerm& term : query.none)
        text += QLatin1Char('!') + describe(term);
    for (const DurationRange& one : query.durations)
        text += QStringLiteral("[%1,%2]").arg(one.least.seconds()).arg(one.most ? one.most->seconds() : -1);
    return text;
}

struct Case {
    const char* typed;
    const char* understood;
    int remarks = 0;
};

TEST(SearchQuery, IsUnderstoodAsTheHelpSaysWhateverIsTyped)
{
    const Case cases[] = {
        {"", ""},
        {"   ", ""},
        {"silence pause", "silence&pause"},
        {"silence AND pause", "silence&pause"},
        {"silence OR pause end", "silence|pause&end"},
        {"a OR b OR c", "a|b|c"},
        {"OR silence OR", "silence"},
        {"silence -pause", "silence!pause"},
        {"silence NOT pause", "silence!pause"},
        {"-pause", "!pause"},
        {"\"long silence\" now", "long silence&now"},
        {"“long silence”", "long silence"},
        {"-\"long silence\"", "!long silence"},
        {"\"never closed", "never closed"},
        {"silen*", "silen**"},
        {"\"long sil\"*", "long sil*"},
        {"well-being", "well-being"},
        {"well - being", "well&being"},
        {"(silence)", "silence"},
        {"kind:restraint", "kind=restraint"},
        {"KIND:restraint", "kind=restraint"},
        {"kind:\"felt sense\"", "kind=felt sense"},
        {"-kind:question words", "words!kind=question"},
        {"principle:M3 OR principle:M4", "principle=M3|principle=M4"},
        {"in:notes case:KESTREL-7 person:quill", "in=notes&case=KESTREL-7&person=quill"},
        {"stage:S2 marker:withdrawal strategy:R5 code:W2 decision:accepted tag:core",
         "stage=S2&marker=withdrawal&strategy=R5&code=W2&decision=accepted&tag=core"},
        {"kind:", ""},
        {"kind: restraint", "restraint"},
        {"date:2026", "date=2026-01-01..2026-12-31"},
        {"date:2026-02", "date=2026-02-01..2026-02-28"},
        {"date:2026-3-9", "date=2026-03-09..2026-03-09"},
        {"date:2026-01..2026-03", "date=2026-01-01..2026-03-31"},
        {"date:2026-03..2026-01", "date=2026-01-01..2026-03-31"},
        {"date:2026-01..", "date=2026-01-01.."},
        {"date:..2026-01", "date=..2026-01-31"},
        {"date:2026-02-30", "", 1},
        {"date:yesterday", "", 1},
        {"date:..", "", 1},
        {"duration:30s", "[30,-1]"},
        {"duration:>2m", "[120,-1]"},
        {"duration:<=1:30", "[0,90]"},
        {"duration:30s..2m pause", "pause[30,120]"},
        {"duration:1.5h", "[5400,-1]"},
        {"duration:long", "", 1},
        {"duration:99999999999999999999", "", 1},
        {"-duration:30s", "", 1},
        {"mood:sad", "mood:sad", 1},
        {"at 10:30", "at&10:30"},
        {"---", "", 1},
        {"*", "", 1},
        {"\"\"", ""},
        {"'; DROP TABLE entries; --", "DROP&TABLE&entries;", 2},
        {"body : x NEAR(a b, 2) ^y", "body&x&NEAR&a&b,&2&^y", 1},
        {"a\"b\"c", "a&b&c"},
    };
    for (const Case& one : cases) {
        const SearchQuery query = parseSearch(QString::fromUtf8(one.typed));
        EXPECT_EQ(describe(query).toStdString(), one.understood) << one.typed;
        EXPECT_EQ(query.remarks.size(), one.remarks) << one.typed;
    }
}

TEST(SearchQuery, WhileTypingTheLastWordCountsAsTheBeginningOfOne)
{
    EXPECT_EQ(describe(parseSearch(QStringLiteral("long sil"), true)), QStringLiteral("long&sil*"));
    EXPECT_EQ(describe(parseSearch(QStringLiteral("long sil "), true)), QStringLiteral("long&sil"));
    EXPECT_EQ(describe(parseSearch(QStringLiteral("\"long sil"), true)), QStringLiteral("long sil*"));
    EXPECT_EQ(describe(parseSearch(QStringLiteral("l"), true)), QStringLiteral("l"));
}

TEST(SearchQuery, EmojiAndSignsAreNamedAsNothingToLookFor)
{
    const SearchQuery query = parseSearch(QString::fromUtf8("🙂 pause !!!"));
    EXPECT_EQ(describe(query), QStringLiteral("pause"));
    ASSERT_EQ(query.remarks.size(), 2);
    EXPECT_EQ(query.remarks[0].kind, SearchRemark::Kind::NothingToLookFor);
    EXPECT_EQ(query.remarks[0].text, QString::fromUtf8("🙂"));
}

TEST(SearchQuery, NulAndHalvesOfCharactersAreGaps)
{
    const QString typed = QStringLiteral("one") + QChar(0) + QStringLiteral("two") + QChar(0xd800) +
                          QStringLiteral("three") + QChar(0x02) + QStringLiteral("four");
    EXPECT_EQ(describe(parseSearch(typed)), QStringLiteral("one&two&three&four"));
}

TEST(SearchQuery, AVeryLongOneIsShortenedAndThatIsSaid)
{
    const SearchQuery query = parseSearch(QStringLiteral("word ").repeated(20'000));
    EXPECT_LE(query.all.size(), 48);
    ASSERT_EQ(query.remarks.size(), 1);
    EXPECT_EQ(query.remarks[0].kind, SearchRemark::Kind::Shortened);
    EXPECT_EQ(parseSearch(QString(1'000'000, QLatin1Char('x'))).remarks[0].kind, SearchRemark::Kind::Shortened);
}

TEST(SearchQuery, AnyMixtureOfSignsCanBeParsed)
{
    std::mt19937 random(7);
    const QString signs = QStringLiteral("\"-*:() abORNTkindate.<>0123") + QChar(0) + QChar(0xdc00) + QChar(0x4e2d);
    for (int i = 0; i < 2000; ++i) {
        QString typed;
        for (std::size_t length = random() % 40; length > 0; --length)
            typed.append(signs[static_cast<qsizetype>(random() % static_cast<std::size_t>(signs.size()))]);
        const SearchQuery query = parseSearch(typed, i % 2 == 0);
        EXPECT_LE(query.all.size() + query.none.size(), 48);
    }
}

} // namespace
} // namespace alliance::db
