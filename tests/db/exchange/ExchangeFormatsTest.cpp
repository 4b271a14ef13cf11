#include "db/exchange/AnnotationJson.h"
#include "db/exchange/AnnotationTables.h"
#include "db/exchange/Boris.h"
#include "db/exchange/Elan.h"
#include "db/exchange/ExchangeText.h"
#include "db/exchange/Subtitles.h"
#include "db/exchange/TextGrid.h"
#include "tests/db/exchange/SampleAnnotations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <array>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using test::plain;
using test::sampleAnnotations;

template <typename Read>
AnnotationDocument readBack(Read read, const QByteArray& text)
{
    const auto document = read(text);
    EXPECT_TRUE(document) << document.error().context << "\n" << text.toStdString();
    return document.value_or(AnnotationDocument{});
}

AnnotationDocument boris(const QByteArray& text)
{
    return readBack([](const QByteArray& bytes) { return readBoris(bytes); }, text);
}

TEST(AnnotationJson, ComesBackWhole)
{
    const AnnotationDocument sample = sampleAnnotations();
    EXPECT_EQ(readBack(readAnnotationJson, annotationJson(sample)), sample);
    EXPECT_EQ(readAnnotationJson("{}").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readAnnotationJson("{\"format\":\"alliance-annotations\",\"version\":2}").error().category,
              ErrorCategory::Newer);
    test::readDamaged(annotationJson(sample), [](const QByteArray& text) { (void)readAnnotationJson(text); });
}

TEST(AnnotationTables, ComeBackWithTimesFramesAndFields)
{
    const AnnotationDocument sample = sampleAnnotations();
    const AnnotationDocument back = readBack(readTable, tableText(sample));
    EXPECT_EQ(back.tiers, sample.tiers);
    EXPECT_EQ(back.timeBase, sample.timeBase);
    QByteArray forOtherSystems = tableText(sample);
    forOtherSystems.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    EXPECT_EQ(readBack(readTable, forOtherSystems).tiers.size(), sample.tiers.size());
    EXPECT_EQ(readTable("a,b\n1,2\n").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readTable("tier,start_ms,end_ms\nT,5,1\n").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readTable("tier,start_ms,end_ms\nT,5\n").error().context, "line 2: a row without its tier or times");
    const AnnotationDocument mac = readBack(readTable, "tier,start_ms,end_ms,text\rT,1,5,one\rT,6,7,\"a\rb\"\r");
    ASSERT_EQ(mac.tiers.size(), 1);
    ASSERT_EQ(mac.tiers[0].annotations.size(), 2) << "no row is passed over in silence";
    EXPECT_EQ(mac.tiers[0].annotations[1].text, QStringLiteral("a\rb"));
    EXPECT_EQ(readTable("tier,start_ms,end_ms\rT,5\r").error().context, "line 2: a row without its tier or times");
    test::readDamaged(tableText(sample), [](const QByteArray& text) { (void)readTable(text); });
}

TEST(AnnotationTables, SyntaxForSpssNamesEveryColumnInTheOrderOfTheTable)
{
    const AnnotationDocument sample = sampleAnnotations();
    const QString syntax = QString::fromUtf8(spssSyntax(sample, QStringLiteral("it's.csv")));
    EXPECT_TRUE(syntax.contains(QStringLiteral("/FILE='it''s.csv'")));
    qsizetype last = syntax.indexOf(QStringLiteral("/VARIABLES="));
    for (const QString& column : tableColumns(sample)) {
        const qsizetype here = syntax.indexOf(QStringLiteral("    %1 ").arg(column), last);
        EXPECT_GT(here, last) << column.toStdString();
        last = here;
    }
}

