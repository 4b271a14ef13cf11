#include "db/exchange/Elan.h"

#include "tests/db/exchange/SampleAnnotations.h"

#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace alliance::db
{
namespace
{

using test::plain;
using test::sampleAnnotations;

AnnotationDocument readBack(const QByteArray& text)
{
    const auto document = readElan(text);
    EXPECT_TRUE(document) << document.error().context;
    return document.value_or(AnnotationDocument{});
}

constexpr const char* kHeader = "<HEADER MEDIA_FILE=\"\" TIME_UNITS=\"milliseconds\"/>";

QByteArray document(const char* body, const char* format = "2.8", const QByteArray& header = kHeader)
{
    return QByteArray(
               "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT AUTHOR=\"\" DATE=\"2020-01-01T00:00:00+01:00\" FORMAT=\"") +
           format + "\" VERSION=\"" + format + "\">" + header + body + "</ANNOTATION_DOCUMENT>";
}

// One annotation from 30 to 90 of the header's units, the second slot without a time of its own.
QByteArray counted(const QByteArray& header)
{
    return document(
        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"30\"/><TIME_SLOT TIME_SLOT_ID=\"b\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"c\" TIME_VALUE=\"150\"/></TIME_ORDER><TIER TIER_ID=\"T\"><ANNOTATION>"
        "<ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a1\" TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>x"
        "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>",
        "3.0", header);
}

std::pair<std::int64_t, std::int64_t> millisecondsIn(const QByteArray& header)
{
    const AnnotationDocument read = readElan(counted(header)).value_or(AnnotationDocument{});
    if (read.tiers.size() != 1 || read.tiers[0].annotations.size() != 1)
        return {-1, -1};
    const base::TimeRange range = read.tiers[0].annotations[0].range;
    return {milliseconds(range.start), milliseconds(range.end)};
}

TEST(Elan, EverythingButTheSplitOfOverlapsComesBack)
{
    const AnnotationDocument sample = sampleAnnotations();
    const AnnotationDocument back = readBack(elanText(sample));
    EXPECT_EQ(plain(back), plain(sample));
    EXPECT_EQ(back.mediaName, sample.mediaName);
    EXPECT_EQ(back.mediaHash, sample.mediaHash);
    EXPECT_EQ(back.duration, sample.duration);
    EXPECT_EQ(back.timeBase, sample.timeBase);
    EXPECT_EQ(back.author, sample.author);
    EXPECT_EQ(back.written, sample.written);
    ASSERT_EQ(back.tiers.size(), 3);
    EXPECT_EQ(back.tiers[0].name, QStringLiteral("Markers"));
    EXPECT_EQ(back.tiers[1].name, QStringLiteral("Markers (2)")); // overlaps the first
    EXPECT_EQ(back.tiers[2], sample.tiers[1]);
    EXPECT_EQ(back.tiers[0].annotations[0], sample.tiers[0].annotations[0]);
    EXPECT_EQ(back.tiers[0].participant, QStringLiteral("patient"));
}

TEST(Elan, ElementsAreInTheOrderOfTheSchemaWithUniqueIdsNoOverlapAndNoZeroLength)
{
    QXmlStreamReader xml(elanText(sampleAnnotations()));
    QStringList order;
    QSet<QString> ids;
    QMap<QString, int> times;
    ASSERT_TRUE(xml.readNextStartElement());
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        static const QStringList top{QStringLiteral("HEADER"), QStringLiteral("TIME_ORDER"), QStringLiteral("TIER"),
                                     QStringLiteral("LINGUISTIC_TYPE"), QStringLiteral("CONSTRAINT")};
        if (top.contains(name) && (order.isEmpty() || order.back() != name))
            order.append(name);
        for (const char* id : {"TIER_ID", "ANNOTATION_ID", "TIME_SLOT_ID"}) {
            const QString value = xml.attributes().value(QLatin1String(id)).toString();
            EXPECT_TRUE(value.isEmpty() || !ids.contains(value)) << value.toStdString();
            ids.insert(value);
        }
        if (name == QLatin1String("TIME_SLOT"))
            times[xml.attributes().value(QLatin1String("TIME_SLOT_ID")).toString()] =
                xml.attributes().value(QLatin1String("TIME_VALUE")).toInt();
        if (name == QLatin1String("ALIGNABLE_ANNOTATION")) {
            EXPECT_LT(times[xml.attributes().value(QLatin1String("TIME_SLOT_REF1")).toString()],
                      times[xml.attributes().value(QLatin1String("TIME_SLOT_REF2")).toString()]);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(order, (QStringList{QStringLiteral("HEADER"), QStringLiteral("TIME_ORDER"), QStringLiteral("TIER"),
                                  QStringLiteral("LINGUISTIC_TYPE"), QStringLiteral("CONSTRAINT")}));
    for (const AnnotationTier& tier : readBack(elanText(sampleAnnotations())).tiers)
        for (qsizetype i = 1; i < tier.annotations.size(); ++i)
            EXPECT_FALSE(tier.annotations[i - 1].range.overlaps(tier.annotations[i].range));
}

TEST(Elan, PointsAtTheSameMomentAreOnTiersOfTheirOwn)
{
    AnnotationDocument points = sampleAnnotations();
    points.tiers[1].annotations = {points.tiers[1].annotations[0], points.tiers[1].annotations[0]};
    const AnnotationDocument back = readBack(elanText(points));
    EXPECT_EQ(plain(back), plain(points));
}

TEST(Elan, SlotsWithoutATimeLieBetweenTheirNeighbours)
{
    const auto read = readBack(document(
        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1000\"/><TIME_SLOT TIME_SLOT_ID=\"b\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"c\"/><TIME_SLOT TIME_SLOT_ID=\"d\" TIME_VALUE=\"4000\"/></TIME_ORDER>"
        "<TIER TIER_ID=\"T\" LINGUISTIC_TYPE_REF=\"default-lt\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a1\" "
        "TIME_SLOT_REF1=\"b\" TIME_SLOT_REF2=\"c\"><ANNOTATION_VALUE>x</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>"
        "</ANNOTATION></TIER>",
        "2.7"));
    ASSERT_EQ(read.tiers.size(), 1);
    EXPECT_EQ(read.tiers[0].annotations[0].range, (base::TimeRange{fromMilliseconds(2000), fromMilliseconds(3000)}));
    EXPECT_TRUE(read.tiers[0].kind.isEmpty());
}

TEST(Elan, FramesOfPalAndNtscAreTimesOfTheirRate)
{
    const auto units = [](const char* name) {
        return QByteArray("<HEADER MEDIA_FILE=\"\" TIME_UNITS=\"") + name + "\"/>";
    };
    EXPECT_EQ(millisecondsIn(units("milliseconds")), std::pair(30L, 90L));
    EXPECT_EQ(millisecondsIn(units("PAL-frames")), std::pair(1200L, 3600L));
    EXPECT_EQ(millisecondsIn(units("NTSC-frames")), std::pair(1001L, 3003L));
    EXPECT_EQ(millisecondsIn("<HEADER/>"), std::pair(30L, 90L)) << "what the schema says when nothing is said";
    for (const char* other : {"seconds", "frames", "PAL-frames ", "ntsc-frames"}) {
        const auto read = readElan(counted(units(other)));
        ASSERT_FALSE(read) << other;
        EXPECT_EQ(read.error().category, base::ErrorCategory::Damaged) << other;
        EXPECT_NE(read.error().context.find("TIME_UNITS is none of"), std::string::npos) << read.error().context;
    }
}

TEST(Elan, TheTimeOriginOfTheFirstRecordingIsAddedToEveryTime)
{
    const auto origin = [](const char* time, const char* units = "milliseconds") {
        return QByteArray("<HEADER MEDIA_FILE=\"\" TIME_UNITS=\"") + units + "\">" +
               "<MEDIA_DESCRIPTOR MEDIA_URL=\"file:///a.mp4\" MIME_TYPE=\"video/mp4\" TIME_ORIGIN=\"" + time +
               "\"/><MEDIA_DESCRIPTOR MEDIA_URL=\"file:///b.mp4\" MIME_TYPE=\"video/mp4\" "
               "TIME_ORIGIN=\"77\"/></HEADER>";
    };
    EXPECT_EQ(millisecondsIn(origin("1500")), std::pair(1530L, 1590L));
    EXPECT_EQ(millisecondsIn(origin("-30")), std::pair(0L, 60L));
    EXPECT_EQ(millisecondsIn(origin("500", "PAL-frames")), std::pair(1700L, 4100L)) << "an origin is in milliseconds";
    EXPECT_EQ(millisecondsIn(origin("")), std::pair(30L, 90L));
    for (const char* wrong : {"soon", "1.5", "99999999999999999999", "9000000000000000000"})
        EXPECT_EQ(readElan(counted(origin(wrong))).error().category, base::ErrorCategory::Damaged) << wrong;
}

TEST(Elan, ATimeBeyondAnyRecordingIsRefused)
{
    for (const char* units : {"milliseconds", "PAL-frames", "NTSC-frames"}) {
        QByteArray text = counted(QByteArray("<HEADER TIME_UNITS=\"") + units + "\"/>");
        text.replace("TIME_VALUE=\"150\"", "TIME_VALUE=\"9223372036854775807\"");
        EXPECT_EQ(readElan(text).error().category, base::ErrorCategory::Damaged) << units;
    }
}

TEST(Elan, ValuesOfReferringTiersJoinTheAnnotationTheyLeadTo)
{
    const auto read = readBack(document(
        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1\"/><TIME_SLOT TIME_SLOT_ID=\"b\" "
        "TIME_VALUE=\"9\"/></TIME_ORDER>"
        "<TIER TIER_ID=\"said\" LINGUISTIC_TYPE_REF=\"u\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a1\" "
        "TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>v</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>"
        "</ANNOTATION></TIER>"
        "<TIER TIER_ID=\"words\" PARENT_REF=\"said\" LINGUISTIC_TYPE_REF=\"w\">"
        "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a2\" "
        "ANNOTATION_REF=\"a1\"><ANNOTATION_VALUE>one</ANNOTATION_VALUE>"
        "</REF_ANNOTATION></ANNOTATION><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a3\" ANNOTATION_REF=\"a1\" "
        "PREVIOUS_ANNOTATION=\"a2\"><ANNOTATION_VALUE>two</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>"
        "<TIER TIER_ID=\"gloss\" PARENT_REF=\"words\" LINGUISTIC_TYPE_REF=\"w\"><ANNOTATION><REF_ANNOTATION "
        "ANNOTATION_ID=\"a4\" "
        "ANNOTATION_REF=\"a3\"><ANNOTATION_VALUE>g</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
        "</TIER>"));
    ASSERT_EQ(read.tiers.size(), 1);
    EXPECT_EQ(read.tiers[0].annotations[0].fields,
              (QMap<QString, QString>{{QStringLiteral("words"), QStringLiteral("one | two")},
                                      {QStringLiteral("gloss"), QStringLiteral("g")}}));
}

TEST(Elan, WhatDoesNotHoldTogetherIsRefused)
{
    using base::ErrorCategory;
    EXPECT_EQ(readElan({}).error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readElan("<html/>").error().category, ErrorCategory::Damaged);
    EXPECT_EQ(readElan(document("", "4.0")).error().category, ErrorCategory::Newer);
    const char* circle =
        "<TIER TIER_ID=\"T\"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a\" ANNOTATION_REF=\"b\"/>"
        "</ANNOTATION><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"b\" ANNOTATION_REF=\"a\"/></ANNOTATION>"
        "</TIER>";
    EXPECT_EQ(readElan(document(circle)).error().category, ErrorCategory::Damaged);
    const char* nowhere =
        "<TIER TIER_ID=\"T\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a\" TIME_SLOT_REF1=\"x\" "
        "TIME_SLOT_REF2=\"y\"/></ANNOTATION></TIER>";
    EXPECT_EQ(readElan(document(nowhere)).error().category, ErrorCategory::Damaged);
    int refused = 0;
    test::readDamaged(elanText(sampleAnnotations()), [&](const QByteArray& text) { refused += !readElan(text); });
    EXPECT_GT(refused, 200); // every cut, at least
}

} // namespace
} // namespace alliance::db
