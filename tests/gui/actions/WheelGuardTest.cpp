#include "app/actions/WheelGuard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

// A form that is higher than its window, with a choice and a number.
class WheelGuardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        qApp->installEventFilter(&m_guard);
        auto* form = new QWidget;
        auto* layout = new QVBoxLayout(form);
        m_choice = new QComboBox;
        m_choice->addItems({QStringLiteral("Only me"), QStringLiteral("Supervisor"), QStringLiteral("Everybody")});
        m_number = new QSpinBox;
        m_number->setValue(5);
        layout->addWidget(m_choice);
        layout->addWidget(m_number);
        m_slider = new QSlider(Qt::Horizontal);
        layout->addWidget(m_slider);
        layout->addSpacing(2000);
        m_area.setWidget(form);
        m_area.resize(200, 200);
        m_area.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_area));
    }
    static void turn(QWidget& over)
    {
        const QPointF middle = over.rect().center();
        QWheelEvent event(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&over, &event);
    }

    WheelGuard m_guard;
    QScrollArea m_area;
    QComboBox* m_choice = nullptr;
    QSpinBox* m_number = nullptr;
    QSlider* m_slider = nullptr;
};

TEST_F(WheelGuardTest, TheWheelScrollsPastAChoiceAndANumberAndChangesNeither)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_choice, m_number, m_slider}) {
        m_area.verticalScrollBar()->setValue(0);
        field->setFocus();
        turn(*field);
        EXPECT_GT(m_area.verticalScrollBar()->value(), 0);
    }
    EXPECT_EQ(m_choice->currentIndex(), 0);
    EXPECT_EQ(m_number->value(), 5);
    EXPECT_EQ(m_slider->value(), 0);
}

TEST_F(WheelGuardTest, ASliderAroundWhichNothingScrollsKeepsTheWheel)
{
    QSlider volume(Qt::Horizontal);
    volume.setValue(50);
    volume.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&volume));
    turn(volume);
    EXPECT_NE(volume.value(), 50);
}

TEST_F(WheelGuardTest, TheWheelTakesTheKeyboardToNeither)
{
    EXPECT_EQ(m_choice->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(m_number->focusPolicy(), Qt::StrongFocus);
}

} // namespace
} // namespace alliance::app