TEST(AnnotationTables, ColumnsAreTheSameWhateverIsInTheTableAndNameTheSession)
{
    AnnotationDocument sample = sampleAnnotations();
    const QStringList columns = tableColumns(sample);
    EXPECT_EQ(tableColumns({}), columns);
    EXPECT_EQ(columns.front(), QStringLiteral("session"));
    sample.session = QStringLiteral("S-1");
    EXPECT_TRUE(tableText(sample).contains("\nS-1,Markers,marker,patient,"));
    sample.tiers[0].annotations[0].fields.insert(QStringLiteral("further"), QStringLiteral("x"));
    EXPECT_EQ(tableColumns(sample), columns + QStringList{QStringLiteral("further")});
}

TEST(AnnotationTables, OfSpssHasOneLineForEachCaseAndRoomForTheLongestWords)
{
    AnnotationDocument sample = sampleAnnotations();
    sample.tiers[1].annotations[1].text = QString(2001, QChar(0xE4)) + QStringLiteral("\r\nend");
    const QStringList lines = QString::fromUtf8(spssTable(sample)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 6) << "five annotations";
    EXPECT_TRUE(lines[4].contains(QStringLiteral("two lines, / and 'more' of it")));
    const QString syntax = QString::fromUtf8(spssSyntax(sample, QStringLiteral("t.csv")));
    EXPECT_TRUE(syntax.contains(QStringLiteral("    text A4008\n"))) << syntax.toStdString();
    EXPECT_TRUE(syntax.contains(QStringLiteral("    value F12.0\n")));
    EXPECT_TRUE(syntax.contains(QStringLiteral("    significance F12.0\n")));
    EXPECT_TRUE(syntax.contains(QStringLiteral("    confidence F12.5\n")));
    EXPECT_TRUE(syntax.contains(QStringLiteral("/value 'Rating of the segment, 1 to 5'")));
}

TEST(AnnotationTables, TheDictionaryOfRedcapHasEveryColumnThatItsTableHas)
{
    const AnnotationDocument sample = sampleAnnotations();
    const QStringList table = QString::fromUtf8(redcapText(sample, QStringLiteral("S-1")))
                                  .section(QLatin1Char('\n'), 0, 0)
                                  .split(QLatin1Char(','));
    QStringList named;
    for (const QString& line : QString::fromUtf8(redcapDictionary(sample)).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        named.append(line.section(QLatin1Char(','), 0, 0));
    EXPECT_EQ(named.mid(2), table.mid(3));
    EXPECT_EQ(named[1], table[0]);
    EXPECT_TRUE(
        redcapDictionary(sample).contains("\nvalue,annotation,,text,\"Rating of the segment, 1 to 5\",,,integer,"));
}

TEST(AnnotationTables, RedcapGetsOneRecordWithARepeatingInstrument)
{
    const QStringList lines =
        QString::fromUtf8(redcapText(sampleAnnotations(), QStringLiteral("S-1"))).split(QLatin1Char('\n'));
    EXPECT_TRUE(
        lines[0].startsWith(QStringLiteral("record_id,redcap_repeat_instrument,redcap_repeat_instance,session,tier,")));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("S-1,annotation,1,,Markers,")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("S-1,annotation,2,,Markers,")));
}

TEST(Boris, EventsComeBackWithTheirLengthAndOverlapsAreSubjectsOfTheirOwn)
{
    AnnotationDocument sample = sampleAnnotations();
    const AnnotationDocument back = boris(borisText(sample));
    ASSERT_EQ(back.tiers.size(), 3);
    EXPECT_EQ(back.tiers[0].annotations.front().text, sample.tiers[0].annotations.front().text);
    EXPECT_EQ(back.tiers[0].annotations.front().frames, sample.tiers[0].annotations.front().frames);
    for (AnnotationTier& tier : sample.tiers) // without a code the kind is the behaviour; one behaviour is of one sort
        for (Annotation& annotation : tier.annotations)
            if (annotation.code.isEmpty())
                annotation.code = annotation.isPoint() ? QStringLiteral("note (point)") : QStringLiteral("note");
    EXPECT_EQ(plain(back), plain(sample));
    EXPECT_EQ(back.mediaName, sample.mediaName);
    EXPECT_EQ(back.written, sample.written);
    EXPECT_EQ(back.timeBase.framesPerSecond, 25);
    EXPECT_TRUE(borisText(sample).contains("time base 1/12800 s, 25 frames a second (variable)"));
}

