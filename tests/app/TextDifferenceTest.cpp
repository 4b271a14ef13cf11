#include "app/services/TextDifference.h"

#include <gtest/gtest.h>

#include <random>

namespace alliance::app
{
namespace
{

using Kind = TextPiece::Kind;

std::string marked(const char* before, const char* after)
{
    QString text;
    for (const TextPiece& piece : difference(QString::fromUtf8(before), QString::fromUtf8(after))) {
        if (piece.kind == Kind::Kept)
            text += piece.text;
        else
            text += (piece.kind == Kind::Removed ? QStringLiteral("[-%1-]") : QStringLiteral("{+%1+}")).arg(piece.text);
    }
    return text.toStdString();
}

TEST(TextDifference, TellsWordsThatCameAndWordsThatWent)
{
    EXPECT_EQ(marked("She looks down.", "She looks away."), "She looks [-down-]{+away+}.");
    EXPECT_EQ(marked("one two three", "one three"), "one [-two -]three");
    EXPECT_EQ(marked("one three", "one two three"), "one {+two +}three");
    EXPECT_EQ(marked("same", "same"), "same");
    EXPECT_EQ(marked("", "new"), "{+new+}");
    EXPECT_EQ(marked("old", ""), "[-old-]");
    EXPECT_EQ(marked("", ""), "");
}

TEST(TextDifference, AWordIsOneThingAndASignToo)
{
    EXPECT_EQ(marked("look", "looking"), "[-look-]{+looking+}");
    EXPECT_EQ(marked("silence, then", "silence; then"), "silence[-,-]{+;+} then");
    EXPECT_EQ(marked("a b", "a  b"), "a[- -]{+  +}b");
    EXPECT_EQ(marked("Stille über alles", "Stille unter alles"), "Stille [-über-]{+unter+} alles");
}

TEST(TextDifference, PiecesMakeUpBothTextsWhateverTheyAre)
{
    std::mt19937 random(7);
    const auto text = [&] {
        QString words;
        for (unsigned i = random() % 40; i > 0; --i)
            words += QStringLiteral("%1%2").arg(QString(QLatin1Char(static_cast<char>('a' + random() % 4))),
                                                random() % 3 == 0 ? QStringLiteral(", ") : QStringLiteral(" "));
        return words;
    };
    for (int i = 0; i < 300; ++i) {
        const QString before = text();
        const QString after = text();
        QString first;
        QString second;
        Kind last = Kind::Kept;
        bool any = false;
        for (const TextPiece& piece : difference(before, after)) {
            EXPECT_FALSE(piece.text.isEmpty());
            EXPECT_FALSE(any && piece.kind == last) << "neighbours of one kind are joined";
            last = piece.kind;
            any = true;
            if (piece.kind != Kind::Added)
                first += piece.text;
            if (piece.kind != Kind::Removed)
                second += piece.text;
        }
        EXPECT_EQ(first, before);
        EXPECT_EQ(second, after);
    }
}

TEST(TextDifference, LongTextsThatHaveNothingInCommonAreReplacedAsAWhole)
{
    const QString before = QStringLiteral("a ").repeated(4000);
    const QString after = QStringLiteral("b-").repeated(4000);
    const QList<TextPiece> pieces = difference(before, after);
    ASSERT_EQ(pieces.size(), 2);
    EXPECT_EQ(pieces[0], (TextPiece{Kind::Removed, before}));
    EXPECT_EQ(pieces[1], (TextPiece{Kind::Added, after}));
}

} // namespace
} // namespace alliance::app
