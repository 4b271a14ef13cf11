#include "app/panels/TitleCard.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

const QString kDetail =
    QStringLiteral("Session 1 · A title that somebody gave because they wanted to say a lot\n"
                   "Withdrawal, W2 Minimal response, R4 Invites thoughts or feelings about the "
                   "therapist or therapy, R5 Acknowledges own contribution, S1 Noticing, S2 Opening "
                   "exploration\nFaces must be pixelated. When it is played in this window, nothing "
                   "is hidden.");

TEST(TitleCardTest, WhatConsentSaysHasRoomOnASmallPictureToo)
{
    const Theme theme = lightTheme();
    QWidget pictures;
    pictures.resize(640, 420);
    TitleCard card(theme, pictures);
    card.showTitle(QStringLiteral("1 of 3"), QStringLiteral("Confrontation"), kDetail);
    const double usual = card.lines().small.pointSizeF();
    EXPECT_LE(card.lines().detail.bottom(), card.height());
    pictures.resize(480, 150);
    card.showTitle(QStringLiteral("1 of 3"), QStringLiteral("Confrontation"), kDetail);
    EXPECT_LE(card.lines().detail.bottom(), card.height());
    EXPECT_GE(card.lines().number.top(), 0);
    EXPECT_LT(card.lines().small.pointSizeF(), usual);
}

} // namespace
} // namespace alliance::app
