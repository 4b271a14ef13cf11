#include "app/panels/JobsPanel.h"

#include "app/panels/JobRow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QLabel>

#include <atomic>

namespace alliance::app
{
namespace
{

using JobsPanelTest = WindowTest;

TEST_F(JobsPanelTest, OfHundredsSomeHaveARowAndTheRestIsCounted)
{
    constexpr int kJobs = 200;
    makeLibrary();
    keepUnprepared();
    openLibrary();
    JobsPanel panel(m_library);
    const auto rows = [&] {
        const auto all = panel.findChildren<JobRow*>();
        return std::count_if(all.begin(), all.end(), [](const JobRow* row) { return !row->isHidden(); });
    };
    const auto says = [&](const QString& words) {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return !label->isHidden() && label->text().contains(words); });
    };
    std::atomic<bool> held = true;
    Job* last = nullptr;
    for (int i = 0; i < kJobs; ++i) {
        last = m_library.start(JobKind::Safety, QStringLiteral("Work %1").arg(i),
                               [&held](LibraryService&, const JobContext& context) -> Outcome<QVariant> {
                                   while (held && !context.stopped())
                                       QThread::msleep(1);
                                   return QVariant();
                               });
    }
    EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("more wait for their turn")); }));
    EXPECT_GE(rows(), 8);
    EXPECT_LT(rows(), 40);
    held = false;
    EXPECT_TRUE(waitFor([&] { return last->over(); }));
    EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("more have ended")) && !says(QStringLiteral("more wait")); }));
    EXPECT_LT(rows(), 40);
    m_library.clearEndedJobs();
    EXPECT_TRUE(waitFor([&] { return !says(QStringLiteral("more have ended")); }));
}

} // namespace
} // namespace alliance::app