TEST(Boris, AStateIsNeverBegunTwiceAndABehaviourIsOfOneType)
{
    const QJsonObject project = QJsonDocument::fromJson(borisText(sampleAnnotations())).object();
    QMap<QString, QString> types;
    for (const QJsonValue& behaviour : project[QStringLiteral("behaviors_conf")].toObject()) {
        EXPECT_FALSE(types.contains(behaviour[QStringLiteral("code")].toString()));
        types[behaviour[QStringLiteral("code")].toString()] = behaviour[QStringLiteral("type")].toString();
    }
    QMap<std::pair<QString, QString>, int> begun;
    double last = 0;
    for (const QJsonValue& value :
         project[QStringLiteral("observations")].toObject().begin()->toObject()[QStringLiteral("events")].toArray()) {
        const QJsonArray event = value.toArray();
        EXPECT_GE(event[0].toDouble(), last);
        last = event[0].toDouble();
        ASSERT_TRUE(types.contains(event[2].toString()));
        if (types[event[2].toString()] == QLatin1String("State event"))
            ++begun[{event[1].toString(), event[2].toString()}];
    }
    for (const int times : begun)
        EXPECT_EQ(times % 2, 0);
}

TEST(Boris, WhatDoesNotHoldTogetherIsRefused)
{
    EXPECT_EQ(readBoris("{}").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readBoris(borisText(sampleAnnotations()), QStringLiteral("other")).error().category,
              ErrorCategory::NotFound);
    const char* open = R"({"behaviors_conf":{"0":{"type":"State event","code":"b"}},
                           "observations":{"o":{"events":[[1.5,"s","b","",""]]}}})";
    EXPECT_EQ(readBoris(open).error().context, "a state that does not end");
    test::readDamaged(borisText(sampleAnnotations()), [](const QByteArray& text) { (void)readBoris(text); });
}

TEST(Subtitles, BothFormatsSayTheSameAtTheSameTime)
{
    const AnnotationDocument sample = sampleAnnotations();
    const AnnotationDocument vtt = readBack(readSubtitles, webVttText(sample));
    ASSERT_EQ(vtt.tiers[0].annotations.size(), 5);
    EXPECT_EQ(vtt.tiers[0].annotations[0].text,
              QStringLiteral("Markers: withdrawal, said \"fine\", <looked> away & down"));
    EXPECT_EQ(vtt.tiers[0].annotations[1].range,
              (base::TimeRange{fromMilliseconds(2000), fromMilliseconds(2000)})); // its frames say that it is a point
    EXPECT_EQ(vtt.tiers[0].annotations[0].frames, sample.tiers[0].annotations[0].frames);
    EXPECT_EQ(vtt.tiers[0].annotations[4].range.end, fromMilliseconds(3'601'240));
    EXPECT_TRUE(webVttText(sample).startsWith("WEBVTT\n\nNOTE time base 1/12800 s, 25 frames a second (variable)\n\n"
                                              "1 frames 25-125\n00:00:01.000 --> 00:00:05.000\n"));
    const AnnotationDocument srt = readBack(readSubtitles, subRipText(sample));
    ASSERT_EQ(srt.tiers[0].annotations.size(), 5);
    EXPECT_EQ(srt.tiers[0].annotations[1].range,
              (base::TimeRange{fromMilliseconds(2000), fromMilliseconds(4000)})); // a point stays on screen
    EXPECT_EQ(srt.tiers[0].annotations[4].range, vtt.tiers[0].annotations[4].range);
    EXPECT_TRUE(subRipText(sample).startsWith("1\n00:00:01,000 --> 00:00:05,000\n"));
}

