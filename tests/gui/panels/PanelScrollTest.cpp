#include "app/panels/PanelScroll.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <gmock/gmock.h>

#include <vector>

namespace alliance::app
{
namespace
{

class CountsLayouts : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        asked += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int asked = 0;
};

// Requests for a layout that `content` gets in one round of posted events after the other.
std::vector<int> asked(QWidget& content)
{
    CountsLayouts counts;
    content.installEventFilter(&counts);
    std::vector<int> rounds;
    for (int round = 0; round < 5; ++round) {
        const int before = counts.asked;
        QCoreApplication::sendPostedEvents();
        rounds.push_back(counts.asked - before);
    }
    return rounds;
}

struct Panel {
    Panel()
    {
        auto* column = new QVBoxLayout(content);
        auto* row = new QHBoxLayout;
        line = new QLabel(QStringLiteral("A line that wraps"));
        line->setWordWrap(true);
        row->addWidget(line);
        column->addLayout(row);
        scroll.resize(200, 100);
        scroll.show();
        for (int round = 0; round < 5; ++round)
            QCoreApplication::sendPostedEvents();
    }

    QWidget* content = new QWidget;
    QLabel* line = nullptr;
    PanelScroll scroll{content};
};

TEST(PanelScrollTest, LaysOutOnceWhatWasLaidOutAlready)
{
    Panel panel;
    panel.line->updateGeometry();
    panel.content->layout()->activate(); // before its turn
    EXPECT_THAT(asked(*panel.content), testing::ElementsAre(1, 0, 0, 0, 0));
}

TEST(PanelScrollTest, GrowsWithALineThatBecomesLonger)
{
    Panel panel;
    const int before = panel.content->height();
    panel.line->setText(QStringLiteral("A line that wraps, and needs more than one row here. ").repeated(10));
    EXPECT_THAT(asked(*panel.content), testing::ElementsAre(1, 0, 0, 0, 0));
    EXPECT_GT(panel.content->height(), before);
}

} // namespace
} // namespace alliance::app
