#include "db/search/SearchIndex.h"

#include "tests/db/LibraryFixture.h"

#include <random>

namespace alliance::db
{
namespace
{

class SearchIndexTest : public ::testing::Test
{
protected:
    void SetUp() override { m_index = valueOf(SearchIndex::make()); }

    SearchEntry entry(const QString& text, const QDate& day = QDate(2026, 3, 5)) const
    {
        SearchEntry one;
        one.place.id = QUuid::createUuidV5(QUuid(), text + day.toString());
        one.place.caseId = QUuid::createUuidV5(QUuid(), QStringLiteral("case"));
        one.place.sessionId = QUuid::createUuidV5(QUuid(), QStringLiteral("session"));
        one.place.day = day;
        one.text = text;
        return one;
    }

    QStringList find(const QString& typed) const
    {
        const SearchAnswer answer = valueOf(m_index->find(parseSearch(typed), 100));
        QStringList texts;
        for (const SearchHit& hit : answer.hits)
            texts.append(hit.passage.text);
        return texts;
    }

    void add(const QStringList& texts)
    {
        QList<SearchEntry> entries;
        for (const QString& text : texts)
            entries.append(entry(text));
        succeed(m_index->add(entries));
    }

    std::unique_ptr<SearchIndex> m_index;
};

TEST_F(SearchIndexTest, WordsAreFoundWithoutRegardToAccentsAndCapitals)
{
    add({QString::fromUtf8("Er schwieg lange, dann ein Lächeln"), QString::fromUtf8("Il évite le thème de la colère"),
         QString::fromUtf8("ΣΙΩΠΗ και παύση")});
    EXPECT_EQ(find(QStringLiteral("lacheln")).size(), 1);
    EXPECT_EQ(find(QString::fromUtf8("LÄCHELN")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("colere evite")).size(), 1);
    EXPECT_EQ(find(QString::fromUtf8("σιωπη")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("schweigen")).size(), 0);
}

TEST_F(SearchIndexTest, PhrasesPrefixesExclusionsAndAlternativesDoWhatTheySay)
{
    add({QStringLiteral("a long silence after the question"), QStringLiteral("the silence was long"),
         QStringLiteral("silently looking down"), QStringLiteral("a pause")});
    EXPECT_EQ(find(QStringLiteral("long silence")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("\"long silence\"")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("silen*")).size(), 3);
    EXPECT_EQ(find(QStringLiteral("silen* -long")), QStringList{QStringLiteral("silently looking down")});
    EXPECT_EQ(find(QStringLiteral("pause OR question")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("-silence -pause")).size(), 1);
}

TEST_F(SearchIndexTest, TextWithoutGapsBetweenWordsIsFoundByCharactersInARow)
{
    add({QString::fromUtf8("患者は長い沈黙のあと目をそらした"), QString::fromUtf8("治疗联盟的破裂与修复")});
    EXPECT_EQ(find(QString::fromUtf8("沈黙")).size(), 1);
    EXPECT_EQ(find(QString::fromUtf8("黙沈")).size(), 0);
    EXPECT_EQ(find(QString::fromUtf8("破裂")).size(), 1);
    const SearchAnswer answer = valueOf(m_index->find(parseSearch(QString::fromUtf8("沈黙")), 5));
    ASSERT_EQ(answer.hits.size(), 1);
    const SearchPassage& passage = answer.hits[0].passage;
    ASSERT_EQ(passage.marks.size(), 1);
    EXPECT_EQ(passage.text.mid(passage.marks[0].start, passage.marks[0].length), QString::fromUtf8("沈黙"));
}

TEST_F(SearchIndexTest, APassageShowsTheWordsInTheirSurroundings)
{
    add({QStringLiteral("filler ").repeated(60) + QStringLiteral("he <b>turned</b>\naway ") +
         QStringLiteral("more ").repeated(60)});
    const SearchAnswer answer = valueOf(m_index->find(parseSearch(QStringLiteral("turned away")), 5));
    ASSERT_EQ(answer.hits.size(), 1);
    const SearchPassage& passage = answer.hits[0].passage;
    EXPECT_LT(passage.text.size(), 300);
    ASSERT_EQ(passage.marks.size(), 2);
    EXPECT_EQ(passage.text.mid(passage.marks[0].start, passage.marks[0].length), QStringLiteral("turned"));
    EXPECT_EQ(passage.text.mid(passage.marks[1].start, passage.marks[1].length), QStringLiteral("away"));
    EXPECT_FALSE(passage.text.contains(QLatin1Char('\n')));
}

TEST_F(SearchIndexTest, BetterMatchesComeFirstAndAmongEqualsTheNewest)
{
    QList<SearchEntry> entries;
    for (int day = 1; day <= 9; ++day)
        entries.append(entry(QStringLiteral("silence"), QDate(2026, 1, day)));
    entries.append(entry(QStringLiteral("silence silence and more silence"), QDate(2025, 1, 1)));
    succeed(m_index->add(entries));
    const SearchAnswer answer = valueOf(m_index->find(parseSearch(QStringLiteral("silence")), 100));
    ASSERT_EQ(answer.hits.size(), 10);
    EXPECT_EQ(answer.hits[0].place.day, QDate(2025, 1, 1));
    for (int i = 1; i < 10; ++i)
        EXPECT_EQ(answer.hits[i].place.day, QDate(2026, 1, 10 - i));
}

TEST_F(SearchIndexTest, ARareWordTellsMoreThanACommonOneUntilItIsCommonItself)
{
    QList<SearchEntry> entries;
    for (int day = 1; day <= 4; ++day)
        entries.append(entry(QStringLiteral("there was silence"), QDate(2026, 1, day)));
    for (int day = 5; day <= 14; ++day)
        entries.append(entry(QStringLiteral("there was nothing"), QDate(2026, 1, day)));
    entries.append(entry(QStringLiteral("there was laughter"), QDate(2025, 1, 1)));
    succeed(m_index->add(entries));
    const QString asked = QStringLiteral("laughter OR silence");
    EXPECT_EQ(find(asked).value(0), QStringLiteral("there was laughter"));

    QList<SearchEntry> more;
    for (int day = 1; day <= 6; ++day)
        more.append(entry(QStringLiteral("there was laughter"), QDate(2026, 2, day)));
    succeed(m_index->add(more));
    EXPECT_EQ(find(asked).value(0), QStringLiteral("there was silence"));
}

TEST_F(SearchIndexTest, AWordInATagTellsMoreThanInTheText)
{
    SearchEntry tagged = entry(QStringLiteral("some note of a session"), QDate(2025, 1, 1));
    tagged.tags = {QStringLiteral("silence")};
    succeed(m_index->add({tagged, entry(QStringLiteral("a note of silence and more"), QDate(2026, 1, 1)),
                          entry(QStringLiteral("nothing"), QDate(2026, 1, 2))}));
    EXPECT_EQ(find(QStringLiteral("silence")).value(0), QStringLiteral("some note of a session"));
}

TEST_F(SearchIndexTest, FiltersAndExcludedWordsChangeWhatIsFoundAndNotItsOrder)
{
    QList<SearchEntry> entries;
    for (int i = 0; i < 40; ++i)
        entries.append(
            entry(QStringLiteral("he ") + QStringLiteral("paused ").repeated(1 + i * 7 % 5) +
                      QStringLiteral("and looked %1 ").arg(i % 3 == 0 ? QStringLiteral("away") : QStringLiteral("up")) +
                      QString::number(i),
                  QDate(2026, 1, 1 + i % 9)));
    succeed(m_index->add(entries));
    const QStringList all = find(QStringLiteral("paused looked"));
    ASSERT_EQ(all.size(), 40);
    QStringList without;
    std::copy_if(all.begin(), all.end(), std::back_inserter(without),
                 [](const QString& text) { return !text.contains(QStringLiteral("away")); });
    EXPECT_EQ(find(QStringLiteral("paused looked -away in:note date:2026")), without);
}

TEST_F(SearchIndexTest, TheOrderOfFillingDoesNotShowInTheResult)
{
    QList<SearchEntry> entries;
    for (int i = 0; i < 60; ++i)
        entries.append(entry(QStringLiteral("pause %1 %2").arg(i % 7).arg(i), QDate(2026, 1, 1 + i % 3)));
    succeed(m_index->add(entries));
    const QStringList before = find(QStringLiteral("pause"));
    std::mt19937 random(3);
    std::shuffle(entries.begin(), entries.end(), random);
    SetUp();
    for (const SearchEntry& one : entries)
        succeed(m_index->add({one}));
    EXPECT_EQ(find(QStringLiteral("pause")), before);
    EXPECT_EQ(before.size(), 60);
}

TEST_F(SearchIndexTest, ListsAddedOneAfterTheOtherAreFoundLikeOne)
{
    QList<QList<SearchEntry>> lists;
    for (int day = 1; day <= 3; ++day)
        lists.append({entry(QStringLiteral("a silence"), QDate(2026, 3, day)),
                      entry(QStringLiteral("a pause"), QDate(2026, 3, day))});
    lists.append({entry(QStringLiteral("an earlier silence"), QDate(2026, 1, 1))});
    qsizetype at = 0;
    SearchRows rows(m_index->names().words());
    succeed(m_index->fill([&]() -> base::Result<QList<SearchRow>> {
        return at == lists.size() ? QList<SearchRow>() : rows.of(lists[at++]);
    }));
    EXPECT_EQ(find(QStringLiteral("silence")).size(), 4);
    EXPECT_EQ(find(QStringLiteral("date:2026-03-02")).size(), 2);
    EXPECT_EQ(m_index->size(), 7);
}

TEST_F(SearchIndexTest, AListThatCannotBeReadEndsTheFillingAndKeepsWhatCameBefore)
{
    bool first = true;
    const base::Status filled = m_index->fill([&]() -> base::Result<QList<SearchRow>> {
        if (std::exchange(first, false))
            return SearchRows(m_index->names().words()).of({entry(QStringLiteral("a silence"))});
        return base::fail(base::ErrorCategory::Damaged, "list");
    });
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().category, base::ErrorCategory::Damaged);
    EXPECT_EQ(find(QStringLiteral("silence")).size(), 1);
    add({QStringLiteral("a longer silence")});
    EXPECT_EQ(find(QStringLiteral("silence")).size(), 2);
}

TEST_F(SearchIndexTest, WithTooManyMatchesToRankTheNewestComeFirst)
{
    QList<SearchEntry> entries;
    for (int i = 0; i < SearchIndex::kMostRanked + 20; ++i) {
        entries.append(entry(QStringLiteral("pause"), QDate(2000, 1, 1).addDays(i)));
        entries.last().length = base::MediaTime::fromSeconds(i % 10);
    }
    succeed(m_index->add(entries));
    const SearchAnswer answer = valueOf(m_index->find(parseSearch(QStringLiteral("pause")), 3));
    EXPECT_TRUE(answer.countIsLeast);
    EXPECT_TRUE(answer.newestFirst);
    EXPECT_EQ(answer.count, SearchIndex::kMostRanked);
    ASSERT_EQ(answer.hits.size(), 3);
    EXPECT_EQ(answer.hits[0].place.day, QDate(2000, 1, 1).addDays(SearchIndex::kMostRanked + 19));
    EXPECT_EQ(valueOf(m_index->find(parseSearch(QStringLiteral("pause duration:9s")), 3)).count, 502);
}

TEST_F(SearchIndexTest, TagsAreFoundAsWordsAndByFilter)
{
    SearchEntry tagged = entry(QStringLiteral("looked away"));
    tagged.tags = {QStringLiteral("Core theme"), QStringLiteral("teaching")};
    succeed(m_index->add({tagged, entry(QStringLiteral("theme of the hour"))}));
    EXPECT_EQ(find(QStringLiteral("theme")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("tag:\"core theme\"")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("tag:teach")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("-tag:teaching")).size(), 1);
}

TEST_F(SearchIndexTest, DaysMonthsYearsAndOpenRangesAreFilters)
{
    succeed(m_index->add(
        {entry(QStringLiteral("one"), QDate(2024, 12, 31)), entry(QStringLiteral("two"), QDate(2025, 1, 1)),
         entry(QStringLiteral("three"), QDate(2025, 2, 14)), entry(QStringLiteral("four"), QDate(2026, 3, 5))}));
    EXPECT_EQ(find(QStringLiteral("date:2025")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("date:2025-02")), QStringList{QStringLiteral("three")});
    EXPECT_EQ(find(QStringLiteral("date:2024-12-31..2025-02-13")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("date:2025-02..")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("date:..2025-01")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("date:2020 one")).size(), 0);
    EXPECT_EQ(find(QStringLiteral("-date:2025")).size(), 2);
}

TEST_F(SearchIndexTest, NothingThatIsTypedIsAnError)
{
    add({QStringLiteral("plain words")});
    for (const char* typed : {"\"",
                              "\"\"\"",
                              "body:x",
                              "{body} : x",
                              "a AND",
                              "NOT NOT",
                              "^a",
                              "a + b",
                              "NEAR(a b)",
                              "facets:all",
                              "all",
                              "f0",
                              "plain\" OR \"words",
                              "x' OR 1=1 --",
                              "*",
                              "a**",
                              "-",
                              "--",
                              "kind:\"",
                              "person:-",
                              "tag:*",
                              "date:9999-12-31",
                              "date:0000",
                              "in:notes*",
                              "\xf0\x9f\x99\x82",
                              "\xcc\x81",
                              "\xe1\xb7\x80",
                              "\xf0\x9e\xa4\x80"}) {
        const auto answer = m_index->find(parseSearch(QString::fromUtf8(typed)), 10);
        EXPECT_TRUE(answer) << typed << ": " << (answer ? "" : answer.error().context);
    }
    EXPECT_EQ(find(QStringLiteral("facets:all")).size(), 0);
    EXPECT_EQ(find(QStringLiteral("all")).size(), 0) << "filters are no words";
    std::mt19937 random(11);
    const QString signs =
        QStringLiteral("\"-*:(){}^+ aplinwordsORNTAE.<>0,;'") + QChar(0) + QChar(0x301) + QChar(0x4e2d) + QChar(0xd83d);
    for (int i = 0; i < 1500; ++i) {
        QString text;
        for (std::size_t length = random() % 30; length > 0; --length)
            text.append(signs[static_cast<qsizetype>(random() % static_cast<std::size_t>(signs.size()))]);
        const auto answer = m_index->find(parseSearch(text, i % 2 == 0), 10);
        EXPECT_TRUE(answer) << text.toStdString() << ": " << (answer ? "" : answer.error().context);
    }
}

TEST_F(SearchIndexTest, ManyAlternativesAndLongRangesAreStillOneQuestion)
{
    QList<SearchEntry> entries;
    for (int i = 0; i < 1500; ++i)
        entries.append(entry(QStringLiteral("word%1").arg(i), QDate(2020, 1, 1).addDays(i)));
    succeed(m_index->add(entries));
    EXPECT_EQ(find(QStringLiteral("date:2020-01-02..2024-02-08 word7")).size(), 1);
    QStringList words;
    for (int i = 0; i < 48; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    EXPECT_EQ(find(words.join(QStringLiteral(" OR "))).size(), 48);
}

TEST_F(SearchIndexTest, RemovedEntriesAreGone)
{
    add({QStringLiteral("one silence"), QStringLiteral("two silences")});
    succeed(m_index->remove(entry({}).place.sessionId));
    EXPECT_EQ(find(QStringLiteral("silence*")).size(), 0);
    EXPECT_EQ(m_index->size(), 0);
    add({QStringLiteral("three silence")});
    EXPECT_EQ(find(QStringLiteral("silence")).size(), 1);
}

} // namespace
} // namespace alliance::db
