#include "app/panels/WordsLabel.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class WordsLabelTest : public ::testing::Test
{
protected:
    WordsLabelTest()
    {
        for (QLabel* label : {static_cast<QLabel*>(&m_words), &m_plain}) {
            label->setWordWrap(true);
            label->setText(QStringLiteral("A library is a folder that holds your recorded sessions and your notes."));
        }
    }

    // Asked twice: what it says from memory is what it said at first.
    void expectHeightsOfAPlainLabel()
    {
        for (int time = 0; time < 2; ++time) {
            for (const int width : {60, 130, 460, 1000})
                EXPECT_EQ(m_words.heightForWidth(width), m_plain.heightForWidth(width)) << width;
        }
    }

    template <typename Change>
    void change(Change&& change)
    {
        const int before = m_words.heightForWidth(130);
        change(m_words);
        change(m_plain);
        EXPECT_NE(m_words.heightForWidth(130), before) << "a change that shows nothing";
        expectHeightsOfAPlainLabel();
    }

    WordsLabel m_words;
    QLabel m_plain;
};

TEST_F(WordsLabelTest, IsAsHighAsAPlainLabel)
{
    expectHeightsOfAPlainLabel();
}

TEST_F(WordsLabelTest, IsAsHighAsAPlainLabelWhateverIsChanged)
{
    change([](QLabel& label) { label.setText(QStringLiteral("Short.")); });
    change([](QLabel& label) { label.setText(QStringLiteral("one two three four five six seven eight nine ten")); });
    change([](QLabel& label) { label.setIndent(70); });
    change([](QLabel& label) {
        QFont larger = label.font();
        larger.setPointSizeF(2 * larger.pointSizeF());
        label.setFont(larger);
    });
    change([](QLabel& label) { label.setMargin(9); });
    change([](QLabel& label) { label.setContentsMargins(20, 11, 20, 11); });
    change([](QLabel& label) { label.setFrameStyle(int(QFrame::Box) | int(QFrame::Plain)); });
    change([](QLabel& label) { label.setWordWrap(false); });
}

TEST_F(WordsLabelTest, ReadsTheSameTextAsItsFormatSays)
{
    const auto both = [&](auto&& change) {
        change(m_words);
        change(m_plain);
        expectHeightsOfAPlainLabel();
    };
    both([](QLabel& label) { label.setText(QStringLiteral("<p>one</p><p>two</p>")); });
    both([](QLabel& label) { label.setTextFormat(Qt::PlainText); });
    both([](QLabel& label) { label.setTextFormat(Qt::RichText); });
}

} // namespace
} // namespace alliance::app
