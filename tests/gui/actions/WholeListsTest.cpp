#include "app/actions/WholeLists.h"

#include "app/panels/TagField.h"
#include "app/resources/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

constexpr int kSettleMs = 2000;

class WholeListsTest : public testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        Theme theme = lightTheme();
        theme.textScale = GetParam() / 100.0;
        theme.apply(*qApp);
        qApp->installEventFilter(&m_lists);
        auto* layout = new QVBoxLayout(&m_form);
        layout->addWidget(m_choice = new QComboBox);
        layout->addWidget(m_tags = new TagField);
        m_form.resize(400, 300);
        m_form.show();
        m_form.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_form));
    }
    void TearDown() override
    {
        m_form.hide();
        lightTheme().apply(*qApp);
    }
    static bool showsLast(const QAbstractItemView& list)
    {
        const QRect last = list.visualRect(list.model()->index(list.model()->rowCount() - 1, 0));
        return list.isVisible() && !last.isEmpty() && last.bottom() <= list.viewport()->height() &&
               list.verticalScrollBar()->maximum() == 0;
    }
    static QStringList rows(int count)
    {
        QStringList all;
        for (int i = 1; i <= count; ++i)
            all.append(QStringLiteral("row %1").arg(i));
        return all;
    }

    WholeLists m_lists;
    QWidget m_form;
    QComboBox* m_choice = nullptr;
    TagField* m_tags = nullptr;
};

TEST_P(WholeListsTest, AShortListOfAChoiceShowsItsLastRow)
{
    for (const int count : {2, 3, 5, 8}) {
        m_choice->clear();
        m_choice->addItems(rows(count));
        m_choice->showPopup();
        EXPECT_TRUE(QTest::qWaitFor([&] { return showsLast(*m_choice->view()); }, kSettleMs)) << count;
        m_choice->hidePopup();
    }
}

TEST_P(WholeListsTest, SoDoesOneThatOffersWords)
{
    for (const int count : {1, 3, 6}) {
        m_tags->setKnown(rows(count));
        m_tags->clear();
        m_tags->setFocus();
        QTest::keyClicks(m_tags, QStringLiteral("row"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return showsLast(*m_tags->completer().popup()); }, kSettleMs)) << count;
        m_tags->completer().popup()->hide();
    }
}

TEST_P(WholeListsTest, ALongListScrollsAsEver)
{
    m_choice->addItems(rows(60));
    m_choice->showPopup();
    QTest::qWait(50);
    EXPECT_GT(m_choice->view()->verticalScrollBar()->maximum(), 0);
}

INSTANTIATE_TEST_SUITE_P(EverySize, WholeListsTest, testing::Values(100, 110, 125, 150, 175, 200, 250));

} // namespace
} // namespace alliance::app
