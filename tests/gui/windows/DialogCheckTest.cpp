// What looks for faults in windows finds those that are made on purpose.

#include "tests/gui/windows/DialogCheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

class DialogCheck : public ::testing::Test
{
protected:
    DialogCheck()
    {
        qApp->setStyleSheet({}); // of the test before
        m_dialog.setWindowTitle(text("Made wrong"));
    }

    template <typename Widget, typename... Words>
    Widget* add(Words&&... words)
    {
        auto* widget = new Widget(std::forward<Words>(words)...);
        m_column.addWidget(widget);
        widget->show(); // also in a dialog that is shown already
        return widget;
    }
    QLineEdit* addField(const char* label)
    {
        auto* name = add<QLabel>(text(label));
        auto* field = add<QLineEdit>();
        name->setBuddy(field);
        return field;
    }
    void show()
    {
        m_dialog.show();
        m_dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    QDialog m_dialog;
    QVBoxLayout m_column{&m_dialog};
};

TEST_F(DialogCheck, FindsALetterOfTwoButtons)
{
    add<QPushButton>(text("&Save"));
    add<QPushButton>(text("Close"));
    show();
    EXPECT_EQ(sharedLettersIn(m_dialog), "");
    add<QPushButton>(text("&Send"));
    EXPECT_EQ(sharedLettersIn(m_dialog), "Alt+S: &Save / &Send");
}

TEST_F(DialogCheck, FindsALetterOfAFieldAndOfWhateverElseHasOne)
{
    addField("&Name");
    show();
    EXPECT_EQ(sharedLettersIn(m_dialog), "");
    const auto expectClash = [this](QWidget* other, const char* words) {
        EXPECT_EQ(sharedLettersIn(m_dialog), std::string("Alt+N: &Name / ") + words);
        delete other;
        EXPECT_EQ(sharedLettersIn(m_dialog), "") << words;
    };
    expectClash(add<QCheckBox>(text("&now")), "&now");
    expectClash(add<QRadioButton>(text("A &new one")), "A &new one");
    expectClash(add<QGroupBox>(text("&Notes")), "&Notes");
    auto* tool = add<QToolButton>();
    tool->setText(text("Dow&n"));
    expectClash(tool, "Dow&n");
    auto* tabs = add<QTabBar>();
    tabs->addTab(text("First"));
    tabs->addTab(text("&Next"));
    expectClash(tabs, "&Next");
    auto* bar = add<QMenuBar>();
    bar->setNativeMenuBar(false);
    bar->addMenu(text("&Notebook"));
    expectClash(bar, "&Notebook");
}

TEST_F(DialogCheck, TakesAnAmpersandAndWordsWithoutAFieldForNoLetter)
{
    add<QPushButton>(text("&Save"));
    add<QPushButton>(text("This && so on"));
    add<QLabel>(text("&So much"));
    auto* hidden = add<QPushButton>(text("&Send"));
    hidden->hide();
    show();
    EXPECT_EQ(sharedLettersIn(m_dialog), "");
}

TEST_F(DialogCheck, FindsALetterOnAPageThatIsNotShown)
{
    add<QPushButton>(text("&Save"));
    auto* pages = add<QStackedWidget>();
    pages->addWidget(new QPushButton(text("&Open")));
    pages->addWidget(new QPushButton(text("&Shut")));
    show();
    EXPECT_EQ(sharedLettersIn(m_dialog), "");
    EXPECT_EQ(sharedLettersOnPagesOf(m_dialog), "Alt+S: &Save / &Shut");
    EXPECT_EQ(pages->currentIndex(), 0);
}

TEST_F(DialogCheck, FindsAFieldWithoutANameAndAButtonThatTabPassesOver)
{
    addField("Name");
    show();
    EXPECT_EQ(unnamedIn(m_dialog), "");
    EXPECT_EQ(unreachableIn(m_dialog), "");
    add<QLineEdit>();
    EXPECT_NE(unnamedIn(m_dialog), "");
    add<QPushButton>(text("Close"))->setFocusPolicy(Qt::ClickFocus);
    EXPECT_NE(unreachableIn(m_dialog).find("Close"), std::string::npos) << unreachableIn(m_dialog);
}

TEST_F(DialogCheck, FindsAControlThatHidesItsFocusOrShowsItFaintly)
{
    auto* field = addField("Name");
    field->setStyleSheet(text("border: 2px solid #808080; background: white;"));
    add<QPushButton>(text("Close"))
        ->setStyleSheet(text("QPushButton { border: 2px solid grey; padding: 8px; background: white; }"
                             "QPushButton:focus { border: 2px solid black; }"));
    show();
    field->setReadOnly(true); // without a caret
    EXPECT_NE(unseenFocusIn(m_dialog).find("Name"), std::string::npos) << unseenFocusIn(m_dialog);
    EXPECT_EQ(unseenFocusIn(m_dialog).find("Close"), std::string::npos) << unseenFocusIn(m_dialog);
    field->setStyleSheet(text("QLineEdit { border: 2px solid #808080; background: white; }"
                              "QLineEdit:focus { border: 2px solid #A0A0A0; }"));
    EXPECT_NE(unseenFocusIn(m_dialog).find("Name"), std::string::npos) << unseenFocusIn(m_dialog);
}

TEST_F(DialogCheck, FindsWordsInABarThatIsTooLowForThem)
{
    auto* bar = add<QProgressBar>();
    bar->setAccessibleName(text("Work"));
    show();
    EXPECT_EQ(cutBarsIn(m_dialog), "");
    bar->setFixedHeight(6);
    EXPECT_NE(cutBarsIn(m_dialog), "");
    bar->setTextVisible(false);
    EXPECT_EQ(cutBarsIn(m_dialog), "");
}

} // namespace
} // namespace alliance::app
