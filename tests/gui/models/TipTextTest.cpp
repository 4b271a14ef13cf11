#include "app/models/TipText.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(TipText, BriefWordsStayAsTheyAre)
{
    EXPECT_EQ(tipText(QStringLiteral("Waits, and then\nsays that it is fine")),
              QStringLiteral("Waits, and then\nsays that it is fine"));
    EXPECT_EQ(tipText({}), QString());
}

TEST(TipText, LongWordsWrapAlsoWhereTheyHaveNoSpaceAndAreNotReadAsMarkup)
{
    for (const QString& words : {QString(200, u'W'), QStringLiteral("something ").repeated(10'000),
                                 QStringLiteral("<b>no markup</b> ").repeated(20)}) {
        const QString tip = tipText(words);
        ASSERT_TRUE(Qt::mightBeRichText(tip));
        QTextDocument document;
        document.setHtml(tip);
        document.setTextWidth(400);
        EXPECT_LT(document.idealWidth(), 600) << words.left(20).toStdString();
        EXPECT_LT(document.size().height(), 700) << words.left(20).toStdString();
        QString shown = document.toPlainText().remove(QChar(0x200B));
        EXPECT_EQ(shown.left(150), words.left(150));
        EXPECT_EQ(shown.endsWith(u'…'), words.size() > 800);
    }
}

TEST(TipText, MarkupInBriefWordsIsPlainToo)
{
    QTextDocument document;
    document.setHtml(tipText(QStringLiteral("<b>bold</b>")));
    EXPECT_EQ(document.toPlainText(), QStringLiteral("<b>bold</b>"));
}

} // namespace
} // namespace alliance::app
