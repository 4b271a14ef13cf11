#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MeasureQuestion)
}

#include "app/windows/FinishQuestion.h"
#include "app/windows/MeasureQuestion.h"

namespace alliance::app
{

void askToMeasureAgain(QWidget& window, std::function<void()> measure)
{
    askToFinish(
        window, tr("Measure this session again?"),
        tr("It is measured already. What was found is replaced, and undo does not bring it back: candidates "
           "without a decision that are not found again leave the queue. Decisions, added moments, marks, notes "
           "and codes stay. Where the people are found otherwise, who is who has to be said again."),
        tr("Measure again"), std::move(measure));
}

} // namespace alliance::app
