#include "app/services/Unbroken.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(Unbroken, ANumberStaysWithItsUnitAndOtherWordsAreAsTheyWere)
{
    const auto shown = [](const char* words) { return unbroken(QString::fromUtf8(words)).replace(QChar::Nbsp, u'_'); };
    EXPECT_EQ(shown("0:00:00.000, 2 min 51 s"), QStringLiteral("0:00:00.000, 2_min_51_s"));
    EXPECT_EQ(shown("within 1.8 s and stayed there for 18 s; larger than 94 % of it"),
              QStringLiteral("within 1.8_s and stayed there for 18_s; larger than 94_% of it"));
    EXPECT_EQ(shown("0,22 Schulterbreiten, in 3 Sitzungen, 2 minutes, 7 später"),
              QStringLiteral("0,22 Schulterbreiten, in 3 Sitzungen, 2 minutes, 7 später"));
}

} // namespace
} // namespace alliance::app
