#include "app/services/ReasonText.h"

#include "app/services/Language.h"
#include "vision/candidates/CandidateReasons.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using vision::Behaviour;
using vision::BehaviourKind;

Behaviour behaviour(BehaviourKind kind, const char* direction, const char* channel)
{
    Behaviour one;
    one.kind = kind;
    one.direction = direction;
    one.channel = channel;
    one.measures = {{"duration_s", 8.4}, {"head_deg", 31},       {"eyes_side_sd", 4}, {"percentile", 97.3},
                    {"held_s", 12},      {"shift_widths", 0.25}, {"trunk_deg", -9.0}, {"tilt_deg", 12}};
    return one;
}

QStringList allReasons()
{
    QStringList all;
    const auto add = [&](const Behaviour& one) {
        for (const std::size_t looks : {std::size_t{1}, std::size_t{23}})
            all.append(QString::fromStdString(reasonOf(one, looks)));
    };
    for (const char* channel : {"head", "eyes", "head+eyes"}) {
        for (const char* direction : {"left", "right", "up", "down"})
            add(behaviour(BehaviourKind::GazeAversion, direction, channel));
    }
    for (const char* channel : {"body", "head"}) {
        for (const char* direction :
             {"back", "forward", "sideways", "turned away", "slump", "upright", "", "left the seat", "took the seat"})
            add(behaviour(BehaviourKind::PostureShift, direction, channel));
    }
    for (const BehaviourKind kind : {BehaviourKind::Stillness, BehaviourKind::Silence, BehaviourKind::LongLatency})
        add(behaviour(kind, "", ""));
    return all;
}

TEST(ReasonTextTest, KnowsAllThatTheMeasurementSays)
{
    for (const QString& reason : allReasons())
        EXPECT_TRUE(isMeasuredReason(reason)) << reason.toStdString();
    EXPECT_TRUE(isMeasuredReason(QStringLiteral("Looked away 0.8 s after the other had ended speaking")));
    EXPECT_TRUE(isMeasuredReason(QStringLiteral("A hand was at the face for 3.1 s of this")));
}

TEST(ReasonTextTest, SaysHowFarTheEyesWereInPlainWords)
{
    const QString look = QString::fromStdString(reasonOf(behaviour(BehaviourKind::GazeAversion, "down", "eyes"), 23));
    ASSERT_TRUE(look.contains(QStringLiteral(" SD "))) << "as it is kept";
    EXPECT_EQ(reasonText(look),
              QStringLiteral("Looked down for 8.4 s with the eyes, much further than usual from where this person "
                             "mostly looks (head 31°); longer than 97 % of this person's 23 looks away"));
    for (const char* language : {"en", "de"}) {
        useLanguage(*QApplication::instance(), QString::fromLatin1(language));
        for (const QString& reason : allReasons())
            EXPECT_FALSE(reasonText(reason).contains(QStringLiteral("SD"))) << reasonText(reason).toStdString();
    }
    useLanguage(*QApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
}

TEST(ReasonTextTest, AShareOfAHandfulIsSaidAsTheirNumber)
{
    Behaviour look = behaviour(BehaviourKind::GazeAversion, "down", "head");
    look.measures["percentile"] = 50;
    EXPECT_TRUE(reasonText(QString::fromStdString(reasonOf(look, 2)))
                    .endsWith(QStringLiteral("; longer than 1 of this person's 2 looks away: too few to compare")));
    look.measures["percentile"] = 200.0 / 3;
    EXPECT_TRUE(reasonText(QString::fromStdString(reasonOf(look, 3)))
                    .contains(QStringLiteral("longer than 2 of this person's 3 looks away")));
    EXPECT_TRUE(reasonText(QString::fromStdString(reasonOf(look, 5))).contains(QStringLiteral("66 %")));
}

TEST(ReasonTextTest, PausesOfTheSameLengthAreSaidOnce)
{
    const QString pause = QStringLiteral("Nobody spoke for 3.7 s");
    const QString longer = QStringLiteral("Nobody spoke for 5.2 s");
    EXPECT_EQ(reasonTexts({pause, longer, pause}), (QStringList{reasonText(pause), reasonText(longer)}));
}

TEST(ReasonTextTest, SaysItInGermanWithItsNumbers)
{
    const QString look = QString::fromStdString(reasonOf(behaviour(BehaviourKind::GazeAversion, "left", "head"), 23));
    EXPECT_EQ(reasonText(look), look);
    useLanguage(*QApplication::instance(), QStringLiteral("de"));
    EXPECT_EQ(reasonText(look), QStringLiteral("Kopf 31° nach links im Bild von dort gedreht, wohin diese Person "
                                               "meistens schaut, 8,4 s lang; länger als 97 % der 23 Male, die diese "
                                               "Person wegschaut"));
    EXPECT_EQ(reasonText(QStringLiteral("She told me so.")), QStringLiteral("She told me so."));
    for (const QString& reason : allReasons())
        EXPECT_NE(reasonText(reason), reason);
    useLanguage(*QApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace alliance::app