TEST(Subtitles, OtherEncodingsLineEndsAndMarkupAreRead)
{
    const QString text =
        QStringLiteral("WEBVTT\r\n\r\nid\r\n01:02.500 --> 00:01:03.000 align:start\r\n<v Ann>yes &amp; <i>no</i>\r\n");
    QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);
    const auto read = readBack(readSubtitles, bytes);
    EXPECT_EQ(read.tiers[0].annotations[0].text, QStringLiteral("yes & no"));
    EXPECT_EQ(read.tiers[0].annotations[0].range.start, fromMilliseconds(62'500));
    EXPECT_EQ(readSubtitles("WEBVTT\n\n00:05.000 --> 00:01.000\nx\n").error().context, "line 3: times of a cue");
    EXPECT_EQ(readSubtitles("\xFF\xFE\xFF").error().category, ErrorCategory::Damaged);
    test::readDamaged(webVttText(sampleAnnotations()), [](const QByteArray& one) { (void)readSubtitles(one); });
}

TEST(TextGrid, IntervalsAndPointsComeBackAndGapsAreFilled)
{
    AnnotationDocument sample = sampleAnnotations();
    sample.tiers[0].annotations[0].frames.reset();
    sample.tiers.append({QStringLiteral("Bells \"x\""), {}, {}, {}, {sample.tiers[1].annotations[0]}});
    sample.tiers[1].annotations.removeFirst();
    const AnnotationDocument back = readBack(readTextGrid, textGridText(sample));
    EXPECT_EQ(plain(back), plain(sample));
    EXPECT_EQ(back.duration, sample.duration);
    EXPECT_EQ(back.tiers.back().name, QStringLiteral("Bells \"x\""));
    EXPECT_TRUE(back.tiers.back().annotations[0].isPoint());
    EXPECT_TRUE(textGridText(sample).endsWith("! time base 1/12800 s, 25 frames a second (variable)\n"));
    EXPECT_TRUE(
        textGridText(sample).contains("xmin = 0.000000000\n            xmax = 1.000000000\n            text = \"\""));
}

TEST(TextGrid, TheShortFormIsReadAndNonsenseRefused)
{
    const auto read =
        readBack(readTextGrid, "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n2.5\n<exists>\n"
                               "1\n\"IntervalTier\"\n\"a\"\n0\n2.5\n2\n0\n1\n\"\"\n1\n2.5\n\"b \"\"c\"\"\"\n");
    ASSERT_EQ(read.tiers.size(), 1);
    EXPECT_EQ(read.tiers[0].annotations[0].code, QStringLiteral("b \"c\""));
    const auto remarked =
        readBack(readTextGrid, "\"ooTextFile\" ! 1 \"not this\"\n\"TextGrid\" 0 1 <exists> 1 \"TextTier\" "
                               "\"a\" 0 1 1 0.5 \"yes!\" ! 3 \"nor this\"");
    EXPECT_EQ(remarked.tiers[0].annotations[0].code, QStringLiteral("yes!"));
    EXPECT_EQ(readTextGrid("nothing").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readTextGrid("\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1e300").error().category, ErrorCategory::Damaged);
    test::readDamaged(textGridText(sampleAnnotations()), [](const QByteArray& one) { (void)readTextGrid(one); });
}

TEST(Annotations, ATimeBaseThatMakesNoSenseIsNotKnown)
{
    EXPECT_EQ(timeBaseOf(QStringLiteral("1001/30000"), QStringLiteral("29.97003"), QStringLiteral("0")),
              (TimeBase{1001, 30'000, 29.97003, false}));
    for (const char* tick : {"", "1", "/", "0/1", "1/0", "-1/5", "1/99999999999999", "a/b"})
        EXPECT_EQ(timeBaseOf(QString::fromLatin1(tick), {}, {}), TimeBase()) << tick;
    for (const char* rate : {"", "x", "0", "-25", "nan", "inf", "1e300"})
        EXPECT_EQ(timeBaseOf({}, QString::fromLatin1(rate), {}), TimeBase()) << rate;
}

struct Format {
    const char* name;
    QByteArray (*write)(const AnnotationDocument&);
    base::Result<AnnotationDocument> (*read)(const QByteArray&);
};

const std::array kFormats{
    Format{"JSON", annotationJson, readAnnotationJson},
    Format{"ELAN", elanText, readElan},
    Format{"BORIS", borisText, [](const QByteArray& text) { return readBoris(text); }},
    Format{"WebVTT", webVttText, readSubtitles},
    Format{"SubRip", subRipText, readSubtitles},
    Format{"TextGrid", textGridText, readTextGrid},
    Format{"table", tableText, readTable},
};

AnnotationDocument documentWith(base::TimeRange range)
{
    AnnotationDocument document;
    document.tiers = {{QStringLiteral("Remarks"), {}, {}, {}, {{range, {}, {}, QStringLiteral("late"), {}}}}};
    return document;
}

TEST(Annotations, WhatOneReaderTakesAtTheFarthestEndAllTakeAgain)
{
    const base::MediaTime before{kFarthest.ns - 1'000'000};
    for (const base::TimeRange range :
         {base::TimeRange{kFarthest, kFarthest}, {before, kFarthest}, {before, kFarthestEnd}}) {
        for (const Format& first : kFormats) {
            const auto taken = first.read(first.write(documentWith(range)));
            ASSERT_TRUE(taken) << first.name << ": " << taken.error().context;
            for (const Format& second : kFormats) {
                const auto again = second.read(second.write(*taken));
                EXPECT_TRUE(again) << first.name << " to " << second.name << ": " << again.error().context;
            }
        }
    }
}

TEST(Annotations, NoReaderTakesWhatLiesBeyondAnyRecording)
{
    const base::MediaTime beyond{kFarthestEnd.ns + 1'000'000};
    for (const Format& format : kFormats) {
        for (const base::TimeRange range :
             {base::TimeRange{beyond, {beyond.ns + 5'000'000'000}}, {{kFarthest.ns - 1'000'000'000}, beyond}}) {
            const auto read = format.read(format.write(documentWith(range)));
            ASSERT_FALSE(read) << format.name;
            EXPECT_EQ(read.error().category, ErrorCategory::Damaged) << format.name;
        }
    }
    EXPECT_FALSE(readTable("tier,start_ms,end_ms\nT,-9223372036854775808,1\n"));
    EXPECT_FALSE(readTable("tier,start_ms,end_ms\nT,36000001239,36000001240\n"));
    EXPECT_EQ(readBack(readAnnotationJson, R"({"format":"alliance-annotations","version":1,
              "media":{"duration_ns":"9223372036854775807"}})")
                  .duration,
              kFarthest);
}

TEST(Subtitles, WhatIsAboutTheSessionAsAWholeStandsOverNothing)
{
    AnnotationDocument sample = sampleAnnotations();
    sample.tiers[1].annotations[1].fields.insert(kWholeSession, QStringLiteral("yes"));
    EXPECT_EQ(readBack(readSubtitles, webVttText(sample)).tiers[0].annotations.size(), 4);
    EXPECT_EQ(readBack(readSubtitles, subRipText(sample)).tiers[0].annotations.size(), 4);
    EXPECT_EQ(plain(boris(borisText(sample))).size(), 5);
}

TEST(ExchangeText, ClocksAreReadWithAndWithoutHours)
{
    EXPECT_EQ(clockText(3'601'240, QLatin1Char(',')), QStringLiteral("01:00:01,240"));
    EXPECT_EQ(clockMilliseconds(QStringLiteral("100:00:01.240")), 360'001'240);
    EXPECT_EQ(clockMilliseconds(QStringLiteral("00:01,240")), 1240);
    EXPECT_FALSE(clockMilliseconds(QStringLiteral("00:61.000")));
    EXPECT_EQ(xmlText(QStringLiteral("a\u0001b\tc")), QStringLiteral("ab\tc"));
}

} // namespace
} // namespace alliance::db
